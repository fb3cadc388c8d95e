import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { invitation } from '../../../src/domain/papers/invitation';
import { receipt } from '../../../src/domain/papers/receipt';
import type { PaperModel } from '../../../src/domain/papers/model';
import { fillPaper } from '../../../src/docx/papers/fill-paper';
import { PAPER_TEXT_WIDTH } from '../../../src/docx/papers/paper-page';
import { buildPaperTemplate } from '../../../src/docx/papers/paper-template';
import { anOffice } from '../../support/builders';
import { openDocx } from '../../support/docx-file';
import type { DocxFile } from '../../support/docx-file';
import {
  aPaperSetting,
  examplePapers,
  invitationDetails,
  receiptDetails,
} from '../../support/example-papers';
import type { XmlElement } from '../../support/xml-tree';
import { all, attribute, elements, values, visibleText } from '../../support/xml-tree';

let template = '';

beforeAll(async () => {
  template = Buffer.from(await buildPaperTemplate()).toString('base64');
});

const fill = (paper: PaperModel): DocxFile => openDocx(fillPaper(paper, template));

const examples = examplePapers().map(({ name, paper }) => [name, paper] as const);

const wholeText = (file: DocxFile): string => all(file.document, 'w:p').map(visibleText).join('\n');

const paperNamed = (name: string): PaperModel => {
  const found = examples.find(([each]) => each === name);
  if (found === undefined) throw new Error(`no example ${name}`);
  return found[1];
};

/** Rows of a table that stand outside other tables. */
const rowsOf = (table: XmlElement): readonly XmlElement[] =>
  elements(table).filter(({ name }) => name === 'w:tr');

describe('buildPaperTemplate', () => {
  test('gives the same bytes on every build and is small', async () => {
    const [first, second] = [await buildPaperTemplate(), await buildPaperTemplate()];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(first.length).toBeLessThan(16_000);
  });
});

describe('fillPaper', () => {
  test.each(examples)('%s is well-formed in every part and leaves no tag', (_, paper) => {
    const file = fill(paper);
    for (const path of file.paths.filter((each) => /\.(xml|rels)$/.test(each))) {
      expect(() => file.part(path)).not.toThrow();
      expect(file.text(path)).not.toMatch(/\{[@#/]?[A-Za-z]+\}/);
    }
  });

  test.each(examples)('%s sets its tables on the text width, column by column', (_, paper) => {
    for (const table of all(fill(paper).document, 'w:tbl')) {
      const grid = values(table, 'w:gridCol', 'w:w').map(Number);
      expect(grid.reduce((total, width) => total + width, 0)).toBe(PAPER_TEXT_WIDTH);
      for (const row of rowsOf(table)) {
        const spans = all(row, 'w:tc').map((cell) =>
          Number(values(cell, 'w:gridSpan', 'w:val')[0] ?? 1),
        );
        expect(spans.reduce((total, span) => total + span, 0)).toBe(grid.length);
      }
    }
  });

  test.each(examples)('%s uses only styles that are defined', (_, paper) => {
    const file = fill(paper);
    const styles = values(file.part('word/styles.xml'), 'w:style', 'w:styleId');
    const used = values(file.document, 'w:pStyle', 'w:val');
    expect([...new Set(used)].filter((id) => !styles.includes(id))).toEqual([]);
  });

  test.each(examples)('%s gives the same bytes twice', (_, paper) => {
    expect(fillPaper(paper, template)).toBe(fillPaper(paper, template));
  });

  test('stands on A4 with 3 cm on the left and 2.5 cm elsewhere', () => {
    const section = all(fill(paperNamed('undangan-pleno')).document, 'w:sectPr')[0];
    const size = section && all(section, 'w:pgSz')[0];
    const margin = section && all(section, 'w:pgMar')[0];
    expect([attribute(size, 'w:w'), attribute(size, 'w:h')]).toEqual(['11906', '16838']);
    expect(
      ['w:left', 'w:right', 'w:top', 'w:bottom'].map((side) => attribute(margin, side)),
    ).toEqual(['1701', '1417', '1417', '1417']);
  });

  test('heads the paper with office, address and website above a double rule', () => {
    const paragraphs = all(fill(paperNamed('tanda-terima-provinsi')).document, 'w:p');
    expect(paragraphs.slice(0, 4).map(visibleText)).toEqual([
      'KOMISI PEMILIHAN UMUM\nKABUPATEN SUNGAI JERNIH',
      'Jalan Demokrasi Nomor 1, Muara Jernih',
      'https://kpu.example',
      '',
    ]);
    const rule = paragraphs[3] && all(paragraphs[3], 'w:pBdr');
    expect(rule).toHaveLength(1);
  });

  test('leaves out the lines of the head that the office has not filled in', () => {
    const setting = aPaperSetting({ office: anOffice({ address: '', website: ' ' }) });
    const paragraphs = all(fill(invitation(setting, invitationDetails())).document, 'w:p');
    expect(paragraphs.slice(0, 2).map(visibleText)).toEqual([
      'KOMISI PEMILIHAN UMUM\nKABUPATEN SUNGAI JERNIH',
      '',
    ]);
  });

  test('does not stretch the dots that are filled in by hand, and keeps lines to write on together', () => {
    const open = receipt(aPaperSetting(), receiptDetails({ date: null, time: '' }));
    const paragraphs = all(fill(open).document, 'w:p');
    const dotted = paragraphs.filter((one) => visibleText(one).includes('Pada hari ini, ……'));
    expect(dotted.map((one) => values(one, 'w:jc', 'w:val'))).toEqual([['left']]);
    const lines = paragraphs.filter((one) => values(one, 'w:tab', 'w:leader').includes('dot'));
    expect(lines.map((one) => all(one, 'w:keepNext').length)).toEqual([1, 0]);
  });

  test('marks every page of a practice paper, and no other', () => {
    const marks = (practice: boolean): readonly string[] => {
      const paper = invitation(aPaperSetting({ practice }), invitationDetails());
      const file = fill(paper);
      return file.paths
        .filter((path) => /^word\/header\d+\.xml$/.test(path))
        .map((path) => visibleText(file.part(path)));
    };
    expect(marks(true)).toEqual(['DATA\u00A0CONTOH', 'DATA\u00A0CONTOH']);
    expect(marks(false)).toEqual(['', '']);
  });

  test('leaves height to sign in', () => {
    const rows = all(fill(paperNamed('daftar-hadir-pleno')).document, 'w:tr');
    const tall = rows.filter((row) => all(row, 'w:trHeight').length > 0);
    expect(tall).toHaveLength(11);
  });

  test('draws two people who sign beside each other into one row that cannot split', () => {
    const tables = all(fill(paperNamed('tanda-terima-kpu-ri')).document, 'w:tbl');
    const rows = rowsOf(tables[tables.length - 1] as XmlElement);
    expect(rows).toHaveLength(1);
    expect(rows[0] && all(rows[0], 'w:cantSplit')).toHaveLength(1);
    const [left, right] = rows[0] ? all(rows[0], 'w:tc').map(visibleText) : [];
    expect(left).toContain('Yang menerima,');
    expect(left).toContain('(tanda tangan dan cap)');
    expect(right).toContain('Ilham Muara');
  });

  test('starts the enclosure of a long agenda on a page of its own', () => {
    const agenda = Array.from({ length: 9 }, (_, index) => `Pokok ${index + 1}`);
    const { document } = fill(invitation(aPaperSetting(), invitationDetails({ agenda })));
    const broken = all(document, 'w:p').filter((each) => all(each, 'w:pageBreakBefore').length > 0);
    expect(broken.map(visibleText)).toEqual(['LAMPIRAN UNDANGAN']);
  });

  test('keeps whatever people type as text, never as markup or tag', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '{kopNama}',
        '{@isi}',
        '<w:p/>',
        ']]>',
        '&amp;',
        '{#kopLaman}',
        '\u0000\uD800',
      ),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const paper = invitation(
          aPaperSetting({ office: anOffice({ shortName: text, address: text }) }),
          invitationDetails({ number: text, agenda: [text, text] }),
        );
        expect(() => fill(paper)).not.toThrow();
      }),
      { numRuns: 60 },
    );
    const tag = fill(invitation(aPaperSetting(), invitationDetails({ number: '{kopNama} <b>' })));
    expect(wholeText(tag)).toContain('{kopNama} <b>');
  });

  test('fills the same bytes in a bare V8 context', () => {
    const code =
      buildSync({
        stdin: {
          contents: "export { fillPaper } from './src/docx/papers/fill-paper';",
          resolveDir: process.cwd(),
          loader: 'ts',
        },
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
    const context: Record<string, unknown> = {};
    createContext(context);
    runInContext(code, context);
    const paper = paperNamed('berita-acara-pleno');
    const filled: unknown = runInContext(
      `App.fillPaper(${JSON.stringify(paper)}, ${JSON.stringify(template)})`,
      context,
    );
    expect(filled).toBe(fillPaper(paper, template));
  });
});
