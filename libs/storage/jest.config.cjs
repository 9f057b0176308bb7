module.exports = require('../../jest.lib.cjs')('storage');
