import { headingLevel } from '../../src/domain/merge/doc-text';
import type { DocText } from '../../src/domain/merge/doc-text';
import { linesAfter } from '../../src/domain/merge/text-lines';
import type { Item } from './docs-model';
import { docText } from './docs-model';
import type { Refreshed } from './refresh';

/** The texts that met in a merge, and what came of it. */
export interface Merge {
  readonly base: DocText;
  readonly ours: DocText;
  /** The live document. */
  readonly live: readonly Item[];
  readonly merged: Refreshed;
}

const linesOf = ({ blocks }: DocText): readonly string[] =>
  linesAfter(blocks, []).map((line) => line.join(' '));

/** How often each word or figure stands in a text; a figure with its marks is one. */
export const countsOf = (content: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [word] of content.matchAll(/\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
};

/**
 * For each word the last line that it stands in, with the heading above, figures and the letters of headings left out: what it
 * says about what, and not how much.
 */
const sayingsOf = ({ blocks }: DocText): ReadonlyMap<string, string> => {
  let heading = '';
  return new Map(
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph' && headingLevel(block.style) > 0)
        heading = block.text.replace(/^\w+\.\s/, '');
      const lines = linesAfter([block], []).map((line) => line.join(' '));
      return lines.flatMap((line) => {
        const saying = `${heading}: ${line}`.replace(/\d+/g, '#');
        return [...countsOf(line).keys()].map((word) => [word, saying] as const);
      });
    }),
  );
};

const wordCounts = (text: DocText): ReadonlyMap<string, number> =>
  countsOf(linesOf(text).join('\n'));

/** A figure of its own, or a word of people, tells for certain what became of it. */
const isTelling = (word: string): boolean => /^(?:[\d.,]{4,}|orang\p{L}+)$/u.test(word);

/** What became of a word. */
export type LedgerRow = ReturnType<typeof ledgerOf>[number];

/** Every telling word with its number in base, ours, theirs and the outcome, and in the listed findings. */
export const ledgerOf = ({ base, ours, live, merged: { plan, items } }: Merge) => {
  const findings = [...plan.conflicts, ...plan.held, ...plan.manual];
  const columns = {
    base: wordCounts(base),
    ours: wordCounts(ours),
    theirs: wordCounts(docText(live)),
    outcome: wordCounts(docText(items)),
    listedData: countsOf(findings.map(({ data }) => data).join('\n')),
    listedBase: countsOf(findings.map((finding) => finding.base).join('\n')),
  };
  const words = new Set(Object.values(columns).flatMap((counts) => [...counts.keys()]));
  const [before, now] = [sayingsOf(base), sayingsOf(ours)];
  const rows = [...words].filter(isTelling).map((word) => ({
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
  return rows.filter((row) => row.base <= 1 && row.ours <= 1);
};

/** Words of the data that are neither in the document nor listed, and words that they no longer have and nobody names. */
export const unwritten = (rows: readonly LedgerRow[]) => ({
  missing: rows.filter(
    ({ base, ours, theirs, outcome, listedData }) =>
      ours > base && outcome + listedData < ours - Math.max(0, base - theirs),
  ),
  left: rows.filter(
    ({ base, ours, theirs, outcome, listedBase }) =>
      ours < base && outcome - listedBase > ours + Math.max(0, theirs - base),
  ),
});
