import { documentOf } from './docs-model';
import type { Item, Sketch } from './docs-model';
import { sketchOf } from './merge-trials';
import type { Chance, Data } from './merge-trials';

const CELL = '\u001C';
const ROW = '\u0012';

/** Sentences about obstacles are points of a list, as a report has them. */
export const listedSketch = (data: Data): readonly Sketch[] =>
  sketchOf(data).map((sketch) =>
    sketch.kind === 'text' && sketch.text.startsWith('Kendala')
      ? { ...sketch, listed: true }
      : sketch,
  );

interface Word {
  readonly from: number;
  readonly to: number;
}

/** Words and figures of a document by their places. */
const wordsIn = (items: readonly Item[]): readonly Word[] => {
  const text = items.map(({ unit }) => unit).join('');
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
  }));
};

const marked = (items: readonly Item[], { from, to }: Word, mark: Partial<Item>): readonly Item[] =>
  items.map((item, at) => (at >= from && at < to ? { ...item, ...mark } : item));

const repeated = <T>(count: number, first: T, next: (before: T, step: number) => T): T =>
  Array.from({ length: count }).reduce<T>((before, _, step) => next(before, step), first);

/** Joins the second cell of a row to the first one, as a person does. */
const withMergedCells = (items: readonly Item[], row: number): readonly Item[] => {
  const cells = items.flatMap(({ unit }, at) => (at > row && unit === CELL ? [at] : []));
  const end = items.findIndex(({ unit }, at) => at > row && unit === ROW);
  const [first, second] = cells;
  if (first === undefined || second === undefined || (end >= 0 && second > end)) return items;
  return items.flatMap((item, at): readonly Item[] => {
    if (at === first) return [{ ...item, span: 2 }];
    return at === second ? [] : [item];
  });
};

/**
 * A document with what people put on its words: comments and bold on single words and figures, now and then merged
 * cells. Every comment has a name of its own.
 */
export const markedUp = (chance: Chance, sketches: readonly Sketch[]): readonly Item[] => {
  const plain = documentOf(sketches);
  const rows = plain.flatMap(({ unit }, at) => (unit === ROW ? [at] : []));
  const merged =
    rows.length > 0 && chance.pick(3) === 0
      ? withMergedCells(plain, rows[chance.pick(rows.length)] ?? 0)
      : plain;
  const words = wordsIn(merged);
  const anyWord = (): Word => words[chance.pick(words.length)] ?? { from: 0, to: 0 };
  const bold = repeated(12, merged, (items) => marked(items, anyWord(), { bold: true }));
  return repeated(12, bold, (items, step) => marked(items, anyWord(), { comment: `k${step}` }));
};
