// Each test starts real programs and waits for them: five at once keep two cores busy. The limit is there for what hangs: the longest takes
// half a minute on a quiet machine, and was at 300 s on a busy one in a slow hour, which must not fail it.
module.exports = {
  preset: '../../jest.preset.cjs',
  displayName: 'e2e',
  testTimeout: 900_000,
  maxWorkers: 5,
  testSequencer: './longest-first.cjs',
};
