const fc = require('../node_modules/fast-check/lib/cjs/fast-check.js');

/** Properties are tried with the same values each time: a failure of the suite can be repeated. */
fc.configureGlobal({ seed: 20_240_122 });

module.exports = fc;
