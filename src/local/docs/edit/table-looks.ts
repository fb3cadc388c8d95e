import type { DocsColor } from '../../../platform/docs';
import { containerOf, isTable, blockAt } from '../model/locate';
import type { Body } from '../model/structure';
import { childNamed, childrenOf, createElement, remove, type Element } from '../package/xml';
import { refuseEdit } from './edit-refused';
import { shadingElement } from './looks';
import { ensureCellProperties, ensureRowProperties } from './properties';
import { cellsIn, findRow, type CellPlace } from './table-cells';

/** Elements of `w:tcPr` that Word's schema wants before the shading. */
const BEFORE_SHADING = ['w:cnfStyle', 'w:tcW', 'w:gridSpan', 'w:hMerge', 'w:vMerge', 'w:tcBorders'];

const shade = (cell: Element, color: DocsColor | undefined): void => {
  const properties = ensureCellProperties(cell);
  const present = childNamed(properties, 'w:shd');
  if (present !== null) remove(present);
  if (color === undefined) return;
  const next = childrenOf(properties).find(({ nodeName }) => !BEFORE_SHADING.includes(nodeName));
  properties.insertBefore(shadingElement(properties, color), next ?? null);
};

/** Cells from a place on, and the looks to give them. */
export interface CellStyleChange {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly backgroundColor: DocsColor | undefined;
  readonly fields: string;
}

/** `updateTableCellStyle` for the color behind cells. */
export const updateCellStyle = (
  body: Body,
  place: CellPlace,
  { rowSpan, columnSpan, backgroundColor, fields }: CellStyleChange,
): void => {
  if (fields !== 'backgroundColor')
    throw new TypeError(`the style ${fields} of cells is not in our platform`);
  if (rowSpan < 1 || columnSpan < 1) refuseEdit('The table range is empty.');
  for (let down = 0; down < rowSpan; down += 1) {
    const { row } = findRow(body, { ...place, row: place.row + down });
    cellsIn(row, place.column, columnSpan).forEach(({ node }) => {
      shade(node, backgroundColor);
    });
  }
};

const setHeader = (row: Element, isHeader: boolean): void => {
  const properties = ensureRowProperties(row);
  const mark = childNamed(properties, 'w:tblHeader');
  if (mark !== null) remove(mark);
  if (isHeader) properties.appendChild(createElement(properties, 'w:tblHeader'));
};

/** `pinTableHeaderRows`: the first rows stand again on top of every page. */
export const pinHeaderRows = (body: Body, tableStart: number, count: number): void => {
  const placed = blockAt(containerOf(body), tableStart);
  if (placed === null || !isTable(placed) || placed.start !== tableStart)
    return refuseEdit('Invalid table start location. Must specify the start index of the table.');
  const { rows } = placed.block;
  if (count < 0 || count > rows.length) refuseEdit('Invalid number of pinned header rows.');
  rows.forEach(({ node }, index) => {
    setHeader(node, index < count);
  });
};
