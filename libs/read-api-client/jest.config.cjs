module.exports = require('../../jest.lib.cjs')(__dirname, 'read-api-client');
