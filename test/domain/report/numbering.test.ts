import { heading, paragraph, reference, row, table } from '../../../src/domain/report/blocks';
import type { Block, PartKey } from '../../../src/domain/report/model';
import { letterOf, numberParts, partOrder } from '../../../src/domain/report/numbering';
import { plain, say } from '../../../src/domain/report/words';
import { spansOf } from '../../support/report-reading';

const aTable = (key: string): Block => {
  const made = table({
    key,
    caption: key,
    columns: [{ width: 1, align: 'left' }],
    header: [],
    rows: [row(plain('x'))],
  });
  if (made === null) throw new Error('a table with a row');
  return made;
};

const parts = (filled: Partial<Record<PartKey, readonly Block[]>>) =>
  numberParts({
    kataPengantar: [],
    ikhtisar: [],
    bab1: [],
    bab2: [],
    bab3: [],
    bab4: [],
    lampiran: [],
    lampiranMendatar: [],
    lampiranPenutup: [],
    ...filled,
  });

const numbers = (numbered: ReturnType<typeof parts>): readonly string[] =>
  partOrder
    .flatMap((part) => numbered[part])
    .flatMap((block) => {
      if (block.kind === 'heading') return [`${block.number} ${block.text}`.trim()];
      return block.kind === 'table' ? [`Tabel ${block.caption?.number ?? ''}`] : [];
    });

describe('numberParts', () => {
  test('numbers headings by level and starts anew below each', () => {
    const numbered = parts({
      bab1: [
        heading(1, 'PENDAHULUAN', 'p'),
        heading(2, 'Latar', 'l'),
        heading(3, 'Umum', 'u'),
        heading(4, 'Rinci', 'r'),
        heading(2, 'Dasar', 'd'),
        heading(3, 'Khusus', 'k'),
      ],
      bab2: [heading(1, 'PERENCANAAN', 'r2'), heading(2, 'Renstra', 'r3')],
    });
    expect(numbers(numbered)).toEqual([
      'BAB I PENDAHULUAN',
      'A. Latar',
      '1. Umum',
      'a. Rinci',
      'B. Dasar',
      '1. Khusus',
      'BAB II PERENCANAAN',
      'A. Renstra',
    ]);
  });

  test('counts tables by chapter and through all annexes', () => {
    const numbered = parts({
      ikhtisar: [aTable('a')],
      bab3: [aTable('b'), aTable('c')],
      lampiran: [heading(1, 'LAMPIRAN', 'l'), heading(2, 'PK', 'pk'), aTable('d')],
      lampiranMendatar: [heading(2, 'Matriks', 'm'), aTable('e')],
    });
    expect(numbers(numbered)).toEqual([
      'Tabel IE.1',
      'Tabel 3.1',
      'Tabel 3.2',
      'LAMPIRAN',
      'Lampiran 1 PK',
      'Tabel L.1',
      'Lampiran 2 Matriks',
      'Tabel L.2',
    ]);
  });

  test('fills in references, also to what stands later', () => {
    const numbered = parts({
      bab1: [paragraph(say`Lihat ${reference('Tabel Nanti')}.`)],
      bab3: [aTable('Tabel Nanti')],
    });
    const [first] = numbered.bab1;
    expect(first === undefined ? [] : spansOf(first).map((span) => span.text)).toEqual([
      'Lihat ',
      'Tabel 3.1',
      '.',
    ]);
  });

  test('gives a key that is used twice two anchors', () => {
    const numbered = parts({
      bab1: [heading(2, 'A', 'sama'), heading(2, 'B', 'sama'), heading(2, 'C', '…')],
    });
    expect(numbered.bab1.map((block) => (block.kind === 'heading' ? block.anchor : ''))).toEqual([
      'sama',
      'sama-2',
      'bagian',
    ]);
  });
});

describe('letterOf', () => {
  test.each([
    [1, 'a'],
    [26, 'z'],
    [27, 'aa'],
    [52, 'az'],
    [53, 'ba'],
  ])('names item %d', (n, letter) => {
    expect(letterOf(n)).toBe(letter);
  });
});
