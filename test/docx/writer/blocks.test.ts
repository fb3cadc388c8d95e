import { fillReport } from '../../../src/docx/fill-report';
import type { List, Paragraph, ReportModel, Row, Table } from '../../../src/domain/report/model';
import { bodyParagraphs, openDocx, ownTemplate, relationships } from '../../support/docx-file';
import type { DocxFile } from '../../support/docx-file';
import {
  ONE_PIXEL,
  aCaption,
  aFigure,
  aHeading,
  aParagraph,
  aReport,
  aRow,
  aSignature,
  aTable,
  everyBlock,
  span,
} from '../../support/report-models';
import { all, attribute, values, visibleText } from '../../support/xml-tree';

let template = '';
let file: DocxFile;

const figure = aFigure('3.1', 'Target dan realisasi tahun 2020–2023');
const pictures = { [figure.caption.anchor]: ONE_PIXEL };

const fill = (model: ReportModel, shown: Readonly<Record<string, string>> = pictures): DocxFile =>
  openDocx(fillReport(model, shown, template));

beforeAll(async () => {
  template = await ownTemplate();
  file = fill(everyBlock());
});

const texts = (opened: DocxFile): readonly string[] =>
  bodyParagraphs(opened).map(({ text }) => text);

describe('contentsXml', () => {
  const headingStyles = /^Heading([1-3])$/;

  const entries = (opened: DocxFile, style: RegExp): readonly string[] =>
    bodyParagraphs(opened)
      .filter((each) => style.test(each.style))
      .map(({ text }) => text.trim());

  test('lists exactly the headings of the document, in order', () => {
    const headings = bodyParagraphs(file)
      .filter((each) => headingStyles.test(each.style))
      .map(({ text }) => text.replace(/\n/g, ' '));
    expect(headings).toContain('BAB I PENDAHULUAN');
    expect(headings).toContain('DAFTAR GAMBAR');
    expect(entries(file, /^TOC[1-3]$/)).toEqual(headings);
  });

  test('keeps the contents list in a field that a word processor can update', () => {
    const sdt = all(file.document, 'w:sdt')[0];
    expect(sdt && all(sdt, 'w:docPartGallery').map((each) => attribute(each, 'w:val'))).toEqual([
      'Table of Contents',
    ]);
    expect(sdt && values(sdt, 'w:fldChar', 'w:fldCharType')).toEqual(['begin', 'separate', 'end']);
  });

  test('opens and closes every field', () => {
    const kinds = values(file.document, 'w:fldChar', 'w:fldCharType');
    const times = (kind: string): number => kinds.filter((each) => each === kind).length;
    expect(times('begin')).toBeGreaterThan(1);
    expect([times('separate'), times('end')]).toEqual([times('begin'), times('begin')]);
  });

  test('links every entry to a bookmark that exists', () => {
    const names = values(file.document, 'w:bookmarkStart', 'w:name');
    const anchors = values(file.document, 'w:hyperlink', 'w:anchor').filter(
      (anchor) => anchor !== '',
    );
    expect(anchors.length).toBeGreaterThan(15);
    for (const anchor of anchors) expect(names).toContain(anchor);
  });

  test('lists exactly the captions of tables and figures', () => {
    const captions = entries(file, /^Caption$/);
    expect(captions).toContain('Gambar 3.1 Target dan realisasi tahun 2020–2023');
    const listed = entries(file, /^TableofFigures$/);
    expect([...listed].sort()).toEqual([...captions].sort());
    expect(listed[listed.length - 1]).toMatch(/^Gambar/);
  });

  test('puts each chapter on a new page and keeps headings with their text', () => {
    const chapters = bodyParagraphs(file).filter(({ style }) => style === 'Heading1');
    expect(chapters.length).toBeGreaterThan(8);
    for (const { xml } of chapters) {
      expect(all(xml, 'w:pageBreakBefore')).toHaveLength(1);
      expect(all(xml, 'w:keepNext')).toHaveLength(1);
    }
  });

  test('leaves out a figure without picture, its caption and an empty list of figures', () => {
    const without = fill(everyBlock(), {});
    expect(all(without.document, 'w:drawing')).toHaveLength(0);
    expect(texts(without).filter((text) => /Gambar|DAFTAR GAMBAR/i.test(text))).toEqual([]);
  });

  test('leaves out a table without rows and its caption', () => {
    const empty = fill(aReport({ bab3: [aTable({ rows: [] }), aParagraph('Isi.')] }));
    expect(all(empty.document, 'w:tbl')).toHaveLength(0);
    expect(texts(empty).filter((text) => /Tabel|DAFTAR TABEL/i.test(text))).toEqual([]);
  });

  test('gives an anchor that is used twice one bookmark', () => {
    const heading = aHeading(2, 'A.', 'Sama');
    const twice = fill(aReport({ bab1: [heading, heading] }));
    const names = values(twice.document, 'w:bookmarkStart', 'w:name');
    expect(new Set(names).size).toBe(names.length);
    expect(texts(twice).filter((text) => text === 'A. Sama')).toHaveLength(4);
  });

  test('links a mention of a table to the table, in the look of its sentence', () => {
    const table = aTable();
    const anchor = table.caption?.anchor ?? '';
    const mention: Paragraph = {
      kind: 'paragraph',
      role: 'body',
      spans: [span('Lihat '), span('Tabel 3.1', { link: `#${anchor}` })],
    };
    const linked = fill(aReport({ bab3: [mention, table] }));
    const paragraph = bodyParagraphs(linked).find(({ text }) => text === 'Lihat Tabel 3.1')?.xml;
    const [target] = paragraph ? values(paragraph, 'w:hyperlink', 'w:anchor') : [];
    expect(values(linked.document, 'w:bookmarkStart', 'w:name')).toContain(target);
    expect(paragraph && all(paragraph, 'w:rStyle')).toEqual([]);
  });

  test('keeps a sentence with the list or table that it announces, and a request with its text', () => {
    const list: List = { kind: 'list', marker: 'bullet', items: [[span('Butir.')]] };
    const filled = fill(
      aReport({
        bab3: [
          aParagraph('Kendalanya:'),
          list,
          aParagraph('Lalu.'),
          aParagraph('Mohon diperiksa.', 'request'),
          aParagraph('Usai.'),
        ],
      }),
    );
    const kept = (text: string): number | undefined =>
      bodyParagraphs(filled)
        .filter((each) => each.text === text)
        .map(({ xml }) => all(xml, 'w:keepNext').length)[0];
    expect(['Kendalanya:', 'Lalu.', 'Mohon diperiksa.'].map(kept)).toEqual([1, 0, 1]);
  });
});

describe('tableXml', () => {
  const sum = (numbers: readonly string[]): number =>
    numbers.reduce((total, each) => total + Number(each), 0);

  const tableWidths = (opened: DocxFile): readonly number[] =>
    all(opened.document, 'w:tbl').map((table) => {
      const width = sum(values(table, 'w:gridCol', 'w:w'));
      expect(attribute(all(table, 'w:tblW')[0], 'w:w')).toBe(String(width));
      for (const row of all(table, 'w:tr')) expect(sum(values(row, 'w:tcW', 'w:w'))).toBe(width);
      return width;
    });

  test('gives every table absolute widths that sum to the text width of its section', () => {
    expect(tableWidths(file)).toEqual([7937, 7937, 7937, 7937, 14570, 7937, 7937]);
  });

  test('draws the lines in every cell and sets the layout fixed', () => {
    const cells = all(file.document, 'w:tc');
    expect(all(file.document, 'w:tcBorders')).toHaveLength(cells.length);
    expect(new Set(values(file.document, 'w:tblLayout', 'w:type'))).toEqual(new Set(['fixed']));
  });

  test('repeats header rows and keeps rows in one piece', () => {
    const wide = all(file.document, 'w:tbl').find((table) => all(table, 'w:gridCol').length === 14);
    const rows = wide ? all(wide, 'w:tr') : [];
    expect(rows).toHaveLength(28);
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual(
      rows.map((_, index) => (index < 2 ? 1 : 0)),
    );
    for (const row of rows) expect(all(row, 'w:cantSplit')).toHaveLength(1);
  });

  const keptWithNext = (count: number, total: readonly Row[] = []): readonly number[] => {
    const rows = Array.from({ length: count }, () => aRow(['1', 'Isi', '90']));
    const table = aTable({ rows: [...rows, ...total] });
    const filled = fill(aReport({ bab3: [table] }));
    return all(filled.document, 'w:tr').map((row) => Math.sign(all(row, 'w:keepNext').length));
  };

  test('keeps a small table with its source on one page and lets a long one break', () => {
    expect(keptWithNext(4)).toEqual([1, 1, 1, 1, 1]);
    expect(keptWithNext(40).slice(0, 4)).toEqual([1, 0, 0, 0]);
    expect(keptWithNext(40, [aRow(['', 'Jumlah', '90'], 'total')]).slice(-3)).toEqual([0, 1, 0]);
  });

  test('lets a row that is taller than a page break', () => {
    const long = 'Kendala dijelaskan panjang lebar. '.repeat(300);
    const tall = fill(aReport({ bab3: [aTable({ rows: [aRow(['1', long, '90'])] })] }));
    const [header, row] = all(tall.document, 'w:tr');
    expect(header && all(header, 'w:cantSplit')).toHaveLength(1);
    expect(row && all(row, 'w:cantSplit')).toHaveLength(0);
  });

  test('runs a section line across the table, and fills or cuts rows that do not fit', () => {
    const table: Table = aTable({
      rows: [
        aRow(['Sasaran'], 'section'),
        aRow(['1']),
        aRow(['1', '2', '3', '4']),
        aRow(['Jumlah'], 'total'),
      ],
    });
    const rows = all(fill(aReport({ bab3: [table] })).document, 'w:tr').slice(1);
    expect(rows.map((row) => values(row, 'w:gridSpan', 'w:val'))).toEqual([['3'], [], [], []]);
    expect(rows.map((row) => all(row, 'w:tc').length)).toEqual([1, 3, 3, 3]);
    expect(visibleText(rows[2] ?? file.document)).toBe('123');
  });

  test('sets a layout table without lines and without caption', () => {
    const layout = fill(
      aReport({
        lampiran: [
          {
            kind: 'table',
            columns: [{ width: 1, align: 'left' }],
            header: [],
            rows: [aRow(['Nama'])],
            source: '',
          },
        ],
      }),
    );
    expect(values(layout.document, 'w:top', 'w:val')).toEqual(expect.arrayContaining(['nil']));
    expect(
      all(layout.document, 'w:tbl').flatMap((table) => values(table, 'w:left', 'w:val')),
    ).not.toContain('single');
  });

  test('keeps the caption above with the table and writes the source below', () => {
    const paragraphs = bodyParagraphs(file);
    const caption = paragraphs.find(
      ({ style, text }) => style === 'Caption' && text.startsWith('Tabel 3.1'),
    );
    expect(caption && all(caption.xml, 'w:keepNext')).toHaveLength(1);
    expect(texts(file)).toContain('Sumber: Divisi Perencanaan, Data, dan Informasi.');
  });
});

describe('blocksXml', () => {
  test('makes a paragraph of every line that was typed', () => {
    const lines = fill(aReport({ bab1: [aParagraph('Satu.\r\n\r\n  \nDua.\u2028Tiga.\vEmpat.')] }));
    expect(texts(lines).filter((text) => /^(Satu|Dua|Tiga|Empat)\.$/.test(text))).toEqual([
      'Satu.',
      'Dua.',
      'Tiga.',
      'Empat.',
    ]);
    expect(all(lines.document, 'w:br')).toHaveLength(0);
  });

  test('makes a request visible', () => {
    const request = bodyParagraphs(file).find(({ text }) =>
      text.startsWith('Uraikan permasalahan'),
    );
    expect(request && values(request.xml, 'w:highlight', 'w:val')).toEqual(['yellow']);
  });

  test('folds a page break into the block after it', () => {
    const breaks = fill(
      aReport({
        bab1: [
          aParagraph('Satu.'),
          { kind: 'page-break' },
          aParagraph('Dua.'),
          { kind: 'page-break' },
        ],
        bab2: [
          { kind: 'page-break' },
          aTable({ source: '' }),
          { kind: 'page-break' },
          { kind: 'placeholder', text: 'Foto.' },
        ],
      }),
    );
    const broken = bodyParagraphs(breaks).filter(
      ({ xml }) => all(xml, 'w:pageBreakBefore').length > 0,
    );
    expect(broken.map(({ text }) => text)).toEqual([
      'DAFTAR ISI',
      'DAFTAR TABEL',
      'Dua.',
      'Tabel 3.1 Capaian indikator',
      '',
    ]);
  });

  test('shows a link for web and mail addresses only', () => {
    const external = relationships(file).filter(
      (each) => attribute(each, 'TargetMode') === 'External',
    );
    expect(external.map((each) => attribute(each, 'Target'))).toEqual([
      'https://kab-contoh.kpu.go.id/lapkin?tahun=2023&bukti=1',
    ]);
    const risky = fill(
      aReport({
        bab1: [
          {
            kind: 'paragraph',
            role: 'body',
            spans: [
              span('berkas', { link: 'file:///C:/rahasia' }),
              span('skrip', { link: 'javascript:alert(1)' }),
            ],
          },
        ],
      }),
    );
    expect(
      relationships(risky).filter((each) => attribute(each, 'TargetMode') === 'External'),
    ).toEqual([]);
    expect(texts(risky)).toContain('berkasskrip');
  });

  test('writes the signer in the right half, with NIP only where there is one', () => {
    const signed = fill(
      aReport({ kataPengantar: [aSignature({ position: ['Plh. Ketua KPU,'], nip: '' })] }),
    );
    const lines = bodyParagraphs(signed).filter(
      ({ xml }) => attribute(all(xml, 'w:ind')[0], 'w:left') === '3968',
    );
    expect(lines.map(({ text }) => text)).toEqual([
      'Kota Contoh, 19 Februari 2024',
      'Plh. Ketua KPU,',
      'Nama Contoh',
    ]);
    expect(texts(file)).toContain('NIP 197001011990011001');
    expect(texts(file)).toContain('(…………………………………)');
  });

  test('fits a picture between the margins and describes it', () => {
    const extent = all(file.document, 'wp:extent')[0];
    expect([attribute(extent, 'cx'), attribute(extent, 'cy')]).toEqual(['9525', '9525']);
    expect(values(file.document, 'wp:docPr', 'descr')).toEqual([figure.altText]);
    expect(file.paths.filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
  });

  test('ignores a picture that is no PNG', () => {
    const other = fill(aReport({ bab3: [figure] }), {
      [figure.caption.anchor]: 'R0lGODlhAQABAAAAACw=',
    });
    expect(all(other.document, 'w:drawing')).toHaveLength(0);
  });

  test('numbers of captions stand as they were given', () => {
    const annex = fill(
      aReport({ lampiran: [aTable({ caption: aCaption('L.1', 'Rencana aksi') })] }),
    );
    expect(texts(annex)).toContain('Tabel L.1 Rencana aksi');
  });
});
