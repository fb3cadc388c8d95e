import { dateFromSerial, dateToSerial, getFormatFromId, isDateFormat, parseValue } from 'numfmt';
import type { Locale } from '../locale';
import type { Scalar } from './grid';

/** What a cell becomes when this text is typed into it. `format` is the number format that typing it gives. */
type TypedInput =
  | { readonly kind: 'formula'; readonly text: string }
  | { readonly kind: 'value'; readonly value: Scalar; readonly format: string | null };

const text = (value: string): TypedInput => ({ kind: 'value', value, format: null });

/** The library's number of the format `d-mmm`: a date typed without a year. */
const WITHOUT_YEAR = 16;

/** `1 1/2` is a number to Excel but text to Google. */
const isFraction = (formatId: number): boolean => formatId === 12 || formatId === 13;

const inYear = (serial: number, year: number): number => {
  const [, month, day] = dateFromSerial(serial);
  return dateToSerial([year, month, day]) ?? serial;
};

/**
 * Reads text the way a cell does when somebody types it: `1/2` is a date, `0012` is 12, `=…` is a formula, a
 * leading `'` keeps text as text. What the locale does not understand stays text.
 */
export const readTyped = (typed: string, locale: Locale, currentYear: number): TypedInput => {
  if (typed.startsWith("'")) return text(typed.slice(1));
  if (typed.startsWith('=') && typed.length > 1) return { kind: 'formula', text: typed };
  const parsed = parseValue(typed, { locale: locale.tag });
  if (parsed === undefined) return text(typed);
  if (typeof parsed.value === 'boolean')
    return { kind: 'value', value: parsed.value, format: null };
  const formatId = 'formatId' in parsed ? (parsed.formatId ?? 0) : 0;
  if (isFraction(formatId)) return text(typed);
  const value = formatId === WITHOUT_YEAR ? inYear(parsed.value, currentYear) : parsed.value;
  const format = formatId === 0 ? null : getFormatFromId(formatId, locale.tag);
  return { kind: 'value', value, format };
};

/** True when a number format shows a date or a time, so that the cell gives a `Date`. */
export const showsDate = (format: string): boolean => isDateFormat(format);
