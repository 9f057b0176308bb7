module.exports = require('../../jest.lib.cjs')('analysis');
