import {
  blockAt,
  containerOf,
  endOfContainer,
  isParagraph,
  type PlacedBlock,
} from '../model/locate';
import { readParagraph } from '../model/read-paragraph';
import type { Body, Paragraph } from '../model/structure';
import {
  childrenOf,
  insertAfter,
  parentOf,
  setText,
  type Element,
  type Node,
} from '../package/xml';
import { refuseEdit } from './edit-refused';
import {
  emptyCopy,
  ensureParagraphProperties,
  lookOfMark,
  lookOfPiece,
  runOf,
  sectionOf,
  setMark,
} from './properties';
import { childOf, endOf, placed, splitRun, splitWrappers, type PlacedPiece } from './split';

interface Neighbours {
  readonly before: PlacedPiece | undefined;
  readonly after: PlacedPiece | undefined;
}

const neighboursOf = (paragraph: Paragraph, offset: number): Neighbours => {
  const pieces = placed(paragraph);
  return {
    before: pieces.find((one) => one.start < offset && offset <= endOf(one)),
    after: pieces.find((one) => one.start <= offset && offset < endOf(one)),
  };
};

/** Google does not carry a link past its end. */
const leavesLink = ({ before, after }: Neighbours): boolean => {
  const link = (before ?? after)?.piece.link ?? null;
  return link !== null && (before?.piece.link !== link || after?.piece.link !== link);
};

const typeInto = ({ piece, start }: PlacedPiece, offset: number, text: string): void => {
  const at = offset - start;
  const present = piece.node.textContent ?? '';
  setText(piece.node, present.slice(0, at) + text + present.slice(at));
};

const isPlainText = ({ piece }: PlacedPiece, text: string): boolean =>
  piece.node.nodeName === 'w:t' &&
  piece.inserted === null &&
  piece.deleted === null &&
  !/[\t\v]/.test(text);

const nodeOf = ({ piece }: PlacedPiece): Node => piece.run ?? piece.node;

/** Puts a run, or a wrapper with one, at the offset, outside of suggestions and of links that end there. */
export const insertRun = (whole: Paragraph, offset: number, run: Element): void => {
  const paragraph = splitRun(whole, offset);
  const { before, after } = neighboursOf(paragraph, offset);
  const top = paragraph.node;
  if (before === undefined) {
    if (after === undefined) top.appendChild(run);
    else top.insertBefore(run, childOf(top, nodeOf(after)));
    return;
  }
  const inner = nodeOf(before);
  if (before.piece.link !== null && before.piece.link === after?.piece.link) {
    const parent = parentOf(inner);
    if (parent === before.piece.link) {
      insertAfter(run, inner);
      return;
    }
  }
  splitWrappers(top, inner);
  insertAfter(run, childOf(top, inner));
};

/** Writes text without newlines into a paragraph, in the look of the text before it. */
const insertPlain = (paragraph: Paragraph, offset: number, text: string): Paragraph => {
  if (text === '') return paragraph;
  const neighbours = neighboursOf(paragraph, offset);
  const base = neighbours.before ?? neighbours.after;
  const leaves = leavesLink(neighbours);
  if (base !== undefined && !leaves && isPlainText(base, text)) typeInto(base, offset, text);
  else {
    const look = base ? lookOfPiece(base.piece, leaves) : lookOfMark(paragraph);
    insertRun(paragraph, offset, runOf(paragraph.node, look, text));
  }
  return readParagraph(paragraph.node);
};

/** What marks the end of something that stands before it. */
const isClosing = (node: Node): boolean =>
  node.nodeName === 'w:bookmarkEnd' ||
  node.nodeName === 'w:commentRangeEnd' ||
  (node.nodeName === 'w:r' &&
    childrenOf(node).some(({ nodeName }) => nodeName === 'w:commentReference'));

const moveSection = (from: Element, to: Element): void => {
  const section = sectionOf(from);
  if (section !== null) ensureParagraphProperties(to).appendChild(section);
};

/** Breaks a paragraph in two; the second has the style of the first and closes its section. */
const breakParagraph = (whole: Paragraph, offset: number): readonly [Paragraph, Paragraph] => {
  const base = neighboursOf(whole, offset).before;
  const paragraph = splitRun(whole, offset);
  const top = paragraph.node;
  const tail = emptyCopy(top);
  if (base) setMark(tail, lookOfPiece(base.piece, base.piece.link !== null));
  moveSection(top, tail);
  insertAfter(tail, top);
  const { before } = neighboursOf(paragraph, offset);
  if (before !== undefined) {
    splitWrappers(top, nodeOf(before));
    let last = childOf(top, nodeOf(before));
    while (last.nextSibling !== null && isClosing(last.nextSibling)) last = last.nextSibling;
    while (last.nextSibling !== null) tail.appendChild(last.nextSibling);
  }
  return [readParagraph(top), readParagraph(tail)];
};

/** Puts a paragraph like this one before it. */
const paragraphBefore = (paragraph: Paragraph, line: string): Paragraph => {
  const copy = emptyCopy(paragraph.node);
  const [first] = paragraph.pieces;
  if (first) setMark(copy, lookOfPiece(first, first.link !== null));
  parentOf(paragraph.node).insertBefore(copy, paragraph.node);
  return insertPlain(readParagraph(copy), 0, line);
};

/** Writes text into a paragraph; every newline makes another paragraph of the same style. */
export const insertIntoParagraph = (
  paragraph: Paragraph,
  offset: number,
  text: string,
): readonly Paragraph[] => {
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  if (offset === 0) {
    const earlier = lines.map((line) => paragraphBefore(paragraph, line));
    return [...earlier, insertPlain(paragraph, 0, last)];
  }
  const [head = last, ...middle] = lines;
  const written = insertPlain(paragraph, offset, head);
  if (lines.length === 0) return [written];
  const [first, tail] = breakParagraph(written, offset + head.length);
  const between = middle.map((line) => paragraphBefore(tail, line));
  return [first, ...between, insertPlain(tail, 0, last)];
};

/** Characters Google takes out of what is inserted. */
const STRIPPED =
  // eslint-disable-next-line no-control-regex -- these are the characters meant
  /[\u0000-\u0008\u000C-\u001F\uE000-\uF8FF\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The paragraph an index lies in; refuses the section break, the borders of a table and the end. */
export const paragraphToWriteIn = (body: Body, index: number): PlacedBlock<Paragraph> => {
  const root = containerOf(body);
  const end = endOfContainer(root);
  if (index >= end) {
    refuseEdit(`Index ${index} must be less than the end index of the referenced segment, ${end}.`);
  }
  const hit = blockAt(root, index);
  return hit !== null && isParagraph(hit)
    ? hit
    : refuseEdit(
        'The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.',
      );
};

/** `insertText`: inside a paragraph, never before the section break or on the border of a table. */
export const insertText = (body: Body, index: number, text: string): void => {
  const { block, start, container, position } = paragraphToWriteIn(body, index);
  const words = text.replace(STRIPPED, '');
  container.blocks.splice(position, 1, ...insertIntoParagraph(block, index - start, words));
};
