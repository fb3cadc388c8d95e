import { addDays } from '../calendar/iso-date';
import type { IsoDate } from '../calendar/iso-date';
import { addWorkingDays, isWorkingDay, nextWorkingDay } from '../calendar/working-days';
import type { WorkingCalendar } from '../calendar/working-days';
import type { Policy } from '../office/office';
import { stepOf } from './step-wording';
import { STEPS } from './steps';
import type { Duration, StepNumber } from './steps';

/** How the office counts: the SOP says *minggu* without saying which days are meant. */
export interface CountingRules {
  readonly weekMeaning: Policy['weekMeaning'];
  readonly calendar: WorkingCalendar;
}

/** A step in the calendar. Step 1 is a milestone and has no due date. */
export interface PlannedStep {
  readonly step: StepNumber;
  /** First working day that counts. */
  readonly begin: IsoDate;
  readonly due: IsoDate | null;
}

const WORKING_DAYS_IN_WEEK = 5;

/**
 * Last day of a task that begins on a working day; the first day counts. An end in calendar days that
 * falls on a day off moves to the next working day.
 */
export const lastDay = (begin: IsoDate, duration: Duration, rules: CountingRules): IsoDate => {
  const { calendar, weekMeaning } = rules;
  switch (duration.unit) {
    case 'jam':
      return begin;
    case 'hari':
      return addWorkingDays(begin, duration.value - 1, calendar);
    case 'minggu':
      return weekMeaning === 'working-days'
        ? addWorkingDays(begin, duration.value * WORKING_DAYS_IN_WEEK - 1, calendar)
        : nextWorkingDay(addDays(begin, duration.value * 7 - 1), calendar);
  }
};

/**
 * First day of a step when the step before it ended on `end`: the next working day, or the same day when
 * the step before took only an hour (step 9 shares its day with step 8).
 */
export const beginAfter = (before: StepNumber, end: IsoDate, calendar: WorkingCalendar): IsoDate =>
  stepOf(before).duration?.unit === 'jam'
    ? nextWorkingDay(end, calendar)
    : addWorkingDays(end, 1, calendar);

/** Due date of a step that begins on this day; null for step 1. */
export const dueOf = (step: StepNumber, begin: IsoDate, rules: CountingRules): IsoDate | null => {
  const { duration } = stepOf(step);
  return duration === null ? null : lastDay(begin, duration, rules);
};

/** The whole procedure as it would run from a start date if every step took exactly its time. */
export const projectSchedule = (
  startDate: IsoDate,
  rules: CountingRules,
): readonly PlannedStep[] => {
  const start = nextWorkingDay(startDate, rules.calendar);
  const planned: PlannedStep[] = [];
  for (const { number } of STEPS) {
    const before = planned[planned.length - 1];
    // Steps 1 and 2 begin together: the order to start is what sets the divisions to work.
    const begin =
      before?.due === null || before === undefined
        ? start
        : beginAfter(before.step, before.due, rules.calendar);
    planned.push({ step: number, begin, due: dueOf(number, begin, rules) });
  }
  return planned;
};

/** Working days after `from` up to and including `to`; 0 when `to` is not later. */
export const workingDaysAfter = (from: IsoDate, to: IsoDate, calendar: WorkingCalendar): number => {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    count += isWorkingDay(day, calendar) ? 1 : 0;
  }
  return count;
};

/** Working days on which a task was at work, its first and last day included. */
export const leadTime = (begin: IsoDate, end: IsoDate, calendar: WorkingCalendar): number =>
  workingDaysAfter(addDays(begin, -1), end, calendar);
