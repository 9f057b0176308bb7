/**
 * Jest settings of a library: the shared ones, and its own tests reach 90 of 100 of its lines.
 * Counted by Babel: V8's counts have to be fetched after each test file, for all that is loaded, in twice the time of the tests.
 */
module.exports = (displayName) => ({
  preset: '../../jest.preset.cjs',
  displayName,
  // Jest alone is for working on a few tests, which need not reach everything.
  collectCoverage: process.env.NX_TASK_TARGET_TARGET === 'test',
  coverageReporters: ['text-summary', 'json-summary'],
  coverageThreshold: { global: { lines: 90 } },
});
