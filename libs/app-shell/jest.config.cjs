module.exports = require('../../jest.lib.cjs')('app-shell');
