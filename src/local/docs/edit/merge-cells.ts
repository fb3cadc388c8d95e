import { readRow } from '../model/read-body';
import type { Body, Cell, Row } from '../model/structure';
import {
  attributeOf,
  childNamed,
  childrenOf,
  createElement,
  insertAfter,
  remove,
  setAttribute,
  type Element,
} from '../package/xml';
import { refuseEdit } from './edit-refused';
import { findRow, spanOf, verticalMerge, type CellPlace } from './table-rows';

/** Cells of a row that cover these columns and no others. */
export const cellsIn = ({ cells }: Row, column: number, columnSpan: number): readonly Cell[] => {
  let at = 0;
  const covered = cells.filter((cell) => {
    const from = at;
    at += spanOf(cell);
    return from >= column && at <= column + columnSpan;
  });
  const width = covered.reduce((sum, cell) => sum + spanOf(cell), 0);
  if (width !== columnSpan) refuseEdit('The table range must cover whole cells of the table.');
  if (covered.some((cell) => verticalMerge(cell) !== null))
    throw new TypeError('joining cells that span rows is not in our platform');
  return covered;
};

const widthOf = ({ node }: Cell): number =>
  Number(attributeOf(childNamed(childNamed(node, 'w:tcPr'), 'w:tcW'), 'w:w')) || 0;

/** Properties of a cell, made where there are none. */
export const propertiesOf = (cell: Element): Element => {
  const present = childNamed(cell, 'w:tcPr');
  if (present !== null) return present;
  const properties = createElement(cell, 'w:tcPr');
  cell.insertBefore(properties, cell.firstChild);
  return properties;
};

const widen = (cell: Element, columns: number, width: number): void => {
  const properties = propertiesOf(cell);
  const present = childNamed(properties, 'w:gridSpan');
  if (present !== null) remove(present);
  const span = createElement(properties, 'w:gridSpan', { 'w:val': String(columns) });
  const size = childNamed(properties, 'w:tcW');
  if (size === null) properties.insertBefore(span, properties.firstChild);
  else {
    setAttribute(size, 'w:w', String(width));
    insertAfter(span, size);
  }
};

const isEmpty = ({ blocks }: Cell): boolean =>
  blocks.every((block) => block.kind === 'paragraph' && block.length <= 1);

/** `mergeTableCells` within one row: the first cell takes the columns of the others, and what stands in them. */
export const mergeCells = (
  body: Body,
  place: CellPlace,
  { rowSpan, columnSpan }: { readonly rowSpan: number; readonly columnSpan: number },
): void => {
  if (rowSpan !== 1) throw new TypeError('joining cells of several rows is not in our platform');
  const { placed, row } = findRow(body, place);
  const [head, ...others] = cellsIn(row, place.column, columnSpan);
  if (head === undefined) return refuseEdit('The table range is empty.');
  widen(
    head.node,
    columnSpan,
    [head, ...others].reduce((sum, cell) => sum + widthOf(cell), 0),
  );
  others.forEach((cell) => {
    if (!isEmpty(cell))
      childrenOf(cell.node)
        .filter(({ nodeName }) => nodeName !== 'w:tcPr')
        .forEach((block) => head.node.appendChild(block));
    remove(cell.node);
  });
  placed.block.rows[place.row] = readRow(row.node);
};
