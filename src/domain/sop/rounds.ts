import type { Passage, SopState } from './state';
import type { StepNumber } from './steps';
import { timingOf } from './timing';
import type { TimingContext } from './timing';

/** One time that a step was open, in working days; one that is still open is counted up to today. */
export type Round = Readonly<Record<'leadDays' | 'lateDays', number>>;

/** Each time that a step was open. */
export const roundsOf = (
  passages: readonly Passage[],
  step: StepNumber,
  state: SopState,
  context: TimingContext,
): readonly Round[] =>
  passages
    .filter((one) => one.step === step)
    .map((one) => timingOf(one, state, context))
    .map(({ leadDays, lateDays }) => ({ leadDays: leadDays ?? 0, lateDays }));

/** Days of all rounds together. */
export const totalDays = (rounds: readonly Round[], days: keyof Round): number =>
  rounds.reduce((sum, one) => sum + one[days], 0);
