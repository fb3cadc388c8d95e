import { roundHalfUp } from '../quantity/round';
import { computeCapaian } from './capaian';
import type { Capaian, CapaianPolicy } from './capaian';
import type { Indicator, Measure } from './indicator';
import { gapTo, movementOf } from './movement';
import type { Gap } from './movement';
import { realisasiOf } from './realisasi';

/** How far an indicator is on its way to the medium-term target (PermenPANRB 53/2014, third analysis). */
export interface RenstraProgress {
  readonly targetYear: number;
  readonly target: Measure;
  readonly realisasi: Measure | null;
  /** The year's realisasi against the medium-term target, by the indicator's own formula. */
  readonly progress: Capaian;
  readonly reached: boolean | null;
  /** What is still missing; null where it cannot be said in units or ranks. */
  readonly missing: Gap | null;
  /** Years after the report year until the target year, 0 when it has come. */
  readonly yearsLeft: number;
  /** Yearly step that would just do, in units; null when reached, too late, or not in units. */
  readonly neededPerYear: number | null;
  /** Mean yearly step so far in units, positive when it goes the right way. */
  readonly averagePerYear: number | null;
  /** Whether the pace so far suffices; null when there is no pace to judge by. */
  readonly sufficient: boolean | null;
}

/** Yearly steps say something only where more (or less) is always better. */
const paceOf = (indicator: Indicator, realisasi: Measure, reportYear: number): number | null => {
  if (indicator.polarity === 'rentang' || indicator.polarity === 'ya-tidak') return null;
  const first = [...indicator.history]
    .sort((one, other) => one.year - other.year)
    .find((point) => point.realisasi !== null && point.year < reportYear);
  if (!first?.realisasi) return null;
  const from = { target: first.target, realisasi: first.realisasi };
  const { gain } = movementOf(indicator, from, { target: indicator.target, realisasi });
  return gain === null ? null : roundHalfUp(gain / (reportYear - first.year), 6);
};

const reachedOf = (
  indicator: Indicator,
  target: Measure,
  realisasi: Measure,
  gap: Gap | null,
): boolean | null => {
  if (
    indicator.polarity === 'ya-tidak' &&
    target.kind === 'yes-no' &&
    realisasi.kind === 'yes-no'
  ) {
    return target.value === realisasi.value;
  }
  return gap === null ? null : gap.amount === 0;
};

interface Pace {
  readonly reached: boolean | null;
  readonly yearsLeft: number;
  readonly neededPerYear: number | null;
  readonly averagePerYear: number | null;
}

const sufficientOf = ({
  reached,
  yearsLeft,
  neededPerYear,
  averagePerYear,
}: Pace): boolean | null => {
  if (reached === null || reached) return reached;
  if (yearsLeft === 0) return false;
  if (neededPerYear === null || averagePerYear === null) return null;
  return averagePerYear >= neededPerYear;
};

/** Dates of different years cannot be set against one another. */
const progressOf = (
  indicator: Indicator,
  target: Measure,
  realisasi: Measure,
  policy: CapaianPolicy,
): Capaian =>
  indicator.polarity === 'tanggal'
    ? { state: 'not-measured', reason: 'not-comparable' }
    : computeCapaian({ ...indicator, target, realisasi }, policy);

type Measured = Omit<RenstraProgress, 'targetYear' | 'target' | 'yearsLeft'>;

const unmeasured: Measured = {
  realisasi: null,
  progress: { state: 'not-measured', reason: 'realisasi-missing' },
  reached: null,
  missing: null,
  neededPerYear: null,
  averagePerYear: null,
  sufficient: null,
};

const neededOf = (missing: Gap | null, yearsLeft: number): number | null =>
  missing?.in === 'unit' && missing.amount > 0 && yearsLeft > 0
    ? roundHalfUp(missing.amount / yearsLeft, 6)
    : null;

/**
 * Progress of the report year to the medium-term target; null when there is no such target. The pace is
 * a straight line from the first measured year, a plain fact and no forecast.
 */
export const renstraProgressOf = (
  indicator: Indicator,
  reportYear: number,
  policy: CapaianPolicy,
): RenstraProgress | null => {
  if (indicator.renstra === null) return null;
  const { year: targetYear, target } = indicator.renstra;
  const yearsLeft = Math.max(0, targetYear - reportYear);
  const realisasi = realisasiOf(indicator).measure;
  if (realisasi === null) return { targetYear, target, yearsLeft, ...unmeasured };
  const missing = gapTo(indicator, target, realisasi);
  const reached = reachedOf(indicator, target, realisasi, missing);
  const neededPerYear = neededOf(missing, yearsLeft);
  const averagePerYear =
    missing?.in === 'unit' && target.kind !== 'range'
      ? paceOf(indicator, realisasi, reportYear)
      : null;
  return {
    targetYear,
    target,
    realisasi,
    progress: progressOf(indicator, target, realisasi, policy),
    reached,
    missing,
    yearsLeft,
    neededPerYear,
    averagePerYear,
    sufficient: sufficientOf({ reached, yearsLeft, neededPerYear, averagePerYear }),
  };
};
