module.exports = { preset: '../../jest.preset.cjs', displayName: 'app-shell' };
