/** A calendar day as `YYYY-MM-DD`, without time or zone. Made only by {@link isoDate}. */
export type IsoDate = string & { readonly __isoDate: never };

/** Year, month (1–12) and day of the month (1–31) of a date. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The date with these parts, or null when the calendar has no such day (years 1–9999). */
export const isoDateOf = ({ year, month, day }: DateParts): IsoDate | null => {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) {
    return null;
  }
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate;
};

/** Reads `YYYY-MM-DD`; null for any other text and for days that do not exist, such as 2023-02-29. */
export const isoDate = (text: string): IsoDate | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null
    ? null
    : isoDateOf({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
};

/** Year, month and day of a date. */
export const partsOf = (date: IsoDate): DateParts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

/** Year of a date. */
export const yearOf = (date: IsoDate): number => partsOf(date).year;

/**
 * Days since 0000-03-01. Counting years from March puts the leap day at the end, which makes the length
 * of the months before any month a straight line (153 days for every five months).
 */
const dayNumber = (date: IsoDate): number => {
  const { year, month, day } = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
};

const DAYS_IN_400_YEARS = 146_097;

/** Inverse of {@link dayNumber}. */
const dateOfDayNumber = (number: number): DateParts => {
  const era = Math.floor(number / DAYS_IN_400_YEARS);
  const dayOfEra = number - era * DAYS_IN_400_YEARS;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
};

const LAST_DATE = '9999-12-31' as IsoDate;
const FIRST_DATE = '0001-01-01' as IsoDate;

/** The day `days` (whole, may be negative) after a date, held within the years 1–9999. */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  isoDateOf(dateOfDayNumber(dayNumber(date) + days)) ?? (days < 0 ? FIRST_DATE : LAST_DATE);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => dayNumber(to) - dayNumber(from);

/** Day of the week: 0 Minggu (Sunday) … 6 Sabtu (Saturday). */
export const weekdayOf = (date: IsoDate): 0 | 1 | 2 | 3 | 4 | 5 | 6 =>
  ((dayNumber(date) + 3) % 7) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
