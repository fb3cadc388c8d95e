import type { Paragraph, Piece } from '../model/structure';
import {
  childNamed,
  childrenOf,
  cloneOf,
  createElement,
  remove,
  type Element,
} from '../package/xml';

/** Notes of a change in a run's or a mark's properties: a copy has not been changed by anybody. */
const changeNotes = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange']);

const withoutNotes = (properties: Element): Element => {
  childrenOf(properties)
    .filter(({ nodeName }) => changeNotes.has(nodeName))
    .forEach(remove);
  return properties;
};

/** Finds the properties of an element, which stand first in it, or makes them where there are none. */
const ensuring =
  (name: 'w:pPr' | 'w:tcPr' | 'w:trPr') =>
  (element: Element): Element => {
    const present = childNamed(element, name);
    if (present !== null) return present;
    const properties = createElement(element, name);
    element.insertBefore(properties, element.firstChild);
    return properties;
  };

/** Properties of a paragraph, made when it has none. */
export const ensureParagraphProperties = ensuring('w:pPr');

/** Properties of a table's cell, made when it has none. */
export const ensureCellProperties = ensuring('w:tcPr');

/** Properties of a table's row, made when it has none. */
export const ensureRowProperties = ensuring('w:trPr');

/** Elements of `w:pPr` that must stand behind the properties of the paragraph's mark. */
const afterMark = new Set(['w:sectPr', 'w:pPrChange']);

const putMark = (properties: Element, look: Element): void => {
  const next = childrenOf(properties).find(({ nodeName }) => afterMark.has(nodeName)) ?? null;
  properties.insertBefore(look, next);
};

/** Properties of a paragraph's mark, made when it has none. */
export const ensureMarkProperties = (paragraph: Element): Element => {
  const properties = ensureParagraphProperties(paragraph);
  const present = childNamed(properties, 'w:rPr');
  if (present !== null) return present;
  const look = createElement(properties, 'w:rPr');
  putMark(properties, look);
  return look;
};

/** Gives the mark of a paragraph the look of a run: what is typed into the empty paragraph gets it. */
export const setMark = (paragraph: Element, look: Element | null): void => {
  const properties = ensureParagraphProperties(paragraph);
  const present = childNamed(properties, 'w:rPr');
  if (present !== null) remove(present);
  if (look !== null) putMark(properties, look);
};

/** Properties of a section that a paragraph closes. */
export const sectionOf = (paragraph: Element): Element | null =>
  childNamed(childNamed(paragraph, 'w:pPr'), 'w:sectPr');

/** A copy of the look of a run; leaving a link behind, also without the look of a link. */
export const lookOfPiece = (piece: Piece, leavesLink: boolean): Element | null => {
  const properties = childNamed(piece.run, 'w:rPr');
  if (properties === null) return null;
  const look = withoutNotes(cloneOf(properties));
  if (leavesLink) {
    childrenOf(look)
      .filter(({ nodeName }) => nodeName === 'w:rStyle')
      .forEach(remove);
  }
  return look;
};

/** A copy of the look of the paragraph's mark. */
export const lookOfMark = ({ node }: Paragraph): Element | null => {
  const properties = childNamed(childNamed(node, 'w:pPr'), 'w:rPr');
  return properties === null ? null : withoutNotes(cloneOf(properties));
};

/** A copy of a paragraph without its words: same style, no section, no id. */
export const emptyCopy = (paragraph: Element): Element => {
  const copy = createElement(paragraph, 'w:p');
  const properties = childNamed(paragraph, 'w:pPr');
  if (properties === null) return copy;
  const own = cloneOf(properties);
  childrenOf(own)
    .filter(({ nodeName }) => afterMark.has(nodeName))
    .forEach(remove);
  const mark = childNamed(own, 'w:rPr');
  if (mark !== null) withoutNotes(mark);
  copy.appendChild(own);
  return copy;
};

/** A run with a look and a text; tabs and line breaks become Word's elements. */
export const runOf = (near: Element, look: Element | null, text: string): Element => {
  const parts = text.split(/([\t\v])/).filter((part) => part !== '');
  const content = parts.map((part) => {
    if (part === '\t') return createElement(near, 'w:tab');
    if (part === '\u000B') return createElement(near, 'w:br');
    return createElement(near, 'w:t', { 'xml:space': 'preserve' }, [part]);
  });
  return createElement(near, 'w:r', {}, [...(look ? [look] : []), ...content]);
};
