import fc from 'fast-check';
import type { HistoricalYear, Indicator, Measure } from '../../../src/domain/performance/indicator';
import { trendOf } from '../../../src/domain/performance/trend';
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

/** Earlier years up to 2022, all with one target; the last realisasi is of the report year 2023. */
const over = (
  change: Partial<Indicator> & { readonly target: Measure },
  realisasi: readonly (Measure | null)[],
): Indicator => {
  const earlier = realisasi.slice(0, -1);
  const history: readonly HistoricalYear[] = earlier.map((value, i) => ({
    year: 2023 - earlier.length + i,
    target: change.target,
    realisasi: value,
  }));
  return anIndicator({ ...change, history, realisasi: realisasi[realisasi.length - 1] ?? null });
};

const practice = (id: string): Indicator => {
  const indicator = practiceNumbers().indicators.find((one) => one.id === id);
  if (indicator === undefined) throw new Error(`no indicator ${id}`);
  return indicator;
};

describe('trendOf', () => {
  test.each([
    ['K-01', 2.95, true, 1.42],
    ['K-06', -0.08, true, 30],
    ['K-10', 34, true, 14.58],
    ['K-13', -1, null, 0],
    ['S-03', 0.8, false, -36],
    ['S-12', -1, true, 16.67],
    ['K-04', 0, null, 0],
  ])(
    'compares %s with last year: change %d, improved %p',
    (id, change, improved, capaianChange) => {
      expect(trendOf(practice(id), policy, 2023).versusLastYear).toMatchObject({
        fromYear: 2022,
        toYear: 2023,
        change,
        improved,
        capaianChange,
      });
    },
  );

  test.each<
    [
      string,
      Partial<Indicator> & { readonly target: Measure },
      Measure,
      Measure,
      number | null,
      boolean | null,
    ]
  >([
    ['more of a good thing', { target: n(5) }, n(4), n(6), 2, true],
    ['less of a bad thing', { polarity: 'minimum', target: n(5) }, n(6), n(4), -2, true],
    ['more of a bad thing', { polarity: 'minimum-rasio', target: n(5) }, n(4), n(6), 2, false],
    ['back into the range', { polarity: 'rentang', target: aRange(7, 10) }, n(12), n(9), -3, true],
    ['out of the range', { polarity: 'rentang', target: aRange(7, 10) }, n(8), n(6), -2, false],
    [
      'a move inside the range',
      { polarity: 'rentang', target: aRange(7, 10) },
      n(8),
      n(9),
      1,
      null,
    ],
    [
      'less time in an SKP range',
      { polarity: 'rentang-skp', unit: 'bulan', target: aRange(7, 8) },
      n(9),
      n(8),
      -1,
      true,
    ],
    [
      'a better opinion',
      { polarity: 'ordinal', target: anOpinion('WTP') },
      anOpinion('WDP'),
      anOpinion('WTP'),
      1,
      true,
    ],
    [
      'a better score in one letter',
      { polarity: 'ordinal', target: n(65) },
      aPredicate('B', 61),
      aPredicate('B', 66.85),
      5.85,
      true,
    ],
    [
      'a worse letter',
      { polarity: 'ordinal', target: aPredicate('B') },
      aPredicate('B'),
      n(55),
      -1,
      false,
    ],
    [
      'less late',
      { polarity: 'tanggal', target: aDate('2024-01-31') },
      aDate('2024-02-10'),
      aDate('2024-02-01'),
      -9,
      true,
    ],
    [
      'now done',
      { polarity: 'ya-tidak', target: aYesNo(true) },
      aYesNo(false),
      aYesNo(true),
      null,
      true,
    ],
    [
      'no longer done',
      { polarity: 'ya-tidak', target: aYesNo(true) },
      aYesNo(true),
      aYesNo(false),
      null,
      false,
    ],
    [
      'still done',
      { polarity: 'ya-tidak', target: aYesNo(true) },
      aYesNo(true),
      aYesNo(true),
      0,
      null,
    ],
    ['kinds that do not compare', { target: n(5) }, anOpinion('WDP'), n(4), null, null],
  ])('knows whether %s is good news', (_, change, before, now, expected, improved) => {
    expect(trendOf(over(change, [before, now]), policy, 2023).versusLastYear).toMatchObject({
      change: expected,
      improved,
    });
  });

  test('says by how many percent a number moved, and nothing when it started from zero', () => {
    expect(
      trendOf(over({ target: n(5) }, [n(4), n(5)]), policy, 2023).versusLastYear?.relativePercent,
    ).toBe(25);
    expect(
      trendOf(over({ target: n(5) }, [n(0), n(5)]), policy, 2023).versusLastYear?.relativePercent,
    ).toBeNull();
  });

  test('compares with the last measured year when last year was not measured', () => {
    const trend = trendOf(over({ target: n(5) }, [n(3), n(4), null, n(5)]), policy, 2023);
    expect(trend.versusLastYear).toBeNull();
    expect(trend.versusPrevious).toMatchObject({ fromYear: 2021, change: 1 });
    expect(trend.overall).toMatchObject({ fromYear: 2020, change: 2 });
    expect(trend.measuredYears).toEqual([2020, 2021, 2023]);
  });

  test('knows the first year of an indicator', () => {
    expect(trendOf(practice('K-08'), policy, 2023)).toMatchObject({
      measuredYears: [2023],
      firstMeasuredYear: 2023,
      versusLastYear: null,
      versusPrevious: null,
      overall: null,
      longestRun: null,
      record: null,
    });
  });

  test('compares nothing when the report year was not measured', () => {
    expect(trendOf(practice('K-09'), policy, 2023)).toMatchObject({
      firstMeasuredYear: 2020,
      measuredYears: [2020],
      versusPrevious: null,
      overall: null,
      currentRun: null,
    });
  });

  test('finds the longest and the current run', () => {
    const trend = trendOf(over({ target: n(9) }, [n(1), n(2), n(3), n(2)]), policy, 2023);
    expect(trend.longestRun).toEqual({
      direction: 'improving',
      fromYear: 2020,
      toYear: 2022,
      steps: 2,
    });
    expect(trend.currentRun).toEqual({
      direction: 'worsening',
      fromYear: 2022,
      toYear: 2023,
      steps: 1,
    });
  });

  test('lets a year without realisasi end a run', () => {
    const trend = trendOf(over({ target: n(9) }, [n(1), n(2), null, n(3), n(4)]), policy, 2023);
    expect(trend.longestRun).toEqual({
      direction: 'improving',
      fromYear: 2022,
      toYear: 2023,
      steps: 1,
    });
  });

  test('calls equal years steady', () => {
    expect(trendOf(practice('K-04'), policy, 2023).currentRun).toEqual({
      direction: 'steady',
      fromYear: 2020,
      toYear: 2023,
      steps: 3,
    });
  });

  test.each([
    ['best', [3, 5, 2, 6]],
    ['worst', [3, 5, 2, 1]],
    [null, [3, 5, 2, 5]],
  ])('finds the record %p', (record, values) => {
    expect(trendOf(over({ target: n(9) }, values.map(n)), policy, 2023).record).toBe(record);
  });

  test('names the years whose target was reached', () => {
    expect(trendOf(practice('K-01'), policy, 2023).reachedYears).toEqual([2021, 2022, 2023]);
  });

  test('takes the report year it is given and leaves later years out', () => {
    const trend = trendOf(over({ target: n(5) }, [n(3), n(4), n(6)]), policy, 2022);
    expect(trend.points.map(({ year }) => year)).toEqual([2021, 2022]);
    expect(trend.versusLastYear).toMatchObject({ fromYear: 2021, change: 3 });
  });

  test('sorts a history that was typed in another order', () => {
    const indicator = anIndicator({
      history: [
        { year: 2022, target: n(5), realisasi: n(4) },
        { year: 2021, target: n(5), realisasi: n(3) },
      ],
    });
    expect(trendOf(indicator, policy, 2023).measuredYears).toEqual([2021, 2022, 2023]);
  });

  test('turns round when a maksimum indicator is read as a minimum one', () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(values, (numbers) => {
        const up = trendOf(over({ target: n(50) }, numbers.map(n)), policy, 2023);
        const down = trendOf(
          over({ target: n(50), polarity: 'minimum' }, numbers.map(n)),
          policy,
          2023,
        );
        expect(down.overall?.change).toBe(up.overall?.change);
        expect((down.overall?.gain ?? Number.NaN) + (up.overall?.gain ?? Number.NaN)).toBe(0);
        expect(down.longestRun?.steps).toBe(up.longestRun?.steps);
      }),
    );
  });
});
