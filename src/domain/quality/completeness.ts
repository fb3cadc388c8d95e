import { spendingOf } from '../budget/summary';
import type { Indicator } from '../performance/indicator';
import { realisasiOf } from '../performance/realisasi';
import type { LapkinYear } from '../year/lapkin-year';

/** An indicator is filled in when it was measured or when somebody wrote why it was not. */
export const isMeasuredOrExplained = (indicator: Indicator): boolean =>
  realisasiOf(indicator).measure !== null || indicator.notMeasuredReason.trim() !== '';

/** Rows of a division's worksheet that carry their result, of all its rows. */
export interface Completeness {
  readonly filled: number;
  readonly total: number;
}

/** How far a division has come: indicators with a result or a reason, and activities with their spending. */
export const completenessOf = (
  { indicators, activities }: Pick<LapkinYear, 'indicators' | 'activities'>,
  divisionId: string,
): Completeness => {
  const measured = indicators.filter((one) => one.divisionId === divisionId);
  const spent = activities.filter((one) => one.divisionId === divisionId);
  return {
    filled:
      measured.filter(isMeasuredOrExplained).length +
      spent.filter((one) => spendingOf(one) !== null).length,
    total: measured.length + spent.length,
  };
};
