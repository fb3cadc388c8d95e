import type { CellValue } from '../../../platform/spreadsheet';
import { findChoice } from '../layout/find-choice';
import { numberFormatOf } from '../schema/column';
import type { Choice, ColumnKind } from '../schema/schema';

const isDate = (value: CellValue): boolean =>
  Object.prototype.toString.call(value) === '[object Date]';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Number format under which a value stays what it is. A text in a column of figures would be parsed as if
 * typed (`7-10` becomes a date, `=…` a formula), so its cell is made a text cell.
 */
export const formatFor = (kind: ColumnKind, value: CellValue): string => {
  const usual = numberFormatOf(kind);
  const isText = typeof value === 'string' && value !== '';
  // A date in a column of mixed measures would show as its serial number.
  if (isDate(value)) return numberFormatOf('date');
  const isDay = kind === 'date' && isText && ISO_DAY.test(value);
  return isText && !isDay ? '@' : usual;
};

const labelOf = (text: string, choices: readonly Choice[]): string =>
  findChoice(text, choices)?.label ?? text;

/** Value as the drop-down shows it: codes become labels, what is no choice stays. */
export const shownValue = (
  value: CellValue,
  { kind, choices }: { readonly kind: ColumnKind; readonly choices?: readonly Choice[] },
): CellValue => {
  if (choices === undefined || value === '' || typeof value === 'object') return value;
  const text = String(value);
  return kind === 'list' || kind === 'code-list'
    ? text
        .split(';')
        .map((part) => labelOf(part.trim(), choices))
        .join('; ')
    : labelOf(text, choices);
};
