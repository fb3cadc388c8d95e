import { commonPairs, gapsBetween } from './differ';
import type { Differ, Gap, Pair } from './differ';
import { linkOf } from './link';
import type { BothSides, Link } from './link';
import { matchGap } from './match-gap';
import { pairsOfMoved } from './moved';
import type { Unit } from './unit';
import { LINE_END, isWord } from './words';

/** Where a token stands in the other list of units. */
export interface Spot {
  readonly unit: number;
  readonly token: number;
}

/** What became of the units of a first list in a second one. */
export interface Match {
  /** For each unit of the first list the unit that has most of it; undefined when it is gone. */
  readonly partners: readonly (number | undefined)[];
  /** The same from the side of the second list; undefined for a unit that is new. */
  readonly origins: readonly (number | undefined)[];
  /** For each token of each unit where it stands now; undefined when it is gone. */
  readonly spots: readonly (readonly (Spot | undefined)[])[];
}

const wordCount = (unit: Unit | undefined, { tokens }: Link): number =>
  tokens.filter(([token]) => isWord(unit?.tokens[token]?.text ?? '')).length;

const pairsInGap = (differ: Differ, units: BothSides, { first, second }: Gap): readonly Pair[] =>
  commonPairs(
    differ,
    units.first.slice(first.from, first.to).map(({ loose }) => loose),
    units.second.slice(second.from, second.to).map(({ loose }) => loose),
  ).map(([a, b]) => [first.from + a, second.from + b]);

/**
 * Links between two lists that keep their order: equal units first, then units that differ in figures only, then, in
 * what remains between those, paragraphs that share most of their words. A paragraph that was split or joined has
 * several links.
 */
const linksInOrder = (
  differ: Differ,
  first: readonly Unit[],
  second: readonly Unit[],
): readonly Link[] => {
  const units = { first, second };
  const equal = commonPairs(
    differ,
    first.map(({ exact }) => exact),
    second.map(({ exact }) => exact),
  );
  const alike = gapsBetween(equal, first.length, second.length).flatMap((gap) =>
    pairsInGap(differ, units, gap),
  );
  const anchors = [...equal, ...alike].sort(([a], [b]) => a - b);
  const gaps = gapsBetween(anchors, first.length, second.length);
  return [
    ...anchors.map((pair) => linkOf(differ, units, pair)),
    ...gaps.flatMap((gap) => matchGap(differ, units, gap)),
  ];
};

/** Runs of tokens that stand side by side in both units. */
const runsOf = (tokens: readonly Pair[]): readonly (readonly Pair[])[] => {
  const runs: Pair[][] = [];
  for (const pair of tokens) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    const follows = last !== undefined && last[0] + 1 === pair[0] && last[1] + 1 === pair[1];
    if (run !== undefined && follows) run.push(pair);
    else runs.push([pair]);
  }
  return runs;
};

/**
 * Drops spaces and punctuation that only happen to stand between other words in both texts: where a person wrote
 * anew, nothing is to be put beside a space of theirs.
 */
const withoutChance = (link: Link, first: readonly Unit[]): Link => {
  const texts = first[link.first]?.tokens ?? [];
  const means = ([token, other]: Pair): boolean => {
    const text = texts[token]?.text ?? '';
    return isWord(text) || text === LINE_END || (token === 0 && other === 0);
  };
  return {
    ...link,
    tokens: runsOf(link.tokens)
      .filter((run) => run.some(means))
      .flat(),
  };
};

const bestOf = (
  count: number,
  links: readonly Link[],
  first: readonly Unit[],
  side: 'first' | 'second',
): readonly (number | undefined)[] => {
  const best = new Map<number, { readonly other: number; readonly words: number }>();
  for (const link of links) {
    const words = wordCount(first[link.first], link);
    const known = best.get(link[side]);
    if (known !== undefined && known.words >= words) continue;
    best.set(link[side], { other: side === 'first' ? link.second : link.first, words });
  }
  return Array.from({ length: count }, (_, index) => best.get(index)?.other);
};

const matchOf = (
  links: readonly Link[],
  first: readonly Unit[],
  second: readonly Unit[],
): Match => {
  const spots = first.map(({ tokens }) => tokens.map((): Spot | undefined => undefined));
  for (const link of links) {
    for (const [token, other] of link.tokens) {
      const row = spots[link.first];
      if (row !== undefined) row[token] = { unit: link.second, token: other };
    }
  }
  return {
    partners: bestOf(first.length, links, first, 'first'),
    origins: bestOf(second.length, links, first, 'second'),
    spots,
  };
};

/** Pairs of units that are each other's best, in order in both lists: how one generation follows from another. */
export const pairsInOrder = (
  differ: Differ,
  first: readonly Unit[],
  second: readonly Unit[],
): readonly Pair[] => {
  const { partners, origins } = matchOf(linksInOrder(differ, first, second), first, second);
  return partners.flatMap((partner, unit) =>
    partner !== undefined && origins[partner] === unit ? [[unit, partner] as const] : [],
  );
};

/** Finds every word of a text in what people have made of it, wherever they moved, split or joined its paragraphs. */
export const matchPeople = (
  differ: Differ,
  first: readonly Unit[],
  second: readonly Unit[],
): Match => {
  const ordered = linksInOrder(differ, first, second);
  const moved = pairsOfMoved(first, second, ordered).map((pair) =>
    linkOf(differ, { first, second }, pair),
  );
  const links = [...ordered, ...moved].map((link) => withoutChance(link, first));
  return matchOf(links, first, second);
};
