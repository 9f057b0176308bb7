module.exports = { preset: '../../jest.preset.cjs', displayName: 'spotify-client' };
