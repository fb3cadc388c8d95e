import type { Place } from '../year/place';
import type { Problem, Severity } from './problem';

/**
 * What can be wrong with the workbook when it is read, before any rule of the report looks at it, with
 * the weight of each. A value with an `error` is not used.
 */
export const readingSeverity = {
  /** More than one meaning; `doubt`, `guess`. */
  'cell-ambiguous': 'error',
  /** No meaning; `doubt`, `guess` (empty when there is none). */
  'cell-unreadable': 'error',
  /** Used, but written unusually; `doubt`, `value`. */
  'cell-remark': 'warning',
  /** Used; a number stored as text, so that the live formulas do not see it; `value`. */
  'number-as-text': 'info',
  /** The cell shows the error of a formula; `error`. */
  'cell-error': 'error',
  /** The typed unit is not the unit of the row; `unit`. */
  'unit-conflict': 'error',
  /** The form of the target speaks for another polarity; `polarity`, `implied`. */
  'polarity-conflict': 'error',
  /** A number where a date, a rank or a yes/no belongs, or the reverse; `polarity`. */
  'kind-conflict': 'error',
  /** Typed 7-10, which the spreadsheet turned into a date; `guess`. */
  'range-became-date': 'error',
  /** Typed text that the spreadsheet turned into a date; `date`. */
  'text-became-date': 'warning',
  /** A long code typed as a number: its last digits are lost. */
  'digits-lost': 'error',
  /** Not a date; `expected`. */
  'date-unreadable': 'error',
  /** Day and month could be exchanged; `guess`. */
  'date-ambiguous': 'error',
  /** Not one of the values offered; `expected`. */
  'unknown-choice': 'error',
  /** The table is not on its tab; `table`. */
  'table-missing': 'error',
  /** The column is not in its table; `header`, `table`. */
  'column-missing': 'error',
  /** Two columns bear the same header, the left one is read; `header`. */
  'column-twice': 'warning',
  /** The row of a setting is gone, its usual value is used; `label`. */
  'setting-missing': 'warning',
  /** The report year is not a year. */
  'year-missing': 'error',
  /** A cell that the row cannot do without is empty; `header`. */
  'required-missing': 'error',
  /** A row without its code. */
  'code-missing': 'error',
  /** The code stands in an earlier row already; `id`, `firstRow`, `firstTab`. */
  'duplicate-id': 'error',
  /** `id` is not an indicator of the PK. */
  'unknown-indicator': 'error',
  /** `id` is not a sasaran of the PK. */
  'unknown-sasaran': 'error',
  /** `id` is not a division of `Pengaturan`. */
  'unknown-division': 'error',
  /** `code` is not a programme of `Pengaturan`, so no report accounts for the money. */
  'unknown-program': 'error',
  /** The budget code is not built as programme.kegiatan.KRO.RO. */
  'budget-code-shape': 'warning',
  /** The indicator is not on the tab of its division; `id`, `tab`. */
  'indicator-row-missing': 'error',
  /** The row belongs to another division; `id`, `tab`. */
  'indicator-elsewhere': 'warning',
  /** The worksheet shows another target than the PK; `expected`. */
  'target-differs': 'error',
  /** Typed percentage and numerator over denominator differ by more than 0,01; `expected`. */
  'numerator-disagrees': 'error',
  /** Typed total and sum of the quarters differ; `expected`. */
  'quarter-sum-differs': 'error',
  /** A live formula shows something else than the report will print; `expected`. */
  'formula-differs': 'warning',
  /** A row that says `JUMLAH` among the data is not counted. */
  'total-row-skipped': 'info',
} as const satisfies Readonly<Record<string, Severity>>;

export type ReadingProblemCode = keyof typeof readingSeverity;

export type ReadingProblem = Problem<ReadingProblemCode>;

const LONGEST_FOUND = 120;

/** Shortens what was found without cutting a character in half. */
const shorten = (text: string): string => {
  const characters = Array.from(text.slice(0, 2 * LONGEST_FOUND));
  const fits = text.length <= 2 * LONGEST_FOUND && characters.length <= LONGEST_FOUND;
  return fits ? text : `${characters.slice(0, LONGEST_FOUND - 1).join('')}…`;
};

/** A problem of reading with the severity of its code. */
export const readingProblem = (
  code: ReadingProblemCode,
  place: Place,
  found: string,
  data: ReadingProblem['data'] = {},
): ReadingProblem => ({
  code,
  severity: readingSeverity[code],
  place,
  found: shorten(found),
  data,
});
