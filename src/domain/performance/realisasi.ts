import type { Indicator, Measure } from './indicator';
import { roundPercent } from './percent';

/** The realisasi of an indicator and whether it was typed or worked out. */
export type Realisasi =
  | { readonly state: 'typed'; readonly measure: Measure }
  | { readonly state: 'computed'; readonly measure: Measure }
  | { readonly state: 'missing'; readonly measure: null }
  | { readonly state: 'zero-denominator'; readonly measure: null };

/** Numerator over denominator in percent, two decimals; null when it is not a proportion. */
export const proportionOf = (
  indicator: Pick<Indicator, 'unit' | 'numerator' | 'denominator'>,
): number | 'zero-denominator' | null => {
  const { unit, numerator, denominator } = indicator;
  if (unit.trim() !== '%' || numerator === null || denominator === null) return null;
  return denominator === 0 ? 'zero-denominator' : roundPercent((numerator / denominator) * 100);
};

/**
 * What counts as realisasi: the typed figure; for a percentage without one, numerator over denominator.
 * A denominator of zero means that nothing could happen, so the indicator is not measured whatever was
 * typed. A typed figure that disagrees with the proportion is for the quality gate.
 */
export const realisasiOf = (
  indicator: Pick<Indicator, 'unit' | 'numerator' | 'denominator' | 'realisasi'>,
): Realisasi => {
  const proportion = proportionOf(indicator);
  if (proportion === 'zero-denominator') return { state: 'zero-denominator', measure: null };
  if (indicator.realisasi !== null) return { state: 'typed', measure: indicator.realisasi };
  return proportion === null
    ? { state: 'missing', measure: null }
    : { state: 'computed', measure: { kind: 'number', value: proportion } };
};
