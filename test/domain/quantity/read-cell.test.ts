import fc from 'fast-check';
import type { Measure, Polarity } from '../../../src/domain/performance/indicator';
import type { Doubt } from '../../../src/domain/quantity/quantity';
import type { RawCell } from '../../../src/domain/quantity/cell-quantity';
import { readAmount, readMeasure } from '../../../src/domain/quantity/read-cell';

describe('readAmount', () => {
  test.each<[RawCell, string, number]>([
    [1_250_000, 'rupiah', 1_250_000],
    [0, 'laporan', 0],
    [98.75, '%', 98.75],
    ['Rp 1.250.000,-', 'rupiah', 1_250_000],
    ['1.250', 'rupiah', 1250],
    ['12 Lap', 'laporan', 12],
    ['98,75 %', '%', 98.75],
    ['0,98%', '%', 0.98],
    ['3,2 indeks', 'nilai', 3.2],
    ['10 hari', 'hari kerja', 10],
    ['10 hari kerja', 'hari', 10],
    ['12 Lap', '', 12],
  ])('takes %p under %s', (raw, unit, value) => {
    expect(readAmount(raw, { unit })).toEqual({ state: 'certain', value, doubts: [] });
  });

  test.each<[RawCell, string, number, Doubt]>([
    ['nihil', 'rupiah', 0, 'nihil-read-as-zero'],
    ["'95", 'nilai', 95, 'number-stored-as-text'],
    [0.98, '%', 0.98, 'fraction-or-percent'],
    ['0,98', '%', 0.98, 'fraction-or-percent'],
    [1, '%', 1, 'fraction-or-percent'],
  ])('takes %p under %s with a remark', (raw, unit, value, doubt) => {
    expect(readAmount(raw, { unit })).toEqual({ state: 'certain', value, doubts: [doubt] });
  });

  test.each<[Measure, readonly Doubt[]]>([
    [{ kind: 'number', value: 0.9 }, []],
    [{ kind: 'number', value: 95 }, ['fraction-or-percent']],
    [{ kind: 'range', min: 0, max: 1 }, ['fraction-or-percent']],
  ])('finds a share beside the target %j usual or not', (target, doubts) => {
    expect(readAmount(0.98, { unit: '%', target })).toEqual({
      state: 'certain',
      value: 0.98,
      doubts,
    });
  });

  test.each<[RawCell, string, number, readonly Doubt[]]>([
    ['100%', 'laporan', 100, ['unit-conflict']],
    ['4 laporan', '%', 4, ['unit-conflict']],
    ['Rp5.000', 'orang', 5000, ['unit-conflict']],
    ['1.250', 'indeks', 1.25, ['thousands-or-decimal']],
    ['1,250,000.00', 'rupiah', 1_250_000, ['english-format']],
    ['3 mobil', 'laporan', 3, ['unknown-unit', 'unit-conflict']],
  ])('asks about %p under %s', (raw, unit, guess, doubts) => {
    expect(readAmount(raw, { unit })).toEqual({ state: 'ambiguous', guess, doubts });
  });

  test.each<[RawCell, readonly Doubt[]]>([
    [true, ['kind-conflict']],
    [NaN, ['unknown-text']],
    [Infinity, ['unknown-text']],
    ['idem', ['refers-elsewhere']],
    ['≤ 5', ['kind-conflict']],
    ['7-10', ['kind-conflict']],
    ['WTP', ['kind-conflict']],
  ])('makes no amount of %p', (raw, doubts) => {
    expect(readAmount(raw, { unit: '' })).toEqual({ state: 'unreadable', doubts });
  });

  test('offers a damaged number as a guess only', () => {
    expect(readAmount('2O2O', { unit: '' })).toEqual({
      state: 'unreadable',
      guess: 2020,
      doubts: ['letter-for-digit'],
    });
  });

  test.each(['', ' - ', 'n/a'])('finds %p empty', (raw) => {
    expect(readAmount(raw, { unit: 'rupiah' })).toEqual({ state: 'empty' });
  });
});

const number = (value: number): Measure => ({ kind: 'number', value });

describe('readMeasure', () => {
  test.each<[RawCell, string, Polarity, Measure]>([
    [66.85, 'nilai', 'maksimum', number(66.85)],
    ['98,75%', '%', 'maksimum', number(98.75)],
    ['B (66,85)', 'nilai', 'maksimum', number(66.85)],
    [0.14, '%', 'minimum', number(0.14)],
    [66.85, 'predikat', 'ordinal', number(66.85)],
    ['WTP', 'opini', 'ordinal', { kind: 'ordinal', scale: 'opini', code: 'WTP' }],
    [
      'B (66,85)',
      'predikat',
      'ordinal',
      { kind: 'ordinal', scale: 'predikatAkip', code: 'B', number: 66.85 },
    ],
    [8, 'hari', 'rentang', number(8)],
    [true, 'dokumen', 'ya-tidak', { kind: 'yes-no', value: true }],
    ['Belum ada', 'dokumen', 'ya-tidak', { kind: 'yes-no', value: false }],
    ['✓', 'dokumen', 'ya-tidak', { kind: 'yes-no', value: true }],
  ])('takes %p in %s for %s', (raw, unit, polarity, measure) => {
    expect(readMeasure(raw, { unit, polarity })).toEqual({ state: 'certain', measure, doubts: [] });
  });

  test.each<[string, Polarity, Polarity, Measure]>([
    ['≤ 5', 'minimum', 'minimum', { kind: 'number', value: 5, limit: 'at-most' }],
    ['maks. 5%', 'minimum-rasio', 'minimum', { kind: 'number', value: 5, limit: 'at-most' }],
    ['min 80', 'maksimum', 'maksimum', { kind: 'number', value: 80, limit: 'at-least' }],
    ['80 - 90%', 'rentang', 'rentang', { kind: 'range', min: 80, max: 90 }],
    ['80 - 90%', 'rentang-skp', 'rentang', { kind: 'range', min: 80, max: 90 }],
  ])('hears from %s under %s that it is %s', (raw, polarity, impliedPolarity, measure) => {
    expect(readMeasure(raw, { unit: '%', polarity })).toEqual({
      state: 'certain',
      measure,
      impliedPolarity,
      doubts: [],
    });
  });

  test.each<[string, Polarity, Polarity]>([
    ['≤ 5', 'maksimum', 'minimum'],
    ['≤ 5', 'rentang', 'minimum'],
    ['min 80', 'minimum', 'maksimum'],
    ['80 - 90', 'maksimum', 'rentang'],
    ['80 - 90', 'ordinal', 'rentang'],
  ])('asks about %s under %s, which sounds like %s', (raw, polarity, impliedPolarity) => {
    expect(readMeasure(raw, { unit: '', polarity })).toMatchObject({
      state: 'ambiguous',
      impliedPolarity,
      doubts: ['polarity-conflict'],
    });
  });

  test.each<[RawCell, string, Polarity, Doubt]>([
    ['100%', 'laporan', 'maksimum', 'unit-conflict'],
    ['4 laporan', '%', 'maksimum', 'unit-conflict'],
    ['WTP', 'nilai', 'maksimum', 'kind-conflict'],
    [1, 'dokumen', 'ya-tidak', 'kind-conflict'],
  ])('asks about %p in %s under %s', (raw, unit, polarity, doubt) => {
    expect(readMeasure(raw, { unit, polarity })).toMatchObject({
      state: 'ambiguous',
      doubts: [doubt],
    });
  });

  test.each<[RawCell, Polarity, string]>([
    [45_322, 'tanggal', 'kind-conflict'],
    ['Februari', 'tanggal', 'unknown-text'],
    ['31 Februari 2024', 'tanggal', 'no-such-day'],
    [7, 'ya-tidak', 'kind-conflict'],
    ['sebagian', 'ya-tidak', 'unknown-text'],
    ['ya '.repeat(50), 'ya-tidak', 'unknown-text'],
    [true, 'maksimum', 'kind-conflict'],
    ['baik', 'maksimum', 'unknown-text'],
  ])('makes no measure of %p under %s', (raw, polarity, doubt) => {
    expect(readMeasure(raw, { unit: '', polarity })).toEqual({
      state: 'unreadable',
      doubts: [doubt],
    });
  });

  test('offers a damaged number as a guess only', () => {
    expect(readMeasure('9O%', { unit: '%', polarity: 'maksimum' })).toEqual({
      state: 'unreadable',
      guess: number(90),
      doubts: ['letter-for-digit'],
    });
  });

  test('reads dates day first', () => {
    expect(readMeasure('31/1/2024', { unit: '', polarity: 'tanggal' })).toEqual({
      state: 'certain',
      measure: { kind: 'date', value: '2024-01-31' },
      doubts: [],
    });
    expect(readMeasure('1/31/2024', { unit: '', polarity: 'tanggal' })).toEqual({
      state: 'ambiguous',
      guess: { kind: 'date', value: '2024-01-31' },
      doubts: ['month-first'],
    });
  });

  const polarities: readonly Polarity[] = [
    ...(['maksimum', 'minimum', 'minimum-rasio', 'rentang'] as const),
    ...(['rentang-skp', 'ordinal', 'tanggal', 'ya-tidak'] as const),
  ];

  test.each(polarities)('finds a dash empty under %s', (polarity) => {
    expect(readMeasure('–', { unit: '%', polarity })).toEqual({ state: 'empty' });
  });

  test('remarks a share where percent should grow, but not where it should shrink', () => {
    expect(readMeasure(0.98, { unit: '%', polarity: 'maksimum' })).toMatchObject({
      doubts: ['fraction-or-percent'],
    });
    expect(readMeasure(0.98, { unit: '%', polarity: 'minimum-rasio' })).toMatchObject({
      doubts: [],
    });
  });

  test('reads every cell under every polarity to one of four states', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean());
    fc.assert(
      fc.property(cell, fc.string(), fc.constantFrom(...polarities), (raw, unit, polarity) => {
        expect(['empty', 'certain', 'ambiguous', 'unreadable']).toContain(
          readMeasure(raw, { unit, polarity }).state,
        );
      }),
    );
  });
});
