module.exports = { preset: '../../jest.preset.cjs', displayName: 'read-api-client' };
