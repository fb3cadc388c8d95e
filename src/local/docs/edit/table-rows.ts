import { placedBlocks, type Container, type PlacedBlock } from '../model/locate';
import { readRow } from '../model/read-body';
import { spanOf, verticalMerge } from '../model/spans';
import { paragraphsIn, type Body, type Cell, type Row, type Table } from '../model/structure';
import {
  allNamed,
  attributeOf,
  childNamed,
  childrenOf,
  cloneOf,
  createElement,
  insertAfter,
  remove,
  setAttribute,
  type Element,
} from '../package/xml';
import { rescueComments } from './leftovers';
import { emptyCopy, ensureCellProperties, lookOfPiece, setMark } from './properties';
import { findRow, type CellPlace } from './table-cells';

/** Properties that make a row the head of its table or tell of a change; a new row has neither. */
const ownOfRow = new Set(['w:tblHeader', 'w:ins', 'w:del', 'w:trPrChange']);

const rowProperties = (row: Element): readonly Element[] => {
  const properties = childNamed(row, 'w:trPr');
  if (properties === null) return [];
  const copy = cloneOf(properties);
  childrenOf(copy)
    .filter(({ nodeName }) => ownOfRow.has(nodeName))
    .forEach(remove);
  return [copy];
};

const gridOf = (table: Table): readonly string[] =>
  allNamed(table.node, 'w:tblGrid')
    .slice(0, 1)
    .flatMap((grid) => childrenOf(grid).map((column) => attributeOf(column, 'w:w')));

const cellProperties = (cell: Cell, width: string | undefined): readonly Element[] => {
  const properties = childNamed(cell.node, 'w:tcPr');
  if (properties === null) return [];
  const copy = cloneOf(properties);
  childrenOf(copy)
    .filter(({ nodeName }) => nodeName === 'w:gridSpan' || nodeName === 'w:vMerge')
    .forEach(remove);
  const tcW = childNamed(copy, 'w:tcW');
  if (spanOf(cell) > 1 && tcW && width) setAttribute(tcW, 'w:w', width);
  return [copy];
};

/** An empty paragraph that looks like the first of a cell, ready to be typed into. */
const emptyParagraph = (cell: Cell): Element => {
  const [first] = paragraphsIn(cell.blocks);
  if (first === undefined) return createElement(cell.node, 'w:p');
  const copy = emptyCopy(first.node);
  const [piece] = first.pieces;
  if (piece) setMark(copy, lookOfPiece(piece, piece.link !== null));
  return copy;
};

const isMerged = (row: Row | undefined, at: number): boolean =>
  row?.cells.some((cell, index) => index === at && verticalMerge(cell) === 'continues') ?? false;

/** Cells like those of a row, one for each column; `below` goes on with the cells that span into it. */
const cellsLike = (table: Table, row: Row, below: Row | undefined): readonly Element[] => {
  const grid = gridOf(table);
  let column = 0;
  return row.cells.flatMap((cell, at) =>
    Array.from({ length: spanOf(cell) }, () => {
      const properties = cellProperties(cell, grid[column]);
      column += 1;
      const copy = createElement(cell.node, 'w:tc', {}, [...properties, emptyParagraph(cell)]);
      if (isMerged(below, at)) continueMerge(copy);
      return copy;
    }),
  );
};

/** `w:vMerge` has its place in the fixed order of Word's cell properties. */
const beforeMerge = new Set(['w:cnfStyle', 'w:tcW', 'w:gridSpan', 'w:hMerge']);

const continueMerge = (cell: Element): void => {
  const properties = ensureCellProperties(cell);
  const next = childrenOf(properties).find(({ nodeName }) => !beforeMerge.has(nodeName)) ?? null;
  properties.insertBefore(createElement(cell, 'w:vMerge'), next);
};

/** `insertTableRow`: an empty row that looks like the one it is put beside. */
export const insertRow = (body: Body, place: CellPlace, below: boolean): void => {
  const { placed, row } = findRow(body, place);
  const table = placed.block;
  const follower = below ? table.rows[place.row + 1] : row;
  const node = createElement(row.node, 'w:tr', {}, [
    ...rowProperties(row.node),
    ...cellsLike(table, row, follower),
  ]);
  if (below) insertAfter(node, row.node);
  else row.node.parentNode?.insertBefore(node, row.node);
  table.rows.splice(place.row + (below ? 1 : 0), 0, readRow(node));
};

const heirOf = (container: Container, { start }: PlacedBlock): Element | undefined =>
  paragraphsIn(
    placedBlocks(container)
      .filter((block) => block.start !== start)
      .map(({ block }) => block),
  )[0]?.node;

/** `deleteTableRow`: the last row takes its table with it. */
export const deleteRow = (body: Body, place: CellPlace): void => {
  const { placed, row } = findRow(body, place);
  const table = placed.block;
  const isLast = table.rows.length === 1;
  const neighbour = table.rows[place.row + 1] ?? table.rows[place.row - 1];
  const heir = isLast
    ? heirOf(placed.container, placed)
    : paragraphsIn(neighbour?.cells[0]?.blocks ?? [])[0]?.node;
  if (heir) rescueComments(row.node, heir);
  passMergeOn(row, table.rows[place.row + 1]);
  remove(row.node);
  table.rows.splice(place.row, 1);
  if (!isLast) return;
  remove(table.node);
  placed.container.blocks.splice(placed.position, 1);
};

/** A cell that spans rows starts one row later when its first row goes. */
const passMergeOn = (row: Row, next: Row | undefined): void => {
  row.cells.forEach((cell, at) => {
    const below = next?.cells[at];
    if (verticalMerge(cell) !== 'starts' || below === undefined) return;
    const merge = childNamed(childNamed(below.node, 'w:tcPr'), 'w:vMerge');
    if (merge !== null && verticalMerge(below) === 'continues')
      setAttribute(merge, 'w:val', 'restart');
  });
};
