module.exports = require('../../jest.lib.cjs')('pagination');
