import type { Indicator, Measure } from './indicator';
import { gapTo, movementOf } from './movement';
import type { Movement } from './movement';
import { realisasiOf } from './realisasi';

/** An indicator beside the national value (PermenPANRB 53/2014 Lampiran II, fourth analysis). */
export interface NationalComparison {
  readonly national: Measure;
  readonly source: string;
  readonly realisasi: Measure | null;
  /** Realisasi minus national value, as {@link Movement.change}. */
  readonly difference: number | null;
  /** Whether the realisasi is better for its polarity; null when equal or not comparable. */
  readonly better: boolean | null;
  readonly equal: boolean;
  /** True when the office promised less than the national value; null when it cannot be said. */
  readonly targetBelowNational: boolean | null;
}

const nothing: Movement = { change: null, gain: null, improved: null, unchanged: false };

/** Against a national range only inside (as good as) or outside (worse) can be said. */
const againstRange = (indicator: Indicator, range: Measure, value: Measure): Movement => {
  const gap = gapTo(indicator, range, value);
  if (gap === null) return nothing;
  return { ...nothing, improved: gap.amount === 0 ? null : false, unchanged: gap.amount === 0 };
};

const against = (indicator: Indicator, national: Measure, value: Measure | null): Movement => {
  if (value === null || value.kind === 'range') return nothing;
  if (national.kind === 'range') return againstRange(indicator, national, value);
  const { target } = indicator;
  return movementOf(indicator, { target, realisasi: national }, { target, realisasi: value });
};

const isBelow = ({ gain, improved, unchanged }: Movement): boolean | null => {
  if (gain !== null) return gain < 0;
  return improved === null && !unchanged ? null : improved === false;
};

/** Realisasi and target against the national value; null when the indicator has none. */
export const compareWithNational = (indicator: Indicator): NationalComparison | null => {
  if (indicator.national === null) return null;
  const { value: national, source } = indicator.national;
  const realisasi = realisasiOf(indicator).measure;
  const movement = against(indicator, national, realisasi);
  return {
    national,
    source,
    realisasi,
    difference: movement.change,
    better: movement.improved,
    equal: movement.unchanged,
    targetBelowNational: isBelow(against(indicator, national, indicator.target)),
  };
};
