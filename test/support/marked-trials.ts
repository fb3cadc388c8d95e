import type { Chance } from './chance';
import type { Item } from './docs-model';

/** Every so many-th word is bold, every so many-th has a comment. */
const BOLD = 5;
const COMMENTED = 7;

/** A document with what people put on its words: comments and bold on single words and figures, each comment named. */
export const markedUp = (chance: Chance, items: readonly Item[]): readonly Item[] => {
  const text = items.map(({ unit }) => unit).join('');
  const [bold, commented] = [chance.pick(BOLD), chance.pick(COMMENTED)];
  const marked = [...items];
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].forEach(({ 0: word, index }, number) => {
    for (let at = index; at < index + word.length; at += 1) {
      marked[at] = {
        ...(items[at] ?? { unit: '' }),
        ...(number % BOLD === bold ? { bold: true } : {}),
        ...(number % COMMENTED === commented ? { comment: `k${number}` } : {}),
      };
    }
  });
  return marked;
};
