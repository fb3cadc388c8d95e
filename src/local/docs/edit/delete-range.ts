import {
  blockAt,
  containerOf,
  containersIn,
  endOfContainer,
  isParagraph,
  placedBlocks,
  type Container,
  type PlacedBlock,
} from '../model/locate';
import { readParagraph } from '../model/read-paragraph';
import { paragraphsIn, paragraphText, type Body, type Paragraph } from '../model/structure';
import { childNamed, remove, setText } from '../package/xml';
import { INVALID_DELETION, refuseEdit } from './edit-refused';
import { dropInnerBookmarks, moveContent, rescueComments } from './leftovers';
import { ensureParagraphProperties, sectionOf } from './properties';
import { endOf, placed, removePiece } from './split';

/** A stretch of indexes, the end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const overlaps = (range: Range, block: { readonly start: number; readonly end: number }): boolean =>
  block.start < range.end && block.end > range.start;

const covers = (range: Range, block: { readonly start: number; readonly end: number }): boolean =>
  range.start <= block.start && block.end <= range.end;

/** Cuts characters and objects out of one paragraph. */
export const cutFromParagraph = (paragraph: Paragraph, from: number, to: number): Paragraph => {
  for (const one of placed(paragraph)) {
    const start = Math.max(from, one.start) - one.start;
    const end = Math.min(to, endOf(one)) - one.start;
    if (start >= end) continue;
    const { node, text } = one.piece;
    const rest = text.slice(0, start) + text.slice(end);
    if (rest === '') removePiece(paragraph.node, node);
    else setText(node, rest);
  }
  return readParagraph(paragraph.node);
};

/** The innermost run of blocks that holds the whole range. */
const containerFor = (body: Body, range: Range): Container =>
  containersIn(containerOf(body)).reduce((best, container) => {
    const holds = range.start >= container.start && range.end <= endOfContainer(container);
    return holds && container.start >= best.start ? container : best;
  }, containerOf(body));

const splitsCharacter = (body: Body, index: number): boolean => {
  const hit = blockAt(containerOf(body), index);
  if (hit === null || !isParagraph(hit)) return false;
  const text = paragraphText(hit.block);
  const at = index - hit.start;
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
};

const isPartOfCharacter = (body: Body, { start, end }: Range): boolean =>
  splitsCharacter(body, start) || splitsCharacter(body, end);

/** Whether the newline of a paragraph goes while the table or section it leads to stays. */
const orphans = (range: Range, block: PlacedBlock, next: PlacedBlock | undefined): boolean =>
  isParagraph(block) &&
  block.end <= range.end &&
  block.end > range.start &&
  next !== undefined &&
  next.block.kind !== 'paragraph' &&
  !covers(range, next);

const checkBlocks = (range: Range, blocks: readonly PlacedBlock[]): void => {
  blocks.forEach((block, at) => {
    if (!overlaps(range, block)) return;
    const isPart = block.block.kind !== 'paragraph' && !covers(range, block);
    if (isPart || orphans(range, block, blocks[at + 1])) refuseEdit(INVALID_DELETION);
  });
};

const check = (body: Body, range: Range): Container => {
  const { start, end } = range;
  if (end < start) refuseEdit('Invalid range: end index cannot be less than start index');
  if (start === end) refuseEdit('The range should not be empty.');
  const last = endOfContainer(containerOf(body));
  if (end > last) {
    refuseEdit(`Index ${end} must be less than the end index of the referenced segment, ${last}.`);
  }
  if (start < 1) refuseEdit('Cannot operate on the first section break in the document.');
  if (end === last) {
    refuseEdit('The range cannot include the newline character at the end of the segment.');
  }
  const container = containerFor(body, range);
  if (end === endOfContainer(container)) refuseEdit(INVALID_DELETION);
  checkBlocks(range, placedBlocks(container));
  if (isPartOfCharacter(body, range)) refuseEdit(INVALID_DELETION);
  return container;
};

const isSuggested = ({ node, pieces }: Paragraph, { from, to }: { from: number; to: number }) => {
  const mark = childNamed(childNamed(node, 'w:pPr'), 'w:rPr');
  const markHasOne = childNamed(mark, 'w:ins') !== null || childNamed(mark, 'w:del') !== null;
  const length = pieces.reduce((total, { text }) => total + text.length, 1);
  return (
    (markHasOne && to >= length) ||
    placed({ kind: 'paragraph', node, pieces, length }).some(
      (one) =>
        (one.piece.inserted !== null || one.piece.deleted !== null) &&
        one.start < to &&
        endOf(one) > from,
    )
  );
};

/** Google fails on a deletion that touches a suggestion (known bug, an internal error). */
export const touchesSuggestion = (body: Body, range: Range): boolean =>
  containersIn(containerOf(body)).some((container) =>
    placedBlocks(container).some(
      (block) =>
        isParagraph(block) &&
        overlaps(range, block) &&
        isSuggested(block.block, { from: range.start - block.start, to: range.end - block.start }),
    ),
  );

const cut = (range: Range, { block, start }: PlacedBlock<Paragraph>): Paragraph =>
  cutFromParagraph(block, range.start - start, Math.min(range.end - start, block.length - 1));

const closeSection = (survivor: Paragraph, tail: Paragraph): void => {
  const own = sectionOf(survivor.node);
  if (own !== null) remove(own);
  const section = sectionOf(tail.node);
  if (section !== null) ensureParagraphProperties(survivor.node).appendChild(section);
};

interface Removal {
  readonly range: Range;
  readonly container: Container;
  /** Every block the range touches, and the paragraph in which it ends. */
  readonly touched: readonly PlacedBlock[];
}

/** The paragraph that keeps what is left: the first, unless all of it goes. */
const survivorOf = ({ range, touched }: Removal, tail: Paragraph): Paragraph => {
  const [first] = touched;
  return first !== undefined && isParagraph(first) && first.start < range.start
    ? first.block
    : tail;
};

const removeBlock = ({ block }: PlacedBlock, survivor: Paragraph, after: boolean): void => {
  switch (block.kind) {
    case 'paragraph':
      if (block.node === survivor.node) return;
      dropInnerBookmarks(block.node);
      moveContent(block.node, survivor.node, after ? 'end' : 'start');
      remove(block.node);
      return;
    case 'section':
      if (block.properties !== null) remove(block.properties);
      return;
    case 'table':
    case 'contents':
      rescueComments(block.node, survivor.node);
      remove(block.node);
  }
};

/** Removes blocks and joins what is left of the first and the last of them. */
const join = (removal: Removal, tail: Paragraph): void => {
  const { range, container, touched } = removal;
  touched.filter(isParagraph).forEach((one) => cut(range, one));
  const survivor = survivorOf(removal, tail);
  const keepsFirst = survivor !== tail;
  if (keepsFirst) closeSection(survivor, tail);
  // What goes in front is put there from the last to the first, so that its order stays.
  const order = keepsFirst ? touched : [...touched].reverse();
  order.forEach((one) => {
    removeBlock(one, survivor, keepsFirst);
  });
  const [first] = touched;
  if (first === undefined) return;
  container.blocks.splice(first.position, touched.length, readParagraph(survivor.node));
};

/** Removes tables and section breaks that lie between paragraphs, which all stay. */
const removeBetween = ({ range, container, touched }: Removal): void => {
  touched.filter(isParagraph).forEach((one) => {
    container.blocks[one.position] = cut(range, one);
  });
  const gone = touched.filter((one) => !isParagraph(one));
  const heirs = container.blocks.slice(0, (gone[0]?.position ?? 0) + 1);
  const heir = paragraphsIn(heirs).at(-1) ?? paragraphsIn(container.blocks)[0];
  gone.forEach((one) => {
    if (heir) removeBlock(one, heir, true);
  });
  const positions = new Set(gone.map(({ position }) => position));
  const rest = container.blocks.filter((_, position) => !positions.has(position));
  container.blocks.splice(0, container.blocks.length, ...rest);
};

/** `deleteContentRange`, refused wherever Google refuses it. */
export const deleteRange = (body: Body, range: Range): void => {
  const container = check(body, range);
  const blocks = placedBlocks(container);
  const touched = blocks.filter((block) => overlaps(range, block));
  const isNewlineGone = touched.some((block) => isParagraph(block) && block.end <= range.end);
  if (!isNewlineGone) {
    removeBetween({ range, container, touched });
    return;
  }
  const tail = blocks.find(({ start, end }) => start <= range.end && range.end < end);
  if (tail === undefined || !isParagraph(tail)) return refuseEdit(INVALID_DELETION);
  const all = touched.includes(tail) ? touched : [...touched, tail];
  join({ range, container, touched: all }, tail.block);
};
