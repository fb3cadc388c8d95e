import {
  allNamed,
  attributeOf,
  childrenOf,
  createElement,
  remove,
  type Element,
  type Node,
} from '../package/xml';

/** Drops bookmarks that both begin and end in a paragraph whose words are gone. */
export const dropInnerBookmarks = (paragraph: Element): void => {
  const ends = allNamed(paragraph, 'w:bookmarkEnd');
  allNamed(paragraph, 'w:bookmarkStart').forEach((start) => {
    const end = ends.find((one) => attributeOf(one, 'w:id') === attributeOf(start, 'w:id'));
    if (end === undefined || hasWordsBetween(start, end)) return;
    remove(start);
    remove(end);
  });
};

const hasWordsBetween = (start: Element, end: Element): boolean => {
  for (let node: Node | null = start.nextSibling; node !== null && node !== end;) {
    if ((node.textContent ?? '') !== '' || node.nodeName === 'w:hyperlink') return true;
    node = node.nextSibling;
  }
  return false;
};

/** Moves everything but the style of a paragraph into another one. */
export const moveContent = (from: Element, to: Element, where: 'start' | 'end'): void => {
  const content = childrenOf(from).filter(({ nodeName }) => nodeName !== 'w:pPr');
  const properties = childrenOf(to).find(({ nodeName }) => nodeName === 'w:pPr');
  const next = properties ? properties.nextSibling : to.firstChild;
  content.forEach((node) => {
    if (where === 'end') to.appendChild(node);
    else to.insertBefore(node, next);
  });
};

/** Comments on what disappears stay in the file, on a point of the paragraph that is left. */
export const rescueComments = (gone: Element, paragraph: Element): void => {
  allNamed(gone, 'w:commentReference').forEach((reference) => {
    const id = { 'w:id': attributeOf(reference, 'w:id') };
    const run = createElement(paragraph, 'w:r', {}, [
      createElement(paragraph, 'w:commentReference', id),
    ]);
    paragraph.appendChild(run);
  });
};

/** Takes the marks of a range away whose other half is gone. */
export const dropHalfRanges = (document: Element): void => {
  const starts = allNamed(document, 'w:commentRangeStart');
  const ends = allNamed(document, 'w:commentRangeEnd');
  const idOf = (node: Element): string => attributeOf(node, 'w:id');
  const started = new Set(starts.map(idOf));
  const ended = new Set(ends.map(idOf));
  starts.filter((one) => !ended.has(idOf(one))).forEach(remove);
  ends.filter((one) => !started.has(idOf(one))).forEach(remove);
};
