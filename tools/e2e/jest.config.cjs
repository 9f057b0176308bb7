// Each test starts real programs; two at once keep two cores busy, and a minute is far beyond what any of them takes.
module.exports = { preset: '../../jest.preset.cjs', displayName: 'e2e', testTimeout: 60_000, maxWorkers: 2 };
