import { anchorPairs } from './anchors';
import { gapsBetween } from './differ';
import type { Differ, Pair } from './differ';
import { linkOf } from './link';
import type { BothSides, Link } from './link';
import { matchGap, pairsInGap, withoutUnits } from './match-gap';
import { linksJoined, pairsCarried, pairsCarriedSurely, pairsMoved } from './moved';
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
  /** Units of the first list that a person has carried to another place. */
  readonly moved: readonly number[];
}

const wordCount = (unit: Unit | undefined, { tokens }: Link): number =>
  tokens.filter(([token]) => isWord(unit?.tokens[token]?.text ?? '')).length;

/**
 * Links between two lists: anchors first, then units that were carried elsewhere unchanged, then, in what remains
 * between the anchors, paragraphs that share most of their words. A paragraph that was split or joined has several
 * links.
 */
const linksOf = (
  differ: Differ,
  units: BothSides,
  { anchors, carried }: { readonly anchors: readonly Pair[]; readonly carried: readonly Pair[] },
): readonly Link[] => {
  const { first, second } = units;
  const gaps = gapsBetween(anchors, first.length, second.length);
  return [
    ...[...anchors, ...carried].map((pair) => linkOf(differ, units, pair)),
    ...gaps.flatMap((gap) => matchGap(differ, units, withoutUnits(gap, carried))),
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

const matchOf = (links: readonly Link[], { first, second }: BothSides): Omit<Match, 'moved'> => {
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

/** The nearest units around a stretch of the first list that are still there, as numbers of the second list. */
export const neighboursOf = (
  { partners }: Match,
  from: number,
  to: number,
): { readonly before: number | undefined; readonly behind: number | undefined } => {
  let index = from - 1;
  while (index >= 0 && partners[index] === undefined) index -= 1;
  return {
    before: partners[index],
    behind: partners.slice(to).find((partner) => partner !== undefined),
  };
};

/**
 * Units that are new in the second list where those from `from` to before `to` of the first list were: what a person
 * may have put in their place.
 */
export const newAround = (match: Match, from: number, to: number): readonly number[] => {
  const { before = -1, behind = match.origins.length } = neighboursOf(match, from, to);
  return match.origins.flatMap((origin, unit) =>
    origin === undefined && unit > before && unit < behind ? [unit] : [],
  );
};

/** Pairs of units in order in both lists: how one generation follows from another. */
export const pairsInOrder = (
  differ: Differ,
  first: readonly Unit[],
  second: readonly Unit[],
): readonly Pair[] => {
  const units = { first, second };
  const anchors = anchorPairs(differ, units);
  const gaps = gapsBetween(anchors, first.length, second.length);
  const alike = gaps.flatMap((gap) => pairsInGap(units, withoutUnits(gap, [])));
  return [...anchors, ...alike].sort(([a], [b]) => a - b);
};

/** Finds every word of a text in what people have made of it, wherever they moved, split or joined its paragraphs. */
export const matchPeople = (
  differ: Differ,
  first: readonly Unit[],
  second: readonly Unit[],
): Match => {
  const units = { first, second };
  const surely = pairsCarriedSurely(differ, units);
  const reserved = {
    first: new Set(surely.map(([unit]) => unit)),
    second: new Set(surely.map(([, unit]) => unit)),
  };
  const anchors = anchorPairs(differ, units, reserved);
  const carried = [...surely, ...pairsCarried(units, [...anchors, ...surely])];
  const known = linksOf(differ, units, { anchors, carried });
  const moved = pairsMoved(units, known);
  const whole = [...known, ...moved.map((pair) => linkOf(differ, units, pair))];
  const pieces = linksJoined(differ, units, whole);
  const links = [...whole, ...pieces];
  const meant = links.map((link) => withoutChance(link, first));
  return {
    ...matchOf(meant, units),
    moved: [...carried, ...moved]
      .map(([unit]) => unit)
      .concat(pieces.map(({ first: unit }) => unit)),
  };
};
