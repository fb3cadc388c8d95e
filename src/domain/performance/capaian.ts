import type { Policy } from '../office/office';
import { formulas } from './formulas';
import type { CapaianNote, FormulaResult, NotMeasuredReason } from './formulas';
import type { Indicator, Measure, Polarity } from './indicator';
import { roundPercent } from './percent';
import { realisasiOf } from './realisasi';

export type { CapaianNote, NotMeasuredReason } from './formulas';

/** The choices of the office that decide a capaian. */
export type CapaianPolicy = Pick<Policy, 'capPercent' | 'minimumFormula'>;

/** How far a target was reached, in percent with two decimals, or why that cannot be said. */
export type Capaian =
  | {
      readonly state: 'measured';
      /** Before the cap, never below zero. */
      readonly rawPercent: number;
      /** After the cap: the figure that is printed and averaged. */
      readonly percent: number;
      readonly capped: boolean;
      readonly notes: readonly CapaianNote[];
    }
  | { readonly state: 'not-measured'; readonly reason: NotMeasuredReason };

/** What a capaian is computed from. */
export interface CapaianInput {
  readonly polarity: Polarity;
  readonly target: Measure | null;
  readonly realisasi: Measure | null;
  /** Only `rentang-skp` looks at it: units of time are better when lower. */
  readonly unit?: string;
}

const bounded = (result: FormulaResult, capPercent: number): Capaian => {
  if ('reason' in result) return { state: 'not-measured', reason: result.reason };
  const rawPercent = roundPercent(Math.max(0, result.percent));
  const capped = rawPercent > capPercent;
  const notes: readonly CapaianNote[] = [
    ...result.notes,
    ...(result.percent < 0 ? (['floored'] as const) : []),
    ...(capped ? (['capped'] as const) : []),
  ];
  return {
    state: 'measured',
    rawPercent,
    percent: capped ? capPercent : rawPercent,
    capped,
    notes,
  };
};

/**
 * Capaian of one target and realisasi: formula by polarity, floor 0, cap of the office, two decimals
 * half up (PermenPANRB 53/2014 asks for the comparison; formulas as in `polarity-rules.ts`).
 */
export const computeCapaian = (input: CapaianInput, policy: CapaianPolicy): Capaian => {
  const { polarity, target, realisasi, unit = '' } = input;
  if (realisasi === null) return { state: 'not-measured', reason: 'realisasi-missing' };
  if (target === null) return { state: 'not-measured', reason: 'target-missing' };
  return bounded(formulas[polarity](target, realisasi, { policy, unit }), policy.capPercent);
};

/** Capaian of an indicator for the report year, from its realisasi or its numerator and denominator. */
export const capaianOf = (indicator: Indicator, policy: CapaianPolicy): Capaian => {
  const realisasi = realisasiOf(indicator);
  return realisasi.state === 'zero-denominator'
    ? { state: 'not-measured', reason: 'zero-denominator' }
    : computeCapaian({ ...indicator, realisasi: realisasi.measure }, policy);
};
