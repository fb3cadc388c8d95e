import { strFromU8, unzipSync } from 'fflate';
import type { DocsRequest } from '../../../src/platform/docs';
import { contentOf, docxOf, placeOf, send, textOf, wp, wtbl } from '../../support/local-docs';

const table = (index: number, rows = 1, columns = 2): DocsRequest => ({
  insertTable: { location: { index }, rows, columns },
});
const insert = (index: number, text: string): DocsRequest => ({
  insertText: { location: { index }, text },
});
const bullets = (startIndex: number, endIndex: number, preset = 'BULLET_DISC_CIRCLE_SQUARE') => ({
  createParagraphBullets: { range: { startIndex, endIndex }, bulletPreset: preset },
});

describe('insertTable', () => {
  test.each([
    [1, '\n\n|\n|abc\n'],
    [3, 'ab\n\n|\n|c\n'],
    [4, 'abc\n\n|\n|\n'],
  ])('puts a newline and a table at %i', (index, expected) => {
    const place = placeOf(docxOf(wp('abc')));
    send(place, table(index));
    expect(textOf(contentOf(place))).toBe(expected);
  });

  test('starts one index later and is ready to be filled from its last cell', () => {
    const place = placeOf(docxOf(wp('abc')));
    const cellAt = (row: number, column: number): number => 4 + 4 + row * 5 + 2 * column;
    send(place, table(4, 2, 2), insert(cellAt(1, 1), 'd'), insert(cellAt(0, 0), 'a'));
    expect(contentOf(place)[2]).toMatchObject({ startIndex: 5, table: { rows: 2, columns: 2 } });
    expect(textOf(contentOf(place))).toBe('abc\na\n|\n|\n|d\n|\n');
  });

  test('fills the width between the margins of its section', () => {
    const section =
      '<w:sectPr><w:pgSz w:w="10000" w:h="1"/><w:pgMar w:left="1500" w:right="500"/></w:sectPr>';
    const place = placeOf(docxOf(wp('abc') + section));
    send(place, table(1));
    const xml = strFromU8(unzipSync(place.bytes())['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('<w:tblW w:w="8000" w:type="dxa"/>');
    expect(xml.match(/<w:gridCol w:w="4000"\/>/g)).toHaveLength(2);
  });

  test.each<[string, DocsRequest]>([
    ['no rows', table(1, 0)],
    ['the border of a table', table(5)],
    ['the end of the body', table(99)],
  ])('refuses %s', (_, request) => {
    const place = placeOf(docxOf(wp('abc') + wtbl([['x']]) + wp('')));
    expect(() => send(place, request)).toThrow(/Invalid requests\[0\]\.insertTable/);
  });
});

describe('mergeTableCells', () => {
  const merge = (columnIndex: number, columnSpan: number, rowIndex = 0): DocsRequest => ({
    mergeTableCells: {
      tableRange: {
        tableCellLocation: { tableStartLocation: { index: 5 }, rowIndex, columnIndex },
        rowSpan: 1,
        columnSpan,
      },
    },
  });
  const withTable = () =>
    placeOf(
      docxOf(
        wp('abc') +
          wtbl([
            ['a', 'b', '', 'd'],
            ['e', 'f', 'g', 'h'],
          ]) +
          wp(''),
      ),
    );

  test('makes one cell of several, with the texts of all', () => {
    const place = withTable();
    send(place, merge(2, 2), merge(0, 2));
    const [row] = contentOf(place)[2]?.table?.tableRows ?? [];
    expect(row?.tableCells?.map(({ tableCellStyle }) => tableCellStyle?.columnSpan)).toEqual([
      2, 2,
    ]);
    expect(textOf(contentOf(place))).toBe('abc\na\nb\n|\nd\n|e\n|f\n|g\n|h\n|\n');
  });

  test.each([
    ['columns that are not there', merge(3, 2)],
    ['rows that are not there', merge(0, 2, 7)],
  ])('refuses %s', (_, request) => {
    expect(() => send(withTable(), request)).toThrow(/Invalid requests\[0\]\.mergeTableCells/);
  });
});

describe('the looks of a table', () => {
  const begin = { tableStartLocation: { index: 5 } };
  const shade = (rowIndex: number, rowSpan: number, fields = 'backgroundColor'): DocsRequest => ({
    updateTableCellStyle: {
      tableRange: {
        tableCellLocation: { ...begin, rowIndex, columnIndex: 0 },
        rowSpan,
        columnSpan: 2,
      },
      tableCellStyle: { backgroundColor: { color: { rgbColor: { red: 1 } } } },
      fields,
    },
  });
  const pin = (pinnedHeaderRowsCount: number): DocsRequest => ({
    pinTableHeaderRows: { ...begin, pinnedHeaderRowsCount },
  });
  const withTable = () =>
    placeOf(
      docxOf(
        wp('abc') +
          wtbl([
            ['a', 'b'],
            ['c', 'd'],
            ['e', 'f'],
          ]) +
          wp(''),
      ),
    );
  const xmlOf = (place: ReturnType<typeof withTable>): string =>
    strFromU8(unzipSync(place.bytes())['word/document.xml'] ?? new Uint8Array());

  test('are colors behind cells, and rows that stand again on every page', () => {
    const place = withTable();
    send(place, shade(0, 2), pin(1));
    expect(xmlOf(place).match(/w:fill="FF0000"/g)).toHaveLength(4);
    const rows = contentOf(place)[2]?.table?.tableRows ?? [];
    expect(rows.map(({ tableRowStyle }) => tableRowStyle?.tableHeader === true)).toEqual([
      true,
      false,
      false,
    ]);
    send(place, pin(0));
    expect(xmlOf(place)).not.toContain('w:tblHeader');
  });

  test.each<[string, DocsRequest, RegExp]>([
    ['rows that are not there', shade(2, 2), /Invalid requests\[0\]\.updateTableCellStyle/],
    ['no rows', shade(0, 0), /Invalid requests\[0\]\.updateTableCellStyle/],
    ['looks that are not played', shade(0, 1, 'rowSpan'), /is not in our platform/],
    ['more rows than there are', pin(4), /Invalid requests\[0\]\.pinTableHeaderRows/],
  ])('refuse %s', (_, request, message) => {
    expect(() => send(withTable(), request)).toThrow(message);
  });

  test('stand beside paragraphs that are set to a side', () => {
    const place = withTable();
    const range = { startIndex: 1, endIndex: 2 };
    const align = (alignment: 'CENTER' | 'END'): DocsRequest => ({
      updateParagraphStyle: { range, paragraphStyle: { alignment }, fields: 'alignment' },
    });
    send(place, align('CENTER'), align('END'));
    expect(contentOf(place)[1]?.paragraph?.paragraphStyle?.alignment).toBe('END');
    expect(xmlOf(place).match(/<w:jc /g)).toHaveLength(1);
  });
});

describe('createParagraphBullets and deleteParagraphBullets', () => {
  const listIds = (place: ReturnType<typeof placeOf>) =>
    contentOf(place).map(({ paragraph }) => paragraph?.bullet?.listId);

  test('makes a list of every paragraph it touches and goes on with the one before', () => {
    const place = placeOf(docxOf(wp('abc') + wp('def') + wp('ghi')));
    send(place, bullets(1, 6), bullets(9, 10));
    const [, first, second, third] = listIds(place);
    expect(first).toMatch(/^kix\.list/);
    expect([second, third]).toEqual([first, first]);
  });

  test('keeps numbers and bullets in lists of their own', () => {
    const place = placeOf(docxOf(wp('abc') + wp('def')));
    send(place, bullets(1, 2), bullets(5, 6, 'NUMBERED_DECIMAL_ALPHA_ROMAN'));
    const [, first, second] = listIds(place);
    expect(second).not.toBe(first);
  });

  test('takes a paragraph out of its list', () => {
    const place = placeOf(docxOf(wp('abc') + wp('def')));
    const range = { startIndex: 1, endIndex: 2 };
    send(place, bullets(1, 6), { deleteParagraphBullets: { range } });
    const [, first, second] = listIds(place);
    expect(first).toBeUndefined();
    expect(second).toBeDefined();
  });

  test('throws by name for a preset we do not play', () => {
    const place = placeOf(docxOf(wp('abc')));
    expect(() => send(place, bullets(1, 2, 'X'))).toThrow(
      'the bullet preset X is not in our platform',
    );
  });
});

describe('updateParagraphStyle', () => {
  const style = (namedStyleType: 'HEADING_1' | 'NORMAL_TEXT'): DocsRequest => ({
    updateParagraphStyle: {
      range: { startIndex: 1, endIndex: 2 },
      paragraphStyle: { namedStyleType },
      fields: 'namedStyleType',
    },
  });
  const centred = docxOf(wp('abc', '<w:pPr><w:jc w:val="center"/></w:pPr>'));

  test.each([
    ['HEADING_1', undefined],
    ['NORMAL_TEXT', 'CENTER'],
  ] as const)('as %s leaves the alignment %s', (name, alignment) => {
    const place = placeOf(centred);
    send(place, style(name));
    expect(contentOf(place)[1]?.paragraph?.paragraphStyle).toMatchObject({ namedStyleType: name });
    expect(contentOf(place)[1]?.paragraph?.paragraphStyle?.alignment).toBe(alignment);
  });
});

describe('updateTextStyle', () => {
  test('puts looks into the order Word wants and takes them away again', () => {
    const look = '<w:rPr><w:color w:val="FF0000"/><w:sz w:val="20"/></w:rPr>';
    const place = placeOf(docxOf(`<w:p><w:r>${look}<w:t>abc</w:t></w:r></w:p>`));
    const range = { startIndex: 1, endIndex: 4 };
    const fields = 'bold,italic,underline';
    const textStyle = { bold: true, underline: true, italic: false };
    send(place, { updateTextStyle: { range, textStyle, fields } });
    const first = () => contentOf(place)[1]?.paragraph?.elements?.[0]?.textRun?.textStyle;
    expect(first()).toMatchObject(textStyle);
    send(place, { updateTextStyle: { range, textStyle: {}, fields } });
    expect(Object.keys(first() ?? {})).toEqual(['fontSize', 'foregroundColor']);
  });
});
