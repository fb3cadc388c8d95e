import type { LapkinYear } from '../year/lapkin-year';
import type { Place } from '../year/place';
import type { Severity } from './problem';
import type { ReadingProblemCode } from './reading-problems';

/**
 * Before which act of the procedure the gate is asked: drafting (step 3), the plenary that discusses the
 * draft (step 5), or signing (step 8). What may still be open in a draft may be an error later.
 */
export type Moment = 'draft' | 'plenary' | 'signing';

/** How heavy a finding is at each moment. */
export type Weight = Readonly<Record<Moment, Severity>>;

/** The same weight at every moment. */
export const always = (severity: Severity): Weight => ({
  draft: severity,
  plenary: severity,
  signing: severity,
});

/** A warning that becomes an error at a moment and stays one. */
export const errorFrom = (moment: 'plenary' | 'signing'): Weight => ({
  draft: 'warning',
  plenary: moment === 'plenary' ? 'error' : 'warning',
  signing: 'error',
});

/** One thing a rule found. */
export interface Finding {
  readonly place: Place;
  /** What stands there, as text; empty when nothing does. */
  readonly found: string;
  /** Values for the message, by name; amounts and percentages as they are printed. */
  readonly data: Readonly<Record<string, string | number>>;
  /** Replaces the weight of the rule where the rule alone cannot tell it. */
  readonly severity?: Severity;
}

/** One rule of the quality gate. */
export interface QualityRule<Code extends string = string> {
  /** Short name for lists and decisions, e.g. `ANG-02`. */
  readonly id: string;
  readonly code: Code;
  readonly severity: Weight;
  /** Regulation, paper or choice the rule rests on, as printed. */
  readonly reference: string;
  /** Problems of reading that say the same about the same row, so that it is said once. */
  readonly sameAs?: readonly ReadingProblemCode[];
  readonly check: (year: LapkinYear) => readonly Finding[];
}
