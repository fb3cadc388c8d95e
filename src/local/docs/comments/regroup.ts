import { isSamePost, type RecognisableThread } from './likeness';
import type { WordThread } from './read-comments';

const isSamePlace = (one: WordThread, other: WordThread): boolean =>
  one.quote !== null &&
  other.quote !== null &&
  one.quote.start === other.quote.start &&
  one.quote.text === other.quote.text;

/** The comment of the file that this one is known to answer. */
const knownParent = (
  thread: WordThread,
  threads: readonly WordThread[],
  known: readonly RecognisableThread[],
): WordThread | undefined => {
  const parent = known.find(({ replies }) => replies.some((reply) => isSamePost(reply, thread)));
  if (parent === undefined) return undefined;
  return threads.find((one) => one !== thread && isSamePost(parent, one));
};

/** A comment from a program without threads, put on the very text an earlier one stands on, answers that one. */
const likelyParent = (
  thread: WordThread,
  earlier: readonly WordThread[],
): WordThread | undefined =>
  thread.paraId === '' && thread.replies.length === 0
    ? earlier.find((one) => isSamePlace(one, thread))
    : undefined;

const byTime = (one: WordThread, other: WordThread): number => {
  if (one.time === other.time) return 0;
  return one.time < other.time ? -1 : 1;
};

/**
 * LibreOffice 7.4 writes replies as comments of their own on the same text: puts them back under the comment
 * they answer.
 */
export const regroup = (
  threads: readonly WordThread[],
  known: readonly RecognisableThread[],
): readonly WordThread[] => {
  const parents = new Map<WordThread, WordThread>();
  const order = [...threads].sort(byTime);
  order.forEach((thread, at) => {
    if (known.some((one) => isSamePost(one, thread))) return;
    const earlier = order.slice(0, at).filter((one) => !parents.has(one));
    const parent = knownParent(thread, threads, known) ?? likelyParent(thread, earlier);
    if (parent !== undefined) parents.set(thread, parent);
  });
  return threads
    .filter((thread) => !parents.has(thread))
    .map((thread) => ({
      ...thread,
      replies: [...thread.replies, ...order.filter((one) => parents.get(one) === thread)],
    }));
};
