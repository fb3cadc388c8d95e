import type { Doubt } from './quantity';

/** How far a found value may be used; the words mean the same as the states of a reading. */
export type Trust = 'certain' | 'ambiguous' | 'unreadable';

/** Something found in a text, on the way to a reading. */
export interface Finding<T> {
  readonly value: T;
  readonly trust: Trust;
  readonly doubts: readonly Doubt[];
}

/** A finding that may be used; its doubts are remarks. */
export const certain = <T>(value: T, ...doubts: readonly Doubt[]): Finding<T> => ({
  value,
  trust: 'certain',
  doubts,
});

/** A finding that a person has to confirm. */
export const ambiguous = <T>(value: T, ...doubts: readonly Doubt[]): Finding<T> => ({
  value,
  trust: 'ambiguous',
  doubts,
});

const RANK: Readonly<Record<Trust, number>> = { certain: 0, ambiguous: 1, unreadable: 2 };

/** The same finding with another value. */
export const withValue = <T, U>(finding: Finding<T>, value: U): Finding<U> => ({
  ...finding,
  value,
});

/** The same finding, trusted at most as far as `trust`, with one more doubt. */
export const doubted = <T>(finding: Finding<T>, trust: Trust, doubt: Doubt): Finding<T> => ({
  value: finding.value,
  trust: RANK[trust] > RANK[finding.trust] ? trust : finding.trust,
  doubts: [...finding.doubts, doubt],
});

/** Two findings that make one value: it is trusted as far as the weaker of them. */
export const together = <A, B, C>(a: Finding<A>, b: Finding<B>, value: C): Finding<C> => ({
  value,
  trust: RANK[a.trust] > RANK[b.trust] ? a.trust : b.trust,
  doubts: [...new Set([...a.doubts, ...b.doubts])],
});

/** What a cell gives: a finding, only the doubts when its text means nothing, or null when it is empty. */
export type Found<T> =
  Finding<T> | { readonly trust: 'nothing'; readonly doubts: readonly Doubt[] } | null;

/** The text means nothing that could be used, not even as a guess. */
export const nothing = (doubt: Doubt): Found<never> => ({ trust: 'nothing', doubts: [doubt] });
