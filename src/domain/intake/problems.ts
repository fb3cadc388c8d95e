import type { Problem, Severity } from '../quality/problem';
import type { Place } from '../year/place';

/** What an import has to say about its source, beside what reading a cell can find. */
export const intakeSeverity = {
  /** The header is only a little like that of the column; `header`, `column`. */
  'intake-column-doubtful': 'warning',
  /** Columns of the source that are not imported; `columns`. */
  'intake-columns-unused': 'info',
  /** A column that most rows need is not in the source; `columns`. */
  'intake-columns-lacking': 'warning',
  /** Amounts stand in thousands or millions and are written out in full; `factor`. */
  'intake-money-scaled': 'warning',
  /** Rows of sums are not imported; `rows`. */
  'intake-totals-skipped': 'info',
  /** Headings and rows that sum up others are not imported; `rows`. */
  'intake-sections-skipped': 'info',
  /** Rows with content and without a name are not imported; `rows`. */
  'intake-rows-unnamed': 'error',
  /** The budget code was taken from the row above; `rows`. */
  'intake-code-carried': 'info',
  /** What will be written does not add up to the sums of the source; `column`, `expected`. */
  'intake-total-differs': 'warning',
  /** No indicator of the worksheet has this code or wording; `name`, `guess`. */
  'intake-unmatched': 'error',
  /** The indicator was found by its wording, which differs a little; `id`, `name`. */
  'intake-matched-by-name': 'warning',
  /** Two rows of the source are about the same indicator or bear the same code; the later one is left out; `id`. */
  'intake-row-twice': 'error',
  /** The unit is not that of the indicator, so nothing of the row is written; `unit`. */
  'intake-unit-differs': 'error',
  /** The target is not that of the indicator; `expected`. */
  'intake-target-differs': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** Codes of what an import has to say. */
export type IntakeProblemCode = keyof typeof intakeSeverity;

/** A problem with the severity of its code. */
export const intakeProblem = (
  code: IntakeProblemCode,
  place: Place,
  found: string,
  data: Problem['data'] = {},
): Problem<IntakeProblemCode> => ({ code, severity: intakeSeverity[code], place, found, data });

const MOST_NAMED = 12;

/** Row numbers as a person reads them: `7, 12, 15`; from the thirteenth on an ellipsis. */
export const rowNumbers = (rows: readonly number[]): string =>
  rows
    .slice(0, MOST_NAMED)
    .map((row) => String(row + 1))
    .join(', ')
    .concat(rows.length > MOST_NAMED ? ', …' : '');
