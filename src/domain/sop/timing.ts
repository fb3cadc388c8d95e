import type { IsoDate } from '../calendar/iso-date';
import { nextWorkingDay } from '../calendar/working-days';
import { dayOf } from './moment';
import { beginAfter, dueOf, leadTime, workingDaysAfter } from './schedule';
import type { CountingRules } from './schedule';
import type { Passage, SopState } from './state';
import type { StepNumber } from './steps';

/** A step in the calendar, as it happened or as it is expected. */
export interface Timing {
  /** Null while the step is only expected. */
  readonly openedOn: IsoDate | null;
  /** Due date, or its forecast. Null for step 1 and before the year begins. */
  readonly due: IsoDate | null;
  readonly finishedOn: IsoDate | null;
  /** Working days beyond the due date, so far or when it finished. */
  readonly lateDays: number;
  /** Working days at work, so far or when it finished; null while the step is only expected. */
  readonly leadDays: number | null;
  /** Day after which the next step can begin; null when nothing can be said. */
  readonly end: IsoDate | null;
}

/** What a timing is computed from. */
export interface TimingContext {
  readonly today: IsoDate;
  readonly rules: CountingRules;
}

const stepBefore = (step: StepNumber): StepNumber => (step === 1 ? 1 : ((step - 1) as StepNumber));

/** The first two passages of the year begin with the start date; all others when the step before ended. */
const beginOf = (passage: Passage, state: SopState, { rules }: TimingContext): IsoDate => {
  const openedOn = dayOf(passage.openedAt);
  const index = state.passages.indexOf(passage);
  return index === 0 || index === 1
    ? nextWorkingDay(state.startDate ?? openedOn, rules.calendar)
    : beginAfter(stepBefore(passage.step), openedOn, rules.calendar);
};

const later = (one: IsoDate, other: IsoDate): IsoDate => (one > other ? one : other);

/** Timing of a step that was opened: still running, or closed. */
export const timingOf = (passage: Passage, state: SopState, context: TimingContext): Timing => {
  const { rules, today } = context;
  const begin = beginOf(passage, state, context);
  const plenary = passage.step === 5 && passage.closedAt === null ? state.nextPlenary : null;
  const due = plenary?.date ?? dueOf(passage.step, begin, rules);
  const finishedOn = passage.closedAt === null ? null : dayOf(passage.closedAt);
  const until = finishedOn ?? today;
  return {
    openedOn: passage.step === 1 ? begin : dayOf(passage.openedAt),
    due,
    finishedOn,
    lateDays: due === null ? 0 : workingDaysAfter(due, until, rules.calendar),
    leadDays: leadTime(begin, until, rules.calendar),
    end: finishedOn ?? later(due ?? today, today),
  };
};

/** Timing of a step that is still ahead, if the one before it ends on `endBefore`. */
export const forecast = (
  step: StepNumber,
  endBefore: IsoDate | null,
  state: SopState,
  { rules }: TimingContext,
): Timing => {
  const begin = endBefore === null ? null : beginAfter(stepBefore(step), endBefore, rules.calendar);
  const planned = begin === null ? null : dueOf(step, begin, rules);
  const due = step === 5 ? (state.nextPlenary?.date ?? planned) : planned;
  return { openedOn: null, due, finishedOn: null, lateDays: 0, leadDays: null, end: due };
};
