import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PizZip from 'pizzip';
import { fillReport } from '../../../src/docx/fill-report';
import { checkTemplate } from '../../../src/docx/template/check-template';
import type { TemplateProblem } from '../../../src/domain/report/template-problem';
import { bodyParagraphs, openDocx, ownTemplate, rewriteTemplate } from '../../support/docx-file';
import { aHeading, aParagraph, aReport, everyBlock } from '../../support/report-models';
import { all, attribute } from '../../support/xml-tree';

const DOCUMENT = 'word/document.xml';

let template = '';

beforeAll(async () => {
  template = await ownTemplate();
});

const problemsOf = (base64: string): readonly TemplateProblem[] => {
  const result = checkTemplate(base64);
  return result.ok ? [] : result.refusal;
};

const inDocument = (edit: (xml: string) => string): string =>
  rewriteTemplate(template, { [DOCUMENT]: edit });

const extraParagraph = (text: string) => (xml: string) =>
  xml.replace('<w:body>', `<w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);

describe('checkTemplate', () => {
  test('accepts our own template and finds every tag in it', () => {
    const result = checkTemplate(template);
    expect(result.ok && result.value.unused).toEqual([]);
    expect(result.ok && result.value.used).toHaveLength(22);
  });

  test('accepts a template that leaves optional tags out, and names them', () => {
    const result = checkTemplate(inDocument((xml) => xml.replace('{laman}', '')));
    expect(result.ok && result.value.unused.map(({ tag }) => tag)).toEqual(['laman']);
  });

  test('accepts a template that LibreOffice has saved, and fills it', () => {
    const saved = readFileSync(
      join(__dirname, '../../fixtures/template/saved-by-libreoffice.docx'),
    ).toString('base64');
    expect(problemsOf(saved)).toEqual([]);
    const file = openDocx(fillReport(everyBlock(), {}, saved));
    const headings = bodyParagraphs(file).filter(({ style }) => style === 'Heading1');
    expect(headings.map(({ text }) => text)).toContain('BAB III\nAKUNTABILITAS KINERJA');
    const styles = all(file.part('word/styles.xml'), 'w:style').map((each) =>
      attribute(each, 'w:styleId'),
    );
    const used = all(file.document, 'w:pStyle').map((each) => attribute(each, 'w:val'));
    expect([...new Set(used)].filter((id) => !styles.includes(id))).toEqual([]);
  });

  test('uses the styles of a word processor in another language', () => {
    const renamed = rewriteTemplate(template, {
      'word/styles.xml': (xml) =>
        xml
          .replace('w:styleId="Heading1"', 'w:styleId="Judul1"')
          .replace('"Heading 1"', '"heading 1"'),
    });
    const file = openDocx(
      fillReport(aReport({ bab1: [aHeading(1, 'BAB I', 'PENDAHULUAN')] }), {}, renamed),
    );
    expect(bodyParagraphs(file).find(({ text }) => text.startsWith('BAB I\n'))?.style).toBe(
      'Judul1',
    );
  });

  test('adds styles and lists that a template lacks', () => {
    const bare = rewriteTemplate(template, {
      'word/styles.xml': (xml) =>
        xml.replace(/<w:style [^>]*w:styleId="Caption"[\s\S]*?<\/w:style>/, ''),
      'word/numbering.xml': () => null,
      'word/_rels/document.xml.rels': (xml) =>
        xml.replace(/<Relationship [^>]*numbering\.xml"\/>/, ''),
      '[Content_Types].xml': (xml) => xml.replace(/<Override [^>]*numbering\.xml"\/>/, ''),
    });
    const file = openDocx(fillReport(everyBlock(), {}, bare));
    const captions = all(file.part('word/styles.xml'), 'w:style').filter(
      (each) => attribute(each, 'w:styleId') === 'Caption',
    );
    expect(captions).toHaveLength(1);
    expect(file.paths).toContain('word/numbering.xml');
    expect(file.text('[Content_Types].xml')).toContain('/word/numbering.xml');
    expect(file.text('word/_rels/document.xml.rels')).toContain('Target="numbering.xml"');
  });

  test('measures tables on the margins of the template', () => {
    const narrow = inDocument((xml) => xml.replaceAll('w:left="2268"', 'w:left="3268"'));
    const file = openDocx(fillReport(everyBlock(), {}, narrow));
    const widths = all(file.document, 'w:tblW').map((each) => attribute(each, 'w:w'));
    expect(new Set(widths)).toEqual(new Set(['6937', '14570']));
  });

  test('joins a tag that a word processor has split over runs', () => {
    const split = inDocument((xml) =>
      xml.replace('{@bab1}', '{@b</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ab1}'),
    );
    expect(problemsOf(split)).toEqual([]);
    const file = openDocx(fillReport(aReport({ bab1: [aParagraph('Isi bab.')] }), {}, split));
    expect(bodyParagraphs(file).map(({ text }) => text)).toContain('Isi bab.');
  });

  test('keeps the page layout when a tag shares its paragraph with the end of a section', () => {
    const merged = inDocument((xml) =>
      xml.replace(
        /<w:p><w:r><w:t xml:space="preserve">\{@lampiran\}<\/w:t><\/w:r><\/w:p><w:p><w:pPr>([\s\S]*?)<\/w:pPr><\/w:p>/,
        '<w:p><w:pPr>$1</w:pPr><w:r><w:t>{@lampiran}</w:t></w:r></w:p>',
      ),
    );
    expect(merged).not.toBe(template);
    expect(problemsOf(merged)).toEqual([]);
    const file = openDocx(fillReport(everyBlock(), {}, merged));
    expect(all(file.document, 'w:pgSz').map((each) => attribute(each, 'w:orient'))).toEqual([
      'portrait',
      'portrait',
      'landscape',
      'portrait',
    ]);
  });

  test('refuses what is no zip file', () => {
    const text = Buffer.from('Ini bukan berkas Word.').toString('base64');
    for (const base64 of ['', 'bukan base64 !', text]) {
      expect(problemsOf(base64)).toEqual([{ code: 'not-docx', reason: 'not-a-zip', part: '' }]);
    }
  });

  test('refuses a zip file that is no Word document', () => {
    const zip = new PizZip();
    zip.file('xl/workbook.xml', '<workbook/>');
    expect(problemsOf(zip.generate({ type: 'base64' }))).toEqual([
      { code: 'not-docx', reason: 'no-document', part: DOCUMENT },
    ]);
  });

  test('refuses a document of another format under the same path', () => {
    const other = rewriteTemplate(template, {
      '[Content_Types].xml': (xml) =>
        xml.replace('wordprocessingml.document.main+xml', 'wordprocessingml.template.main+xml'),
    });
    expect(problemsOf(other)).toEqual([
      { code: 'not-docx', reason: 'other-format', part: '[Content_Types].xml' },
    ]);
  });

  test('refuses a file above 2 MB without opening it', () => {
    expect(problemsOf('A'.repeat(3_000_000))).toEqual([
      { code: 'too-large', bytes: 2_250_000, limit: 2_097_152 },
    ]);
  });

  test('refuses a small file that would unpack to a huge one', () => {
    const bomb = rewriteTemplate(template, {
      'word/media/besar.png': () => '0'.repeat(45_000_000),
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(problemsOf(bomb)).toMatchObject([{ code: 'zip-bomb', limit: 41_943_040 }]);
  });

  test('refuses a file that lies about the size of its parts', () => {
    const bytes = Buffer.from(template, 'base64');
    for (
      let at = bytes.indexOf('PK\u0001\u0002');
      at >= 0;
      at = bytes.indexOf('PK\u0001\u0002', at + 1)
    ) {
      bytes.writeUInt32LE(10, at + 24);
    }
    expect(problemsOf(bytes.toString('base64'))).toEqual([
      { code: 'not-docx', reason: 'not-a-zip', part: '' },
    ]);
  });

  test('refuses macros and controls', () => {
    const macro = rewriteTemplate(template, { 'word/vbaProject.bin': () => 'x' });
    expect(problemsOf(macro)).toEqual([{ code: 'macro', part: 'word/vbaProject.bin' }]);
    const renamed = rewriteTemplate(template, {
      '[Content_Types].xml': (xml) =>
        xml.replace(
          'vnd.openxmlformats-officedocument.wordprocessingml.document.main',
          'vnd.ms-word.document.macroEnabled.main',
        ),
    });
    expect(problemsOf(renamed)).toEqual([{ code: 'macro', part: '[Content_Types].xml' }]);
  });

  test('refuses what a word processor would fetch from outside, and lets plain links be', () => {
    const withTarget = (kind: string, target: string): string =>
      rewriteTemplate(template, {
        'word/_rels/document.xml.rels': (xml) =>
          xml.replace(
            '</Relationships>',
            `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/></Relationships>`,
          ),
      });
    expect(problemsOf(withTarget('image', 'https://contoh.invalid/a.png'))).toEqual([
      {
        code: 'external-link',
        part: 'word/_rels/document.xml.rels',
        target: 'https://contoh.invalid/a.png',
      },
    ]);
    expect(problemsOf(withTarget('hyperlink', 'file:///C:/berkas'))).toMatchObject([
      { code: 'external-link' },
    ]);
    expect(problemsOf(withTarget('hyperlink', 'https://kpu.example/'))).toEqual([]);
  });

  test('refuses a document type declaration', () => {
    const declared = inDocument((xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>'));
    expect(problemsOf(declared)).toEqual([
      { code: 'not-docx', reason: 'document-type-declaration', part: DOCUMENT },
    ]);
  });

  test('names an unknown tag with the words around it', () => {
    expect(
      problemsOf(inDocument(extraParagraph('Disusun oleh {penyusun} pada tahun berjalan'))),
    ).toEqual([
      {
        code: 'unknown-tag',
        tag: '{penyusun}',
        place: { part: DOCUMENT, nearby: 'Disusun oleh {penyusun} pada tahun berjalan' },
      },
    ]);
  });

  test('names every missing tag at once', () => {
    const without = inDocument((xml) =>
      xml.replace('{@bab2}', '').replace('{judul}', '').replace('{alamat}', ''),
    );
    expect(problemsOf(without)).toEqual([
      { code: 'missing-tag', tag: '{judul}' },
      { code: 'missing-tag', tag: '{@bab2}' },
    ]);
  });

  test('names a part that stands twice', () => {
    expect(problemsOf(inDocument(extraParagraph('{@bab1}')))).toMatchObject([
      { code: 'repeated-tag', tag: '{@bab1}', place: { part: DOCUMENT } },
    ]);
  });

  test.each([
    ['{judul', 'Tahun {judul laporan'],
    ['{judul', '{judul'],
    ['tahun}', 'tahun} saja'],
  ])('names a broken tag: %s', (_, text) => {
    const problems = problemsOf(inDocument(extraParagraph(text)));
    expect(problems.map(({ code }) => code)).toContain('broken-tag');
    expect(problems[0]).toMatchObject({ place: { part: DOCUMENT } });
  });

  test('tells where a tag is broken', () => {
    const problems = problemsOf(inDocument(extraParagraph('Laporan {judul tahun ini')));
    expect(problems).toMatchObject([
      { code: 'broken-tag', place: { nearby: 'Laporan {judul tahun ini' } },
    ]);
  });

  test.each(['{#daftar}', '{/daftar}'])('names an unbalanced loop: %s', (text) => {
    expect(problemsOf(inDocument(extraParagraph(text)))).toMatchObject([
      { code: 'unbalanced-loop', tag: 'daftar', place: { part: DOCUMENT, nearby: text } },
    ]);
  });

  test('names a loop that is closed but unknown', () => {
    expect(
      problemsOf(inDocument(extraParagraph('{#daftar}{/daftar}'))).map(({ code }) => code),
    ).toEqual(['unknown-tag', 'unknown-tag']);
  });

  test('names a part that shares its paragraph with text', () => {
    expect(
      problemsOf(inDocument((xml) => xml.replace('{@bab1}', 'Bab pertama: {@bab1}'))),
    ).toMatchObject([
      { code: 'tag-not-alone', tag: '{@bab1}', place: { nearby: 'Bab pertama: {@bab1}' } },
    ]);
  });

  test('names a part that stands in a header or in a table', () => {
    const inHeader = rewriteTemplate(template, {
      'word/header3.xml': (xml) =>
        xml.replace('{kepalaHalaman}', '{@bab1}').replace('{tandaContoh}', ''),
      [DOCUMENT]: (xml) => xml.replace('{@bab1}', ''),
    });
    expect(problemsOf(inHeader).map(({ code }) => code)).toContain('tag-misplaced');
    const inTable = inDocument((xml) =>
      xml.replace(
        /<w:p><w:r><w:t xml:space="preserve">\{@bab1\}<\/w:t><\/w:r><\/w:p>/,
        (paragraph) => `<w:tbl><w:tr><w:tc>${paragraph}</w:tc></w:tr></w:tbl>`,
      ),
    );
    expect(problemsOf(inTable)).toMatchObject([{ code: 'tag-misplaced', tag: '{@bab1}' }]);
  });

  test('refuses a part that is no XML', () => {
    const cut = inDocument((xml) => xml.replace('</w:body>', ''));
    expect(problemsOf(cut)).toEqual([{ code: 'not-docx', reason: 'broken-xml', part: DOCUMENT }]);
  });
});
