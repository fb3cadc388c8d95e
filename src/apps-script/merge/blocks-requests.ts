import { endOf } from '../../domain/merge/doc-text';
import type { Block, Paragraph } from '../../domain/merge/doc-text';
import { placementOf } from '../../domain/merge/placement';
import type { BlocksEdit } from '../../domain/merge/plan';
import { isRequest } from '../../domain/report/requests';
import { writable } from './cells-requests';
import { deleteRange, insertText } from './docs-request';
import type { DocsRequest } from './docs-request';
import { dress } from './dress';
import type { Host } from './dress';
import { embolden } from './looks-requests';
import { requestLook } from './request-look';
import { insertTable } from './table-requests';
import { wordsRequests } from './words-requests';

const isBoxed = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && isRequest(block.text);

/** Whether what is written has, or may get from what stands there, the box of a request for a text. */
const isAmongBoxes = ({ flow, from, to, blocks }: BlocksEdit): boolean =>
  [flow[from - 1], flow[to - 1], flow[to], ...blocks].some(isBoxed);

/** Gives a paragraph of the live document its own looks back after its line end has been exchanged. */
const redress = (paragraph: Paragraph, host: Host, hasBoxes: boolean): readonly DocsRequest[] => {
  const range = { startIndex: paragraph.start, endIndex: endOf(paragraph) };
  const own = dress(paragraph, range, host).filter((request) => !('updateTextStyle' in request));
  const box = hasBoxes ? requestLook(range, isBoxed(paragraph)) : [];
  return [...own, ...box.filter((request) => !('updateTextStyle' in request))];
};

interface Building {
  readonly index: number;
  /** The live paragraph before, if there is one. */
  readonly before: Block | undefined;
  readonly host: Host;
  /** Whether a line end for the last new paragraph is there already. */
  readonly hasLineEnd: boolean;
  readonly hasBoxes: boolean;
}

const insertParagraph = (
  paragraph: Paragraph,
  { index, host, hasLineEnd, hasBoxes }: Building,
): readonly DocsRequest[] => {
  const text = writable(paragraph.text);
  const range = { startIndex: index, endIndex: index + text.length + 1 };
  return [
    ...insertText(index, hasLineEnd ? text : `${text}\n`),
    ...dress(paragraph, range, host),
    ...embolden(index, Math.min(paragraph.lead ?? 0, text.length)),
    ...(hasBoxes ? requestLook(range, isBoxed(paragraph)) : []),
  ];
};

/**
 * Builds blocks at one index, the last one first: each pushes the later ones on, and has their looks until it is
 * dressed. Inserting a table brings a line end before it: that one ends the paragraph before, or, when there is none
 * among the new blocks, takes the place of the line end of the paragraph that is there.
 */
const build = (blocks: readonly Block[], building: Building): readonly DocsRequest[] => {
  const { index } = building;
  const requests: DocsRequest[] = [];
  let host = building.host;
  let hasLineEnd = building.hasLineEnd;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (block?.kind === 'table') requests.push(...insertTable(block, index));
    if (block?.kind === 'paragraph') {
      requests.push(...insertParagraph(block, { ...building, host, hasLineEnd }));
      host = block;
    }
    hasLineEnd = block?.kind === 'table';
  }
  if (blocks[0]?.kind === 'table' && building.before?.kind === 'paragraph') {
    const { before, hasBoxes } = building;
    requests.push(...deleteRange(index - 1, index), ...redress(before, host, hasBoxes));
  }
  return requests;
};

const lookOf = (block: Block | undefined): Host => (block?.kind === 'paragraph' ? block : null);

const writeAfter = (edit: BlocksEdit, before: Paragraph): readonly DocsRequest[] => {
  const { flow, from, to, blocks } = edit;
  const hasBoxes = isAmongBoxes(edit);
  const last = flow[to - 1] ?? before;
  const index = endOf(before) - 1;
  const host = to > from ? null : before;
  const removal = deleteRange(index, endOf(last) - 1);
  const kept = to > from ? redress(before, null, hasBoxes) : [];
  if (blocks.length === 0) return [...removal, ...kept];
  return [
    ...removal,
    ...insertText(index, '\n'),
    ...kept,
    ...build(blocks, { index: index + 1, before, host, hasLineEnd: true, hasBoxes }),
  ];
};

interface Rewriting {
  readonly live: Paragraph;
  readonly text: string;
}

/** Each new paragraph with the one it takes the place of; null when they are not as many, or do not look the same. */
const rewritings = ({ flow, from, to, blocks }: BlocksEdit): readonly Rewriting[] | null => {
  const pairs = blocks.flatMap((block, step): readonly Rewriting[] => {
    const live = flow[from + step];
    if (block.kind !== 'paragraph' || live?.kind !== 'paragraph') return [];
    const isSameStyle = block.style === live.style && block.listed === live.listed;
    const isAlike = isSameStyle && isBoxed(block) === isBoxed(live);
    const isText = block.objects.length + live.objects.length === 0;
    return isAlike && isText ? [{ live, text: block.text }] : [];
  });
  return pairs.length === blocks.length && pairs.length === to - from ? pairs : null;
};

const firstWord = (text: string): string => /^\S*/.exec(text)?.[0] ?? '';

/**
 * Paragraphs in the place of those that look the same: only what differs is written, so their marks and size stay. Where
 * there are several, each has to begin like the one it follows.
 */
const rewritten = (edit: BlocksEdit): readonly DocsRequest[] | null => {
  const pairs = rewritings(edit);
  if (pairs === null || pairs.length === 0) return null;
  const follows = pairs.every(({ live, text }) => firstWord(live.text) === firstWord(text));
  if (pairs.length > 1 && !follows) return null;
  return [...pairs].reverse().flatMap(({ live, text }) => {
    const { start, text: old } = live;
    return wordsRequests({ kind: 'words', start, end: endOf(live) - 1, old, text });
  });
};

/** Requests that replace whole blocks by others, in the way the place allows. */
export const blocksRequests = (edit: BlocksEdit): readonly DocsRequest[] => {
  const { flow, from, to, blocks } = edit;
  const words = rewritten(edit);
  if (words !== null) return words;
  const before = flow[from - 1];
  const next = flow[to];
  const last = flow[to - 1];
  const placement = placementOf(edit);
  const index = flow[from]?.start ?? 0;
  const end = to > from && last !== undefined ? endOf(last) : index;
  const hasBoxes = isAmongBoxes(edit);
  if (placement === 'after' && before?.kind === 'paragraph') return writeAfter(edit, before);
  if (placement === 'before') {
    const host = lookOf(next);
    const building: Building = { index, before, host, hasLineEnd: false, hasBoxes };
    return [...deleteRange(index, end), ...build(blocks, building)];
  }
  // The plan holds only edits that have a place; sending nothing at all is better than half of it.
  if (placement === null) throw new Error('A block edit without a place.');
  const building: Building = { index, before, host: lookOf(last), hasLineEnd: true, hasBoxes };
  return [...deleteRange(index, end - 1), ...build(blocks, building)];
};
