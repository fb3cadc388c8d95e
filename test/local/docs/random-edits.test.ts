import fc from 'fast-check';
import { isWellFormed } from '../../../src/local/drive/well-formed';
import { strFromU8, unzipSync } from 'fflate';
import type { DocsElement, DocsRequest } from '../../../src/platform/docs';
import { contentOf, docxOf, placeOf, send, wp, wtbl, type Place } from '../../support/local-docs';

/** A border that has an index and no text. */
const BORDER = '\u0000';

/** The document as one string in which every position is an index of Google's. */
const flat = (elements: readonly DocsElement[], start = 0): string => {
  let text = '';
  const reach = (index = 0): void => {
    text = text.padEnd(index - start, BORDER);
  };
  elements.forEach((element) => {
    reach(element.startIndex);
    (element.paragraph?.elements ?? []).forEach((one) => {
      text += one.textRun?.content ?? '*';
    });
    (element.table?.tableRows ?? []).forEach(({ tableCells = [] }) => {
      tableCells.forEach(({ content = [] }) => {
        const from = content[0]?.startIndex ?? 0;
        reach(from);
        text += flat(content, from);
      });
    });
    const contents = element.tableOfContents?.content ?? [];
    reach(contents[0]?.startIndex ?? start + text.length);
    text += flat(contents, contents[0]?.startIndex ?? 0);
    reach(element.endIndex);
  });
  return text;
};

const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${wp('BAB I')}${wp('BAB II')}</w:sdtContent></w:sdt>`;

const body = [
  wp('BAB I', '<w:pPr><w:pStyle w:val="Judul1"/></w:pPr>'),
  contents,
  `<w:p><w:bookmarkStart w:id="1" w:name="a"/><w:r><w:t>sa</w:t><w:tab/><w:t>tu</w:t></w:r><w:bookmarkEnd w:id="1"/><w:hyperlink w:anchor="a"><w:r><w:t>dua</w:t></w:r></w:hyperlink></w:p>`,
  wp('akhir bagian', '<w:pPr><w:sectPr/></w:pPr>'),
  wp('tiga'),
  wtbl([
    ['a', 'bb'],
    ['', 'dd'],
  ]),
  wp('empat'),
  wp(''),
].join('');

interface Step {
  readonly at: number;
  readonly length: number;
  readonly text: string | null;
}

const step: fc.Arbitrary<Step> = fc.record({
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 9 }),
  text: fc.option(fc.string({ unit: fc.constantFrom('x', 'y', '\n'), minLength: 1, maxLength: 4 })),
});

/** The one request a step means for a document; null when Google would refuse it. */
const requestFor = (document: string, { at, length, text }: Step): DocsRequest | null => {
  const index = at % document.length;
  if (text !== null) {
    if (document[index] === BORDER) return null;
    return { insertText: { location: { index }, text } };
  }
  const range = document.slice(index, index + length);
  const isInOneRun = !range.includes(BORDER) && range.length === length;
  // The newline before a border stays: it ends a cell, or leads to a table.
  const isLast = range.endsWith('\n') && (document[index + length] ?? BORDER) === BORDER;
  return isInOneRun && !isLast
    ? { deleteContentRange: { range: { startIndex: index, endIndex: index + length } } }
    : null;
};

const applied = (document: string, { insertText, deleteContentRange }: DocsRequest): string => {
  if (insertText) {
    const { index } = insertText.location;
    return document.slice(0, index) + insertText.text + document.slice(index);
  }
  const { startIndex = 0, endIndex = 0 } = deleteContentRange?.range ?? {};
  return document.slice(0, startIndex) + document.slice(endIndex);
};

const xmlParts = (place: Place): readonly string[] =>
  Object.entries(unzipSync(place.bytes()))
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .map(([, bytes]) => strFromU8(bytes));

describe('any edits Google would take', () => {
  test('do to the document exactly what they do to its string of indexes', () => {
    const first = placeOf(docxOf(body));
    first.people.comment(first.id, 'Ketua', 'tiga', 'Mengapa?');
    const bytes = first.bytes();
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), (steps) => {
        const place = placeOf(bytes);
        place.drive.Comments.list(place.id, { fields: '*', pageSize: 9 });
        let expected = flat(contentOf(place));
        const requests = steps.flatMap((one) => {
          const request = requestFor(expected, one);
          if (request === null) return [];
          expected = applied(expected, request);
          return [request];
        });
        if (requests.length > 0) send(place, ...requests);
        // Put into another workspace, the file is read from its bytes.
        const reopened = placeOf(place.bytes());
        expect(flat(contentOf(reopened))).toBe(expected);
        expect(xmlParts(place).every(isWellFormed)).toBe(true);
        const { comments } = place.drive.Comments.list(place.id, { fields: '*', pageSize: 9 });
        expect(comments).toMatchObject([
          { content: 'Mengapa?', quotedFileContent: { value: 'tiga' } },
        ]);
      }),
      { numRuns: 80 },
    );
  });

  test('are refused wherever they are not, and then change nothing', () => {
    const place = placeOf(docxOf(body));
    const document = flat(contentOf(place));
    const before = place.bytes();
    const refused = Array.from(document).flatMap((sign, index) =>
      sign === BORDER ? [{ insertText: { location: { index }, text: 'x' } }] : [],
    );
    refused.forEach((request) => {
      expect(() => send(place, request)).toThrow(/inside the bounds of an existing paragraph/);
    });
    expect(refused.length).toBeGreaterThan(10);
    expect(place.bytes()).toEqual(before);
  });
});
