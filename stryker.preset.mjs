import { fileURLToPath } from 'node:url';

const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const testRunner = pathOf('./stryker.jest-circus.cjs');
const testSequencer = pathOf('./stryker.sequencer.cjs');

/**
 * Shared settings of mutation testing; a project's `stryker.config.mjs` calls it with the project's folder.
 * Stryker runs at the root, since the Jest preset and the dependencies are there.
 */
export function mutationOf(project) {
  return {
    testRunner: 'jest',
    plugins: ['@stryker-mutator/jest-runner'],
    // Jest loads native ES modules only with this; Stryker starts Jest itself, not through Nx.
    testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    jest: { configFile: `${project}/jest.config.cjs`, config: { testRunner, testSequencer } },
    coverageAnalysis: 'perTest',
    mutate: [`${project}/src/**/*.ts`, '!**/*.spec.ts'],
    // All that a sandbox gets: the project, what it takes from others is in node_modules, which is linked.
    ignorePatterns: [
      '**',
      '!jest.preset.cjs',
      '!jest.lib.cjs',
      `!${project}/**`,
      'dist',
      'out-tsc',
      'coverage',
    ],
    tempDirName: '.stryker-tmp',
    reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
    clearTextReporter: { allowColor: false, reportTests: false, skipFull: true },
    htmlReporter: { fileName: `reports/mutation/${project}.html` },
    jsonReporter: { fileName: `reports/mutation/${project}.json` },
    thresholds: { high: 95, low: 90, break: 80 },
    // Some tests let a timer of a few milliseconds run out: several at a time would make each other late.
    concurrency: 1,
  };
}
