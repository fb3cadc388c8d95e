import type { CellValue, Sheet } from '../../../platform/spreadsheet';
import type { TableLayout } from '../layout/layout';
import type { TableSchema } from '../schema/schema';
import type { Builder, PlacedTable, RowSpan } from './builder';
import { canvasOn } from './canvas';
import type { Canvas } from './canvas';
import { addChoices, addNotes, frameRows, paintHead, paintRows } from './dress';
import { rowFormula, totalFormula } from './row-formulas';
import { style } from './style';

/** Values of one row by column key. */
export type RowValues = Readonly<Record<string, CellValue>>;

/** Rows with which the tables of a tab begin, by table key. */
export type SeedRows = Readonly<Record<string, readonly RowValues[]>>;

/** Empty row between two tables. */
export const GAP_ROWS = 1;

/** Position of a new table whose title line stands in `titleRow`. */
export const newLayout = (schema: TableSchema, titleRow: number, seeds: number): TableLayout => {
  const headerRow = titleRow + 1;
  const hasTotals = schema.totalsLabels !== undefined;
  const firstRow = headerRow + (hasTotals ? 2 : 1);
  return {
    key: schema.key,
    headerRow,
    ...(hasTotals ? { totalsRow: headerRow + 1 } : {}),
    firstRow,
    lastRow: firstRow + Math.max(schema.spareRows, seeds) - 1,
    bounded: false,
    columns: Object.fromEntries(schema.columns.map(({ key }, index) => [key, index + 1])),
    headers: Object.fromEntries(schema.columns.map(({ key, header }) => [key, header])),
    missing: [],
    twice: [],
    lastColumn: schema.columns.length,
  };
};

/** Data rows of a table; a bounded table keeps the gap above the next one. */
export const dataSpan = ({ firstRow, lastRow, bounded }: TableLayout): RowSpan => ({
  from: firstRow,
  to: bounded ? lastRow - GAP_ROWS : lastRow,
});

/** Cells of the totals row, one for each column up to the last. */
export const totalsRowValues = (
  { schema, layout }: Omit<PlacedTable, 'sheet'>,
  span: RowSpan,
): CellValue[] => {
  const cells: CellValue[] = Array.from({ length: layout.lastColumn }, () => '');
  for (const column of schema.columns) {
    const at = layout.columns[column.key];
    if (at === undefined) continue;
    const formula = totalFormula(column, layout, span);
    cells[at - 1] = schema.totalsLabels?.[column.key] ?? formula ?? '';
  }
  return cells;
};

const dataCells = (
  { schema, layout }: Omit<PlacedTable, 'sheet'>,
  row: { readonly number: number; readonly values: RowValues },
  setting: Builder['setting'],
): CellValue[] =>
  schema.columns.map(
    (column) => rowFormula(column, layout, row.number, setting) ?? row.values[column.key] ?? '',
  );

/**
 * Rows that the totals add up. Below the last table of a tab people simply go on typing, so its totals
 * reach to the end of the sheet.
 */
export const summedSpan = (sheet: Sheet, layout: TableLayout, isLast: boolean): RowSpan => {
  const span = dataSpan(layout);
  return isLast ? { from: span.from, to: Math.max(span.to, sheet.getMaxRows()) } : span;
};

/** A table that is to be written: where it stands, and its cells from the title line down. */
interface PlannedTable extends PlacedTable {
  readonly titleRow: number;
  readonly block: readonly (readonly CellValue[])[];
}

/** Where new tables go: one below the other, from this title line on. */
export interface TablePlace {
  readonly sheet: Sheet;
  readonly titleRow: number;
}

const blockOf = (
  table: PlacedTable,
  seeds: readonly RowValues[],
  isLast: boolean,
  { setting }: Builder,
): readonly (readonly CellValue[])[] => {
  const { sheet, schema, layout } = table;
  const span = dataSpan(layout);
  const rows = Array.from({ length: span.to - span.from + 1 }, (_, index) =>
    dataCells(table, { number: span.from + index, values: seeds[index] ?? {} }, setting),
  );
  const totals =
    layout.totalsRow === undefined
      ? []
      : [totalsRowValues(table, summedSpan(sheet, layout, isLast))];
  return [[schema.title], schema.columns.map(({ header }) => header), ...totals, ...rows];
};

const planned = (
  { sheet, titleRow }: TablePlace,
  schemas: readonly TableSchema[],
  seeds: SeedRows,
  builder: Builder,
): readonly PlannedTable[] => {
  let row = titleRow;
  const placed = schemas.map((schema) => {
    const layout = newLayout(schema, row, seeds[schema.key]?.length ?? 0);
    row = layout.lastRow + GAP_ROWS + 1;
    return { sheet, schema, layout };
  });
  const lacking = row - GAP_ROWS - 1 - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  return placed.map((table, index) => ({
    ...table,
    titleRow: table.layout.headerRow - 1,
    block: blockOf(table, seeds[table.schema.key] ?? [], index === placed.length - 1, builder),
  }));
};

const widthOf = (tables: readonly PlannedTable[]): number =>
  Math.max(...tables.map(({ schema }) => schema.columns.length));

/** The cells above, of all tables and of the gaps between them as one block. */
const wholeBlock = (above: Above['cells'], tables: readonly PlannedTable[]): CellValue[][] => {
  const width = widthOf(tables);
  const gap = Array.from({ length: GAP_ROWS }, (): CellValue[] => []);
  const below = tables.flatMap(({ block }, index) => (index === 0 ? block : [...gap, ...block]));
  return [...above, ...below].map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
};

const paintTable = (canvas: Canvas, table: PlannedTable): void => {
  canvas.paint(
    { row: table.titleRow, column: 1, rows: 1, columns: 1 },
    { weight: 'bold', color: style.tableTitle },
  );
  paintHead(canvas, table);
  paintRows(canvas, table, dataSpan(table.layout));
};

const furnish = (table: PlannedTable, builder: Builder): void => {
  const { headerRow } = table.layout;
  const span = dataSpan(table.layout);
  frameRows(table, { from: headerRow, to: span.to }, builder.app);
  addChoices(table, span, builder);
  addNotes(table);
  table.sheet.setRowHeight(headerRow, style.headerHeightPx);
};

/** What stands above the first table of a tab, from its first row on. */
export interface Above {
  readonly cells: readonly (readonly CellValue[])[];
  readonly paint: (canvas: Canvas) => void;
}

/**
 * Writes whole new tables, and what stands above them: titles, headers, totals, seeds and live formulas in one block,
 * each kind of look in one call. The block is the last call: where a run died before it, there is no table yet.
 */
export const writeTables = (
  place: TablePlace,
  schemas: readonly TableSchema[],
  { seeds, above }: { readonly seeds: SeedRows; readonly above?: Above },
  builder: Builder,
): readonly PlacedTable[] => {
  const { sheet, titleRow } = place;
  const tables = planned(place, schemas, seeds, builder);
  const columns = widthOf(tables);
  const block = wholeBlock(above?.cells ?? [], tables);
  const top = titleRow - (above?.cells.length ?? 0);
  const canvas = canvasOn(sheet, { row: top, column: 1, rows: block.length, columns });
  above?.paint(canvas);
  tables.forEach((table) => paintTable(canvas, table));
  canvas.applyFormats();
  canvas.applyLooks();
  tables.forEach((table) => furnish(table, builder));
  sheet.getRange(top, 1, block.length, columns).setValues(block);
  return tables;
};
