import { commonPairs } from './differ';
import type { Differ, Pair } from './differ';
import type { Unit } from './unit';

/** Two lists of units that are compared. */
export interface BothSides {
  readonly first: readonly Unit[];
  readonly second: readonly Unit[];
}

/** Tokens that a unit of each list have in common, as positions in them. */
export interface Link {
  readonly first: number;
  readonly second: number;
  readonly tokens: readonly Pair[];
}

/** Links two units by comparing them word for word. */
export const linkOf = (differ: Differ, units: BothSides, [first, second]: Pair): Link => {
  const a = units.first[first]?.tokens ?? [];
  const b = units.second[second]?.tokens ?? [];
  const tokens = commonPairs(
    differ,
    a.map(({ text }) => text),
    b.map(({ text }) => text),
  );
  return { first, second, tokens };
};
