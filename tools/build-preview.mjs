import { copyFile, mkdir } from 'node:fs/promises';
import { build } from 'esbuild';

const PAGE = 'src/local/preview/page';
/** Writes the browser side of the preview into a folder, from which its server reads it. */
export const buildPreviewPages = async (folder) => {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: {
      page: `${PAGE}/main.tsx`,
      document: `${PAGE}/document.tsx`,
      'google-script-run': `${PAGE}/google-script-run.ts`,
    },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2021',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  await build({
    entryPoints: { page: `${PAGE}/page.css`, document: `${PAGE}/document.css` },
    outdir: folder,
    bundle: true,
    minify: true,
    logLevel: 'warning',
  });
  for (const file of ['index.html', 'document.html']) {
    await copyFile(`${PAGE}/${file}`, `${folder}/${file}`);
  }
};
