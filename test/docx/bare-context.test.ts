import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { fillReport } from '../../src/docx/fill-report';
import { ownTemplate, rewriteTemplate } from '../support/docx-file';
import { ONE_PIXEL, aFigure, everyBlock } from '../support/report-models';

const ENTRY = [
  "export { fillReport } from './src/docx/fill-report';",
  "export { checkTemplate } from './src/docx/template/check-template';",
].join('\n');

/** The code as Apps Script gets it: one script, no module, an old target. */
const bundle = (): string =>
  buildSync({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'App',
    platform: 'browser',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
  }).outputFiles[0]?.text ?? '';

/** A context that has the globals of the language and nothing else. */
const openBundle = (code: string): ((call: string) => unknown) => {
  const context: Record<string, unknown> = {};
  createContext(context);
  runInContext(code, context);
  return (call): unknown => runInContext(call, context) as unknown;
};

describe('the document writer in a bare V8 context', () => {
  const figure = aFigure('3.1', 'Target dan realisasi tahun 2020–2023');
  const pictures = { [figure.caption.anchor]: ONE_PIXEL };

  test('fills the same bytes as under Node, without timers, TextEncoder or Buffer', async () => {
    const template = await ownTemplate();
    const run = openBundle(bundle());
    expect(run('typeof setTimeout + typeof TextEncoder + typeof Buffer')).toBe(
      'undefined'.repeat(3),
    );
    const filled = run(
      `App.fillReport(${JSON.stringify(everyBlock())}, ${JSON.stringify(pictures)}, ${JSON.stringify(template)})`,
    );
    expect(filled).toBe(fillReport(everyBlock(), pictures, template));
  });

  test('accepts and refuses templates', async () => {
    const template = await ownTemplate();
    const run = openBundle(bundle());
    const check = (base64: string): unknown =>
      JSON.parse(String(run(`JSON.stringify(App.checkTemplate(${JSON.stringify(base64)}))`)));
    expect(check(template)).toMatchObject({ ok: true });
    const broken = rewriteTemplate(template, {
      'word/document.xml': (xml) => xml.replace('{@bab1}', '{@bab1'),
    });
    expect(check(broken)).toMatchObject({ ok: false, refusal: [{ code: 'broken-tag' }] });
  });

  test('stays within its share of the bundle', () => {
    expect(bundle().length).toBeLessThan(350_000);
  });
});
