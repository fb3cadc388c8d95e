import type { DocsCellBorder, DocsCellLooks, DocsDimension } from '../../../platform/docs-looks';
import { toTwentieths } from '../model/dimension';
import { containerOf, isTable, blockAt, type PlacedBlock } from '../model/locate';
import { BORDERS, PADDINGS, SIDES, isBorder, isPadding } from '../model/sides';
import type { Border, Padding } from '../model/sides';
import type { Body, Table } from '../model/structure';
import { ensureInOrder, putInOrder, take, wordNames } from '../package/in-order';
import { createElement, type Element } from '../package/xml';
import { refuseEdit } from './edit-refused';
import { hexOf, shadingElement } from './colors';
import { ensureCellProperties, ensureRowProperties } from './properties';
import { cellsIn, findRow, type CellPlace } from './table-cells';

/** Order in which Word's schema wants the properties of a cell. */
const ORDER = wordNames(
  'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
);

const shade = (properties: Element, { backgroundColor }: DocsCellLooks): void => {
  take(properties, 'w:shd');
  if (backgroundColor === undefined) return;
  putInOrder(properties, shadingElement(properties, backgroundColor), ORDER);
};

const drawBorder = (properties: Element, side: string, border: DocsCellBorder = {}): void => {
  const eighths = Math.round((border.width?.magnitude ?? 0) * 8);
  const line = {
    'w:val': eighths > 0 ? 'single' : 'nil',
    'w:sz': String(eighths),
    'w:space': '0',
    'w:color': hexOf(border.color),
  };
  const borders = ensureInOrder(properties, 'w:tcBorders', ORDER);
  putInOrder(borders, createElement(borders, side, line), SIDES);
};

const pad = (properties: Element, side: string, room: DocsDimension = {}): void => {
  const margins = ensureInOrder(properties, 'w:tcMar', ORDER);
  const width = { 'w:w': String(toTwentieths(room) ?? 0), 'w:type': 'dxa' };
  putInOrder(margins, createElement(margins, side, width), SIDES);
};

const HEIGHTS = { TOP: 'top', MIDDLE: 'center', BOTTOM: 'bottom' } as const;

const setHeight = (properties: Element, { contentAlignment = 'TOP' }: DocsCellLooks): void => {
  putInOrder(
    properties,
    createElement(properties, 'w:vAlign', { 'w:val': HEIGHTS[contentAlignment] }),
    ORDER,
  );
};

type Field = keyof DocsCellLooks;

/** One function for each look of a cell that is played, its sides apart. */
const writers: {
  readonly [F in Exclude<Field, Border | Padding>]: (
    properties: Element,
    looks: DocsCellLooks,
  ) => void;
} = { backgroundColor: shade, contentAlignment: setHeight };

const isField = (name: string): name is Field =>
  isBorder(name) || isPadding(name) || name in writers;

const writeLook = (properties: Element, field: Field, looks: DocsCellLooks): void => {
  if (isBorder(field)) drawBorder(properties, BORDERS[field], looks[field]);
  else if (isPadding(field)) pad(properties, PADDINGS[field], looks[field]);
  else writers[field](properties, looks);
};

/** Cells from a place on, and the looks to give them. */
export interface CellStyleChange {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly style: DocsCellLooks;
  readonly fields: string;
}

/** `updateTableCellStyle` for the color behind cells, their borders, and where their text stands. */
export const updateCellStyle = (
  body: Body,
  place: CellPlace,
  { rowSpan, columnSpan, style, fields }: CellStyleChange,
): void => {
  const names = fields.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !isField(name));
  if (unknown !== undefined)
    throw new TypeError(`the style ${unknown} of cells is not in our platform`);
  if (rowSpan < 1 || columnSpan < 1) refuseEdit('The table range is empty.');
  for (let down = 0; down < rowSpan; down += 1) {
    const { row } = findRow(body, { ...place, row: place.row + down });
    cellsIn(row, place.column, columnSpan).forEach(({ node }) => {
      const properties = ensureCellProperties(node);
      names.filter(isField).forEach((name) => {
        writeLook(properties, name, style);
      });
    });
  }
};

/** The table that begins at an index. */
export const tableStarting = (body: Body, start: number): PlacedBlock<Table> => {
  const placed = blockAt(containerOf(body), start);
  return placed !== null && isTable(placed) && placed.start === start
    ? placed
    : refuseEdit('Invalid table start location. Must specify the start index of the table.');
};

const setHeader = (row: Element, isHeader: boolean): void => {
  const properties = ensureRowProperties(row);
  take(properties, 'w:tblHeader');
  if (isHeader) properties.appendChild(createElement(properties, 'w:tblHeader'));
};

/** `pinTableHeaderRows`: the first rows stand again on top of every page. */
export const pinHeaderRows = (body: Body, tableStart: number, count: number): void => {
  const { rows } = tableStarting(body, tableStart).block;
  if (count < 0 || count > rows.length) refuseEdit('Invalid number of pinned header rows.');
  rows.forEach(({ node }, index) => {
    setHeader(node, index < count);
  });
};
