// Packs, installs and compiles before the first test: minutes where a machine is slow and its npm cache is empty.
module.exports = { preset: '../../jest.preset.cjs', displayName: 'packages', testTimeout: 300_000 };
