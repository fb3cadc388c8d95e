/** What the bundle gets from the build: the templates, the practice year, and smaller stand-ins for parts of libraries. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import PizZip from 'pizzip';

/** Words that only the plugins below resolve. */
const VIRTUAL = /^virtual:/;
const TEMPLATES = {
  'virtual:template': ['src/docx/template/build-template.ts', 'buildTemplate'],
  'virtual:paper-template': ['src/docx/papers/paper-template.ts', 'buildPaperTemplate'],
};

/** The parts of a .docx, each as text: a template holds no pictures. */
const partsOf = (bytes) =>
  Object.fromEntries(
    Object.values(new PizZip(bytes).files).map((file) => [file.name, file.asText()]),
  );

/**
 * Both templates in one packed text: they share most of their parts, and neighbours that are alike pack best.
 * Gives the bundle one function for each, so that the text is touched only when a document is filled.
 */
export const templatePlugin = async (imported) => {
  const { packText } = await imported('src/docx/package/pack-text.ts', 'pack-text');
  const parts = {};
  for (const [path, [entry, builder]] of Object.entries(TEMPLATES)) {
    const module = await imported(entry, builder);
    parts[path] = partsOf(await module[builder]());
  }
  const names = [...new Set(Object.values(parts).flatMap((texts) => Object.keys(texts)))];
  const shared = names.map((name) => [name, ...Object.keys(TEMPLATES).map((p) => parts[p][name])]);
  const packed = packText(JSON.stringify(shared), 9);
  const sources = {
    'virtual:templates': `
      import { packageOf } from './src/docx/package/package-of';
      import { unpackText } from './src/docx/package/pack-text';
      const packed = () => ${JSON.stringify(packed)};
      export const packedTemplate = (index) => packageOf(
        JSON.parse(unpackText(packed()))
          .filter((part) => typeof part[index] === 'string')
          .map((part) => [part[0], part[index]]),
      ).generate({ type: 'base64', compression: 'DEFLATE' });`,
    ...Object.fromEntries(
      Object.keys(TEMPLATES).map((path, index) => [
        path,
        `import { packedTemplate } from 'virtual:templates';
         export const templateBase64 = () => packedTemplate(${String(index + 1)});`,
      ]),
    ),
  };
  return {
    name: 'template',
    setup(pluginBuild) {
      pluginBuild.onResolve({ filter: VIRTUAL }, ({ path }) => ({ path, namespace: 'template' }));
      pluginBuild.onLoad({ filter: /.*/, namespace: 'template' }, ({ path }) => ({
        contents: sources[path],
        resolveDir: process.cwd(),
      }));
    },
  };
};

/** The practice year, packed: its rows are long, and few runs ever need them. */
export const practiceYearPlugin = async (imported) => {
  const { practiceRows } = await imported(
    'src/apps-script/sheets/practice-year/practice-rows.ts',
    'practice-rows',
  );
  const { packText } = await imported('src/docx/package/pack-text.ts', 'pack-text');
  const packed = packText(JSON.stringify(practiceRows()), 9);
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

/** OOXML knows the five entities of XML. The parser's list of two thousand for HTML is never looked up. */
export const entitiesPlugin = {
  name: 'entities',
  setup(pluginBuild) {
    pluginBuild.onLoad({ filter: /@xmldom.xmldom.lib.entities\.js$/ }, () => ({
      contents: `
        exports.XML_ENTITIES = Object.freeze({ amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' });
        exports.HTML_ENTITIES = exports.XML_ENTITIES;`,
    }));
  },
};

/** PizZip brings a compressor of 48 kB; this one does the same, raw deflate both ways, in a quarter of that. */
export const deflatePlugin = {
  name: 'deflate',
  setup(pluginBuild) {
    pluginBuild.onLoad({ filter: /pizzip.js.flate\.js$/ }, () => ({
      contents: `
        import { deflateSync, inflateSync } from 'fflate';
        export const magic = '\\x08\\x00';
        export const compressInputType = 'uint8array';
        export const uncompressInputType = 'uint8array';
        export const compress = (bytes, options) => deflateSync(bytes, { level: options.level || 6 });
        export const uncompress = (bytes) => inflateSync(bytes);`,
      resolveDir: process.cwd(),
    }));
  },
};

/** The options that docxtemplater checks while it runs are constants here, which the compiler has checked. */
export const optionsPlugin = {
  name: 'options',
  setup(pluginBuild) {
    pluginBuild.onLoad({ filter: /docxtemplater.js.minizod\.js$/ }, () => ({
      contents: `
        const any = new Proxy(() => any, {
          get: (_, name) => (name === 'validate' ? () => ({ success: true }) : any),
        });
        module.exports = any;`,
    }));
  },
};

const DOCXTEMPLATER = 'node_modules/docxtemplater/js';
/** What a compiler to older JavaScript put before the code of a file: one helper to a line. */
const HELPER = /^function (\w+)\(.*\}$/gm;

/** The helpers of all files of docxtemplater by name; a name that means two things stays where it is. */
const sharedHelpers = async () => {
  const files = (await readdir(DOCXTEMPLATER, { recursive: true })).filter((name) =>
    name.endsWith('.js'),
  );
  const texts = await Promise.all(files.map((name) => readFile(join(DOCXTEMPLATER, name), 'utf8')));
  const found = texts.flatMap((text) => [...text.matchAll(HELPER)]);
  const isOne = ([line, name]) => found.every(([other, same]) => same !== name || other === line);
  return new Map(found.filter(isOne).map(([line, name]) => [name, line]));
};

/** The helpers that stand in every file of docxtemplater stand in the bundle once. */
export const helpersPlugin = async () => {
  const helpers = await sharedHelpers();
  const shared = `${[...helpers.values()].join('\n')}\nmodule.exports = { ${[...helpers.keys()].join(', ')} };`;
  return {
    name: 'helpers',
    setup(pluginBuild) {
      pluginBuild.onResolve({ filter: /^shared:helpers$/ }, ({ path }) => ({
        path,
        namespace: 'helpers',
      }));
      pluginBuild.onLoad({ filter: /.*/, namespace: 'helpers' }, () => ({ contents: shared }));
      pluginBuild.onLoad({ filter: /docxtemplater.js.*\.js$/ }, async ({ path }) => {
        const used = [];
        const contents = (await readFile(path, 'utf8')).replace(HELPER, (line, name) => {
          if (!helpers.has(name)) return line;
          used.push(name);
          return '';
        });
        const head =
          used.length === 0 ? '' : `var { ${used.join(', ')} } = require('shared:helpers');\n`;
        return { contents: head + contents };
      });
    },
  };
};

/** Classes that only runs which touch a document need: their libraries are run through when the first one is made. */
const LAZY = /^(?:pizzip|docxtemplater)$/;

/** Loads a library on first use. Apps Script runs the whole script for every menu line, this way without them. */
export const lazyPlugin = {
  name: 'lazy',
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: LAZY }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'lazy' } : undefined,
    );
    pluginBuild.onLoad({ filter: LAZY, namespace: 'lazy' }, ({ path }) => ({
      contents: `
        export default function (...given) { return Reflect.construct(require('${path}'), given); }`,
      resolveDir: process.cwd(),
    }));
  },
};
