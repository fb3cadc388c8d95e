import type { Indicator } from '../../src/domain/performance/indicator';
import type { Block } from '../../src/domain/report/model';
import type { ReportFacts } from '../../src/domain/report/facts';
import { reportFacts } from '../../src/domain/report/facts';
import type { IndicatorResult } from '../../src/domain/performance/summary';
import type { LapkinYear } from '../../src/domain/year/lapkin-year';
import { aDay, anIndicator, aYear } from './builders';
import { spansOf } from './report-reading';

type Analysis = (facts: ReportFacts, result: IndicatorResult) => Block | readonly Block[];

/** What an analysis says about the first indicator of a year, one line for each block. */
export const analysisOf = (analysis: Analysis, year: LapkinYear): string => {
  const facts = reportFacts(year, 'KPU', aDay('2024-01-22'));
  const [result] = facts.results;
  if (result === undefined) throw new Error('the year has an indicator');
  const made = analysis(facts, result);
  return ('kind' in made ? [made] : made)
    .map((block) =>
      spansOf(block)
        .map((span) => span.text)
        .join(''),
    )
    .join('\n');
};

/** The same for a year with this one indicator and no activity. */
export const analysisOfIndicator = (analysis: Analysis, change: Partial<Indicator>): string =>
  analysisOf(analysis, aYear({ indicators: [anIndicator(change)], activities: [] }));
