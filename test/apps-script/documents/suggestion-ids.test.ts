import { suggestionIds } from '../../../src/apps-script/documents/suggestion-ids';

const run = (more: object): object => ({ textRun: { content: 'kata', ...more } });

const paragraph = (...elements: readonly object[]): object => ({ paragraph: { elements } });

/** A document as Google gives it, with suggestions wherever it marks them. */
const suggested = {
  body: {
    content: [
      paragraph(
        run({ suggestedInsertionIds: ['masuk'] }),
        run({ suggestedInsertionIds: ['masuk'], suggestedDeletionIds: ['hapus'] }),
        run({ suggestedTextStyleChanges: { tebal: { textStyle: { bold: true } } } }),
        { inlineObjectElement: { suggestedDeletionIds: ['gambar'] } },
      ),
      { paragraph: { elements: [], suggestedParagraphStyleChanges: { rata: {} } } },
      { table: { tableRows: [{ suggestedInsertionIds: ['baris'], tableCells: [] }] } },
    ],
  },
  lists: { 'kix.1': { suggestedInsertionId: 'daftar' } },
};

describe('suggestionIds', () => {
  test('finds suggestions about words, looks, pictures, rows and lists, each once', () => {
    expect([...suggestionIds(suggested)].sort()).toEqual([
      'baris',
      'daftar',
      'gambar',
      'hapus',
      'masuk',
      'rata',
      'tebal',
    ]);
  });

  test('finds none where nobody suggests anything', () => {
    const content = [paragraph(run({ textStyle: { bold: true }, suggestedInsertionIds: [] }))];
    expect(suggestionIds({ body: { content } }).size).toBe(0);
  });
});
