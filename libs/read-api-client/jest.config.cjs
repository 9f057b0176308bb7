module.exports = require('../../jest.lib.cjs')('read-api-client');
