import type { Item, Sketch } from './docs-model';
import { countsOf, sayingsOf, wordCounts } from './merge-trials';
import type { Refreshed } from './refresh';

/** The texts that met in a merge, and what came of it. */
export interface Merge {
  readonly base: readonly Sketch[];
  readonly ours: readonly Sketch[];
  readonly theirs: { readonly sketches: readonly Sketch[] };
  readonly merged: Pick<Refreshed, 'plan' | 'items'>;
}

const textOfItems = (items: readonly Item[]): string =>
  items.map(({ unit }) => (unit < ' ' ? ' ' : unit)).join('');

/** Every word with its number in base, ours, theirs and the outcome, and in the listed findings. */
export const ledgerOf = ({ base, ours, theirs, merged: { plan, items } }: Merge) => {
  const findings = [...plan.conflicts, ...plan.held, ...plan.manual];
  const columns = {
    base: wordCounts(base),
    ours: wordCounts(ours),
    theirs: wordCounts(theirs.sketches),
    outcome: countsOf(textOfItems(items)),
    listedData: countsOf(findings.map(({ data }) => data).join(' ')),
    listedBase: countsOf(findings.map((finding) => finding.base).join(' ')),
  };
  const words = new Set(Object.values(columns).flatMap((counts) => [...counts.keys()]));
  const [before, now] = [sayingsOf(base), sayingsOf(ours)];
  const rows = [...words].map((word) => ({
    word,
    /** Whether the data have it in another sentence, which then is as good as a new one. */
    isElsewhere: now.has(word) && now.get(word) !== before.get(word),
    base: columns.base.get(word) ?? 0,
    ours: columns.ours.get(word) ?? 0,
    theirs: columns.theirs.get(word) ?? 0,
    outcome: columns.outcome.get(word) ?? 0,
    listedData: columns.listedData.get(word) ?? 0,
    listedBase: columns.listedBase.get(word) ?? 0,
  }));
  // A figure of its own, or a word of people, tells for certain what became of it.
  return rows.filter(
    ({ word, base, ours }) => base <= 1 && ours <= 1 && /^(\d{4,}|orang\p{L}+)$/u.test(word),
  );
};

/** Words of the data that are neither in the document nor listed, and words that they no longer have and nobody names. */
export const unwritten = (drawn: Merge) => {
  const rows = ledgerOf(drawn);
  return {
    missing: rows.filter(
      ({ base, ours, theirs, outcome, listedData }) =>
        ours > base && outcome + listedData < ours - Math.max(0, base - theirs),
    ),
    left: rows.filter(
      ({ base, ours, theirs, outcome, listedBase }) =>
        ours < base && outcome - listedBase > ours + Math.max(0, theirs - base),
    ),
  };
};
