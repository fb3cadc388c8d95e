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
}

/** Refreshes a live document given as items, with what the data said and say. */
export const refreshTexts = (
  { base, ours }: { readonly base: DocText; readonly ours: DocText },
  items: readonly Item[],
  choices: Choices = new Map(),
): Refreshed => {
  const plan = mergeDocuments({ base, ours, theirs: docText(items) }, differ, choices);
  return { plan, items: batchUpdate(items, requestsOf(plan.edits)) };
};

/** The same with what the data say now as a test writes it. */
export const refreshItems = (
  base: DocText,
  ours: readonly Sketch[],
  items: readonly Item[],
  choices: Choices = new Map(),
): Refreshed => refreshTexts({ base, ours: docText(documentOf(ours)) }, items, choices);

/** A document as a test writes it, with the document after the plan as `contentOf` shows it. */
interface Shown extends Refreshed {
  readonly content: readonly unknown[];
}

/** Refreshes a document: `base` is what the data said, `ours` what they say now, `theirs` what people made of it. */
export const refresh = (
  base: readonly Sketch[],
  ours: readonly Sketch[],
  theirs: readonly Sketch[],
  choices: Choices = new Map(),
): Shown => {
  const refreshed = refreshItems(docText(documentOf(base)), ours, documentOf(theirs), choices);
  return { ...refreshed, content: contentOf(refreshed.items) };
};

/** A document as `Shown.content` shows it. */
export const shown = (sketches: readonly Sketch[]): readonly unknown[] =>
  contentOf(documentOf(sketches));
