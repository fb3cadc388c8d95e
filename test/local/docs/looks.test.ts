import { strFromU8, unzipSync } from 'fflate';
import type { DocsRequest } from '../../../src/platform/docs';
import { contentOf, docxOf, placeOf, send, wp } from '../../support/local-docs';
import type { Place } from '../../support/local-docs';

const points = (magnitude: number) => ({ magnitude, unit: 'PT' });
/** Google leaves the number out where a length is nothing. */
const NOTHING = { unit: 'PT' };

const xmlOf = (place: Place): string =>
  strFromU8(unzipSync(place.bytes())['word/document.xml'] ?? new Uint8Array());

/** A table of two rows and three columns at index 2. */
const withTable = (): Place => {
  const place = placeOf(docxOf(wp('') + wp('')));
  send(place, { insertTable: { location: { index: 1 }, rows: 2, columns: 3 } });
  return place;
};

const tableOf = (place: Place) => contentOf(place).find(({ table }) => table)?.table;

const widths = (
  columnIndices: number[],
  magnitude: number,
  fields = 'widthType,width',
): DocsRequest => ({
  updateTableColumnProperties: {
    tableStartLocation: { index: 2 },
    columnIndices,
    tableColumnProperties: { widthType: 'FIXED_WIDTH', width: points(magnitude) },
    fields,
  },
});

const firstCell = { tableStartLocation: { index: 2 }, rowIndex: 0, columnIndex: 0 };

describe('updateTableColumnProperties', () => {
  test('sets widths of columns, of their cells and of the table', () => {
    const place = withTable();
    send(
      place,
      widths([0, 2], 50),
      widths([1], 100),
      {
        mergeTableCells: {
          tableRange: { tableCellLocation: firstCell, rowSpan: 1, columnSpan: 2 },
        },
      },
      widths([0], 60),
    );
    expect(
      tableOf(place)?.tableStyle?.tableColumnProperties?.map(({ width }) => width?.magnitude),
    ).toEqual([60, 100, 50]);
    const xml = xmlOf(place);
    expect([...xml.matchAll(/<w:tcW w:w="(\d+)"/g)].map(([, width]) => width)).toEqual([
      '3200',
      '1000',
      '1200',
      '2000',
      '1000',
    ]);
    expect(xml).toContain('<w:tblW w:w="4200"');
  });

  test.each<[string, DocsRequest, RegExp]>([
    ['columns that are too narrow', widths([0], 4), /at least 5 points/],
    ['columns that are not there', widths([3], 50), /Invalid column index/],
    ['properties that are not played', widths([0], 50, 'width'), /are not in our platform/],
  ])('refuses %s', (_, request, message) => {
    expect(() => send(withTable(), request)).toThrow(message);
  });
});

describe('updateTableCellStyle', () => {
  const style = (
    tableCellStyle: NonNullable<DocsRequest['updateTableCellStyle']>['tableCellStyle'],
  ): DocsRequest => ({
    updateTableCellStyle: {
      tableRange: { tableCellLocation: firstCell, rowSpan: 1, columnSpan: 1 },
      tableCellStyle,
      fields: Object.keys(tableCellStyle).join(),
    },
  });

  test('gives lines, room and place of the text, whatever comes first', () => {
    const place = withTable();
    const line = { width: points(0.5), dashStyle: 'SOLID' } as const;
    send(
      place,
      style({ contentAlignment: 'MIDDLE' }),
      style({ paddingLeft: points(3.5), paddingRight: points(2) }),
      style({ backgroundColor: { color: { rgbColor: { blue: 1 } } } }),
      style({ borderLeft: line, borderTop: { ...line, width: points(0) } }),
    );
    const [, properties = ''] = /<w:tcPr>(.*?)<\/w:tcPr>/.exec(xmlOf(place)) ?? [];
    expect([...properties.matchAll(/<w:(\w+)/g)].map(([, name]) => name)).toEqual(
      'tcW tcBorders top left shd tcMar left right vAlign'.split(' '),
    );
    expect(tableOf(place)?.tableRows?.[0]?.tableCells?.[0]?.tableCellStyle).toMatchObject({
      contentAlignment: 'MIDDLE',
      backgroundColor: { color: { rgbColor: { red: 0, green: 0, blue: 1 } } },
      borderTop: { width: NOTHING },
      borderLeft: { width: points(0.5) },
      paddingLeft: points(3.5),
      paddingRight: points(2),
      paddingTop: NOTHING,
    });
  });
});

describe('looks of a paragraph', () => {
  const range = { startIndex: 1, endIndex: 2 };
  const lookOf = (place: Place) => contentOf(place)[1]?.paragraph;

  test('are its spacing and the size of its text, and go when they are named without a value', () => {
    const place = placeOf(docxOf(wp('')));
    const fields = 'spaceAbove,spaceBelow,lineSpacing';
    const looks = { spaceAbove: points(3), spaceBelow: points(1.5), lineSpacing: 115 };
    send(
      place,
      { updateParagraphStyle: { range, paragraphStyle: looks, fields } },
      { updateTextStyle: { range, textStyle: { fontSize: points(9) }, fields: 'fontSize' } },
      // What is typed into the empty paragraph has the size of its line end.
      { insertText: { location: { index: 1 }, text: 'a' } },
    );
    expect(lookOf(place)?.paragraphStyle).toMatchObject(looks);
    expect(lookOf(place)?.elements?.[0]?.textRun?.textStyle).toEqual({ fontSize: points(9) });
    send(place, { updateParagraphStyle: { range, paragraphStyle: {}, fields } });
    expect(lookOf(place)?.paragraphStyle).toEqual({ namedStyleType: 'NORMAL_TEXT' });
    expect(xmlOf(place)).not.toContain('w:spacing');
  });

  test('are its indents, also those of its list, and that it stays with what follows', () => {
    const place = placeOf(docxOf(wp('abc') + wp('def')));
    const set = (paragraphStyle: object): DocsRequest => ({
      updateParagraphStyle: { range, paragraphStyle, fields: Object.keys(paragraphStyle).join() },
    });
    send(place, {
      createParagraphBullets: { range, bulletPreset: 'NUMBERED_DECIMAL_ALPHA_ROMAN' },
    });
    const ofList = { indentStart: points(36), indentFirstLine: points(18) };
    expect(lookOf(place)?.paragraphStyle).toMatchObject(ofList);
    send(place, set({ indentStart: points(21.25) }), set({ indentFirstLine: points(0) }));
    expect(xmlOf(place)).toContain('<w:ind w:left="425" w:hanging="425"/>');
    send(place, set({ keepWithNext: true, indentFirstLine: points(30) }));
    expect(lookOf(place)?.paragraphStyle).toMatchObject({
      indentStart: points(21.25),
      indentFirstLine: points(30),
      keepWithNext: true,
    });
    const fields = 'keepWithNext,indentStart,indentFirstLine';
    send(place, { updateParagraphStyle: { range, paragraphStyle: {}, fields } });
    expect(lookOf(place)?.paragraphStyle).toEqual({ namedStyleType: 'NORMAL_TEXT', ...ofList });
    const listId = lookOf(place)?.bullet?.listId ?? '';
    expect(
      place.docs.Documents.get(place.id, { suggestionsViewMode: 'SUGGESTIONS_INLINE' }).lists,
    ).toEqual({ [listId]: { listProperties: { nestingLevels: [{ glyphType: 'DECIMAL' }] } } });
  });

  const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

  test('are also those of a style that Google does not have', () => {
    const styles = [
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Takarir"><w:name w:val="caption"/><w:basedOn w:val="Dasar"/><w:pPr><w:spacing w:before="160" w:line="252"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>',
      // Two that are based on each other, as a damaged file has them.
      '<w:style w:type="paragraph" w:styleId="Dasar"><w:name w:val="dasar"/><w:basedOn w:val="Takarir"/><w:pPr><w:jc w:val="center"/><w:spacing w:before="20"/></w:pPr><w:rPr><w:sz w:val="20"/></w:rPr></w:style>',
    ].join('');
    const place = placeOf(
      docxOf(wp('abc', '<w:pPr><w:pStyle w:val="Takarir"/></w:pPr>') + wp('def'), {
        'word/styles.xml': `<w:styles xmlns:w="${W}">${styles}</w:styles>`,
      }),
    );
    expect(lookOf(place)).toMatchObject({
      paragraphStyle: {
        namedStyleType: 'NORMAL_TEXT',
        alignment: 'CENTER',
        spaceAbove: points(8),
        lineSpacing: 105,
      },
      elements: [{ textRun: { textStyle: { bold: true, fontSize: points(10) } } }],
    });
    expect(contentOf(place)[2]?.paragraph?.paragraphStyle).toEqual({
      namedStyleType: 'NORMAL_TEXT',
    });
  });
});
