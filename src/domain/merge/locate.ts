import type { Gap } from './differ';
import type { People } from './flow';
import type { Spot } from './match';
import type { WordsEdit } from './plan';

/** Tokens of one paragraph of the live document. */
export interface Stretch {
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

const locateBetween = (
  before: Spot | undefined,
  behind: Spot | undefined,
  isFirst: boolean,
): Stretch | null => {
  if (isFirst && (behind === undefined || behind.token > 0)) return null;
  if (before !== undefined && behind !== undefined) {
    const together = before.unit === behind.unit && before.token + 1 === behind.token;
    if (!together) return null;
  }
  if (before !== undefined) {
    return { unit: before.unit, from: before.token + 1, to: before.token + 1 };
  }
  return behind === undefined ? null : { unit: behind.unit, from: behind.token, to: behind.token };
};

/**
 * Where the words of a change stand in the live document: all of them, side by side, with nothing put between. Null
 * when a person has touched them. New words go between their neighbours, or beside the one that is left.
 */
export const locate = (spots: readonly (Spot | undefined)[], { first }: Gap): Stretch | null => {
  if (first.from === first.to) {
    const before = first.from === 0 ? undefined : spots[first.from - 1];
    return locateBetween(before, spots[first.from], first.from === 0);
  }
  const start = spots[first.from];
  if (start === undefined) return null;
  const whole = spots
    .slice(first.from, first.to)
    .every((spot, step) => spot?.unit === start.unit && spot.token === start.token + step);
  if (!whole) return null;
  return { unit: start.unit, from: start.token, to: start.token + first.to - first.from };
};

/** The edit that puts a text in the place of a stretch; null when the stretch is not in a paragraph. */
export const wordsEdit = (people: People, stretch: Stretch, text: string): WordsEdit | null => {
  const block = people.blocks[stretch.unit];
  const tokens = people.units[stretch.unit]?.tokens ?? [];
  const from = tokens[stretch.from];
  const last = tokens[stretch.to - 1];
  if (block?.kind !== 'paragraph' || from === undefined) return null;
  const end = stretch.to > stretch.from && last ? last.offset + last.size : from.offset;
  const start = block.start + from.offset;
  return {
    kind: 'words',
    start,
    end: block.start + end,
    old: block.text.slice(from.offset, end),
    text,
  };
};

/** What stands between two words of the live document; null when they are not in one paragraph. */
export const stretchBetween = (
  before: Spot | undefined,
  behind: Spot | undefined,
): Stretch | null => {
  const unit = behind?.unit;
  if (behind === undefined || unit === undefined) return null;
  if (before !== undefined && before.unit !== unit) return null;
  const from = before === undefined ? 0 : before.token + 1;
  return from <= behind.token ? { unit, from, to: behind.token } : null;
};
