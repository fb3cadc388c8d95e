import type { Activity } from '../budget/activity';
import { activitiesShownIn, spendingOf } from '../budget/summary';
import type { Indicator, ReportKind } from '../performance/indicator';
import { realisasiOf } from '../performance/realisasi';
import type { ChecklistValue } from '../review/checklist';
import type { LapkinYear } from '../year/lapkin-year';
import { agreementRules } from './agreement-rules';
import { isEmptyText } from './answers';
import { hasHistory, isAccountedFor } from './reporting-criteria';

/** What a suggestion rests on; `fulfilled` of `of` things are as the code says. */
export type SuggestionReason =
  | 'indicators-with-target'
  | 'indicators-accounted-for'
  | 'indicators-in-annex'
  | 'activities-with-pagu-and-realisasi'
  | 'rows-with-evidence'
  | 'indicators-with-person-in-charge'
  | 'indicators-as-in-agreement'
  | 'indicators-with-renstra-target'
  | 'sasaran-with-indicators'
  | 'indicators-with-comparison'
  | 'items-answered-yes';

/** What the data says about one statement of the checklist. A person decides. */
export interface ChecklistSuggestion {
  /** Id of the item, e.g. `III.7`. */
  readonly itemId: string;
  readonly suggestion: ChecklistValue;
  readonly because: {
    readonly code: SuggestionReason;
    readonly fulfilled: number;
    readonly of: number;
  };
}

type Because = ChecklistSuggestion['because'];

const counted = <T>(
  code: SuggestionReason,
  things: readonly T[],
  test: (thing: T) => boolean,
): Because => ({ code, fulfilled: things.filter(test).length, of: things.length });

/** One exception is enough for *Tidak*, and so is having nothing to ask about. */
const ifAll = (itemId: string, because: Because): ChecklistSuggestion => ({
  itemId,
  suggestion: because.of > 0 && because.fulfilled === because.of ? 'ya' : 'tidak',
  because,
});

/** More than half are enough: a comparison is not possible for every indicator. */
const ifMost = (itemId: string, because: Because): ChecklistSuggestion => ({
  itemId,
  suggestion: because.fulfilled * 2 > because.of ? 'ya' : 'tidak',
  because,
});

/** Ids of indicators that the worksheets hold in other words than the PK, or not at all. */
const deviatingIds = (year: LapkinYear): ReadonlySet<string | number | undefined> =>
  new Set(
    agreementRules
      .filter(
        ({ code }) =>
          code === 'indicator-not-on-worksheet' ||
          code === 'indicator-worded-differently' ||
          code === 'unit-worded-differently' ||
          code === 'sasaran-not-in-agreement',
      )
      .flatMap(({ check }) => check(year))
      .map(({ data }) => data.id),
  );

const hasEvidence = ({ evidence }: Indicator | Activity): boolean =>
  evidence.some((text) => !isEmptyText(text));

const isCompared = ({ year }: LapkinYear, indicator: Indicator): boolean =>
  hasHistory(indicator, year) || indicator.national !== null;

/** Conditional statements apply only when one of the statements before them is *Tidak*. */
const conditional = (
  itemId: string,
  before: readonly ChecklistSuggestion[],
): readonly ChecklistSuggestion[] => {
  const because = counted('items-answered-yes', before, ({ suggestion }) => suggestion === 'ya');
  return because.fulfilled === because.of ? [{ itemId, suggestion: 'tidak-berlaku', because }] : [];
};

const formatItems = (
  year: LapkinYear,
  indicators: readonly Indicator[],
  activities: readonly Activity[],
): readonly ChecklistSuggestion[] => {
  const promised = (one: Indicator): boolean => one.target !== null || isAccountedFor(year, one);
  const paid = (one: Activity): boolean => one.pagu !== null && spendingOf(one) !== null;
  return [
    ifAll('I.2', counted('indicators-with-target', indicators, promised)),
    ifAll(
      'I.3',
      counted('indicators-accounted-for', indicators, (one) => isAccountedFor(year, one)),
    ),
    ifAll(
      'I.4',
      counted('indicators-in-annex', indicators, () => true),
    ),
    ifAll('I.6', counted('activities-with-pagu-and-realisasi', activities, paid)),
  ];
};

const mechanismItems = (
  indicators: readonly Indicator[],
  activities: readonly Activity[],
): readonly ChecklistSuggestion[] => {
  const rows = [...indicators.filter((one) => realisasiOf(one).measure !== null), ...activities];
  const answered = ({ personInCharge }: Indicator): boolean => !isEmptyText(personInCharge);
  return [
    ifAll('II.2', counted('rows-with-evidence', rows, hasEvidence)),
    ifAll('II.4', counted('indicators-with-person-in-charge', indicators, answered)),
  ];
};

const substanceItems = (
  year: LapkinYear,
  report: ReportKind,
  indicators: readonly Indicator[],
): readonly ChecklistSuggestion[] => {
  const deviating = deviatingIds(year);
  const used = new Set(indicators.map(({ sasaranId }) => sasaranId));
  const sasaran = year.sasaran.filter(({ reports }) => reports.includes(report));
  const asAgreed = ({ id }: Indicator): boolean => !deviating.has(id);
  const inPlan = ({ renstra }: Indicator): boolean => renstra !== null;
  const agreed = ifAll('III.1', counted('indicators-as-in-agreement', indicators, asAgreed));
  const planned = ifAll('III.2', counted('indicators-with-renstra-target', indicators, inPlan));
  return [
    agreed,
    planned,
    ...conditional('III.3', [agreed, planned]),
    ifAll(
      'III.5',
      counted('sasaran-with-indicators', sasaran, ({ id }) => used.has(id)),
    ),
    ifMost(
      'III.7',
      counted('indicators-with-comparison', indicators, (one) => isCompared(year, one)),
    ),
  ];
};

/**
 * Answers that the data of one report suggests for the checklist (PermenPANRB 53/2014 Lampiran III).
 * Statements that only a reader can judge are left out.
 */
export const suggestChecklist = (
  year: LapkinYear,
  report: ReportKind,
): readonly ChecklistSuggestion[] => {
  const indicators = year.indicators.filter(({ reports }) => reports.includes(report));
  const activities = activitiesShownIn(year, report);
  return [
    ...formatItems(year, indicators, activities),
    ...mechanismItems(indicators, activities),
    ...substanceItems(year, report, indicators),
  ];
};
