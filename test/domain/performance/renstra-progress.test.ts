import type { Indicator } from '../../../src/domain/performance/indicator';
import { renstraProgressOf } from '../../../src/domain/performance/renstra-progress';
import {
  aDate,
  aNumber,
  anIndicator,
  anOpinion,
  aPolicy,
  aPredicate,
  aRange,
  aYesNo,
} from '../../support/builders';
import { practiceNumbers } from '../../support/practice-numbers';

const policy = aPolicy();
const n = aNumber;

const progress = (change: Partial<Indicator>, reportYear = 2023) =>
  renstraProgressOf(anIndicator(change), reportYear, policy);

const practice = (id: string) => {
  const indicator = practiceNumbers().indicators.find((one) => one.id === id);
  return indicator === undefined ? null : renstraProgressOf(indicator, 2023, policy);
};

const since2021 = (realisasi: number) => [{ year: 2021, target: n(5), realisasi: n(realisasi) }];

describe('renstraProgressOf', () => {
  test('is null without a medium-term target', () => {
    expect(progress({ renstra: null })).toBeNull();
  });

  test.each([
    ['K-01', 98.31],
    ['K-06', 60],
    ['K-10', 122],
    ['K-11', 100.3],
    ['K-13', 100],
    ['S-01', 100],
    ['S-03', 64],
    ['S-07', 83.33],
    ['S-12', 0],
  ])('puts %s of the practice year at %d percent of its medium-term target', (id, rawPercent) => {
    expect(practice(id)?.progress).toMatchObject({ state: 'measured', rawPercent });
  });

  test('says what is missing and that a slow pace does not suffice', () => {
    expect(practice('K-02')).toMatchObject({
      targetYear: 2024,
      reached: false,
      missing: { amount: 4.44, in: 'unit' },
      yearsLeft: 1,
      neededPerYear: 4.44,
      averagePerYear: 1.82,
      sufficient: false,
    });
  });

  test('counts a falling minimum indicator as progress', () => {
    expect(practice('K-06')).toMatchObject({
      reached: false,
      missing: { amount: 0.04, in: 'unit' },
      averagePerYear: 0.056667,
      sufficient: true,
    });
  });

  test('asks nothing more of a target that is reached', () => {
    expect(practice('K-10')).toMatchObject({
      reached: true,
      missing: { amount: 0, in: 'unit' },
      neededPerYear: null,
      sufficient: true,
    });
  });

  test('leaves an unmeasured indicator open', () => {
    expect(practice('K-09')).toMatchObject({
      realisasi: null,
      progress: { state: 'not-measured', reason: 'realisasi-missing' },
      reached: null,
      sufficient: null,
    });
  });

  test('spreads what is missing over the years left', () => {
    const result = progress({
      realisasi: n(60),
      renstra: { year: 2026, target: n(69) },
      history: since2021(56),
    });
    expect(result).toMatchObject({
      yearsLeft: 3,
      neededPerYear: 3,
      averagePerYear: 2,
      sufficient: false,
    });
  });

  test('is too late when the target year has come', () => {
    const result = progress({ realisasi: n(60), renstra: { year: 2023, target: n(69) } });
    expect(result).toMatchObject({ yearsLeft: 0, neededPerYear: null, sufficient: false });
  });

  test('judges no pace in the first year of an indicator', () => {
    const result = progress({ realisasi: n(60), renstra: { year: 2024, target: n(61) } });
    expect(result).toMatchObject({ averagePerYear: null, sufficient: null });
  });

  test('sees a step backwards', () => {
    const result = progress({
      realisasi: n(60),
      renstra: { year: 2024, target: n(61) },
      history: since2021(70),
    });
    expect(result).toMatchObject({ averagePerYear: -5, sufficient: false });
  });

  test('counts letters in ranks and judges no pace from them', () => {
    const result = progress({
      polarity: 'ordinal',
      realisasi: anOpinion('WDP'),
      renstra: { year: 2024, target: anOpinion('WTP') },
      history: [{ year: 2021, target: anOpinion('WTP'), realisasi: anOpinion('TMP') }],
    });
    expect(result).toMatchObject({
      reached: false,
      missing: { amount: 1, in: 'rank' },
      neededPerYear: null,
      averagePerYear: null,
      sufficient: null,
    });
  });

  test('compares scores beside letters as numbers', () => {
    const result = progress({
      polarity: 'ordinal',
      realisasi: aPredicate('B', 66.85),
      renstra: { year: 2024, target: n(68) },
    });
    expect(result).toMatchObject({ reached: false, missing: { amount: 1.15, in: 'unit' } });
  });

  test.each([
    [8, true, 0],
    [12, false, 2],
    [5, false, 2],
  ])('measures the way to a range: %d', (realisasi, reached, amount) => {
    const range = aRange(7, 10);
    const result = progress({
      polarity: 'rentang',
      realisasi: n(realisasi),
      renstra: { year: 2024, target: range },
    });
    expect(result).toMatchObject({
      reached,
      missing: { amount, in: 'unit' },
      averagePerYear: null,
    });
  });

  test('takes yes for an answer', () => {
    const renstra = { year: 2024, target: aYesNo(true) };
    expect(progress({ polarity: 'ya-tidak', realisasi: aYesNo(true), renstra })).toMatchObject({
      reached: true,
      missing: null,
    });
    expect(progress({ polarity: 'ya-tidak', realisasi: aYesNo(false), renstra })).toMatchObject({
      reached: false,
      sufficient: null,
    });
  });

  test('does not set dates of different years against one another', () => {
    const result = progress({
      polarity: 'tanggal',
      realisasi: aDate('2024-01-20'),
      renstra: { year: 2024, target: aDate('2025-01-31') },
    });
    expect(result).toMatchObject({
      progress: { reason: 'not-comparable' },
      reached: null,
      sufficient: null,
    });
  });
});
