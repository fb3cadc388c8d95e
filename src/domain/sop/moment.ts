import { addDays, daysBetween, isoDate } from '../calendar/iso-date';
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

const MINUTES_OF_A_DAY = 1440;

/** Minutes by which the clock of a moment is ahead of UTC. */
const offsetOf = (at: Moment): number => {
  const [, , , , sign, hours, minutes] = FORM.exec(at) ?? [];
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -offset : offset;
};

/** Minutes of UTC since the start of the local day; negative or beyond a day where the offset makes it so. */
const utcMinutes = (at: Moment): number => {
  const [, , hour, minute] = FORM.exec(at) ?? [];
  return Number(hour ?? 0) * 60 + Number(minute ?? 0) - offsetOf(at);
};

const SECONDS = [17, 19] as const;

/** Whether a moment lies after another one, whatever their offsets. */
export const isAfter = (later: Moment, earlier: Moment): boolean => {
  const minutes = minutesBetween(earlier, later);
  return minutes > 0 || (minutes === 0 && later.slice(...SECONDS) > earlier.slice(...SECONDS));
};

/** Whole minutes from one moment to another, whatever their offsets; negative when `to` is earlier. */
export const minutesBetween = (from: Moment, to: Moment): number =>
  daysBetween(dayOf(from), dayOf(to)) * MINUTES_OF_A_DAY + utcMinutes(to) - utcMinutes(from);

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The same moment as the clock of another one shows it. */
export const onClockOf = (at: Moment, other: Moment): Moment => {
  const minutes = utcMinutes(at) + offsetOf(other);
  const days = Math.floor(minutes / MINUTES_OF_A_DAY);
  const rest = minutes - days * MINUTES_OF_A_DAY;
  const time = `${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`;
  const [secondsFrom, secondsTo] = SECONDS;
  const seconds = at.slice(secondsFrom, secondsTo);
  return `${addDays(dayOf(at), days)}T${time}:${seconds}${other.slice(secondsTo)}` as Moment;
};
