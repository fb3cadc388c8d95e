/**
 * Makes `dist/` (exactly what is pushed to Google) and `.build/lapkin.mjs` (the local host's command line).
 * The recipe: one script bundle, then one real top-level function for each export of the entry, because
 * Google finds menu and `google.script.run` functions by reading the source.
 */
import { copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { FOR_NODE } from './load-parts.mjs';
import { buildPreviewPages } from './build-preview.mjs';
import { bundleSidebar } from './build-sidebar.mjs';
import {
  deflatePlugin,
  entitiesPlugin,
  helpersPlugin,
  lazyPlugin,
  optionsPlugin,
  practiceYearPlugin,
  templatePlugin,
} from './bundle-plugins.mjs';

const ENTRY = 'src/apps-script/main.ts';
/** Files are made here and take their place when all of them are whole: who reads `dist` never sees half a build. */
const STAGING = `.build/staging-${String(process.pid)}`;

/** Bundles a Node program; packages stay outside. */
const forNode = (entry, outfile) =>
  build({
    entryPoints: [entry],
    outfile,
    ...FOR_NODE,
    sourcemap: 'inline',
  });

/** Runs a module of the project under Node. */
const imported = async (entry, name) => {
  const outfile = `${STAGING}/${name}.mjs`;
  await forNode(entry, outfile);
  return import(new URL(`../${outfile}`, import.meta.url).href);
};

/** Names the entry exports, as esbuild sees them. */
const exportedNames = async (plugins) => {
  const { metafile } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    outdir: `${STAGING}/unused`,
    plugins,
    logLevel: 'warning',
  });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
};

/** A function that Google finds by its name; a menu line gives nothing and wants nothing back. */
const topLevel = (name) =>
  name.startsWith('menu')
    ? `function ${name}(){App.${name}()}`
    : `function ${name}(a){return App.${name}(a)}`;

const bundleServer = async (version) => {
  const plugins = [
    await templatePlugin(imported),
    await practiceYearPlugin(imported),
    entitiesPlugin,
    deflatePlugin,
    optionsPlugin,
    await helpersPlugin(),
    lazyPlugin,
  ];
  const names = await exportedNames(plugins);
  await build({
    entryPoints: [ENTRY],
    outfile: `${STAGING}/dist/Code.js`,
    bundle: true,
    format: 'iife',
    globalName: 'App',
    platform: 'browser',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    define: { __VERSION__: JSON.stringify(version) },
    footer: {
      js: names.map(topLevel).join('\n'),
    },
    plugins,
    logLevel: 'warning',
  });
};

/** Makes `dist` hold the finished files and nothing else. */
const publish = async () => {
  const files = await readdir(`${STAGING}/dist`);
  await mkdir('dist', { recursive: true });
  for (const file of files) await rename(`${STAGING}/dist/${file}`, `dist/${file}`);
  const strangers = (await readdir('dist')).filter((file) => !files.includes(file));
  for (const file of strangers) await rm(`dist/${file}`, { recursive: true, force: true });
  await mkdir('.build/preview', { recursive: true });
  const programs = ['lapkin.mjs', 'preview-worker.mjs'];
  const pages = (await readdir(`${STAGING}/preview`)).map((file) => `preview/${file}`);
  for (const file of [...programs, ...pages]) await rename(`${STAGING}/${file}`, `.build/${file}`);
};

const size = async (file) => {
  const bytes = await readFile(`dist/${file}`);
  return `${file} ${(bytes.length / 1000).toFixed(0)} kB (${(gzipSync(bytes).length / 1000).toFixed(0)} kB gzip)`;
};

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
await mkdir(`${STAGING}/dist`, { recursive: true });
try {
  await copyFile('appsscript.json', `${STAGING}/dist/appsscript.json`);
  await bundleServer(version);
  await writeFile(`${STAGING}/dist/Sidebar.html`, await bundleSidebar());
  await forNode('src/local/cli/main.ts', `${STAGING}/lapkin.mjs`);
  await forNode('src/local/preview/worker.ts', `${STAGING}/preview-worker.mjs`);
  await buildPreviewPages(`${STAGING}/preview`);
  await publish();
} finally {
  await rm(STAGING, { recursive: true, force: true });
}
// Standard output belongs to the task that follows: `npm run lapkin -- … --json` writes nothing else there.
console.error(`dist: ${await size('Code.js')}, ${await size('Sidebar.html')}`);
