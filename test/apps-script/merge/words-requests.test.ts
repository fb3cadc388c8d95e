import fc from 'fast-check';
import { wordsRequests } from '../../../src/apps-script/merge/words-requests';
import { batchUpdate, documentOf, text } from '../../support/docs-model';
import type { Item } from '../../support/docs-model';

const withLooks = (content: string, figure: string): readonly Item[] => {
  const items = documentOf([text(content)]);
  const start = 1 + content.indexOf(figure);
  return items.map((item, at) =>
    at >= start && at < start + figure.length ? { ...item, bold: true, comment: 'k1' } : item,
  );
};

const change = (items: readonly Item[], old: string, added: string): readonly Item[] => {
  const start = items
    .map(({ unit }) => unit)
    .join('')
    .indexOf(old);
  const end = start + old.length;
  return batchUpdate(items, wordsRequests({ kind: 'words', start, end, old, text: added }));
};

const plain = (items: readonly Item[]): string =>
  items
    .slice(1, -1)
    .map(({ unit }) => unit)
    .join('');

describe('wordsRequests', () => {
  test.each<[string, string]>([
    ['85,50%', '88,25%'],
    ['85', '90'],
    ['Rp1.250.000', 'Rp975.000'],
    ['9', '12'],
    ['85%', '185%'],
    ['12', '2'],
    ['10', '1033'],
    ['10', '1010'],
  ])('keeps the looks of a figure and the comment on it from %s to %s', (old, added) => {
    const items = change(withLooks(`mencapai ${old} saja`, old), old, added);
    expect(plain(items)).toBe(`mencapai ${added} saja`);
    const bold = items.filter(({ bold: isBold }) => isBold).map(({ unit }) => unit);
    expect(bold.join('')).toBe(added);
    const commented = items.filter(({ comment }) => comment === 'k1').map(({ unit }) => unit);
    if (old.length > 1) expect(commented.join('')).toBe(added);
  });

  test('writes only what differs', () => {
    const edit = { kind: 'words', start: 10, end: 16, old: '85,50%', text: '85,75%' } as const;
    expect(wordsRequests(edit)).toEqual([
      { insertText: { location: { index: 13 }, text: '75' } },
      { deleteContentRange: { range: { startIndex: 15, endIndex: 17 } } },
    ]);
  });

  test('never cuts a character outside the basic plane', () => {
    const items = change(documentOf([text('nilai 😀 baik')]), '😀', '😃');
    expect(plain(items)).toBe('nilai 😃 baik');
  });

  test('turns any text into any other', () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((content) => content.replace(/\s/g, ' '));
    fc.assert(
      fc.property(line, line, (old, added) => {
        const items = documentOf([text(`<${old}>`)]);
        const edit = { kind: 'words', start: 2, end: 2 + old.length, old, text: added } as const;
        expect(plain(batchUpdate(items, wordsRequests(edit)))).toBe(`<${added}>`);
      }),
    );
  });
});
