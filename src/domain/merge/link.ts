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

/** Links two units; paragraphs word for word, since their words are what is written. */
export const linkOf = (differ: Differ, units: BothSides, [first, second]: Pair): Link => {
  const a = units.first[first];
  const b = units.second[second];
  if (a?.kind !== 'paragraph' || b === undefined) return { first, second, tokens: [] };
  const tokens =
    a.exact === b.exact
      ? a.tokens.map((_, token) => [token, token] as const)
      : commonPairs(
          differ,
          a.tokens.map(({ text }) => text),
          b.tokens.map(({ text }) => text),
        );
  return { first, second, tokens };
};
