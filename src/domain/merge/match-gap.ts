import { commonPairs } from './differ';
import type { Differ, Gap, Pair } from './differ';
import { candidatesOf, pairsAlike } from './likeness';
import { linkOf } from './link';
import type { BothSides, Link } from './link';
import type { Unit } from './unit';
import { isWord } from './words';

/** Share of the words of the shorter unit that two units must have in common to be the same thing. */
const SHARE = 0.5;
/** Below this many common words the longer unit must share them, too. */
export const FEW_WORDS = 3;

interface Item {
  readonly unit: number;
  readonly token: number;
  readonly text: string;
}

/** Words that are in no link yet. A table is compared as a whole, not word for word. */
const itemsOf = (
  units: readonly Unit[],
  numbers: readonly number[],
  linked: ReadonlyMap<number, ReadonlySet<number>>,
): readonly Item[] =>
  numbers.flatMap((number) => {
    const unit = units[number];
    if (unit === undefined || unit.kind === 'table') return [];
    return unit.tokens.flatMap(({ text }, token) =>
      linked.get(number)?.has(token) === true ? [] : [{ unit: number, token, text }],
    );
  });

/** Units of both lists that are still to be matched with each other. */
export interface Remainder {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** Units of a gap that are in no pair. */
export const withoutUnits = ({ first, second }: Gap, pairs: readonly Pair[]): Remainder => {
  const numbers = ({ from, to }: Gap['first'], taken: readonly number[]): readonly number[] =>
    Array.from({ length: to - from }, (_, step) => from + step).filter(
      (unit) => !taken.includes(unit),
    );
  return {
    first: numbers(
      first,
      pairs.map(([unit]) => unit),
    ),
    second: numbers(
      second,
      pairs.map(([, unit]) => unit),
    ),
  };
};

const isSame = (first: Unit | undefined, second: Unit | undefined, words: number): boolean => {
  if (first?.kind !== second?.kind || first === undefined || second === undefined) return false;
  const shorter = Math.min(first.weight, second.weight);
  const longer = Math.max(first.weight, second.weight);
  if (words === 0 || words < shorter * SHARE) return false;
  return words >= FEW_WORDS || words >= longer * SHARE;
};

interface Shared {
  readonly first: number;
  readonly second: number;
  readonly tokens: Pair[];
  words: number;
}

/** Tokens of a gap compared as one stretch, then gathered by the units they stand in. */
const sharedIn = (
  differ: Differ,
  first: readonly Item[],
  second: readonly Item[],
): readonly Shared[] => {
  const shared = new Map<string, Shared>();
  const common = commonPairs(
    differ,
    first.map(({ text }) => text),
    second.map(({ text }) => text),
  );
  for (const [indexA, indexB] of common) {
    const a = first[indexA];
    const b = second[indexB];
    if (a === undefined || b === undefined) continue;
    const key = `${a.unit}/${b.unit}`;
    const entry = shared.get(key) ?? { first: a.unit, second: b.unit, tokens: [], words: 0 };
    entry.tokens.push([a.token, b.token]);
    if (isWord(a.text)) entry.words += 1;
    shared.set(key, entry);
  }
  return [...shared.values()];
};

/** Tokens by the unit they stand in. */
interface LinkedTokens {
  readonly first: ReadonlyMap<number, ReadonlySet<number>>;
  readonly second: ReadonlyMap<number, ReadonlySet<number>>;
}

/** For each linked unit of both lists the tokens of it that are in a link. */
export const linkedTokens = (links: readonly Link[]): LinkedTokens => {
  const linked = { first: new Map<number, Set<number>>(), second: new Map<number, Set<number>>() };
  const add = (side: 'first' | 'second', unit: number, tokens: readonly number[]): void =>
    void linked[side].set(unit, new Set([...(linked[side].get(unit) ?? []), ...tokens]));
  for (const { first, second, tokens } of links) {
    add(
      'first',
      first,
      tokens.map(([a]) => a),
    );
    add(
      'second',
      second,
      tokens.map(([, b]) => b),
    );
  }
  return linked;
};

/** Pairs of whole units that are alike and keep their order, the most alike first. */
export const pairsInGap = (units: BothSides, remainder: Remainder): readonly Pair[] => {
  const kept: Pair[] = [];
  const pairs = pairsAlike(
    candidatesOf(units.first, remainder.first),
    candidatesOf(units.second, remainder.second),
  );
  for (const [a, b] of pairs) {
    if (kept.every(([x, y]) => a < x === b < y)) kept.push([a, b]);
  }
  return kept;
};

/** Links by the words that are in no link yet; a few words that two different paragraphs happen to share link nothing. */
export const linksOfPieces = (
  differ: Differ,
  units: BothSides,
  { first, second }: Remainder,
  linked: LinkedTokens,
): readonly Shared[] =>
  sharedIn(
    differ,
    itemsOf(units.first, first, linked.first),
    itemsOf(units.second, second, linked.second),
  ).filter((shared) =>
    isSame(units.first[shared.first], units.second[shared.second], shared.words),
  );

/**
 * Links units between two anchors: first the whole units that are alike, then, by the words that are left, the pieces
 * of paragraphs that were split or joined.
 */
export const matchGap = (
  differ: Differ,
  units: BothSides,
  remainder: Remainder,
): readonly Link[] => {
  if (remainder.first.length === 0 || remainder.second.length === 0) return [];
  const whole = pairsInGap(units, remainder).map((pair) => linkOf(differ, units, pair));
  return [...whole, ...linksOfPieces(differ, units, remainder, linkedTokens(whole))];
};
