module.exports = require('../../jest.lib.cjs')('export');
