const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** Everything that a run of the tests leaves for a while goes into one folder (see jest-tidy.cjs). */
module.exports = () => {
  const folder = mkdtempSync(join(tmpdir(), 'lapkin-test-'));
  // Unix and Windows each ask for a name of their own.
  process.env.TMPDIR = folder;
  process.env.TEMP = folder;
};
