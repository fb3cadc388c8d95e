import { readParagraph } from '../model/read-paragraph';
import type { Paragraph, Piece } from '../model/structure';
import {
  childrenOf,
  cloneOf,
  insertAfter,
  parentOf,
  remove,
  setText,
  type Element,
  type Node,
} from '../package/xml';

/** A piece and where it begins in its paragraph. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly start: number;
}

/** Pieces of a paragraph with their offsets. */
export const placed = ({ pieces }: Paragraph): readonly PlacedPiece[] => {
  let start = 0;
  return pieces.map((piece) => {
    const here = { piece, start };
    start += piece.text.length;
    return here;
  });
};

export const endOf = ({ piece, start }: PlacedPiece): number => start + piece.text.length;

/** Cuts a text element in two at an offset that lies inside it. */
const cutText = (node: Element, offset: number): void => {
  const text = node.textContent ?? '';
  const tail = cloneOf(node);
  setText(tail, text.slice(offset));
  setText(node, text.slice(0, offset));
  insertAfter(tail, node);
};

/** Moves what follows a node in its parent into a copy of the parent put right behind it. */
const cutParent = (node: Node): void => {
  const parent = parentOf(node);
  const tail = parent.cloneNode(false) as Element;
  const properties = childrenOf(parent).find((child) => child.nodeName === 'w:rPr');
  if (parent.nodeName === 'w:r' && properties) tail.appendChild(cloneOf(properties));
  while (node.nextSibling !== null) tail.appendChild(node.nextSibling);
  insertAfter(tail, parent);
};

/**
 * Makes a border between runs at an offset that lies inside the text of a paragraph. The paragraph must be
 * read again: its pieces have changed.
 */
export const splitRun = (paragraph: Paragraph, offset: number): Paragraph => {
  const hit = placed(paragraph).find((one) => one.start <= offset && offset < endOf(one));
  if (hit === undefined) return paragraph;
  const { piece, start } = hit;
  if (offset > start) {
    cutText(piece.node, offset - start);
    if (piece.run) cutParent(piece.node);
    return readParagraph(paragraph.node);
  }
  const before = placed(paragraph).find((one) => endOf(one) === offset)?.piece;
  if (piece.run && before?.run === piece.run) {
    cutParent(before.node);
    return readParagraph(paragraph.node);
  }
  return paragraph;
};

/** Ancestor of a node, or the node itself, that is a child of `top`. */
export const childOf = (top: Element, node: Node): Node => {
  let here = node;
  while (here.parentNode !== null && here.parentNode !== top) here = here.parentNode;
  return here;
};

/** Wrappers that may be cut: what they say is true of each half. */
const divisible = new Set([
  'w:ins',
  'w:del',
  'w:moveTo',
  'w:moveFrom',
  'w:hyperlink',
  'w:smartTag',
]);

/** Cuts the wrappers around a run so that everything after it stands outside of what it stands in. */
export const splitWrappers = (top: Element, run: Node): void => {
  let here = run;
  while (here.parentNode !== null && here.parentNode !== top) {
    const parent = parentOf(here);
    if (!divisible.has(parent.nodeName)) {
      throw new TypeError(`an edit inside ${parent.nodeName} is not in our platform`);
    }
    if (childrenOf(parent).at(-1) !== here) cutParent(here);
    here = parent;
  }
};

/** Takes away a node and the run and wrappers that say nothing without it; what marks a place stays. */
export const removePiece = (top: Element, node: Node): void => {
  let here: Node = node;
  for (;;) {
    const parent = parentOf(here);
    remove(here);
    if (parent === top) return;
    const rest = childrenOf(parent).filter((child) => child.nodeName !== 'w:rPr');
    const holdsRuns = parent.nodeName !== 'w:r' && rest.some((child) => child.nodeName === 'w:r');
    if (holdsRuns || (parent.nodeName === 'w:r' && rest.length > 0)) return;
    rest.forEach((mark) => parent.parentNode?.insertBefore(mark, parent));
    here = parent;
  }
};
