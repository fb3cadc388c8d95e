import fc from 'fast-check';
import type { DocsRequest } from '../../../src/platform/docs';
import type { DocsTextStyle } from '../../../src/platform/docs-looks';
import { thrownBy } from '../../support/local';
import {
  contentOf,
  docxOf,
  placeOf,
  reportBytes,
  send,
  textOf,
  wp,
  wtbl,
  type Place,
} from '../../support/local-docs';
import { everyBlock } from '../../support/report-models';

const insert = (index: number, text: string): DocsRequest => ({
  insertText: { location: { index }, text },
});
const cut = (startIndex: number, endIndex: number): DocsRequest => ({
  deleteContentRange: { range: { startIndex, endIndex } },
});
const cell = (index: number, rowIndex: number, columnIndex = 0) => ({
  tableStartLocation: { index },
  rowIndex,
  columnIndex,
});
const after = (place: Place, ...requests: DocsRequest[]): string => {
  send(place, ...requests);
  return textOf(contentOf(place));
};
/** A text and its look. */
type Run = [string, DocsTextStyle];

const runsOf = (place: Place, block: number): readonly Run[] =>
  (contentOf(place)[block]?.paragraph?.elements ?? []).map(({ textRun }) => [
    textRun?.content ?? '',
    textRun?.textStyle ?? {},
  ]);

const two = (): Place => placeOf(docxOf(wp('abc') + wp('def')));
const withTable = (): Place =>
  placeOf(
    docxOf(
      wp('abc') +
        wtbl([
          ['x', 'yz'],
          ['p', 'q'],
        ]) +
        wp('def'),
    ),
  );
const run = (text: string, look: string): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;

describe('insertText', () => {
  test.each<[string, number, string, string]>([
    ['before the first character', 1, 'X', 'Xabc\ndef\n'],
    ['inside a word', 3, 'X', 'abXc\ndef\n'],
    ['before a newline', 4, 'X', 'abcX\ndef\n'],
    ['a paragraph before', 1, 'X\n', 'X\nabc\ndef\n'],
    ['a paragraph behind', 4, '\nX', 'abc\nX\ndef\n'],
    ['a break inside a word', 2, '\n', 'a\nbc\ndef\n'],
    ['several paragraphs inside a word', 3, '1\n2\n3', 'ab1\n2\n3c\ndef\n'],
    ['a tab and a line break', 2, '\t\u000B', 'a\t\u000Bbc\ndef\n'],
    ['nothing of what Google strips', 2, '\u0000\uE000X', 'aXbc\ndef\n'],
  ])('puts %s', (_, index, text, expected) => {
    expect(after(two(), insert(index, text))).toBe(expected);
  });

  test('writes into cells, empty ones too', () => {
    const place = placeOf(docxOf(wp('a') + wtbl([['', 'b']]) + wp('')));
    expect(after(place, insert(6, 'X'))).toBe('a\nX|'.replace('X|', 'X\n|b\n|\n'));
  });

  test.each<[string, number, string]>([
    [
      'the end of the body',
      9,
      'Index 9 must be less than the end index of the referenced segment, 9.',
    ],
    [
      'the section break',
      0,
      'The insertion index must be inside the bounds of an existing paragraph.',
    ],
  ])('refuses %s in the words of Google', (_, index, message) => {
    expect(() => send(two(), insert(index, 'X'))).toThrow(
      `API call to docs.documents.batchUpdate failed with error: Invalid requests[0].insertText: ${message}`,
    );
  });

  test.each([5, 6, 7, 10, 14, 15, 18, 21])('refuses the border of a table at %i', (index) => {
    expect(() => send(withTable(), insert(index, 'X'))).toThrow(/inside the bounds/);
  });

  test('takes the look of the text before it', () => {
    const place = placeOf(docxOf(`<w:p>${run('tebal', '<w:b/>')}${run('miring', '<w:i/>')}</w:p>`));
    send(place, insert(6, 'X'));
    expect(runsOf(place, 1)[0]).toEqual<Run>(['tebalX', { bold: true }]);
  });

  test('does not carry a link past its end', () => {
    const link = `<w:hyperlink w:anchor="a">${run('taut', '<w:b/>')}</w:hyperlink>`;
    const place = placeOf(docxOf(`<w:p>${link}</w:p>`));
    send(place, insert(5, 'X'), insert(3, 'Y'));
    expect(runsOf(place, 1).slice(0, 2)).toEqual<Run[]>([
      ['taYut', { bold: true, link: { bookmarkId: 'a' } }],
      ['X', { bold: true }],
    ]);
  });

  test('gives new paragraphs the style of the old one and the words their look', () => {
    const heading = '<w:pPr><w:pStyle w:val="Judul1"/></w:pPr>';
    const place = placeOf(docxOf(`<w:p>${heading}${run('BAB', '<w:b/>')}</w:p>`));
    send(place, insert(4, '\nDUA'));
    expect(contentOf(place)[2]?.paragraph?.paragraphStyle?.namedStyleType).toBe('HEADING_1');
    expect(runsOf(place, 2)[0]?.[1]).toMatchObject({ bold: true });
  });

  test('leaves a pending suggestion as it is on both sides', () => {
    const place = placeOf(docxOf(wp('target 90 persen')));
    place.people.suggest(place.id, 'Ketua', '90', '95');
    send(place, insert(10, 'A'), insert(8, 'B'));
    const runs = contentOf(place)[1]?.paragraph?.elements?.map(({ textRun }) => [
      textRun?.content,
      textRun?.suggestedDeletionIds?.length ?? 0,
      textRun?.suggestedInsertionIds?.length ?? 0,
    ]);
    expect(runs).toEqual([
      ['target B', 0, 0],
      ['90', 1, 0],
      ['A', 0, 0],
      ['95', 0, 1],
      [' persen\n', 0, 0],
    ]);
  });

  test('keeps a section closed by its last paragraph', () => {
    const place = placeOf(docxOf(wp('a', '<w:pPr><w:sectPr/></w:pPr>') + wp('b')));
    send(place, insert(2, '\nX'));
    const kinds = contentOf(place).map(({ paragraph }) => (paragraph ? 'p' : 's'));
    expect(kinds.join('')).toBe('sppsp');
  });
});

describe('deleteContentRange', () => {
  test.each<[string, number, number, string]>([
    ['characters', 2, 3, 'ac\ndef\n'],
    ['all words of a paragraph', 1, 4, '\ndef\n'],
    ['a newline, joining paragraphs', 4, 5, 'abcdef\n'],
    ['a whole paragraph', 1, 5, 'def\n'],
    ['across paragraphs', 3, 7, 'abf\n'],
  ])('takes away %s', (_, start, end, expected) => {
    expect(after(two(), cut(start, end))).toBe(expected);
  });

  test('takes a whole table with the newline before it', () => {
    expect(after(withTable(), cut(4, 22))).toBe('abcdef\n');
  });

  test('takes a table alone', () => {
    expect(after(withTable(), cut(5, 22))).toBe('abc\ndef\n');
  });

  test('takes the text of a cell', () => {
    expect(after(withTable(), cut(11, 13))).toBe('abc\nx\n|\n|p\n|q\n|def\n');
  });

  test.each<[string, number, number, string]>([
    ['an empty range', 2, 2, 'The range should not be empty.'],
    [
      'a range that runs backwards',
      3,
      2,
      'Invalid range: end index cannot be less than start index',
    ],
    ['the first section break', 0, 2, 'Cannot operate on the first section break in the document.'],
    [
      'the last newline',
      22,
      26,
      'The range cannot include the newline character at the end of the segment.',
    ],
    [
      'more than there is',
      22,
      27,
      'Index 27 must be less than the end index of the referenced segment, 26.',
    ],
    ['the newline before a table', 4, 5, 'Invalid deletion range.'],
    ['half a table', 3, 8, 'Invalid deletion range.'],
    ['the last newline of a cell', 8, 10, 'Invalid deletion range.'],
    ['across cells', 8, 12, 'Invalid deletion range.'],
  ])('refuses %s', (_, start, end, message) => {
    expect(() => send(withTable(), cut(start, end))).toThrow(
      `Invalid requests[0].deleteContentRange: ${message}`,
    );
  });

  test('refuses half of a character', () => {
    expect(() => send(placeOf(docxOf(wp('a😀'))), cut(2, 3))).toThrow(/Invalid deletion range/);
  });

  test('fails on a suggestion, as Google does', () => {
    const place = placeOf(docxOf(wp('target 90 persen')));
    place.people.suggest(place.id, 'Ketua', '90', '95');
    expect(thrownBy(() => send(place, cut(7, 9)))).toMatchObject({ details: { code: 500 } });
  });

  test('keeps the style of the first paragraph unless all of it goes', () => {
    const heading = '<w:pPr><w:pStyle w:val="Judul1"/></w:pPr>';
    const body = docxOf(wp('BAB', heading) + wp('isi'));
    const styleAfter = (start: number): string | undefined => {
      const place = placeOf(body);
      send(place, cut(start, 5));
      return contentOf(place)[1]?.paragraph?.paragraphStyle?.namedStyleType;
    };
    expect([styleAfter(2), styleAfter(1)]).toEqual(['HEADING_1', 'NORMAL_TEXT']);
  });
});

describe('insertTableRow and deleteTableRow', () => {
  test.each([
    [true, 'abc\nx\n|yz\n|\n|\n|p\n|q\n|def\n'],
    [false, 'abc\n\n|\n|x\n|yz\n|p\n|q\n|def\n'],
  ])('adds an empty row, below: %s', (insertBelow, expected) => {
    expect(
      after(withTable(), { insertTableRow: { tableCellLocation: cell(5, 0), insertBelow } }),
    ).toBe(expected);
  });

  test('gives what is typed into the new row the look of its neighbour', async () => {
    const place = placeOf(await reportBytes(everyBlock()));
    const at = contentOf(place).find(({ table }) => table)?.startIndex ?? 0;
    send(place, { insertTableRow: { tableCellLocation: cell(at, 1), insertBelow: true } });
    const rows = () => contentOf(place).find(({ table }) => table)?.table?.tableRows ?? [];
    const first = rows()[2]?.tableCells?.[0]?.content?.[0]?.startIndex ?? 0;
    send(place, insert(first, '2'));
    const looks = [1, 2].map((row) => {
      const paragraph = rows()[row]?.tableCells?.[0]?.content?.[0]?.paragraph;
      return [paragraph?.paragraphStyle, paragraph?.elements?.[0]?.textRun?.textStyle];
    });
    expect(looks[1]).toEqual(looks[0]);
    expect(rows()[2]?.tableRowStyle?.tableHeader).toBe(false);
  });

  test('splits what a cell of the neighbour spans', () => {
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${wp('jumlah')}</w:tc>`;
    const plain = `<w:tc>${wp('a')}</w:tc>`;
    const table = `<w:tbl><w:tr>${plain}${plain}</w:tr><w:tr>${wide}</w:tr></w:tbl>`;
    const place = placeOf(docxOf(wp('') + table));
    send(place, { insertTableRow: { tableCellLocation: cell(2, 1), insertBelow: true } });
    expect(contentOf(place)[2]?.table?.tableRows?.[2]?.tableCells).toHaveLength(2);
  });

  test('takes a row, and the table with its last row', () => {
    const place = withTable();
    const gone = { deleteTableRow: { tableCellLocation: cell(5, 0) } };
    expect(after(place, gone)).toBe('abc\np\n|q\n|def\n');
    expect(after(place, gone)).toBe('abc\ndef\n');
  });

  test.each<[string, DocsRequest]>([
    ['an index where no table starts', { deleteTableRow: { tableCellLocation: cell(6, 0) } }],
    ['a row too many', { deleteTableRow: { tableCellLocation: cell(5, 2) } }],
    ['a column too many', { deleteTableRow: { tableCellLocation: cell(5, 0, 2) } }],
  ])('refuses %s', (_, request) => {
    expect(thrownBy(() => send(withTable(), request))).toMatchObject({ details: { code: 400 } });
  });
});

describe('updateTextStyle, updateParagraphStyle, replaceAllText, insertInlineImage', () => {
  test('makes part of a run bold and nothing else', () => {
    const place = two();
    const range = { startIndex: 2, endIndex: 3 };
    send(place, { updateTextStyle: { range, textStyle: { bold: true }, fields: 'bold' } });
    expect(runsOf(place, 1)).toEqual([
      ['a', {}],
      ['b', { bold: true }],
      ['c\n', {}],
    ]);
    send(place, { updateTextStyle: { range, textStyle: {}, fields: 'bold' } });
    expect(runsOf(place, 1)).toEqual([['abc\n', {}]]);
  });

  test('names the style of every paragraph it touches', () => {
    const place = two();
    const style = (
      startIndex: number,
      namedStyleType: 'HEADING_1' | 'NORMAL_TEXT',
    ): DocsRequest => ({
      updateParagraphStyle: {
        range: { startIndex, endIndex: 6 },
        paragraphStyle: { namedStyleType },
        fields: 'namedStyleType',
      },
    });
    send(place, style(2, 'HEADING_1'), style(5, 'NORMAL_TEXT'));
    const names = contentOf(place).map(
      ({ paragraph }) => paragraph?.paragraphStyle?.namedStyleType,
    );
    expect(names).toEqual([undefined, 'HEADING_1', 'NORMAL_TEXT']);
  });

  test('replaces every occurrence and says how many', () => {
    const place = placeOf(docxOf(wp('Nomor [x], [X]') + wtbl([['[x]']]) + wp('')));
    const answer = send(place, {
      replaceAllText: { containsText: { text: '[x]', matchCase: true }, replaceText: '12' },
    });
    expect(answer.replies).toEqual([{ replaceAllText: { occurrencesChanged: 2 } }]);
    expect(textOf(contentOf(place))).toBe('Nomor 12, [X]\n12\n|\n');
  });

  test('gives replaced words the look of the old ones', () => {
    const place = placeOf(
      docxOf(`<w:p>${run('capaian ', '')}${run('90', '<w:b/>')}${run(' persen', '')}</w:p>`),
    );
    const containsText = { text: '90', matchCase: true };
    send(place, { replaceAllText: { containsText, replaceText: '95,5' } });
    expect(runsOf(place, 1)[1]).toEqual<Run>(['95,5', { bold: true }]);
  });

  test('refuses a picture that is not public', () => {
    const request = {
      insertInlineImage: { location: { index: 1 }, uri: 'data:image/png;base64,AA' },
    };
    expect(() => send(two(), request)).toThrow(/should be publicly accessible/);
  });
});

describe('Docs.Documents.batchUpdate', () => {
  test('applies nothing when one request is refused', () => {
    const place = two();
    const before = place.bytes();
    expect(() => send(place, insert(1, 'X'), cut(1, 99))).toThrow(/Invalid requests\[1\]/);
    expect(place.bytes()).toEqual(before);
  });

  test('shows each request the indexes the ones before it left', () => {
    expect(after(two(), insert(1, 'XY'), cut(3, 4))).toBe('XYbc\ndef\n');
  });

  test('refuses a revision that is no longer the latest and changes nothing', () => {
    const place = two();
    const { revisionId = '' } = place.docs.Documents.get(place.id, {
      suggestionsViewMode: 'SUGGESTIONS_INLINE',
    });
    place.people.editText(place.id, 'Ketua', 'def', 'xyz');
    const update = (requiredRevisionId: string) =>
      place.docs.Documents.batchUpdate(
        { requests: [insert(1, 'X')], writeControl: { requiredRevisionId } },
        place.id,
      );
    expect(thrownBy(() => update(revisionId))).toMatchObject({ details: { code: 400 } });
    expect(textOf(contentOf(place))).toBe('abc\nxyz\n');
  });

  test('answers the revision that the next update may demand', () => {
    const place = two();
    const next = send(place, insert(1, 'X')).writeControl?.requiredRevisionId ?? '';
    place.docs.Documents.batchUpdate(
      { requests: [insert(1, 'Y')], writeControl: { requiredRevisionId: next } },
      place.id,
    );
    expect(textOf(contentOf(place))).toBe('YXabc\ndef\n');
  });

  test('throws by name for a request or a place we do not play', () => {
    const odd = { insertPageBreak: { location: { index: 1 } } } as unknown as DocsRequest;
    expect(() => send(two(), odd)).toThrow('insertPageBreak is not in our platform');
    const elsewhere = { insertText: { location: { index: 0, segmentId: 'h' }, text: 'X' } };
    expect(() => send(two(), elsewhere)).toThrow('insertText.segmentId is not in our platform');
  });

  test('refuses a frozen document', () => {
    const place = two();
    const contentRestrictions = [{ readOnly: true, reason: 'final' }];
    place.drive.Files.update({ contentRestrictions }, place.id, null, { fields: 'id' });
    expect(thrownBy(() => send(place, insert(1, 'X')))).toMatchObject({ details: { code: 403 } });
  });

  test('keeps a comment on its text through edits around and inside it', () => {
    const place = placeOf(docxOf(wp('satu dua tiga') + wp('empat')));
    place.people.comment(place.id, 'Ketua', 'dua', 'mengapa?');
    send(place, insert(7, 'XX'), cut(1, 5), insert(1, 'nol '));
    const { comments } = place.drive.Comments.list(place.id, { fields: '*', pageSize: 9 });
    expect(comments?.[0]).toMatchObject({ content: 'mengapa?', deleted: false });
    expect(textOf(contentOf(place))).toContain('dXXua');
  });

  test('keeps a comment whose row is deleted', () => {
    const place = withTable();
    place.people.comment(place.id, 'Ketua', 'yz', 'hapus');
    send(place, { deleteTableRow: { tableCellLocation: cell(5, 0) } });
    const { comments } = place.drive.Comments.list(place.id, { fields: '*', pageSize: 9 });
    expect(comments).toMatchObject([{ content: 'hapus', quotedFileContent: { value: 'yz' } }]);
  });

  test('agrees with a plain string under any valid inserts and deletions', () => {
    const step = fc.record({
      isInsertion: fc.boolean(),
      at: fc.nat(),
      length: fc.integer({ min: 1, max: 6 }),
      text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀', '\t'), maxLength: 5 }),
    });
    const body = `<w:p>${run('sa', '<w:b/>')}${run('tu', '')}</w:p>${wp('')}${wp('dua tiga')}${wp('x')}`;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let text = 'satu\n\ndua tiga\nx\n';
        const requests = steps.flatMap(({ isInsertion, at, length, text: words }) => {
          const start = at % text.length;
          const end = Math.min(start + length, text.length - 1);
          const isWhole = (index: number): boolean =>
            !/^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(index - 1, index + 1));
          if (!isWhole(start) || !isWhole(end)) return [];
          if (isInsertion) {
            text = text.slice(0, start) + words + text.slice(start);
            return [insert(start + 1, words)];
          }
          if (start >= end) return [];
          text = text.slice(0, start) + text.slice(end);
          return [cut(start + 1, end + 1)];
        });
        const place = placeOf(docxOf(body));
        if (requests.length > 0) send(place, ...requests);
        expect(textOf(contentOf(place))).toBe(text);
      }),
      { numRuns: 80 },
    );
  });
});
