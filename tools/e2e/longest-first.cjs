const { default: Sequencer } = require('@jest/test-sequencer');

/** The files that take longest, with the longest first: begun last, one of them alone would end the run. */
const longest = [
  'docs-commands',
  'extractor-month',
  'resume-points',
  'quota-days',
  'extractor-once',
  'history',
  'kill',
  'sales',
  'worlds',
  'docs-facts',
  'dashboard-states',
  'analyse',
  'read-api',
  'extract',
  'readme',
  'refusals',
  'dashboard-use',
  'dashboard-pages',
  'sales-stopped',
  'faults',
  'limits',
  'extractor-daemons',
];

/** The longest test files first, the others in Jest's own order (by size, or by what they took before). */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = longest.findIndex((name) => path.endsWith(`/${name}.spec.ts`));
      return at === -1 ? longest.length : at;
    };
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
