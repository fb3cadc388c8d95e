import { daysBetween, isoDate } from '../calendar/iso-date';
import type { IsoDate } from '../calendar/iso-date';

/**
 * A point in time as the office's clock showed it, with its distance from UTC:
 * `2024-01-15T09:30:00+08:00`. Made only by {@link moment}.
 */
export type Moment = string & { readonly __moment: never };

const FORM =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):[0-5]\d(?:([+-])(0\d|1[0-4]):([0-5]\d)|Z)$/;

/** Reads a moment; null for any other text and for days that do not exist. */
export const moment = (text: string): Moment | null => {
  const day = FORM.exec(text)?.[1];
  return day === undefined || isoDate(day) === null ? null : (text as Moment);
};

/** The local day of a moment. */
export const dayOf = (at: Moment): IsoDate => at.slice(0, 10) as IsoDate;

/** Minutes of UTC since the start of the local day; negative or beyond a day where the offset makes it so. */
const utcMinutes = (at: Moment): number => {
  const [, , hour, minute, sign, offsetHours, offsetMinutes] = FORM.exec(at) ?? [];
  const offset = Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0);
  return Number(hour ?? 0) * 60 + Number(minute ?? 0) - (sign === '-' ? -offset : offset);
};

const SECONDS = [17, 19] as const;

/** Whether a moment lies after another one, whatever their offsets. */
export const isAfter = (later: Moment, earlier: Moment): boolean => {
  const minutes = minutesBetween(earlier, later);
  return minutes > 0 || (minutes === 0 && later.slice(...SECONDS) > earlier.slice(...SECONDS));
};

/** Whole minutes from one moment to another, whatever their offsets; negative when `to` is earlier. */
export const minutesBetween = (from: Moment, to: Moment): number =>
  daysBetween(dayOf(from), dayOf(to)) * 1440 + utcMinutes(to) - utcMinutes(from);
