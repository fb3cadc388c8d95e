import type { Indicator } from '../../../src/domain/performance/indicator';
import { buildReport } from '../../../src/domain/report/build-report';
import { indicatorChart } from '../../../src/domain/report/charts';
import { reportFacts } from '../../../src/domain/report/facts';
import type { Block } from '../../../src/domain/report/model';
import {
  aDay,
  aNumber,
  anActivity,
  anIndicator,
  anOpinion,
  aRange,
  atLeast,
  atMost,
  aYear,
} from '../../support/builders';
import { blocksOf, spansOf } from '../../support/report-reading';

const today = aDay('2024-01-22');

/** Every way in which the target of a year with this one indicator is printed, in tables or in running text. */
const printed = (change: Partial<Indicator>, where: 'table' | 'text'): readonly string[] => {
  const indicator = anIndicator({ reports: ['KPU', 'SEKRETARIAT'], ...change });
  const activities = [anActivity({ indicatorIds: [indicator.id] })];
  const year = aYear({ indicators: [indicator], activities });
  const isTable = ({ kind }: Block): boolean => (kind === 'table') === (where === 'table');
  const texts = (['KPU', 'SEKRETARIAT'] as const).flatMap((report) =>
    blocksOf(buildReport(year, report, { today }))
      .filter(isTable)
      .flatMap(spansOf)
      .filter((span) => span.origin?.rule === 'target')
      .map((span) => span.text),
  );
  return [...new Set(texts)];
};

const cases: readonly (readonly [string, Partial<Indicator>, string, string])[] = [
  [
    'a limit above',
    { polarity: 'minimum', unit: '%', target: atMost(5), realisasi: aNumber(6.8) },
    '≤ 5',
    'paling banyak 5%',
  ],
  [
    'a limit below',
    { unit: '%', target: atLeast(90), realisasi: aNumber(92) },
    '≥ 90',
    'paling sedikit 90%',
  ],
  [
    'a range',
    { polarity: 'rentang', unit: 'hari kerja', target: aRange(7, 10), realisasi: aNumber(8) },
    '7–10',
    '7–10 hari kerja',
  ],
  [
    'an opinion',
    {
      polarity: 'ordinal',
      unit: 'opini',
      target: anOpinion('WTP'),
      realisasi: anOpinion('WDP'),
    },
    'WTP',
    'WTP',
  ],
];

describe('the target of the Perjanjian Kinerja', () => {
  test.each(cases)('is printed as signed in every table: %s', (_, indicator, inTable) => {
    expect(printed(indicator, 'table')).toEqual([inTable]);
  });

  test.each(cases)('is told with its limit in every sentence: %s', (_, indicator, _table, told) => {
    expect(printed(indicator, 'text')).toEqual([told]);
  });

  test('is a plain number in a chart', () => {
    const limited = { polarity: 'minimum', target: atMost(5), realisasi: aNumber(6.8) } as const;
    const facts = reportFacts(aYear(), 'KPU', today);
    expect(indicatorChart(facts, anIndicator(limited))?.chart.series).toEqual([
      { name: 'Realisasi', values: [6.8], style: 'column' },
      { name: 'Target', values: [5], style: 'line' },
    ]);
  });
});
