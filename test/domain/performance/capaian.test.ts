import fc from 'fast-check';
import { capaianOf, computeCapaian } from '../../../src/domain/performance/capaian';
import type { Capaian, CapaianPolicy } from '../../../src/domain/performance/capaian';
import type { Measure, Polarity } from '../../../src/domain/performance/indicator';
import {
  aDate,
  aNumber,
  anIndicator,
  anOpinion,
  aPredicate,
  aRange,
  aYesNo,
} from '../../support/builders';

const policy: CapaianPolicy = { capPercent: 120, minimumFormula: 'selisih' };
const n = aNumber;

const compute = (
  polarity: Polarity,
  target: Measure | null,
  realisasi: Measure | null,
  change: Partial<CapaianPolicy> = {},
): Capaian => computeCapaian({ polarity, target, realisasi }, { ...policy, ...change });

const percents = (capaian: Capaian): readonly [number, number] | string =>
  capaian.state === 'measured' ? [capaian.rawPercent, capaian.percent] : capaian.reason;

const notes = (capaian: Capaian): readonly string[] =>
  capaian.state === 'measured' ? capaian.notes : [];

describe('computeCapaian', () => {
  // The worked cases of the field, then those of the decision table that they leave open.
  test.each<[string, Polarity, Measure, Measure, number, number]>([
    ['below the target', 'maksimum', n(80), n(76), 95, 95],
    ['above the cap', 'maksimum', n(48), n(61), 127.08, 120],
    ['exactly at the cap', 'maksimum', n(100), n(120), 120, 120],
    ['zero target met', 'maksimum', n(0), n(0), 100, 100],
    ['zero target exceeded', 'maksimum', n(0), n(3), 120, 120],
    ['zero target missed', 'maksimum', n(0), n(-1), 0, 0],
    ['nothing realised', 'maksimum', n(4), n(0), 0, 0],
    ['a loss', 'maksimum', n(4), n(-2), 0, 0],
    ['lower than allowed', 'minimum', n(0.2), n(0.14), 130, 120],
    ['higher than allowed', 'minimum', n(5), n(6.8), 64, 64],
    ['exactly as allowed', 'minimum', n(0.2), n(0.2), 100, 100],
    ['a fifth lower', 'minimum', n(10), n(8), 120, 120],
    ['twice the target', 'minimum', n(5), n(10), 0, 0],
    ['more than twice the target', 'minimum', n(5), n(12), 0, 0],
    ['zero allowed, zero happened', 'minimum', n(0), n(0), 100, 100],
    ['zero allowed, one happened', 'minimum', n(0), n(1), 0, 0],
    ['none of five allowed', 'minimum', n(5), n(0), 200, 120],
    ['ratio, better', 'minimum-rasio', n(5), n(4), 125, 120],
    ['ratio, worse', 'minimum-rasio', n(5), n(8), 62.5, 62.5],
    ['ratio, nothing happened', 'minimum-rasio', n(5), n(0), 120, 120],
    ['ratio, zero allowed and met', 'minimum-rasio', n(0), n(0), 100, 100],
    ['ratio, zero allowed and missed', 'minimum-rasio', n(0), n(2), 0, 0],
    ['inside', 'rentang', aRange(7, 10), n(8), 100, 100],
    ['at the limit', 'rentang', aRange(7, 10), n(10), 100, 100],
    ['below', 'rentang', aRange(7, 10), n(6), 85.71, 85.71],
    ['above', 'rentang', aRange(7, 10), n(12), 80, 80],
    ['above a range of zero', 'rentang', aRange(0, 0), n(1), 0, 0],
    ['one number as a range', 'rentang', n(8), n(10), 75, 75],
    ['SKP, inside', 'rentang-skp', aRange(80, 90), n(85), 100, 100],
    ['SKP, above the range', 'rentang-skp', aRange(80, 90), n(92), 102.22, 102.22],
    ['SKP, below the range', 'rentang-skp', aRange(80, 90), n(70), 87.5, 87.5],
    ['same opinion', 'ordinal', anOpinion('WTP'), anOpinion('WTP'), 100, 100],
    ['worse opinion', 'ordinal', anOpinion('WTP'), anOpinion('WDP'), 75, 75],
    ['better opinion', 'ordinal', anOpinion('WDP'), anOpinion('WTP'), 100, 100],
    ['worse predicate', 'ordinal', aPredicate('BB'), aPredicate('B'), 80, 80],
    ['letter against score', 'ordinal', aPredicate('B'), n(66.85), 100, 100],
    ['letter against a low score', 'ordinal', aPredicate('B'), n(60), 75, 75],
    [
      'scores beside letters',
      'ordinal',
      aPredicate('B', 65),
      aPredicate('B', 66.85),
      102.85,
      102.85,
    ],
    ['on the day', 'tanggal', aDate('2024-01-31'), aDate('2024-01-31'), 100, 100],
    ['early', 'tanggal', aDate('2024-01-31'), aDate('2023-12-20'), 100, 100],
    ['three days late', 'tanggal', aDate('2024-01-31'), aDate('2024-02-03'), 90.32, 90.32],
    ['months late', 'tanggal', aDate('2024-01-31'), aDate('2024-05-01'), 0, 0],
    ['exists', 'ya-tidak', aYesNo(true), aYesNo(true), 100, 100],
    ['does not exist', 'ya-tidak', aYesNo(true), aYesNo(false), 0, 0],
    ['is rightly absent', 'ya-tidak', aYesNo(false), aYesNo(false), 100, 100],
  ])('%s (%s) gives the worked percentage', (_, polarity, target, realisasi, raw, capped) => {
    expect(percents(compute(polarity, target, realisasi))).toEqual([raw, capped]);
  });

  test.each<[string, Polarity, Measure | null, Measure | null, string]>([
    ['no realisasi', 'maksimum', n(100), null, 'realisasi-missing'],
    ['no target', 'maksimum', null, n(5), 'target-missing'],
    ['neither', 'minimum', null, null, 'realisasi-missing'],
    ['a negative target', 'maksimum', n(-5), n(3), 'negative-target'],
    ['a negative minimum target', 'minimum', n(-5), n(3), 'negative-target'],
    ['a negative range', 'rentang', aRange(-2, 3), n(1), 'negative-target'],
    ['a turned range', 'rentang', aRange(10, 7), n(8), 'not-comparable'],
    ['a range as realisasi', 'rentang', aRange(7, 10), aRange(7, 9), 'not-comparable'],
    ['a letter for a number', 'maksimum', n(5), aPredicate('B'), 'not-comparable'],
    ['an opinion against a score', 'ordinal', anOpinion('WTP'), n(90), 'not-comparable'],
    ['two scales', 'ordinal', anOpinion('WTP'), aPredicate('B'), 'not-comparable'],
    ['an unknown letter', 'ordinal', aPredicate('E'), aPredicate('B'), 'not-comparable'],
    ['a number for a date', 'tanggal', aDate('2024-01-31'), n(31), 'not-comparable'],
    ['a number for yes', 'ya-tidak', aYesNo(true), n(1), 'not-comparable'],
  ])('with %s (%s) there is no capaian', (_, polarity, target, realisasi, reason) => {
    expect(percents(compute(polarity, target, realisasi))).toBe(reason);
  });

  test.each<[string, Polarity, Measure, Measure, readonly string[]]>([
    ['zero-target-met', 'minimum', n(0), n(0), ['zero-target-met']],
    ['zero-target-exceeded', 'maksimum', n(0), n(3), ['zero-target-exceeded']],
    ['zero-target-missed', 'minimum', n(0), n(1), ['zero-target-missed']],
    ['zero-realisasi-best', 'minimum-rasio', n(5), n(0), ['zero-realisasi-best']],
    ['capped', 'maksimum', n(48), n(61), ['capped']],
    ['floored', 'minimum', n(5), n(12), ['floored']],
    ['compared-as-letters', 'ordinal', aPredicate('B'), n(66.85), ['compared-as-letters']],
    ['compared-as-scores', 'ordinal', aPredicate('B', 65), n(66), ['compared-as-scores']],
    ['nothing', 'maksimum', n(80), n(76), []],
  ])('notes %s', (_, polarity, target, realisasi, expected) => {
    expect(notes(compute(polarity, target, realisasi))).toEqual(expected);
  });

  test.each([
    [6.5, 107.14],
    [9, 87.5],
    [7.5, 100],
  ])('judges the SKP range 7–8 bulan the other way round: %d gives %d', (months, percent) => {
    const input = { target: aRange(7, 8), realisasi: n(months), unit: 'bulan' };
    expect(percents(computeCapaian({ polarity: 'rentang-skp', ...input }, policy))).toEqual([
      percent,
      percent,
    ]);
  });

  test('uses the ratio for minimum indicators when the office chose it', () => {
    expect(percents(compute('minimum', n(5), n(6.8), { minimumFormula: 'rasio' }))).toEqual([
      73.53, 73.53,
    ]);
  });

  test('caps where the office says', () => {
    expect(compute('maksimum', n(80), n(83), { capPercent: 100 })).toEqual({
      state: 'measured',
      rawPercent: 103.75,
      percent: 100,
      capped: true,
      notes: ['capped'],
    });
  });

  test('rounds a half up although binary arithmetic ends a little below it', () => {
    // 0,009 / 4 is 0,225%, which binary arithmetic makes 0.22499999999999998.
    expect(percents(compute('maksimum', n(4), n(0.009)))).toEqual([0.23, 0.23]);
  });
});

const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
const onNumbers = fc.constantFrom<Polarity>(
  'maksimum',
  'minimum',
  'minimum-rasio',
  'rentang',
  'rentang-skp',
  'ordinal',
);
const percentOf = (polarity: Polarity, target: number, realisasi: number): number => {
  const capaian = compute(polarity, n(target), n(realisasi));
  return capaian.state === 'measured' ? capaian.percent : Number.NaN;
};

describe('computeCapaian, for any figures', () => {
  test('stays between zero and the cap, with at most two decimals', () => {
    fc.assert(
      fc.property(
        onNumbers,
        amount,
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        (polarity, target, realisasi) => {
          const percent = percentOf(polarity, target, realisasi);
          expect(percent).toBeGreaterThanOrEqual(0);
          expect(percent).toBeLessThanOrEqual(120);
          expect(Number(percent.toFixed(2))).toBe(percent);
        },
      ),
    );
  });

  test('never falls when more of a good thing is realised', () => {
    fc.assert(
      fc.property(amount, amount, amount, (target, first, second) => {
        const [less, more] = first < second ? [first, second] : [second, first];
        expect(percentOf('maksimum', target, less)).toBeLessThanOrEqual(
          percentOf('maksimum', target, more),
        );
      }),
    );
  });

  test.each<Polarity>(['minimum', 'minimum-rasio'])(
    'never rises when more of a bad thing happens (%s)',
    (polarity) => {
      fc.assert(
        fc.property(amount, amount, amount, (target, first, second) => {
          const [less, more] = first < second ? [first, second] : [second, first];
          expect(percentOf(polarity, target, less)).toBeGreaterThanOrEqual(
            percentOf(polarity, target, more),
          );
        }),
      );
    },
  );

  test('is 100 exactly when a number meets its target', () => {
    fc.assert(
      fc.property(onNumbers, amount, (polarity, target) => {
        expect(percentOf(polarity, target, target)).toBe(100);
      }),
    );
  });
});

describe('capaianOf', () => {
  test('takes the typed realisasi', () => {
    expect(percents(capaianOf(anIndicator(), policy))).toEqual([102.85, 102.85]);
  });

  test('works a missing percentage out from numerator and denominator', () => {
    const indicator = anIndicator({
      unit: '%',
      target: n(100),
      realisasi: null,
      numerator: 512,
      denominator: 520,
    });
    expect(percents(capaianOf(indicator, policy))).toEqual([98.46, 98.46]);
  });

  test('is not measured when there was nothing to count, whatever was typed', () => {
    const indicator = anIndicator({
      unit: '%',
      target: n(90),
      realisasi: n(100),
      numerator: 0,
      denominator: 0,
    });
    expect(percents(capaianOf(indicator, policy))).toBe('zero-denominator');
  });

  test('does not take a ratio of counts for a percentage in another unit', () => {
    const indicator = anIndicator({ unit: 'nilai', realisasi: null, numerator: 3, denominator: 4 });
    expect(percents(capaianOf(indicator, policy))).toBe('realisasi-missing');
  });

  test('looks at the unit for an SKP range', () => {
    const indicator = anIndicator({
      unit: 'bulan',
      polarity: 'rentang-skp',
      target: aRange(7, 8),
      realisasi: n(9),
    });
    expect(percents(capaianOf(indicator, policy))).toEqual([87.5, 87.5]);
  });
});
