import type { WordsEdit } from '../../domain/merge/plan';
import { deleteRange, insertText } from './docs-request';
import type { DocsRequest } from './docs-request';

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const splitsPair = (text: string, index: number): boolean =>
  index < text.length && isLowSurrogate(text.charCodeAt(index));

const commonStart = (first: string, second: string): number => {
  let length = 0;
  while (length < first.length && length < second.length && first[length] === second[length]) {
    length += 1;
  }
  return splitsPair(first, length) || splitsPair(second, length) ? length - 1 : length;
};

const commonEnd = (first: string, second: string, start: number): number => {
  const most = Math.min(first.length, second.length) - start;
  let length = 0;
  while (length < most && first[first.length - 1 - length] === second[second.length - 1 - length]) {
    length += 1;
  }
  const cuts = (text: string): boolean => splitsPair(text, text.length - length);
  return cuts(first) || cuts(second) ? length - 1 : length;
};

/**
 * A figure that only grows at its end gives up its last character, so that the new ones are written inside it, and a
 * comment on it is one on all of it.
 */
const keptStart = (old: string, same: number): number => {
  const grows = same === old.length && /^\S{2,}$/u.test(old);
  return grows ? same - (splitsPair(old, same - 1) ? 2 : 1) : same;
};

/**
 * Requests that change a few words. Only characters that differ are written, and the new ones are put inside the old
 * ones before these go: so the new figure has the looks of the old one, and a comment on it stays anchored.
 */
export const wordsRequests = ({ start, old, text }: WordsEdit): readonly DocsRequest[] => {
  const same = keptStart(old, commonStart(old, text));
  const shared = commonEnd(old, text, same);
  // A figure that only grows at its start gives up its first character, so that the new ones are written inside it.
  const isPrefix = same === 0 && shared === old.length && old !== '';
  const end = isPrefix ? shared - (splitsPair(old, 1) ? 2 : 1) : shared;
  const removed = old.slice(same, old.length - end);
  const added = text.slice(same, text.length - end);
  const from = start + same;
  if (added === '' || same > 0 || removed === '') {
    const tail = from + added.length;
    return [...insertText(from, added), ...deleteRange(tail, tail + removed.length)];
  }
  const head = splitsPair(removed, 1) ? 2 : 1;
  const tail = from + head + added.length;
  return [
    ...insertText(from + head, added),
    ...deleteRange(tail, tail + removed.length - head),
    ...deleteRange(from, from + head),
  ];
};
