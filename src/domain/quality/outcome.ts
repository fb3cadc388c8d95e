import type { IndicatorResult } from '../performance/summary';
import { trendOf } from '../performance/trend';
import type { LapkinYear } from '../year/lapkin-year';

/** Results that are explained in different ways. */
export type Outcome = 'not-measured' | 'missed' | 'declined' | 'above-cap' | 'reached';

/** What kind of result has to be explained: the first of these that fits. */
export const outcomeOf = (year: LapkinYear, { indicator, capaian }: IndicatorResult): Outcome => {
  if (capaian.state === 'not-measured') return 'not-measured';
  if (capaian.rawPercent < 100) return 'missed';
  const { versusLastYear } = trendOf(indicator, year.policy, year.year);
  if (versusLastYear?.improved === false) return 'declined';
  return capaian.capped ? 'above-cap' : 'reached';
};
