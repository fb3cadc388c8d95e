import type { Measure } from '../../../src/domain/performance/indicator';
import {
  formatFixed,
  formatMeasure,
  formatMeasureBare,
  formatNumber,
  formatPercent,
  formatRupiah,
} from '../../../src/domain/quantity/format';
import { aDate } from '../calendar/a-date';

describe('formatNumber', () => {
  test.each<[number, number, string]>([
    [0, 2, '0'],
    [-0.001, 2, '0'],
    [100, 2, '100'],
    [1000, 0, '1.000'],
    [1234.5, 2, '1.234,5'],
    [-1234.567, 2, '-1.234,57'],
    [66.85, 2, '66,85'],
    [99.9999, 2, '100'],
    [3.3125, 4, '3,3125'],
    [23_906_077_655, 2, '23.906.077.655'],
  ])('writes %d with at most %d decimals as %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  test('keeps two decimals when nothing else is asked', () => {
    expect(formatNumber(1.239)).toBe('1,24');
  });
});

describe('formatFixed', () => {
  test.each<[number, number, string]>([
    [102.85, 2, '102,85'],
    [100, 2, '100,00'],
    [1.005, 2, '1,01'],
    [-0.001, 2, '0,00'],
    [999.995, 2, '1.000,00'],
    [1234.5, 0, '1.235'],
  ])('writes %d with %d decimals as %s', (value, decimals, text) => {
    expect(formatFixed(value, decimals)).toBe(text);
  });
});

describe('formatPercent', () => {
  test('writes the sign without a space and two decimals by default', () => {
    expect(formatPercent(97.95)).toBe('97,95%');
    expect(formatPercent(120)).toBe('120,00%');
    expect(formatPercent(97.95, 0)).toBe('98%');
  });
});

describe('formatRupiah', () => {
  test.each<[number, 'eyd' | 'office', string]>([
    [1_250_000, 'eyd', 'Rp1.250.000'],
    [1_250_000, 'office', 'Rp\u00a01.250.000,-'],
    [0, 'eyd', 'Rp0'],
    [-2_500_000, 'eyd', '-Rp2.500.000'],
    [-2_500_000, 'office', '-Rp\u00a02.500.000,-'],
    [-0.4, 'eyd', 'Rp0'],
    [1_249_999.5, 'eyd', 'Rp1.250.000'],
  ])('writes %d in the style %s as %s', (value, style, text) => {
    expect(formatRupiah(value, style)).toBe(text);
  });

  test('follows the spelling rules when no style is chosen', () => {
    expect(formatRupiah(30_621_430_000)).toBe('Rp30.621.430.000');
  });
});

const cases: readonly [Measure, unit: string, text: string, bare: string][] = [
  [{ kind: 'number', value: 66.85 }, 'nilai', '66,85', '66,85'],
  [{ kind: 'number', value: 3.2 }, 'indeks (skala 4)', '3,2', '3,2'],
  [{ kind: 'number', value: 98.6 }, '%', '98,6%', '98,6'],
  [{ kind: 'number', value: 4 }, 'laporan', '4 laporan', '4'],
  [{ kind: 'number', value: 1250 }, 'kapal', '1.250 kapal', '1.250'],
  [{ kind: 'number', value: 5 }, '', '5', '5'],
  [{ kind: 'number', value: 5, limit: 'at-most' }, '%', '≤ 5%', '≤ 5'],
  [{ kind: 'number', value: 2, limit: 'at-most' }, 'temuan', '≤ 2 temuan', '≤ 2'],
  [{ kind: 'number', value: 82.5, limit: 'at-least' }, 'nilai', '≥ 82,5', '≥ 82,5'],
  [{ kind: 'number', value: 5000, limit: 'at-most' }, 'rupiah', '≤ Rp5.000', '≤ 5.000'],
  [{ kind: 'number', value: 2_500_000 }, 'rupiah', 'Rp2.500.000', '2.500.000'],
  [{ kind: 'range', min: 7, max: 10 }, 'hari kerja', '7–10 hari kerja', '7–10'],
  [{ kind: 'range', min: 80, max: 90 }, '%', '80–90%', '80–90'],
  [{ kind: 'range', min: 1000, max: 2000 }, 'rupiah', 'Rp1.000–2.000', '1.000–2.000'],
  [{ kind: 'ordinal', scale: 'opini', code: 'WTP' }, 'opini', 'WTP', 'WTP'],
  [
    { kind: 'ordinal', scale: 'predikatAkip', code: 'B', number: 66.85 },
    'predikat',
    'B (66,85)',
    'B (66,85)',
  ],
  [{ kind: 'date', value: aDate('2024-01-31') }, 'tanggal', '31 Januari 2024', '31 Januari 2024'],
  [{ kind: 'yes-no', value: true }, 'dokumen', 'Ya', 'Ya'],
  [{ kind: 'yes-no', value: false }, 'dokumen', 'Tidak', 'Tidak'],
];

describe('formatMeasure', () => {
  test.each(cases)('writes %j in %s as %s', (measure, unit, text) => {
    expect(formatMeasure(measure, unit)).toBe(text);
  });
});

describe('formatMeasureBare', () => {
  test.each(cases)('writes %j without %s', (measure, _unit, _text, bare) => {
    expect(formatMeasureBare(measure)).toBe(bare);
  });
});
