/**
 * Makes `dist/` (exactly what is pushed to Google) and `.build/lapkin.mjs` (the local host's command line).
 * The recipe: one script bundle, then one real top-level function for each export of the entry, because
 * Google finds menu and `google.script.run` functions by reading the source.
 */
import { copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildPreviewPages } from './build-preview.mjs';
import { bundleSidebar } from './build-sidebar.mjs';

const ENTRY = 'src/apps-script/main.ts';
/** Files are made here and take their place when all of them are whole: who reads `dist` never sees half a build. */
const STAGING = `.build/staging-${String(process.pid)}`;

/** Bundles a Node program; packages stay outside. */
const forNode = (entry, outfile) =>
  build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });

/** Runs a module of the project under Node. */
const imported = async (entry, name) => {
  const outfile = `${STAGING}/${name}.mjs`;
  await forNode(entry, outfile);
  return import(new URL(`../${outfile}`, import.meta.url).href);
};

/** Runs a template's source and gives the .docx in base64. */
const builtTemplate = async (entry, builder) => {
  const module = await imported(entry, builder);
  return Buffer.from(await module[builder]()).toString('base64');
};

/** What the bundle may import by name: the template of the reports and that of the papers. */
const builtTemplates = async () => ({
  'virtual:template': await builtTemplate('src/docx/template/build-template.ts', 'buildTemplate'),
  'virtual:paper-template': await builtTemplate(
    'src/docx/papers/paper-template.ts',
    'buildPaperTemplate',
  ),
});

/** Gives the bundle its templates, each as a function, so that the text is touched only when it is filled. */
const templatePlugin = (templates) => ({
  name: 'template',
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'template' }));
    pluginBuild.onLoad({ filter: /.*/, namespace: 'template' }, ({ path }) => ({
      contents: `export const templateBase64 = () => ${JSON.stringify(templates[path])};`,
    }));
  },
});

/** The practice year, packed: its rows are long, and few runs ever need them. */
const practiceYearPlugin = async () => {
  const { practiceRows } = await imported(
    'src/apps-script/sheets/practice-year/practice-rows.ts',
    'practice-rows',
  );
  const { packText } = await imported('src/docx/package/pack-text.ts', 'pack-text');
  const packed = packText(JSON.stringify(practiceRows()));
  return {
    name: 'practice-year',
    setup(pluginBuild) {
      pluginBuild.onLoad({ filter: /practice-year.practice-rows\.ts$/ }, () => ({
        contents: `
          import { unpackText } from '../../../docx/package/pack-text';
          const packed = () => ${JSON.stringify(packed)};
          export const practiceRows = () => JSON.parse(unpackText(packed()));`,
        loader: 'ts',
      }));
    },
  };
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

const bundleServer = async (version) => {
  const plugins = [templatePlugin(await builtTemplates()), await practiceYearPlugin()];
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
      js: names.map((name) => `function ${name}(a) { return App.${name}(a); }`).join('\n'),
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
console.log(`dist: ${await size('Code.js')}, ${await size('Sidebar.html')}`);
