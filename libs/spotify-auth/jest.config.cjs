module.exports = require('../../jest.lib.cjs')('spotify-auth');
