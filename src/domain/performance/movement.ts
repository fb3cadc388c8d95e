import { daysBetween } from '../calendar/iso-date';
import { roundHalfUp } from '../quantity/round';
import { boundsOf, isTimeUnit } from './formulas';
import type { Indicator, Measure, Polarity } from './indicator';
import { numberOf, ranksOf } from './ordinal';

/** A realisasi beside the target it was measured against. */
export interface Standing {
  readonly target: Measure | null;
  readonly realisasi: Measure;
}

/** How one standing differs from another. */
export interface Movement {
  /**
   * Later minus earlier: in the indicator's unit, in ranks for letters, in days of lateness for dates;
   * null when no difference can be formed.
   */
  readonly change: number | null;
  /** The same amount, positive when it is good news. A move inside a target range is 0. */
  readonly gain: number | null;
  /** Null when it is neither better nor worse, or cannot be said. */
  readonly improved: boolean | null;
  readonly unchanged: boolean;
}

/** What decides in which direction a figure is good. */
export type Direction = Pick<Indicator, 'polarity' | 'unit'>;

type Compare = (earlier: Standing, later: Standing) => Pick<Movement, 'change' | 'gain'>;

const unknown = { change: null, gain: null };

/** Takes away binary noise; no unit of a report needs more than six decimals. */
const exact = (value: number): number => roundHalfUp(value, 6);

const byNumber =
  (sign: 1 | -1): Compare =>
  (earlier, later) => {
    const from = numberOf(earlier.realisasi);
    const to = numberOf(later.realisasi);
    if (from === null || to === null) return unknown;
    const change = exact(to - from);
    return { change, gain: change === 0 ? 0 : sign * change };
  };

const distanceToRange = (target: Measure | null, realisasi: Measure): number | null => {
  const bounds = target === null ? null : boundsOf(target);
  const value = numberOf(realisasi);
  if (bounds === null || value === null) return null;
  return exact(Math.max(bounds.min - value, value - bounds.max, 0));
};

const byRange: Compare = (earlier, later) => {
  const from = distanceToRange(earlier.target, earlier.realisasi);
  const to = distanceToRange(later.target, later.realisasi);
  const { change } = byNumber(1)(earlier, later);
  return { change, gain: from === null || to === null ? null : exact(from - to) };
};

const byRank: Compare = (earlier, later) => {
  const scores = byNumber(1)(earlier, later);
  const ranks = scores.change === null ? ranksOf(earlier.realisasi, later.realisasi) : null;
  if (ranks === null) return scores;
  return { change: ranks.second - ranks.first, gain: ranks.second - ranks.first };
};

const lateness = ({ target, realisasi }: Standing): number | null =>
  target?.kind === 'date' && realisasi.kind === 'date'
    ? daysBetween(target.value, realisasi.value)
    : null;

const byLateness: Compare = (earlier, later) => {
  const from = lateness(earlier);
  const to = lateness(later);
  if (from === null || to === null) return unknown;
  return { change: to - from, gain: from - to };
};

const byAnswer: Compare = (earlier, later) => {
  if (earlier.realisasi.kind !== 'yes-no' || later.realisasi.kind !== 'yes-no') return unknown;
  if (earlier.realisasi.value === later.realisasi.value) return { change: 0, gain: 0 };
  if (later.target?.kind !== 'yes-no') return unknown;
  return { change: null, gain: later.realisasi.value === later.target.value ? 1 : -1 };
};

const compareBy = ({ polarity, unit }: Direction): Compare => {
  const comparisons: Readonly<Record<Polarity, Compare>> = {
    maksimum: byNumber(1),
    minimum: byNumber(-1),
    'minimum-rasio': byNumber(-1),
    rentang: byRange,
    'rentang-skp': byNumber(isTimeUnit(unit) ? -1 : 1),
    ordinal: byRank,
    tanggal: byLateness,
    'ya-tidak': byAnswer,
  };
  return comparisons[polarity];
};

/** Change between two standings of one indicator, and whether it is good news for its polarity. */
export const movementOf = (direction: Direction, earlier: Standing, later: Standing): Movement => {
  const { change, gain } = compareBy(direction)(earlier, later);
  return {
    change,
    gain,
    improved: gain === null || gain === 0 ? null : gain > 0,
    unchanged: change === 0,
  };
};

/** How much is missing to a target. */
export interface Gap {
  /** Zero when the target is reached, never negative. */
  readonly amount: number;
  readonly in: 'unit' | 'rank';
}

/**
 * What a realisasi still lacks to a target of a later year; null where years cannot be compared so
 * (dates, yes or no) or where the kinds differ.
 */
export const gapTo = (direction: Direction, target: Measure, realisasi: Measure): Gap | null => {
  if (direction.polarity === 'tanggal' || direction.polarity === 'ya-tidak') return null;
  if (target.kind === 'range') {
    const distance = distanceToRange(target, realisasi);
    return distance === null ? null : { amount: distance, in: 'unit' };
  }
  const aim = { target, realisasi: target };
  const { gain } = movementOf(direction, { target, realisasi }, aim);
  if (gain === null) return null;
  const scored = numberOf(target) !== null && numberOf(realisasi) !== null;
  return { amount: Math.max(0, gain), in: scored ? 'unit' : 'rank' };
};
