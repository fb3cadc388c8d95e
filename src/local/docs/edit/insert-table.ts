import { readTable } from '../model/read-body';
import type { Body } from '../model/structure';
import {
  allNamed,
  attributeOf,
  childNamed,
  childrenOf,
  createElement,
  insertAfter,
  parentOf,
  type Element,
} from '../package/xml';
import { refuseEdit } from './edit-refused';
import { insertIntoParagraph, paragraphToWriteIn } from './insert-text';

/** Where and how large. */
export interface NewTable {
  readonly index: number;
  readonly rows: number;
  readonly columns: number;
}

/** Width between the margins of an A4 page with margins of an inch, in twentieths of a point. */
const A4_TEXT_WIDTH = 9026;

const numberOf = (element: Element | null, name: string): number =>
  Number(attributeOf(element, name)) || 0;

const textWidthOf = (section: Element | null): number => {
  const margins = childNamed(section, 'w:pgMar');
  const page = numberOf(childNamed(section, 'w:pgSz'), 'w:w');
  const width = page - numberOf(margins, 'w:left') - numberOf(margins, 'w:right');
  return width > 0 ? width : A4_TEXT_WIDTH;
};

/** Properties of the section a paragraph of the body stands in: Word keeps them where the section ends. */
const sectionOf = (body: Body, paragraph: Element): Element | null => {
  const blocks = childrenOf(body.node);
  const rest = blocks.slice(blocks.indexOf(paragraph));
  return (
    rest.flatMap((block) => {
      if (block.nodeName === 'w:sectPr') return [block];
      return block.nodeName === 'w:p' ? allNamed(block, 'w:sectPr') : [];
    })[0] ?? null
  );
};

const widthAt = (body: Body, paragraph: Element): number => {
  const parent = parentOf(paragraph);
  if (parent.nodeName !== 'w:tc') return textWidthOf(sectionOf(body, paragraph));
  return numberOf(childNamed(childNamed(parent, 'w:tcPr'), 'w:tcW'), 'w:w') || A4_TEXT_WIDTH;
};

const borders = (near: Element): Element =>
  createElement(
    near,
    'w:tblBorders',
    {},
    ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) =>
      createElement(near, `w:${side}`, {
        'w:val': 'single',
        'w:sz': '8',
        'w:space': '0',
        'w:color': '000000',
      }),
    ),
  );

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

const tableNode = (near: Element, { rows, columns }: NewTable, width: number): Element => {
  const dxa = { 'w:type': 'dxa' };
  const columnWidth = String(Math.floor(width / columns));
  const cell = (): Element => {
    const size = createElement(near, 'w:tcW', { 'w:w': columnWidth, ...dxa });
    return createElement(near, 'w:tc', {}, [
      createElement(near, 'w:tcPr', {}, [size]),
      createElement(near, 'w:p'),
    ]);
  };
  const column = (): Element => createElement(near, 'w:gridCol', { 'w:w': columnWidth });
  const properties = createElement(near, 'w:tblPr', {}, [
    createElement(near, 'w:tblW', { 'w:w': String(width), ...dxa }),
    borders(near),
    createElement(near, 'w:tblLayout', { 'w:type': 'fixed' }),
  ]);
  return createElement(near, 'w:tbl', {}, [
    properties,
    createElement(near, 'w:tblGrid', {}, times(columns, column)),
    ...times(rows, () => createElement(near, 'w:tr', {}, times(columns, cell))),
  ]);
};

/** `insertTable`: a newline, then an empty table in the looks Google gives it. */
export const insertTable = (body: Body, table: NewTable): void => {
  if (table.rows < 1 || table.columns < 1)
    refuseEdit('The number of rows and columns must be at least 1.');
  const hit = paragraphToWriteIn(body, table.index);
  const [head, tail] = insertIntoParagraph(hit.block, table.index - hit.start, '\n');
  if (head === undefined || tail === undefined) throw new TypeError('a newline made no paragraph');
  const node = tableNode(head.node, table, widthAt(body, head.node));
  insertAfter(node, head.node);
  hit.container.blocks.splice(hit.position, 1, head, readTable(node), tail);
};
