const { default: Sequencer } = require('@jest/test-sequencer');

/** Quick test files first, where Jest has the slow ones first: a mutant that a quick one finds needs no slow one. */
module.exports = class QuickFirst extends Sequencer {
  sort(tests) {
    const quick = (test) => test.duration ?? 0;
    return [...super.sort(tests)].sort((one, other) => quick(one) - quick(other));
  }
};
