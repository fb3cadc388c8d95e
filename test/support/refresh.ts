import { differ } from '../../src/apps-script/merge/differ';
import { requestsOf } from '../../src/apps-script/merge/requests';
import { mergeDocuments } from '../../src/domain/merge/merge-documents';
import type { DocText } from '../../src/domain/merge/doc-text';
import type { Choices, MergePlan } from '../../src/domain/merge/plan';
import { batchUpdate, contentOf, docText, documentOf } from './docs-model';
import type { Item, Sketch } from './docs-model';

export interface Refreshed {
  readonly plan: MergePlan;
  readonly items: readonly Item[];
  /** The document after the plan, without indexes. */
  readonly content: readonly unknown[];
}

/** Refreshes a live document given as items. */
export const refreshItems = (
  base: DocText,
  ours: readonly Sketch[],
  items: readonly Item[],
  choices: Choices = new Map(),
): Refreshed => {
  const sides = { base, ours: docText(documentOf(ours)), theirs: docText(items) };
  const plan = mergeDocuments(sides, differ, choices);
  const refreshed = batchUpdate(items, requestsOf(plan.edits));
  return { plan, items: refreshed, content: contentOf(refreshed) };
};

/** Refreshes a document: `base` is what the data said, `ours` what they say now, `theirs` what people made of it. */
export const refresh = (
  base: readonly Sketch[],
  ours: readonly Sketch[],
  theirs: readonly Sketch[],
  choices: Choices = new Map(),
): Refreshed => refreshItems(docText(documentOf(base)), ours, documentOf(theirs), choices);

/** A document as `Refreshed.content` shows it. */
export const shown = (sketches: readonly Sketch[]): readonly unknown[] =>
  contentOf(documentOf(sketches));
