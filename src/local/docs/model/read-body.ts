import {
  allNamed,
  attributeOf,
  childNamed,
  childrenOf,
  createElement,
  rootOf,
  type Document,
  type Element,
} from '../package/xml';
import { readParagraph } from './read-paragraph';
import type { Block, Body, Cell, Row, Table } from './structure';

const sectionIn = (paragraph: Element): Element | null =>
  childNamed(childNamed(paragraph, 'w:pPr'), 'w:sectPr');

const isContents = (sdt: Element): boolean =>
  allNamed(sdt, 'w:docPartGallery').some((gallery) =>
    attributeOf(gallery, 'w:val').startsWith('Table of '),
  );

/** Children that stand for themselves: rows and cells wrapped by Word's controls are unwrapped. */
const unwrapped = (parent: Element, name: string): readonly Element[] =>
  childrenOf(parent).flatMap((child) => {
    if (child.nodeName === name) return [child];
    const isWrapper = child.nodeName === 'w:sdt' || child.nodeName === 'w:customXml';
    return isWrapper ? unwrapped(childNamed(child, 'w:sdtContent') ?? child, name) : [];
  });

/** Google ends every body and every cell with a paragraph. */
const closeWithParagraph = (parent: Element, blocks: Block[]): Block[] => {
  const last = blocks.at(-1);
  if (last?.kind === 'paragraph') return blocks;
  const paragraph = createElement(parent, 'w:p');
  parent.insertBefore(paragraph, childNamed(parent, 'w:sectPr'));
  return [...blocks, readParagraph(paragraph)];
};

const readCell = (node: Element): Cell => ({
  node,
  blocks: closeWithParagraph(node, readBlocks(node)),
});

/** Reads a `w:tr`. */
export const readRow = (node: Element): Row => ({
  node,
  cells: unwrapped(node, 'w:tc').map(readCell),
});

/** Reads a `w:tbl`. */
export const readTable = (node: Element): Table => ({
  kind: 'table',
  node,
  rows: unwrapped(node, 'w:tr').map(readRow),
});

const readBlock = (node: Element): readonly Block[] => {
  switch (node.nodeName) {
    case 'w:p': {
      const section = sectionIn(node);
      const paragraph = readParagraph(node);
      return section ? [paragraph, { kind: 'section', properties: section }] : [paragraph];
    }
    case 'w:tbl':
      return [readTable(node)];
    case 'w:sdt': {
      const content = childNamed(node, 'w:sdtContent') ?? node;
      const blocks = readBlocks(content);
      if (!isContents(node)) return blocks;
      return [{ kind: 'contents', node, blocks: closeWithParagraph(content, blocks) }];
    }
    case 'w:customXml':
    case 'w:ins':
    case 'w:moveTo':
      return readBlocks(node);
    default:
      return [];
  }
};

const readBlocks = (parent: Element): Block[] => childrenOf(parent).flatMap(readBlock);

/** Reads the body of a document part as Google would after converting it. */
export const readBody = (document: Document): Body => {
  const node = childNamed(rootOf(document), 'w:body');
  if (node === null) throw new TypeError('document without a body');
  const blocks = closeWithParagraph(node, readBlocks(node));
  return {
    node,
    blocks: [{ kind: 'section', properties: childNamed(node, 'w:sectPr') }, ...blocks],
  };
};
