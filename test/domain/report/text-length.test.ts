import type { Block, ReportModel } from '../../../src/domain/report/model';
import { textLength } from '../../../src/domain/report/text-length';

const NO_PARTS: ReportModel['parts'] = {
  kataPengantar: [],
  ikhtisar: [],
  bab1: [],
  bab2: [],
  bab3: [],
  bab4: [],
  lampiran: [],
  lampiranMendatar: [],
  lampiranPenutup: [],
};

const lengthOf = (block: Block): number => textLength({ parts: { ...NO_PARTS, bab1: [block] } });

const cell = (text: string) => ({ spans: [{ text }] });
const caption = { number: '1.1', text: 'tiga', anchor: 'a' };

describe('textLength', () => {
  test('is nothing for a report that says nothing', () => {
    expect(textLength({ parts: NO_PARTS })).toBe(0);
  });

  test.each<[string, Block, number]>([
    ['heading', { kind: 'heading', level: 1, number: 'BAB I', text: 'isi', anchor: 'x' }, 9],
    ['paragraph', { kind: 'paragraph', role: 'body', spans: [{ text: 'a' }, { text: 'bc' }] }, 4],
    ['list', { kind: 'list', marker: 'bullet', items: [[{ text: 'a' }], [{ text: 'bc' }]] }, 5],
    [
      'table',
      {
        kind: 'table',
        caption,
        columns: [{ width: 1, align: 'left' }],
        header: [{ role: 'body', cells: [cell('ab')] }],
        rows: [{ role: 'body', cells: [cell('c')] }],
        source: 'sumber',
      },
      15,
    ],
    ['table without caption', { kind: 'table', columns: [], header: [], rows: [], source: '' }, 0],
    [
      'figure',
      { kind: 'figure', caption, altText: 'x', chart: { categories: [], series: [], unit: '' } },
      4,
    ],
    [
      'signature',
      { kind: 'signature', placeAndDate: 'ab', position: ['c', 'd'], name: 'e', nip: '' },
      5,
    ],
    ['placeholder', { kind: 'placeholder', text: 'abc' }, 3],
    ['page break', { kind: 'page-break' }, 1],
  ])('counts what a %s says', (_kind, block, length) => {
    expect(lengthOf(block)).toBe(length);
  });

  test('adds up all parts', () => {
    const block: Block = { kind: 'page-break' };
    expect(textLength({ parts: { ...NO_PARTS, bab1: [block], lampiran: [block, block] } })).toBe(3);
  });
});
