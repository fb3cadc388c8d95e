import type { Pair } from './differ';
import type { Unit } from './unit';
import { isWord } from './words';

/** Two units are the same thing when they share this much of all their words. */
export const LIKENESS = 0.6;
/** Above this many comparisons nothing is looked for: so much was rewritten as a whole. */
const MOST_COMPARISONS = 40_000;

/** A unit that is still to be matched, with its number in its list and its words counted. */
export interface Candidate {
  readonly index: number;
  readonly unit: Unit;
  readonly words: ReadonlyMap<string, number>;
}

const wordsOf = ({ tokens }: Unit): ReadonlyMap<string, number> => {
  const words = new Map<string, number>();
  for (const { text } of tokens) {
    if (isWord(text)) words.set(text, (words.get(text) ?? 0) + 1);
  }
  return words;
};

/** Units that say something, by their numbers. */
export const candidatesOf = (
  units: readonly Unit[],
  numbers: readonly number[],
): readonly Candidate[] =>
  numbers.flatMap((index) => {
    const unit = units[index];
    return unit === undefined || unit.weight === 0 ? [] : [{ index, unit, words: wordsOf(unit) }];
  });

/**
 * Common words of both over the mean number of their words, 0 to 1 (Dice's coefficient). Of a table only the smaller
 * side counts: people add whole columns of their own.
 */
const likenessOf = (first: Candidate, second: Candidate): number => {
  if (first.unit.kind !== second.unit.kind) return 0;
  let common = 0;
  for (const [word, count] of first.words) common += Math.min(count, second.words.get(word) ?? 0);
  const [a, b] = [first.unit.weight, second.unit.weight];
  return common / (first.unit.kind === 'table' ? Math.min(a, b) : (a + b) / 2);
};

/** Pairs of units that are alike, most alike first, each unit in one pair at most. */
export const pairsAlike = (
  first: readonly Candidate[],
  second: readonly Candidate[],
): readonly Pair[] => {
  if (first.length * second.length > MOST_COMPARISONS) return [];
  const taken = { first: new Set<number>(), second: new Set<number>() };
  return first
    .flatMap((a) => second.map((b) => ({ a: a.index, b: b.index, likeness: likenessOf(a, b) })))
    .filter(({ likeness }) => likeness >= LIKENESS)
    .sort((one, other) => other.likeness - one.likeness)
    .filter(({ a, b }) => {
      if (taken.first.has(a) || taken.second.has(b)) return false;
      taken.first.add(a);
      taken.second.add(b);
      return true;
    })
    .map(({ a, b }) => [a, b]);
};
