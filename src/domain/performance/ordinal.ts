import type { OrdinalScale } from '../quantity/quantity';
import type { Measure } from './indicator';

type OrdinalMeasure = Extract<Measure, { readonly kind: 'ordinal' }>;

/**
 * Codes from worst to best; the rank is the position counted from 1. `opini`: opinions of the BPK on
 * financial statements. `predikatAkip`: predicates of PermenPANRB 88/2021, which knows no E.
 */
const scales: Readonly<Record<OrdinalScale, readonly string[]>> = {
  opini: ['TMP', 'TW', 'WDP', 'WTP'],
  predikatAkip: ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'],
};

/** Lower limits of the AKIP predicates, best first; a score must be above the limit. */
const predicateLimits: readonly (readonly [string, number])[] = [
  ['AA', 90],
  ['A', 80],
  ['BB', 70],
  ['B', 60],
  ['CC', 50],
  ['C', 30],
];

/** Rank of a code on its scale, 1 for the worst; null when the scale does not know the code. */
export const ordinalRank = (scale: OrdinalScale, code: string): number | null => {
  const position = scales[scale].indexOf(code);
  return position < 0 ? null : position + 1;
};

/** AKIP predicate of a score 0–100 (PermenPANRB 88/2021: AA above 90 … D up to 30). */
export const akipPredicateOf = (score: number): string =>
  predicateLimits.find(([, limit]) => score > limit)?.[0] ?? 'D';

/** Score of a measure: its number, or the number typed beside the letter as in `B (66,85)`. */
export const numberOf = (measure: Measure): number | null => {
  if (measure.kind === 'number') return measure.value;
  return measure.kind === 'ordinal' ? (measure.number ?? null) : null;
};

/** Two measures on one rank scale; null when they cannot be put on one. */
export const ranksOf = (
  first: Measure,
  second: Measure,
): { readonly first: number; readonly second: number } | null => {
  const scale = [first, second].find(
    (measure): measure is OrdinalMeasure => measure.kind === 'ordinal',
  )?.scale;
  if (scale === undefined) return null;
  const firstRank = rankOn(scale, first);
  const secondRank = rankOn(scale, second);
  return firstRank === null || secondRank === null
    ? null
    : { first: firstRank, second: secondRank };
};

/** A bare score becomes its AKIP letter; an opinion has no score. */
const rankOn = (scale: OrdinalScale, measure: Measure): number | null => {
  if (measure.kind === 'ordinal') {
    return measure.scale === scale ? ordinalRank(scale, measure.code) : null;
  }
  if (measure.kind !== 'number' || scale !== 'predikatAkip') return null;
  return ordinalRank(scale, akipPredicateOf(measure.value));
};
