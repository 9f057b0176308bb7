module.exports = {
  preset: '../../jest.preset.cjs',
  displayName: 'read-api',
  globalSetup: './test/support/bundle-query-thread.mjs',
};
