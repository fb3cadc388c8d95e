import { capture } from '../quantity/capture';
import { cleanText, isBlank } from '../quantity/clean-text';
import { dayName } from './format-date';
import { isoDateOf } from './iso-date';
import type { DateParts, IsoDate } from './iso-date';

/** Why a date is not certain. */
export type DateDoubt =
  /** `12/31/2024`: only the American order gives a day. */
  | 'month-first'
  /** `2/2/24`: the century is assumed. */
  | 'two-digit-year'
  /** `Senin, 2 Februari 2024`: that day was a Friday. */
  | 'weekday-differs'
  /** `31 Februari 2024`. */
  | 'no-such-day'
  | 'unknown-text';

/** A date read with doubt; the states mean the same as those of a quantity. */
export type DateReading =
  | { readonly state: 'empty' }
  | { readonly state: 'certain'; readonly date: IsoDate; readonly doubts: readonly DateDoubt[] }
  | { readonly state: 'ambiguous'; readonly guess: IsoDate; readonly doubts: readonly DateDoubt[] }
  | { readonly state: 'unreadable'; readonly doubts: readonly DateDoubt[] };

/** The ways in which months are written, by the number of the month; English ones come from exports. */
const MONTH_SPELLINGS = [
  'januari jan january',
  'februari pebruari feb peb february',
  'maret mar mrt march',
  'april apr',
  'mei may',
  'juni jun june',
  'juli jul july',
  'agustus agu agt ags aug august',
  'september sep sept',
  'oktober okt oct october',
  'november nopember nov nop',
  'desember des dec december',
] as const;

const MONTH_BY_SPELLING: ReadonlyMap<string, number> = new Map(
  MONTH_SPELLINGS.flatMap((spellings, index) =>
    spellings.split(' ').map((spelling): [string, number] => [spelling, index + 1]),
  ),
);

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const NUMERIC = /^(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const WORDED = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4}|\d{2})$/;
const WEEKDAY = /^(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)(?:,| ) ?/;

const unreadable = (doubt: DateDoubt): DateReading => ({ state: 'unreadable', doubts: [doubt] });

/** A year of two digits belongs to this century: the reports begin in the 2020s. */
const fullYear = (text: string): number => (text.length === 2 ? 2000 : 0) + Number(text);

const readingOf = (parts: DateParts, doubts: readonly DateDoubt[]): DateReading => {
  const date = isoDateOf(parts);
  if (date === null) {
    return unreadable('no-such-day');
  }
  return doubts.length === 0
    ? { state: 'certain', date, doubts }
    : { state: 'ambiguous', guess: date, doubts };
};

const readNumeric = (first: string, second: string, yearText: string): DateReading => {
  const year = fullYear(yearText);
  const doubts: readonly DateDoubt[] = yearText.length === 2 ? ['two-digit-year'] : [];
  const [day, month] = [Number(first), Number(second)];
  return month > 12 && day <= 12
    ? readingOf({ year, month: day, day: month }, [...doubts, 'month-first'])
    : readingOf({ year, month, day }, doubts);
};

const readWorded = (day: string, monthWord: string, yearText: string): DateReading => {
  const month = MONTH_BY_SPELLING.get(monthWord);
  const doubts: readonly DateDoubt[] = yearText.length === 2 ? ['two-digit-year'] : [];
  return month === undefined
    ? unreadable('unknown-text')
    : readingOf({ year: fullYear(yearText), month, day: Number(day) }, doubts);
};

const readPlainDate = (text: string): DateReading => {
  const iso = capture(ISO, text);
  if (iso !== null) {
    return readingOf({ year: Number(iso(1)), month: Number(iso(2)), day: Number(iso(3)) }, []);
  }
  const numeric = capture(NUMERIC, text);
  if (numeric !== null) {
    return readNumeric(numeric(1), numeric(3), numeric(4));
  }
  const worded = capture(WORDED, text);
  return worded === null ? unreadable('unknown-text') : readWorded(worded(1), worded(2), worded(3));
};

const canonicalDay = (weekday: string): string =>
  weekday.replace("'", '').replace('ahad', 'minggu');

/** A weekday before the date must be the right one; a wrong one puts the date in doubt. */
const checkWeekday = (reading: DateReading, weekday: string): DateReading => {
  if (reading.state !== 'certain' && reading.state !== 'ambiguous') {
    return reading;
  }
  const date = reading.state === 'certain' ? reading.date : reading.guess;
  return dayName(date).toLowerCase() === canonicalDay(weekday)
    ? reading
    : { state: 'ambiguous', guess: date, doubts: [...reading.doubts, 'weekday-differs'] };
};

/**
 * Reads a date as offices type it: `2/2/2024`, `02-02-2024`, `2 Februari 2024`, `Jumat, 2 Feb 2024` or
 * ISO. The day always comes first; an order of month, day, year is only offered as a guess.
 */
export const readDate = (text: string): DateReading => {
  const clean = cleanText(text);
  if (clean === null) {
    return unreadable('unknown-text');
  }
  const lower = clean.text.toLowerCase();
  if (isBlank(lower)) {
    return { state: 'empty' };
  }
  const weekday = capture(WEEKDAY, lower);
  return weekday === null
    ? readPlainDate(lower)
    : checkWeekday(readPlainDate(lower.slice(weekday(0).length)), weekday(1));
};
