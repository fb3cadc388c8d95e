const { transformSync } = require('esbuild');

/** Compiles one file with esbuild; line numbers in failures stay right through the inline map. */
module.exports = {
  process(source, fileName) {
    const { code } = transformSync(source, {
      loader: fileName.endsWith('x') ? 'tsx' : fileName.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: fileName,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    return { code };
  },
};
