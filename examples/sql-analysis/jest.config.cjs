// The tests start processes, which take longer where the machine has other things to do.
module.exports = { preset: '../../jest.preset.cjs', displayName: 'sql-analysis', testTimeout: 60_000 };
