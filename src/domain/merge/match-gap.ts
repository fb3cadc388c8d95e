import { commonPairs } from './differ';
import type { Differ, Gap, Pair } from './differ';
import { linkOf } from './link';
import type { BothSides, Link } from './link';
import type { Unit } from './unit';
import { isWord } from './words';

/** Share of the words of the shorter unit that two units must have in common to be the same thing. */
const SHARE = 0.5;
/** Below this many common words the longer unit must share them, too. */
const FEW_WORDS = 3;

interface Item {
  readonly unit: number;
  readonly token: number;
  readonly text: string;
}

/** Words of the units that can share some: a table is compared as a whole, not word for word. */
const itemsOf = (units: readonly Unit[], numbers: readonly number[]): readonly Item[] =>
  numbers.flatMap((number) => {
    const unit = units[number];
    if (unit === undefined || unit.kind === 'table') return [];
    return unit.tokens.map(({ text }, token) => ({ unit: number, token, text }));
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

const countBy = (
  shared: readonly Shared[],
  side: 'first' | 'second',
): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const entry of shared) counts.set(entry[side], (counts.get(entry[side]) ?? 0) + 1);
  return counts;
};

/**
 * Links units between two anchors by the words they share. Comparing the whole stretch at once finds split and joined
 * paragraphs as easily as reworded ones; a few words that two different paragraphs happen to share link nothing.
 */
export const matchGap = (
  differ: Differ,
  units: BothSides,
  remainder: Remainder,
): readonly Link[] => {
  const first = itemsOf(units.first, remainder.first);
  const second = itemsOf(units.second, remainder.second);
  if (first.length === 0 || second.length === 0) return [];
  const kept = sharedIn(differ, first, second).filter((shared) =>
    isSame(units.first[shared.first], units.second[shared.second], shared.words),
  );
  const firsts = countBy(kept, 'first');
  const seconds = countBy(kept, 'second');
  return kept.map((shared) => {
    const alone = firsts.get(shared.first) === 1 && seconds.get(shared.second) === 1;
    return alone ? linkOf(differ, units, [shared.first, shared.second]) : shared;
  });
};
