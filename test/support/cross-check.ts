import { budgetTotal } from '../../src/domain/budget/summary';
import type { LapkinYear } from '../../src/domain/year/lapkin-year';
import type { Place } from '../../src/domain/year/place';
import type { ReportModel, Row, Span, Table } from '../../src/domain/report/model';
import { tablesOf } from './report-reading';

/** Something on which the two reports of a year do not agree. */
export type CrossCheckFinding =
  /** The same cells are printed differently. */
  | {
      readonly kind: 'figure-differs';
      readonly places: readonly Place[];
      readonly kpu: string;
      readonly sekretariat: string;
    }
  /** Printed totals do not make the total of the satker, in rupiah. */
  | {
      readonly kind: 'budget-differs';
      readonly figure: 'pagu' | 'belanja';
      readonly printed: number;
      readonly satker: number;
    }
  /** No report accounts for an activity, because its programme is in none. */
  | { readonly kind: 'activity-in-no-report'; readonly activityId: string; readonly place: Place };

/** The two reports of a year with the data that both were made from. */
export interface BothReports {
  readonly year: LapkinYear;
  readonly kpu: ReportModel;
  readonly sekretariat: ReportModel;
}

const tableOf = (model: ReportModel, anchor: string): Table | undefined =>
  tablesOf(model).find((table) => table.caption?.anchor === anchor);

const spansOf = (rows: readonly Row[]): readonly Span[] =>
  rows.flatMap((row) => row.cells.flatMap((cell) => cell.spans));

/** Figures of the measurement table by the rule and the cells they rest on. */
const measuredFigures = (model: ReportModel): ReadonlyMap<string, Span> => {
  const spans = spansOf(tableOf(model, 'tabel-pengukuran')?.rows ?? []);
  const rules = new Set(['target', 'realisasi', 'capaian']);
  return new Map(
    spans
      .filter((span) => rules.has(span.origin?.rule ?? ''))
      .map((span) => [JSON.stringify(span.origin), span]),
  );
};

const figureFindings = ({ kpu, sekretariat }: BothReports): readonly CrossCheckFinding[] => {
  const other = measuredFigures(sekretariat);
  return [...measuredFigures(kpu)].flatMap(([key, span]): readonly CrossCheckFinding[] => {
    const twin = other.get(key);
    if (twin === undefined || twin.text === span.text) return [];
    const places = span.origin?.places ?? [];
    return [{ kind: 'figure-differs', places, kpu: span.text, sekretariat: twin.text }];
  });
};

/** A total as it is printed below the programmes; zero when the report has no such table. */
const printedTotal = (model: ReportModel, rule: 'pagu' | 'belanja'): number => {
  const total = tableOf(model, 'tabel-realisasi-program')?.rows.find((row) => row.role === 'total');
  const span = spansOf(total === undefined ? [] : [total]).find(
    (candidate) => candidate.origin?.rule === rule,
  );
  return span === undefined ? 0 : Number(span.text.replace(/\./gu, ''));
};

const budgetFindings = (both: BothReports): readonly CrossCheckFinding[] => {
  const total = budgetTotal(both.year.activities);
  const expected = { pagu: total.pagu, belanja: total.realisasi };
  const whole = both.year.policy.showWholeBudget;
  return (['pagu', 'belanja'] as const).flatMap((figure): readonly CrossCheckFinding[] => {
    const printed = [printedTotal(both.kpu, figure), printedTotal(both.sekretariat, figure)];
    const sums = whole ? printed : [printed.reduce((sum, amount) => sum + amount, 0)];
    return sums
      .filter((sum) => sum !== expected[figure])
      .map((sum) => ({ kind: 'budget-differs', figure, printed: sum, satker: expected[figure] }));
  });
};

const strayFindings = ({ year }: BothReports): readonly CrossCheckFinding[] => {
  const known = new Set(year.programs.map((program) => program.code));
  return year.activities
    .filter((activity) => !year.policy.showWholeBudget && !known.has(activity.programCode))
    .map((activity) => ({
      kind: 'activity-in-no-report',
      activityId: activity.id,
      place: activity.place,
    }));
};

/**
 * Holds the two reports of a year against each other and against the whole of the satker: indicators that
 * stand in both are printed alike, and the money of both is all the money there is, counted once. Empty
 * when they agree.
 */
export const crossCheck = (both: BothReports): readonly CrossCheckFinding[] => [
  ...figureFindings(both),
  ...budgetFindings(both),
  ...strayFindings(both),
];
