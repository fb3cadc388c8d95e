import { readRow } from '../model/read-body';
import type { Body, Cell } from '../model/structure';
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
import { ensureCellProperties } from './properties';
import { cellsIn, findRow, type CellPlace } from './table-cells';

const widthOf = ({ node }: Cell): number =>
  Number(attributeOf(childNamed(childNamed(node, 'w:tcPr'), 'w:tcW'), 'w:w')) || 0;

const widen = (cell: Element, columns: number, width: number): void => {
  const properties = ensureCellProperties(cell);
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
