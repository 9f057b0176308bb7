module.exports = require('../../jest.lib.cjs')('spotify-client');
