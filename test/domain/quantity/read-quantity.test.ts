import fc from 'fast-check';
import type { Doubt, Quantity } from '../../../src/domain/quantity/quantity';
import {
  formatFixed,
  formatNumber,
  formatPercent,
  formatRupiah,
} from '../../../src/domain/quantity/format';
import { readQuantity } from '../../../src/domain/quantity/read-quantity';
import { rawInputs } from './raw-inputs';

const number = (value: number, unit?: string): Quantity =>
  unit === undefined ? { kind: 'number', value } : { kind: 'number', value, unit };
const rupiah = (value: number): Quantity => ({ kind: 'rupiah', value });
const percent = (value: number): Quantity => ({ kind: 'percent', value });

describe('readQuantity', () => {
  test.each(rawInputs)('reads $text as offices mean it', ({ text, reading }) => {
    expect(readQuantity(text)).toEqual(reading);
  });

  test.each<[string, Quantity]>([
    ['Rp. 1.250.000,-', rupiah(1_250_000)],
    ['Rp 1.250.000,--', rupiah(1_250_000)],
    ['1.250.000,-', rupiah(1_250_000)],
    ['IDR 1.250.000', rupiah(1_250_000)],
    ['1.250.000 rupiah', rupiah(1_250_000)],
    ['Rp1.250', rupiah(1250)],
    ['-Rp2.500', rupiah(-2500)],
    ['Rp -2.500', rupiah(-2500)],
    ['(Rp2.500)', rupiah(-2500)],
    ['Rp (2.500)', rupiah(-2500)],
    ['Rp2,3 miliar', rupiah(2_300_000_000)],
    ['2,5 juta rupiah', rupiah(2_500_000)],
    ['1,5 triliun rupiah', rupiah(1_500_000_000_000)],
    ['7 jt', number(7_000_000)],
    ['2,5 ribu orang', number(2500, 'orang')],
    ['\u00A01.250.000\u00A0', number(1_250_000)],
    ['1.250.000,50', number(1_250_000.5)],
    ['−5', number(-5)],
    ['+5', number(5)],
    ['0,125', number(0.125)],
    ['Rp(0)', rupiah(0)],
    ['98 persen', percent(98)],
    ['-2,5%', percent(-2.5)],
    ['12 LAPORAN', number(12, 'laporan')],
    ['12 dok.', number(12, 'dokumen')],
    ['3 (tiga) rangkap', number(3, 'rangkap')],
    ['Rp1.500.000 (Satu Juta Lima Ratus Ribu Rupiah)', rupiah(1_500_000)],
    ['15 hr kerja', number(15, 'hari kerja')],
  ])('reads %s', (text, quantity) => {
    expect(readQuantity(text)).toMatchObject({ state: 'certain', quantity });
  });

  test.each<[string, Quantity]>([
    ['paling banyak 3 temuan', { kind: 'bound', operator: '<=', value: 3, unit: 'temuan' }],
    ['minimal 80%', { kind: 'bound', operator: '>=', value: 80, unit: '%' }],
    ['>= 3,20 indeks', { kind: 'bound', operator: '>=', value: 3.2, unit: 'indeks' }],
    ['Maks 5', { kind: 'bound', operator: '<=', value: 5 }],
    ['80% - 90%', { kind: 'range', min: 80, max: 90, unit: '%' }],
    ['7 s.d. 10', { kind: 'range', min: 7, max: 10 }],
    ['7 s/d 10 hari kerja', { kind: 'range', min: 7, max: 10, unit: 'hari kerja' }],
    ['7 sampai dengan 10', { kind: 'range', min: 7, max: 10 }],
    ['Rp1.000.000 – Rp2.000.000', { kind: 'range', min: 1e6, max: 2e6, unit: 'rupiah' }],
    ['-5 - 3', { kind: 'range', min: -5, max: 3 }],
  ])('reads the limits in %s', (text, quantity) => {
    expect(readQuantity(text)).toEqual({ state: 'certain', quantity, doubts: [] });
  });

  test.each<[string, Quantity]>([
    ['wtp', { kind: 'ordinal', scale: 'opini', code: 'WTP' }],
    ['Opini WDP', { kind: 'ordinal', scale: 'opini', code: 'WDP' }],
    ['Wajar Tanpa Pengecualian (WTP)', { kind: 'ordinal', scale: 'opini', code: 'WTP' }],
    ['Tidak Wajar', { kind: 'ordinal', scale: 'opini', code: 'TW' }],
    ['Predikat CC', { kind: 'ordinal', scale: 'predikatAkip', code: 'CC' }],
    ['BB/72,1', { kind: 'ordinal', scale: 'predikatAkip', code: 'BB', number: 72.1 }],
    ['72,1 (BB)', { kind: 'ordinal', scale: 'predikatAkip', code: 'BB', number: 72.1 }],
    ['72,1 / BB', { kind: 'ordinal', scale: 'predikatAkip', code: 'BB', number: 72.1 }],
  ])('reads the rank in %s', (text, quantity) => {
    expect(readQuantity(text)).toEqual({ state: 'certain', quantity, doubts: [] });
  });

  test.each<[string, string, number]>([
    ['1.250', 'rupiah', 1250],
    ['1.250', 'laporan', 1250],
    ['1.250', 'orang', 1250],
    ['1.250.000', 'nilai', 1_250_000],
    ['98,125', '%', 98.125],
  ])('lets the unit decide: %s under %s is %d', (text, unit, value) => {
    expect(readQuantity(text, { unit })).toMatchObject({ state: 'certain', quantity: { value } });
  });

  test.each<[string, string, number, Doubt]>([
    ['1.250', 'indeks', 1.25, 'thousands-or-decimal'],
    ['3.312', 'indeks (skala 4)', 3.312, 'thousands-or-decimal'],
    ['1,250', 'nilai', 1.25, 'thousands-or-decimal'],
    ['98.125', '%', 98.125, 'thousands-or-decimal'],
    ['1.250', 'mobil', 1250, 'thousands-or-decimal'],
    ['1,250', 'rupiah', 1250, 'english-format'],
    ['12.50', 'rupiah', 12.5, 'dot-as-decimal'],
    ['1,250,000', 'rupiah', 1_250_000, 'english-format'],
  ])('asks about %s under %s', (text, unit, value, doubt) => {
    expect(readQuantity(text, { unit })).toEqual({
      state: 'ambiguous',
      guess: { kind: 'number', value },
      doubts: [doubt],
    });
  });

  test.each<[string, Quantity, Doubt]>([
    ['1 250 000', number(1_250_000), 'space-in-number'],
    ['Rp105.370.\n538.000', rupiah(105_370_538_000), 'space-in-number'],
    ['3 (dua) rangkap', number(3, 'rangkap'), 'words-differ'],
    ['1.250–1300', { kind: 'range', min: 1250, max: 1300 }, 'thousands-or-decimal'],
    ['12 berkah', number(12, 'berkah'), 'unknown-unit'],
    ['Rp2,5 M', rupiah(2_500_000_000), 'unknown-unit'],
    ['Rp -', rupiah(0), 'nihil-read-as-zero'],
    ['(5)', number(-5), 'unknown-text'],
    ['Rp1.250 juta', rupiah(1_250_000_000), 'thousands-or-decimal'],
    ['< 5', { kind: 'bound', operator: '<=', value: 5 }, 'strict-bound'],
    ['lebih dari 80', { kind: 'bound', operator: '>=', value: 80 }, 'strict-bound'],
    ['10–7 hari', { kind: 'range', min: 7, max: 10, unit: 'hari' }, 'reversed-range'],
  ])('asks about %s', (text, guess, doubt) => {
    expect(readQuantity(text)).toEqual({ state: 'ambiguous', guess, doubts: [doubt] });
  });

  test('takes the unit of the row although the table does not know it', () => {
    expect(readQuantity('3 mobil', { unit: 'Mobil' })).toEqual({
      state: 'certain',
      quantity: { kind: 'number', value: 3, unit: 'Mobil' },
      doubts: [],
    });
  });

  test.each<[string, Doubt]>([
    ['idem', 'refers-elsewhere'],
    ['s.d.a.', 'refers-elsewhere'],
    ['#N/A', 'formula-error'],
    ['#DIV/0!', 'formula-error'],
    ['%', 'unknown-text'],
    ['ada', 'unknown-text'],
    ['lo', 'unknown-text'],
    ['OO', 'unknown-text'],
    ['1.25.000', 'unknown-text'],
    ['1.25. 000', 'unknown-text'],
    ['2,5 M', 'unknown-text'],
    ['-Rp-5', 'unknown-text'],
    ['Rp3 laporan', 'unknown-text'],
    ['12 (dua belas', 'unknown-text'],
    ['12 dari 15 laporan', 'unknown-text'],
    ['02-02-2024', 'unknown-text'],
    ['Rp5%', 'unknown-text'],
    ['--5', 'unknown-text'],
    ['2-3 juta', 'unknown-text'],
    ['5 hari - 7 laporan', 'unknown-text'],
    ['198501012010011001', 'unknown-text'],
    ['Infinity', 'unknown-text'],
    ['١٢٣', 'unknown-text'],
  ])('makes nothing of %s', (text, doubt) => {
    expect(readQuantity(text)).toEqual({ state: 'unreadable', doubts: [doubt] });
  });

  test.each<[string, Quantity]>([
    ['Rp l.25O.OOO', rupiah(1_250_000)],
    ['9O%', percent(90)],
    ['98,l %', percent(98.1)],
  ])('offers what the damaged %s may have been and never uses it', (text, guess) => {
    expect(readQuantity(text)).toEqual({
      state: 'unreadable',
      guess,
      doubts: ['letter-for-digit'],
    });
  });

  test('leaves the words of a damaged text alone', () => {
    expect(readQuantity('1O laporan')).toMatchObject({ guess: number(10, 'laporan') });
  });

  test('reads any text, of any length and alphabet, to one of four states', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string(), (text, unit) => {
        expect(['empty', 'certain', 'ambiguous', 'unreadable']).toContain(
          readQuantity(text, { unit }).state,
        );
      }),
    );
  });

  test('reads any mixture of the signs that numbers are made of', () => {
    const sign = fc.constantFrom(
      ...[
        '1',
        '0',
        '250',
        '.',
        ',',
        '-',
        '–',
        '%',
        ' ',
        'Rp',
        'juta',
        'O',
        'l',
        '(',
        ')',
        '≤',
        'min',
      ],
      ...['laporan', 's.d.', "'", 'B', '/'],
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const reading = readQuantity(signs.join(''));
        const quantity = reading.state === 'certain' ? reading.quantity : undefined;
        const value = quantity !== undefined && 'value' in quantity ? quantity.value : 0;
        expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('gives up at once on a text that is far too long', () => {
    expect(readQuantity('1.'.repeat(500_000))).toEqual({
      state: 'unreadable',
      doubts: ['unknown-text'],
    });
  });

  const cents = fc.integer({ min: -1e13, max: 1e13 }).map((value) => value / 100);

  test('reads back every rupiah amount that the report prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e14, max: 1e14 }), fc.boolean(), (value, office) => {
        const text = formatRupiah(value, office ? 'office' : 'eyd');
        expect(readQuantity(text)).toEqual({
          state: 'certain',
          quantity: { kind: 'rupiah', value: value === 0 ? 0 : value },
          doubts: [],
        });
      }),
    );
  });

  test('reads back every percentage that the report prints', () => {
    fc.assert(
      fc.property(cents, (value) => {
        expect(readQuantity(formatPercent(value))).toEqual({
          state: 'certain',
          quantity: { kind: 'percent', value: value === 0 ? 0 : value },
          doubts: [],
        });
      }),
    );
  });

  test('reads back every number with two decimals, and asks only about a single group of thousands', () => {
    fc.assert(
      fc.property(cents, (value) => {
        const same = { kind: 'number', value: value === 0 ? 0 : value };
        expect(readQuantity(formatFixed(value, 2))).toMatchObject({ quantity: same });
        const bare = readQuantity(formatNumber(value));
        const single = Number.isInteger(value) && Math.abs(value) >= 1e3 && Math.abs(value) < 1e6;
        expect(bare).toMatchObject(single ? { guess: same } : { quantity: same });
      }),
    );
  });
});
