import { romanMonth } from '../calendar/format-date';
import { partsOf } from '../calendar/iso-date';
import type { IsoDate } from '../calendar/iso-date';

/** Stands where the office writes the number when it issues the letter. */
const OPEN = '__';

/** What a letter number is made of. */
export interface LetterNumberParts {
  /** Running number from the register of letters; empty until it is issued. */
  readonly number: string;
  /** Code of the region, e.g. `9901`. */
  readonly areaCode: string;
  /** Date of the letter; null while it is open. */
  readonly date: IsoDate | null;
}

/**
 * Number of a letter by the office's own template, since archive classification codes differ from office to office:
 * `{nomor}` running number, `{wilayah}` region, `{bulan}` month as a Roman numeral (older form), `{tahun}` year of
 * the letter. A part that is not known stays open as `__`; an unknown tag stays as it was typed. A number with a stroke is
 * a whole one and stays as it is, as does any number of an office without a template.
 */
export const letterNumber = (template: string, parts: LetterNumberParts): string => {
  const { areaCode, date } = parts;
  const number = parts.number.trim();
  if (number.includes('/') || template.trim() === '') return number;
  const values: Readonly<Record<string, string>> = {
    '{nomor}': number || OPEN,
    '{wilayah}': areaCode.trim() || OPEN,
    '{bulan}': date === null ? OPEN : romanMonth(partsOf(date).month),
    '{tahun}': date === null ? OPEN : String(partsOf(date).year),
  };
  return template.trim().replace(/\{\w+\}/gu, (tag) => values[tag.toLowerCase()] ?? tag);
};

/** Whether a part of a number is still to be written. */
export const isOpenNumber = (number: string): boolean => number.includes(OPEN);
