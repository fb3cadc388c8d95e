import { format, isDateFormat } from 'numfmt';
import type { Locale } from '../locale';
import type { Scalar } from './grid';

/** A number in a cell without a format: whole numbers in full, else ten significant digits. */
const automatic = (value: number, locale: Locale): string => {
  const size = Math.abs(value);
  if (size >= 1e15 || (size < 1e-9 && size > 0))
    return format('General', value, { locale: locale.tag });
  const shown = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)));
  return locale.decimalComma ? shown.replace('.', ',') : shown;
};

/** What the cell shows, in the spreadsheet's locale whatever language the person reads. */
export const displayOf = (value: Scalar, pattern: string, locale: Locale): string => {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    if (pattern === 'General' || pattern === '@') return automatic(value, locale);
    return format(pattern, value, { locale: locale.tag, throws: false });
  }
  return value === '' || pattern === '@' || !pattern.includes('@')
    ? value
    : format(pattern, value, { locale: locale.tag, throws: false });
};

const NAMES_A_MONTH_OR_DAY = /mmm|ddd/i;

/**
 * The format as the file keeps it. Month and day names get Indonesian spelled out, so that Excel and
 * LibreOffice show `2 Februari 2024` whatever language they run in.
 */
export const storedFormat = (pattern: string, locale: Locale): string => {
  if (/^general$/i.test(pattern)) return 'General';
  const named = NAMES_A_MONTH_OR_DAY.test(pattern) && isDateFormat(pattern);
  return named && locale.tag === 'id' && !pattern.includes('[$') ? `[$-421]${pattern}` : pattern;
};
