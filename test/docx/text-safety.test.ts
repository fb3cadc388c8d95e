import fc from 'fast-check';
import { fillReport } from '../../src/docx/fill-report';
import { legalText, textOfXml, xmlText } from '../../src/docx/wordml/text';
import type { Block } from '../../src/domain/report/model';
import { bodyParagraphs, openDocx, ownTemplate } from '../support/docx-file';
import { aHeading, aParagraph, aReport, aRow, aTable, span } from '../support/report-models';
import { all, attribute, ownText, parseXml, visibleText } from '../support/xml-tree';

let template = '';

beforeAll(async () => {
  template = await ownTemplate();
});

const HOSTILE = [
  '{#x}{/x}',
  '{{judul}}',
  '{@bab1}',
  '{judul}',
  '<w:p><w:r><w:t>sisipan</w:t></w:r></w:p>',
  ']]>&amp;&lt;"\'',
  '=HYPERLINK("https://contoh.invalid";"klik")',
  '$& $1 $` $$',
  '🗳️ pemilu 👩‍👩‍👧',
  'مرحبا بالعالم ‮abc‬',
  'spasi  ganda   dan tab\tdi tengah',
];

describe('fillReport with text typed by people', () => {
  test.each(HOSTILE)('prints %s as that very text', (text) => {
    const file = openDocx(
      fillReport(
        aReport({
          bab1: [
            aHeading(1, 'BAB I', 'PENDAHULUAN'),
            aParagraph(text),
            { kind: 'list', marker: 'bullet', items: [[span(text)]] },
            aTable({ columns: [{ width: 1, align: 'left' }], header: [], rows: [aRow([text])] }),
          ],
        }),
        {},
        template,
      ),
    );
    const found = bodyParagraphs(file).filter((each) => each.text === text);
    expect(found).toHaveLength(2);
    expect(all(file.document, 'w:tc').map(visibleText)).toEqual([text]);
  });

  test.each(HOSTILE)('prints %s on the cover, in the header and in the properties', (text) => {
    const model = aReport({ bab1: [aParagraph('Isi.')] });
    const file = openDocx(
      fillReport(
        { ...model, runningHead: text, cover: { ...model.cover, title: text } },
        {},
        template,
      ),
    );
    const shown = text.replace(/\s+/g, ' ');
    expect(bodyParagraphs(file).map((each) => each.text)).toContain(shown);
    const headers = file.paths.filter((path) => /header\d+\.xml$/.test(path));
    expect(headers.map((path) => visibleText(file.part(path)))).toContain(
      `${shown}\tDATA\u00A0CONTOH`,
    );
    const title = all(file.part('docProps/core.xml'), 'dc:title')[0];
    expect(ownText(title)).toBe(`${shown} ${model.cover.owner} ${model.cover.yearLine}`);
  });

  test('prints headings and captions with hostile text in the contents lists too', () => {
    const text = '{#x}<w:p>&';
    const file = openDocx(
      fillReport(
        aReport({
          bab1: [
            aHeading(2, 'A.', text),
            aTable({ caption: { number: '1.1', text, anchor: 'k' }, source: text }),
          ],
        }),
        {},
        template,
      ),
    );
    const texts = bodyParagraphs(file).map((each) => each.text.trim());
    expect(texts.filter((each) => each === `A. ${text}`)).toHaveLength(2);
    expect(texts.filter((each) => each === `Tabel 1.1 ${text}`)).toHaveLength(2);
  });

  test('drops control characters and replaces half characters', () => {
    expect(legalText('a\u0000\u0007b\uFFFEc')).toBe('abc');
    expect(legalText('x\uD83Dy\uDC00z')).toBe('x\uFFFDy\uFFFDz');
    expect(legalText('🗳\t\n')).toBe('🗳\t\n');
  });

  test('keeps 50,000 characters in a cell and in a paragraph', () => {
    const long = 'Kendala & solusi <uraian> '.repeat(2000).trim();
    const file = openDocx(
      fillReport(
        aReport({ bab3: [aParagraph(long), aTable({ rows: [aRow(['1', long, ''])] })] }),
        {},
        template,
      ),
    );
    expect(long.length).toBeGreaterThan(50_000);
    expect(bodyParagraphs(file).map((each) => each.text)).toContain(long);
    expect(all(file.document, 'w:tc').map(visibleText)).toContain(long);
  });

  test('escapes the address of a link', () => {
    const address = 'https://contoh.invalid/?a="b"&c=<d>';
    const block: Block = {
      kind: 'paragraph',
      role: 'body',
      spans: [span('bukti', { link: address })],
    };
    const file = openDocx(fillReport(aReport({ bab1: [block] }), {}, template));
    const links = all(file.part('word/_rels/document.xml.rels'), 'Relationship');
    expect(links.map((each) => attribute(each, 'Target'))).toContain(address);
  });
});

describe('xmlText', () => {
  test('is well-formed and reads back as the legal text, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const root = parseXml(`<a b="${xmlText(text)}">${xmlText(text)}</a>`);
        expect(ownText(root)).toBe(legalText(text));
        expect(attribute(root, 'b')).toBe(legalText(text));
        expect(textOfXml(xmlText(text))).toBe(legalText(text));
      }),
    );
  });
});
