import type { Pair } from './differ';
import type { BothSides, Link } from './link';
import type { Unit } from './unit';
import { isWord } from './words';

/** Two units far apart are the same thing when they share this much of all their words. */
const LIKENESS = 0.6;
/** Above this many comparisons nothing is looked for: so much was rewritten as a whole. */
const MOST_COMPARISONS = 40_000;

const wordsOf = ({ tokens }: Unit): ReadonlyMap<string, number> => {
  const words = new Map<string, number>();
  for (const { text } of tokens) {
    if (isWord(text)) words.set(text, (words.get(text) ?? 0) + 1);
  }
  return words;
};

interface Loose {
  readonly index: number;
  readonly unit: Unit;
  readonly words: ReadonlyMap<string, number>;
}

const looseUnits = (units: readonly Unit[], taken: ReadonlySet<number>): readonly Loose[] =>
  units.flatMap((unit, index) =>
    taken.has(index) || unit.weight === 0 ? [] : [{ index, unit, words: wordsOf(unit) }],
  );

/**
 * Common words of both over the mean number of their words, 0 to 1 (Dice's coefficient). Of a table only the smaller
 * side counts: people add whole columns of their own.
 */
const likeness = (first: Loose, second: Loose): number => {
  let common = 0;
  for (const [word, count] of first.words) common += Math.min(count, second.words.get(word) ?? 0);
  const weights = [first.unit.weight, second.unit.weight];
  const isTable = first.unit.kind === 'table';
  return (
    common / (isTable ? Math.min(...weights) : weights.reduce((sum, weight) => sum + weight / 2, 0))
  );
};

interface Candidate {
  readonly pair: Pair;
  readonly likeness: number;
}

const candidatesOf = (first: readonly Loose[], second: readonly Loose[]): readonly Candidate[] => {
  if (first.length * second.length > MOST_COMPARISONS) return [];
  return first.flatMap((a) =>
    second.flatMap((b): readonly Candidate[] => {
      if (a.unit.kind !== b.unit.kind) return [];
      const value = likeness(a, b);
      return value >= LIKENESS ? [{ pair: [a.index, b.index], likeness: value }] : [];
    }),
  );
};

/** Pairs of equal units that were carried to another place, in order where several are equal. */
export const pairsCarried = (units: BothSides, anchors: readonly Pair[]): readonly Pair[] => {
  const first = looseUnits(units.first, new Set(anchors.map(([unit]) => unit)));
  const second = looseUnits(units.second, new Set(anchors.map(([, unit]) => unit)));
  const waiting = new Map<string, number[]>();
  for (const { index, unit } of second) {
    waiting.set(unit.exact, [...(waiting.get(unit.exact) ?? []), index]);
  }
  return first.flatMap(({ index, unit }): readonly Pair[] => {
    const found = waiting.get(unit.exact)?.shift();
    return found === undefined ? [] : [[index, found]];
  });
};

/** Pairs of units that were carried to another place and changed, and of tables that were changed where they stand, most alike first, each unit once. */
export const pairsMoved = (units: BothSides, links: readonly Link[]): readonly Pair[] => {
  const goneFrom = new Set(links.map((link) => link.first));
  const foundIn = new Set(links.map((link) => link.second));
  const candidates = candidatesOf(
    looseUnits(units.first, goneFrom),
    looseUnits(units.second, foundIn),
  );
  return [...candidates]
    .sort((a, b) => b.likeness - a.likeness)
    .filter(({ pair: [a, b] }) => {
      if (goneFrom.has(a) || foundIn.has(b)) return false;
      goneFrom.add(a);
      foundIn.add(b);
      return true;
    })
    .map(({ pair }) => pair);
};
