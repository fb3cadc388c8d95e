import { daysBetween, isoDate, yearOf } from '../calendar/iso-date';
import type { IsoDate } from '../calendar/iso-date';
import type { Policy } from '../office/office';
import type { Measure, Polarity } from './indicator';
import { numberOf, ranksOf } from './ordinal';

/** Something about a capaian that a reader should be told. */
export type CapaianNote =
  /** Target zero and realisasi no worse than zero: 100. */
  | 'zero-target-met'
  /** Target zero and missed: 0. */
  | 'zero-target-missed'
  /** Target zero of a `maksimum` indicator exceeded: the ratio is undefined, the cap is used; to be confirmed. */
  | 'zero-target-exceeded'
  /** Ratio formula with realisasi zero: the ratio is undefined, the cap is used. */
  | 'zero-realisasi-best'
  /** The formula gave more than the cap. */
  | 'capped'
  /** The formula gave less than zero. */
  | 'floored'
  /** A letter and a score were compared as letters. */
  | 'compared-as-letters'
  /** Letters with scores on both sides were compared by their scores. */
  | 'compared-as-scores';

/** Why there is no capaian. */
export type NotMeasuredReason =
  | 'realisasi-missing'
  | 'target-missing'
  | 'negative-target'
  /** Proportion with a denominator of zero: there was nothing to count. */
  | 'zero-denominator'
  /** Target and realisasi are of kinds that the polarity cannot compare. */
  | 'not-comparable';

/** What a formula gives before floor, cap and rounding. */
export type FormulaResult =
  | { readonly percent: number; readonly notes: readonly CapaianNote[] }
  | { readonly reason: NotMeasuredReason };

/** What a formula may know beside target and realisasi. */
export interface FormulaContext {
  readonly policy: Pick<Policy, 'capPercent' | 'minimumFormula'>;
  readonly unit: string;
}

type Formula = (target: Measure, realisasi: Measure, context: FormulaContext) => FormulaResult;
type NumberFormula = (target: number, realisasi: number, context: FormulaContext) => FormulaResult;

const plain = (percent: number): FormulaResult => ({ percent, notes: [] });
const noted = (percent: number, note: CapaianNote): FormulaResult => ({ percent, notes: [note] });
const notComparable: FormulaResult = { reason: 'not-comparable' };

const difference = (target: number, realisasi: number): number =>
  ((2 * target - realisasi) / target) * 100;

const maximum: NumberFormula = (target, realisasi, { policy }) => {
  if (target !== 0) return plain((realisasi / target) * 100);
  if (realisasi > 0) return noted(policy.capPercent, 'zero-target-exceeded');
  return realisasi === 0 ? noted(100, 'zero-target-met') : noted(0, 'zero-target-missed');
};

const zeroTargetMinimum = (realisasi: number): FormulaResult =>
  realisasi <= 0 ? noted(100, 'zero-target-met') : noted(0, 'zero-target-missed');

const minimumRatio: NumberFormula = (target, realisasi, { policy }) => {
  if (target === 0) return zeroTargetMinimum(realisasi);
  return realisasi > 0
    ? plain((target / realisasi) * 100)
    : noted(policy.capPercent, 'zero-realisasi-best');
};

const minimum: NumberFormula = (target, realisasi, context) => {
  if (context.policy.minimumFormula === 'rasio') return minimumRatio(target, realisasi, context);
  return target === 0 ? zeroTargetMinimum(realisasi) : plain(difference(target, realisasi));
};

/** A negative target turns every ratio around, so the office is asked to word the indicator anew. */
const onNumbers =
  (formula: NumberFormula): Formula =>
  (target, realisasi, context) => {
    const targetNumber = numberOf(target);
    const realisasiNumber = numberOf(realisasi);
    if (targetNumber === null || realisasiNumber === null) return notComparable;
    if (!Number.isFinite(targetNumber) || !Number.isFinite(realisasiNumber)) return notComparable;
    return targetNumber < 0
      ? { reason: 'negative-target' }
      : formula(targetNumber, realisasiNumber, context);
  };

/** Bounds of a range target; a single number is a range of one point. */
export const boundsOf = (
  target: Measure,
): { readonly min: number; readonly max: number } | null => {
  if (target.kind === 'range') return target.min <= target.max ? target : null;
  return target.kind === 'number' ? { min: target.value, max: target.value } : null;
};

type RangeFormula = (bound: number, realisasi: number, side: 'below' | 'above') => number;

const onRange =
  (outside: (context: FormulaContext) => RangeFormula): Formula =>
  (target, realisasi, context) => {
    const bounds = boundsOf(target);
    const value = numberOf(realisasi);
    if (bounds === null || value === null) return notComparable;
    if (bounds.min < 0) return { reason: 'negative-target' };
    if (value >= bounds.min && value <= bounds.max) return plain(100);
    const side = value < bounds.min ? 'below' : 'above';
    const bound = side === 'below' ? bounds.min : bounds.max;
    return bound === 0
      ? noted(0, 'zero-target-missed')
      : plain(outside(context)(bound, value, side));
  };

/** Leaving the range is bad on both sides. */
const stableRange: RangeFormula = (bound, realisasi, side) =>
  side === 'below' ? (realisasi / bound) * 100 : difference(bound, realisasi);

const timeUnit = /^(menit|jam|hari|minggu|bulan|tahun)\b/i;

/** True for units of duration, where less is better in the SKP rule. */
export const isTimeUnit = (unit: string): boolean => timeUnit.test(unit.trim());

const ordinal: Formula = (target, realisasi, context) => {
  if (numberOf(target) !== null && numberOf(realisasi) !== null) {
    const result = onNumbers(maximum)(target, realisasi, context);
    return 'percent' in result && target.kind === 'ordinal'
      ? { ...result, notes: [...result.notes, 'compared-as-scores'] }
      : result;
  }
  const ranks = ranksOf(target, realisasi);
  if (ranks === null) return notComparable;
  const percent = ranks.second >= ranks.first ? 100 : (ranks.second / ranks.first) * 100;
  return target.kind === realisasi.kind ? plain(percent) : noted(percent, 'compared-as-letters');
};

/** Days from 1 January of the target's year, counted from 1. */
const dayOfTargetYear = (target: IsoDate): number => {
  const newYear = isoDate(`${String(yearOf(target)).padStart(4, '0')}-01-01`);
  return newYear === null ? 1 : daysBetween(newYear, target) + 1;
};

const date: Formula = (target, realisasi) => {
  if (target.kind !== 'date' || realisasi.kind !== 'date') return notComparable;
  const late = daysBetween(target.value, realisasi.value);
  if (late <= 0) return plain(100);
  const targetDay = dayOfTargetYear(target.value);
  return plain(difference(targetDay, targetDay + late));
};

const yesNo: Formula = (target, realisasi) => {
  if (target.kind !== 'yes-no' || realisasi.kind !== 'yes-no') return notComparable;
  return plain(target.value === realisasi.value ? 100 : 0);
};

/**
 * The formula of each polarity, in percent. Zero targets, ranges, letters and dates follow the choices
 * that the method note prints (`polarity-rules.ts`).
 */
export const formulas: Readonly<Record<Polarity, Formula>> = {
  maksimum: onNumbers(maximum),
  minimum: onNumbers(minimum),
  'minimum-rasio': onNumbers(minimumRatio),
  rentang: onRange(() => stableRange),
  'rentang-skp': onRange(
    ({ unit }) =>
      (bound, realisasi) =>
        isTimeUnit(unit) ? difference(bound, realisasi) : (realisasi / bound) * 100,
  ),
  ordinal,
  tanggal: date,
  'ya-tidak': yesNo,
};
