import type { DocsColumnProperties } from '../../../platform/docs-looks';
import { columnsOf, spanOf } from '../model/spans';
import type { Body, Cell, Table } from '../model/structure';
import {
  attributeOf,
  childNamed,
  childrenOf,
  createElement,
  setAttribute,
  type Element,
} from '../package/xml';
import { refuseEdit } from './edit-refused';
import { ensureCellProperties } from './properties';
import { tableStarting } from './table-looks';

/** Columns of a table, and how wide they are to be. */
export interface WidthChange {
  readonly tableStart: number;
  readonly columns: readonly number[];
  readonly properties: DocsColumnProperties;
  readonly fields: string;
}

/** In points; Google takes no narrower column. */
const NARROWEST = 5;

const widthOf = (column: Element): number => Number(attributeOf(column, 'w:w')) || 0;

const setWidth = ({ node }: Cell, width: number): void => {
  const properties = ensureCellProperties(node);
  const present = childNamed(properties, 'w:tcW');
  const size = present ?? createElement(properties, 'w:tcW', { 'w:type': 'dxa' });
  setAttribute(size, 'w:w', String(width));
  if (present === null) properties.insertBefore(size, properties.firstChild);
};

/** Cells are as wide as the columns they cover, and the table as all of them. */
const spread = (table: Table, widths: readonly number[]): void => {
  const total = (from: number, to: number): number =>
    widths.slice(from, to).reduce((sum, width) => sum + width, 0);
  table.rows.forEach(({ cells }) => {
    let column = 0;
    cells.forEach((cell) => {
      const end = column + spanOf(cell);
      setWidth(cell, total(column, end));
      column = end;
    });
  });
  const size = childNamed(childNamed(table.node, 'w:tblPr'), 'w:tblW');
  if (size !== null) setAttribute(size, 'w:w', String(total(0, widths.length)));
};

/** `updateTableColumnProperties` for fixed widths. */
export const updateColumns = (
  body: Body,
  { tableStart, columns, properties, fields }: WidthChange,
): void => {
  if (fields.replace(/\s/g, '') !== 'widthType,width' || properties.widthType !== 'FIXED_WIDTH')
    throw new TypeError(`the properties ${fields} of columns are not in our platform`);
  const { block: table } = tableStarting(body, tableStart);
  const points = properties.width?.magnitude ?? 0;
  if (points < NARROWEST) refuseEdit('Column width must be at least 5 points.');
  if (columns.some((column) => column < 0 || column >= columnsOf(table)))
    refuseEdit('Invalid column index.');
  const grid = childrenOf(childNamed(table.node, 'w:tblGrid') ?? table.node).filter(
    ({ nodeName }) => nodeName === 'w:gridCol',
  );
  grid.forEach((column, index) => {
    if (columns.includes(index)) setAttribute(column, 'w:w', String(Math.round(points * 20)));
  });
  spread(table, grid.map(widthOf));
};
