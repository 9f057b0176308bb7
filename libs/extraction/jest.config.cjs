module.exports = require('../../jest.lib.cjs')('extraction');
