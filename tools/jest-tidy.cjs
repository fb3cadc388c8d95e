const { rmSync } = require('node:fs');

/** Throws away the folder of jest-temporary.cjs, also what a test that failed has left in it. */
module.exports = () => {
  rmSync(process.env.TMPDIR, { recursive: true, force: true, maxRetries: 3 });
};
