import { equalOnce, uniquePairs } from './anchors';
import type { Differ, Pair } from './differ';
import { LIKENESS, candidatesOf, pairsAlike } from './likeness';
import type { BothSides, Link } from './link';
import { FEW_WORDS, linkedTokens, linksOfPieces } from './match-gap';
import type { Unit } from './unit';
import { isWord } from './words';

/** Above this many comparisons nothing is looked for: so much was rewritten as a whole. */
const MOST_COMPARISONS = 2000;

const leftOf = (units: readonly Unit[], taken: ReadonlySet<number>): readonly number[] =>
  units.flatMap((_, index) => (taken.has(index) ? [] : [index]));

/**
 * Pairs beyond doubt of units that were carried to another place: equal ones that stand only once, and the equal ones that
 * went with them.
 */
export const pairsCarriedSurely = (differ: Differ, units: BothSides): readonly Pair[] => {
  const { first, second } = units;
  const inOrder = uniquePairs(differ, units);
  const taken = {
    first: new Set(inOrder.map(([index]) => index)),
    second: new Set(inOrder.map(([, index]) => index)),
  };
  const takeInto =
    (list: Pair[]) =>
    (a: number, b: number): boolean => {
      const isEqual = first[a] !== undefined && first[a].exact === second[b]?.exact;
      if (!isEqual || taken.first.has(a) || taken.second.has(b)) return false;
      taken.first.add(a);
      taken.second.add(b);
      list.push([a, b]);
      return true;
    };
  const takeBeside = (pairs: readonly Pair[], take: ReturnType<typeof takeInto>): void => {
    for (const [a, b] of pairs) {
      for (let step = 1; take(a + step, b + step); step += 1);
      for (let step = 1; take(a - step, b - step); step += 1);
    }
  };
  // What stands beside units that stayed has stayed, too, even where what was carried there stood beside its like.
  takeBeside(inOrder, takeInto([]));
  const carried: Pair[] = [];
  const take = takeInto(carried);
  const heads = equalOnce(units).filter(([a, b]) => (first[a]?.weight ?? 0) > 0 && take(a, b));
  takeBeside(heads, take);
  return carried;
};

/** Pairs of equal units that were carried to another place, in order where several are equal. */
export const pairsCarried = (
  { first, second }: BothSides,
  anchors: readonly Pair[],
): readonly Pair[] => {
  const waiting = new Map<string, number[]>();
  for (const index of leftOf(second, new Set(anchors.map(([, unit]) => unit)))) {
    const exact = second[index]?.exact ?? '';
    waiting.set(exact, [...(waiting.get(exact) ?? []), index]);
  }
  return leftOf(first, new Set(anchors.map(([unit]) => unit))).flatMap((index): readonly Pair[] => {
    const unit = first[index];
    const found =
      unit === undefined || unit.weight === 0 ? undefined : waiting.get(unit.exact)?.shift();
    return found === undefined ? [] : [[index, found]];
  });
};

/** Pairs of units that were carried to another place and changed. */
export const pairsMoved = ({ first, second }: BothSides, links: readonly Link[]): readonly Pair[] =>
  pairsAlike(
    candidatesOf(first, leftOf(first, new Set(links.map((link) => link.first)))),
    candidatesOf(second, leftOf(second, new Set(links.map((link) => link.second)))),
  );

/** Paragraphs in links that have more words than their links tell of. */
const jointsIn = (second: readonly Unit[], links: readonly Link[]): readonly number[] => {
  const linked = linkedTokens(links).second;
  return [...linked].flatMap(([index, tokens]) => {
    const unit = second[index];
    if (unit?.kind !== 'paragraph') return [];
    const own = unit.tokens.filter(({ text }, token) => !tokens.has(token) && isWord(text));
    return own.length < FEW_WORDS ? [] : [index];
  });
};

/**
 * Links of paragraphs that were carried to another place and joined to a paragraph there: they are found among the words
 * that it has from nowhere else.
 */
export const linksJoined = (
  differ: Differ,
  units: BothSides,
  links: readonly Link[],
): readonly Link[] => {
  const found: Link[] = [];
  const joints = jointsIn(units.second, links);
  const gone = leftOf(units.first, new Set(links.map(({ first }) => first)));
  if (joints.length * gone.length > MOST_COMPARISONS) return [];
  for (const index of joints.length === 0 ? [] : gone) {
    const linked = linkedTokens([...links, ...found]);
    const weight = units.first[index]?.weight ?? 0;
    const [best] = joints
      .flatMap((joint) => linksOfPieces(differ, units, { first: [index], second: [joint] }, linked))
      .filter(({ words }) => words >= Math.max(FEW_WORDS, weight * LIKENESS))
      .sort((a, b) => b.words - a.words);
    if (best !== undefined) found.push(best);
  }
  return found;
};
