const { readFileSync } = require('node:fs');
const { gunzipSync } = require('node:zlib');
const { TestEnvironment } = require('jest-environment-node');

const ZIPPED = 'excelize-wasm/excelize.wasm.gz';
const PLAIN = '@ironcalc/wasm/wasm_bg.wasm';

let kept;

/**
 * Every test file loads the spreadsheet engines anew. While a process holds on to their compiled code, loading
 * the same bytes again takes it from there instead of compiling, and optimising, once more.
 */
const keepEngines = () =>
  (kept ??= [
    gunzipSync(readFileSync(require.resolve(ZIPPED))),
    readFileSync(require.resolve(PLAIN)),
  ].map((bytes) => new globalThis.WebAssembly.Module(bytes)));

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    keepEngines();
  }
};
