import type { Holiday } from '../office/office';
import { addDays, weekdayOf } from './iso-date';
import type { IsoDate } from './iso-date';

/** The days on which nobody works, beside Saturdays and Sundays. Made by {@link workingCalendar}. */
export interface WorkingCalendar {
  readonly closedDays: ReadonlySet<IsoDate>;
}

/**
 * The office's calendar from its list of holidays. Joint leave (cuti bersama) is free for civil servants
 * but not always for an election office, so the office decides.
 */
export const workingCalendar = (
  holidays: readonly Holiday[],
  jointLeaveIsHoliday: boolean,
): WorkingCalendar => ({
  closedDays: new Set(
    holidays
      .filter((holiday) => jointLeaveIsHoliday || holiday.kind === 'libur')
      .map((holiday) => holiday.date),
  ),
});

const SUNDAY = 0;
const SATURDAY = 6;

/** True from Monday to Friday, unless the calendar closes the day. */
export const isWorkingDay = (date: IsoDate, calendar: WorkingCalendar): boolean => {
  const weekday = weekdayOf(date);
  return weekday !== SUNDAY && weekday !== SATURDAY && !calendar.closedDays.has(date);
};

/** The day itself when it is a working day, otherwise the first working day after it. */
export const nextWorkingDay = (date: IsoDate, calendar: WorkingCalendar): IsoDate => {
  let day = date;
  while (!isWorkingDay(day, calendar)) {
    day = addDays(day, 1);
  }
  return day;
};

/**
 * The `count`-th working day after a date, or before it when `count` is negative; the date itself when
 * `count` is 0. A task of ten working days that begins on working day `d` ends on
 * `addWorkingDays(d, 9, calendar)`, for its first day counts.
 */
export const addWorkingDays = (
  date: IsoDate,
  count: number,
  calendar: WorkingCalendar,
): IsoDate => {
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let left = Math.abs(Math.trunc(count)); left > 0;) {
    day = addDays(day, step);
    left -= isWorkingDay(day, calendar) ? 1 : 0;
  }
  return day;
};
