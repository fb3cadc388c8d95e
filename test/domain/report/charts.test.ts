import {
  indicatorChart,
  quarterChart,
  sasaranChart,
  spendingChart,
} from '../../../src/domain/report/charts';
import { reportFacts } from '../../../src/domain/report/facts';
import type { LapkinYear } from '../../../src/domain/year/lapkin-year';
import {
  aDate,
  aDay,
  aNumber,
  anActivity,
  anIndicator,
  aProgram,
  aRange,
  aYear,
} from '../../support/builders';

const factsOf = (year: LapkinYear) => reportFacts(year, 'KPU', aDay('2024-01-22'));
const facts = factsOf(aYear());

describe('indicatorChart', () => {
  test('draws realisasi as columns and the target as a line over the years', () => {
    const history = [{ year: 2022, target: aNumber(63), realisasi: null }];
    const chart = indicatorChart(facts, anIndicator({ history }))?.chart;
    expect(chart?.categories).toEqual(['2022', '2023']);
    expect(chart?.series).toEqual([
      { name: 'Realisasi', values: [null, 66.85], style: 'column' },
      { name: 'Target', values: [63, 65], style: 'line' },
    ]);
  });

  test('begins with the first year that has a target or a realisasi', () => {
    const history = [
      { year: 2020, target: null, realisasi: null },
      { year: 2021, target: aNumber(60), realisasi: aNumber(61) },
    ];
    expect(indicatorChart(facts, anIndicator({ history }))?.chart.categories[0]).toBe('2021');
  });

  test('draws no chart of nothing but zeros, and one as soon as there is a target or a realisasi', () => {
    const zero = { target: aNumber(0), realisasi: aNumber(0) };
    const history = [{ year: 2022, ...zero }];
    expect(indicatorChart(facts, anIndicator({ ...zero, history }))).toBeNull();
    expect(
      indicatorChart(facts, anIndicator({ ...zero, target: aNumber(2), history })),
    ).not.toBeNull();
  });

  test('draws both limits of a range', () => {
    const ranged = anIndicator({
      polarity: 'rentang',
      target: aRange(7, 10),
      realisasi: aNumber(8),
    });
    expect(indicatorChart(facts, ranged)?.chart.series.map(({ values }) => values)).toEqual([
      [8],
      [7],
      [10],
    ]);
  });

  test.each([
    [
      'dates',
      anIndicator({
        polarity: 'tanggal',
        target: aDate('2023-02-28'),
        realisasi: aDate('2023-02-20'),
      }),
    ],
    ['nothing measured', anIndicator({ realisasi: null })],
    [
      'one year long past',
      anIndicator({
        realisasi: null,
        history: [{ year: 2020, target: aNumber(77.5), realisasi: aNumber(80.4) }],
      }),
    ],
  ])('draws nothing for %s', (_, indicator) => {
    expect(indicatorChart(facts, indicator)).toBeNull();
  });

  test('says in one sentence what it shows', () => {
    expect(indicatorChart(facts, anIndicator())?.altText).toBe(
      'Diagram batang realisasi dan garis target Nilai evaluasi akuntabilitas kinerja, tahun 2023. Realisasi: 66,85 (2023).',
    );
  });
});

describe('sasaranChart', () => {
  test('draws the mean of every sasaran', () => {
    expect(sasaranChart(facts)?.chart.series[0]?.values).toEqual([102.85]);
  });

  test('draws nothing when nothing was measured', () => {
    expect(
      sasaranChart(factsOf(aYear({ indicators: [anIndicator({ realisasi: null })] }))),
    ).toBeNull();
  });
});

describe('spendingChart', () => {
  test('draws kegiatan when there is one programme only', () => {
    expect(spendingChart(facts)?.chart.categories).toEqual(['6709']);
  });

  test('draws programmes when there are several, in millions of rupiah', () => {
    const year = aYear({
      programs: [aProgram(), aProgram({ code: '076.01.WA', name: 'Dukungan Manajemen' })],
      activities: [
        anActivity(),
        anActivity({ id: 'x', programCode: '076.01.WA', pagu: 2_500_000 }),
      ],
    });
    const chart = spendingChart(factsOf(year))?.chart;
    expect(chart?.categories).toEqual(['076.01.CQ', '076.01.WA']);
    expect(chart?.series[0]?.values).toEqual([1, 2.5]);
  });

  test('draws nothing without pagu', () => {
    expect(spendingChart(factsOf(aYear({ activities: [] })))).toBeNull();
  });
});

describe('quarterChart', () => {
  test('draws each quarter and the sum so far in percent of pagu', () => {
    expect(quarterChart(facts)?.chart.series.map(({ values }) => values)).toEqual([
      [20, 25, 25, 27],
      [20, 45, 70, 97],
    ]);
  });

  test('draws nothing when no quarter was filled in', () => {
    const year = aYear({ activities: [anActivity({ quarters: [null, null, null, null] })] });
    expect(quarterChart(factsOf(year))).toBeNull();
  });
});
