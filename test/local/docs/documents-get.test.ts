import type { DocsElement } from '../../../src/platform/docs';
import {
  contentOf,
  docxOf,
  placeOf,
  reportBytes,
  textOf,
  wp,
  wtbl,
} from '../../support/local-docs';
import { thrownBy } from '../../support/local';
import { everyBlock } from '../../support/report-models';

const INLINE = { suggestionsViewMode: 'SUGGESTIONS_INLINE' } as const;

/** Every element that carries indexes, in document order. */
const indexed = (elements: readonly DocsElement[]): readonly [string, number, number][] =>
  elements.flatMap((element): readonly [string, number, number][] => {
    const at = (kind: string, one: { startIndex?: number; endIndex?: number }) =>
      [kind, one.startIndex ?? 0, one.endIndex ?? -1] as [string, number, number];
    if (element.paragraph) {
      const parts = element.paragraph.elements ?? [];
      return [at('paragraph', element), ...parts.map((part) => at('element', part))];
    }
    if (element.table) {
      const rows = (element.table.tableRows ?? []).flatMap((row) => [
        at('row', row),
        ...(row.tableCells ?? []).flatMap((cell) => [
          at('cell', cell),
          ...indexed(cell.content ?? []),
        ]),
      ]);
      return [at('table', element), ...rows];
    }
    const inner = indexed(element.tableOfContents?.content ?? []);
    return [at(element.tableOfContents ? 'contents' : 'section', element), ...inner];
  });

describe('Docs.Documents.get', () => {
  test('counts a section break, a paragraph with its newline, and every border of a table', () => {
    const place = placeOf(docxOf(wp('ab') + wtbl([['c', 'de']]) + wp('')));
    expect(indexed(contentOf(place))).toEqual([
      ['section', 0, 1],
      ['paragraph', 1, 4],
      ['element', 1, 4],
      ['table', 4, 14],
      ['row', 5, 13],
      ['cell', 6, 9],
      ['paragraph', 7, 9],
      ['element', 7, 9],
      ['cell', 9, 13],
      ['paragraph', 10, 13],
      ['element', 10, 13],
      ['paragraph', 14, 15],
      ['element', 14, 15],
    ]);
  });

  test('leaves the index 0 out, as Google does', () => {
    const [first] = contentOf(placeOf(docxOf(wp('a'))));
    expect(first).toEqual({ endIndex: 1, sectionBreak: { sectionStyle: {} } });
  });

  test('counts characters beyond the first plane as two', () => {
    const [, paragraph] = contentOf(placeOf(docxOf(wp('a😀b'))));
    expect(paragraph).toMatchObject({ startIndex: 1, endIndex: 6 });
  });

  test.each([
    ['<w:tab/>', '\t'],
    ['<w:br/>', '\u000B'],
    ['<w:noBreakHyphen/>', '\u2011'],
    ['<w:fldChar w:fldCharType="begin"/>', ''],
    ['<w:instrText>TOC</w:instrText>', ''],
  ])('reads %s as %j', (xml, text) => {
    const place = placeOf(docxOf(`<w:p><w:r><w:t>a</w:t>${xml}<w:t>b</w:t></w:r></w:p>`));
    expect(textOf(contentOf(place))).toBe(`a${text}b\n`);
  });

  test('gives page breaks an element of their own', () => {
    const place = placeOf(docxOf('<w:p><w:r><w:br w:type="page"/><w:t>a</w:t></w:r></w:p>'));
    expect(contentOf(place)[1]?.paragraph?.elements).toEqual([
      { startIndex: 1, endIndex: 2, pageBreak: { textStyle: {} } },
      { startIndex: 2, endIndex: 4, textRun: { content: 'a\n', textStyle: {} } },
    ]);
  });

  test('starts a section after the paragraph that closes the one before', () => {
    const closing = '<w:pPr><w:sectPr/></w:pPr>';
    const place = placeOf(docxOf(wp('a', closing) + wp('b')));
    expect(indexed(contentOf(place)).filter(([kind]) => kind !== 'element')).toEqual([
      ['section', 0, 1],
      ['paragraph', 1, 3],
      ['section', 3, 4],
      ['paragraph', 4, 6],
    ]);
  });

  test('joins runs of one look and names the style that a run sets itself', () => {
    const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>c</w:t></w:r>';
    const body = `<w:p><w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>${bold}</w:p>`;
    expect(contentOf(placeOf(docxOf(body)))[1]?.paragraph?.elements).toEqual([
      { startIndex: 1, endIndex: 3, textRun: { content: 'ab', textStyle: {} } },
      { startIndex: 3, endIndex: 4, textRun: { content: 'c', textStyle: { bold: true } } },
      { startIndex: 4, endIndex: 5, textRun: { content: '\n', textStyle: {} } },
    ]);
  });

  test('knows headings by the name of their style, whatever its id', () => {
    const place = placeOf(docxOf(wp('BAB I', '<w:pPr><w:pStyle w:val="Judul1"/></w:pPr>')));
    expect(contentOf(place)[1]?.paragraph?.paragraphStyle).toMatchObject({
      namedStyleType: 'HEADING_1',
      headingId: expect.stringMatching(/^h\./) as unknown,
    });
  });

  test('shows suggestions in the line, one id for a replacement', () => {
    const place = placeOf(docxOf(wp('target 90 persen')));
    place.people.suggest(place.id, 'Ketua', '90', '95');
    const runs = (contentOf(place)[1]?.paragraph?.elements ?? []).map(({ textRun }) => textRun);
    expect(runs.map((run) => run?.content)).toEqual(['target ', '90', '95', ' persen\n']);
    const [, gone, put] = runs;
    expect(gone?.suggestedDeletionIds).toHaveLength(1);
    expect(gone?.suggestedDeletionIds).toEqual(put?.suggestedInsertionIds);
  });

  test('counts what cells span', () => {
    const wide = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc>';
    const cell = (merge: string): string => `<w:tc><w:tcPr>${merge}</w:tcPr><w:p/></w:tc>`;
    const rows = [
      `<w:tr>${cell('<w:vMerge w:val="restart"/>')}${wide}</w:tr>`,
      `<w:tr>${cell('<w:vMerge/>')}${cell('')}${cell('')}</w:tr>`,
    ];
    const table = contentOf(placeOf(docxOf(`${wp('a')}<w:tbl>${rows.join('')}</w:tbl>`)))[2]?.table;
    expect(table?.columns).toBe(3);
    const spans = (table?.tableRows ?? []).map(({ tableCells = [] }) =>
      tableCells.map(({ tableCellStyle }) => [tableCellStyle?.rowSpan, tableCellStyle?.columnSpan]),
    );
    expect(spans).toEqual([
      [
        [2, 1],
        [1, 2],
      ],
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    ]);
  });

  test('shows the whole of a produced report without a gap between indexes', async () => {
    const place = placeOf(await reportBytes(everyBlock()));
    const content = contentOf(place);
    let at = 0;
    content.forEach(({ startIndex = 0, endIndex = 0 }) => {
      expect(startIndex).toBe(at);
      at = endIndex;
    });
    const kinds = new Set(indexed(content).map(([kind]) => kind));
    expect(kinds).toEqual(
      new Set(['section', 'paragraph', 'element', 'table', 'row', 'cell', 'contents']),
    );
    expect(
      content.some(({ paragraph }) => paragraph?.paragraphStyle?.namedStyleType === 'HEADING_1'),
    ).toBe(true);
    expect(textOf(content)).toContain('*');
  });

  test('puts the content into the tab alone when tabs are asked for', () => {
    const place = placeOf(docxOf(wp('a')));
    const { body, tabs } = place.docs.Documents.get(place.id, {
      ...INLINE,
      includeTabsContent: true,
    });
    expect(body).toBeUndefined();
    expect(textOf(tabs?.[0]?.documentTab?.body?.content ?? [])).toBe('a\n');
  });

  test('answers the fields asked for', () => {
    const place = placeOf(docxOf(wp('a')));
    const answer = place.docs.Documents.get(place.id, { ...INLINE, fields: 'revisionId,title' });
    expect(Object.keys(answer).sort()).toEqual(['revisionId', 'title']);
  });

  test('changes the revision with the text and not with a comment', () => {
    const place = placeOf(docxOf(wp('satu dua')));
    const revision = () => place.docs.Documents.get(place.id, INLINE).revisionId;
    const first = revision();
    place.people.comment(place.id, 'Ketua', 'dua', 'mengapa?');
    expect(revision()).toBe(first);
    place.people.editText(place.id, 'Ketua', 'dua', 'tiga');
    expect(revision()).not.toBe(first);
  });

  test('hides the document from everybody who did not create it', () => {
    const place = placeOf(docxOf(wp('a')));
    const other = place.as('lain@example.org');
    expect(thrownBy(() => other.docs.Documents.get(place.id, INLINE))).toMatchObject({
      details: { code: 404, message: 'Requested entity was not found.' },
    });
  });
});
