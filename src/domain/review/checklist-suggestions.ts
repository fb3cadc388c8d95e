import type { Activity } from '../budget/activity';
import type { ReportKind } from '../performance/indicator';
import type { LapkinYear } from '../year/lapkin-year';

/** What the data say to an item: how many of how many are as the item asks. A person decides. */
export interface ChecklistSuggestion {
  readonly itemId: string;
  readonly value: 'ya' | 'tidak';
  readonly have: number;
  readonly of: number;
}

const filled = (text: string): boolean => text.trim() !== '';

const isSpent = (one: Activity): boolean =>
  one.realisasi !== null || one.quarters.some((amount) => amount !== null);

const share = <T>(
  itemId: string,
  items: readonly T[],
  has: (item: T) => boolean,
): ChecklistSuggestion => {
  const have = items.filter(has).length;
  const value = items.length > 0 && have === items.length ? 'ya' : 'tidak';
  return { itemId, value, have, of: items.length };
};

/**
 * Answers that the data of one report suggest to the items a computer can look at: targets (I.2),
 * realisasi or a reason (I.3), the Perjanjian Kinerja as annex (I.4), money (I.6), evidence (II.2), a
 * responsible post (II.4), indicators as agreed (III.1), medium-term targets (III.2), sasaran that are
 * measured (III.5), comparison with earlier years or the nation (III.7).
 */
export const suggestChecklist = (
  year: LapkinYear,
  report: ReportKind,
): readonly ChecklistSuggestion[] => {
  const indicators = year.indicators.filter((one) => one.reports.includes(report));
  const sasaran = year.sasaran.filter((one) => one.reports.includes(report));
  const programs = year.programs.filter((one) => one.report === report).map((one) => one.code);
  const activities = year.activities.filter((one) => programs.includes(one.programCode));
  return [
    share('I.2', indicators, (one) => one.target !== null),
    share('I.3', indicators, (one) => one.realisasi !== null || filled(one.notMeasuredReason)),
    share('I.4', indicators, (one) => one.target !== null && filled(one.name)),
    share('I.6', activities, (one) => one.pagu !== null && isSpent(one)),
    share('II.2', indicators, (one) => one.realisasi === null || one.evidence.length > 0),
    share('II.4', indicators, (one) => filled(one.personInCharge)),
    share('III.1', indicators, (one) => one.worksheetPlace !== null),
    share('III.2', indicators, (one) => one.renstra !== null),
    share('III.5', sasaran, (one) => indicators.some((each) => each.sasaranId === one.id)),
    share(
      'III.7',
      indicators,
      (one) => one.national !== null || one.history.some((each) => each.realisasi !== null),
    ),
  ];
};
