import { roundHalfUp } from '../quantity/round';

/**
 * Rounds a percentage or score to the two decimals that are stored and printed. The first rounding
 * removes what binary arithmetic adds (102,845 computed as 102,84499999999998), so that the figure is
 * the one a reader gets on paper.
 */
export const roundPercent = (value: number): number => roundHalfUp(roundHalfUp(value, 9), 2);

/** Mean of figures that are already rounded, rounded again; null when there is none. */
export const meanPercent = (values: readonly number[]): number | null =>
  values.length === 0
    ? null
    : roundPercent(values.reduce((sum, value) => sum + value, 0) / values.length);
