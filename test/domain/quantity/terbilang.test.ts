import fc from 'fast-check';
import { terbilang, terbilangRupiah } from '../../../src/domain/quantity/terbilang';

describe('terbilang', () => {
  test.each<[number, string]>([
    [0, 'nol'],
    [7, 'tujuh'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [15, 'lima belas'],
    [20, 'dua puluh'],
    [99, 'sembilan puluh sembilan'],
    [100, 'seratus'],
    [111, 'seratus sebelas'],
    [119, 'seratus sembilan belas'],
    [200, 'dua ratus'],
    [1000, 'seribu'],
    [1001, 'seribu satu'],
    [1100, 'seribu seratus'],
    [2024, 'dua ribu dua puluh empat'],
    [11_000, 'sebelas ribu'],
    [21_000, 'dua puluh satu ribu'],
    [100_000, 'seratus ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_000_000_000, 'satu miliar'],
    [1_000_000_000_000, 'satu triliun'],
    [2_000_000_000_000_000, 'dua kuadriliun'],
    [
      23_906_077_655,
      'dua puluh tiga miliar sembilan ratus enam juta tujuh puluh tujuh ribu enam ratus lima puluh lima',
    ],
    [3.31, 'tiga koma tiga satu'],
    [0.05, 'nol koma nol lima'],
    [-12, 'minus dua belas'],
    [-0.5, 'minus nol koma lima'],
  ])('says %d as %s', (value, words) => {
    expect(terbilang(value)).toBe(words);
  });

  const SCALE: Readonly<Record<string, number>> = {
    ribu: 1e3,
    juta: 1e6,
    miliar: 1e9,
    triliun: 1e12,
  };
  const DIGITS = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');

  /** Adds the words up again, by the rules of the spoken language and not by those of the writer. */
  const listen = (words: string): number => {
    let [total, group, digit] = [0, 0, 0];
    const spoken = words.replace(/\bse(puluh|belas|ratus|ribu)\b/g, 'satu $1').split(' ');
    for (const word of spoken) {
      if (word === 'belas') {
        [group, digit] = [group + 10 + digit, 0];
      } else if (word === 'puluh' || word === 'ratus') {
        [group, digit] = [group + digit * (word === 'puluh' ? 10 : 100), 0];
      } else if (SCALE[word] !== undefined) {
        [total, group, digit] = [total + (group + digit) * SCALE[word], 0, 0];
      } else {
        digit = DIGITS.indexOf(word);
      }
    }
    return total + group + digit;
  };

  test('says whole numbers so that a listener can write them down again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (value) => {
        expect(listen(terbilang(value))).toBe(value);
      }),
    );
  });
});

describe('terbilangRupiah', () => {
  test('adds the name of the currency', () => {
    expect(terbilangRupiah(1_250_000)).toBe('satu juta dua ratus lima puluh ribu rupiah');
  });
});
