import type { CellValue, Sheet } from '../../../platform/spreadsheet';
import type { TableLayout } from '../layout/layout';
import type { TableSchema } from '../schema/schema';
import type { Builder, PlacedTable, RowSpan } from './builder';
import { dressHeader, dressRows, dressTotals, formatRows } from './dress';
import { rowFormula, totalFormula } from './row-formulas';
import { style } from './style';

/** Values of one row by column key. */
export type RowValues = Readonly<Record<string, CellValue>>;

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

/** Writes a whole new table: title, header, totals, seeds and live formulas in one block. */
export const writeTable = (
  place: { readonly sheet: Sheet; readonly titleRow: number; readonly isLast: boolean },
  schema: TableSchema,
  seeds: readonly RowValues[],
  builder: Builder,
): TableLayout => {
  const { sheet, titleRow } = place;
  const layout = newLayout(schema, titleRow, seeds.length);
  const table: PlacedTable = { sheet, schema, layout };
  const span = dataSpan(layout);
  const lacking = layout.lastRow - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
  dressRows(table, span, builder);
  const width = schema.columns.length;
  const title: CellValue[] = [schema.title, ...Array.from({ length: width - 1 }, () => '')];
  const rows = Array.from({ length: span.to - span.from + 1 }, (_, index) =>
    dataCells(table, { number: span.from + index, values: seeds[index] ?? {} }, builder.setting),
  );
  const totals =
    layout.totalsRow === undefined
      ? []
      : [totalsRowValues(table, summedSpan(sheet, layout, place.isLast))];
  const block = [title, schema.columns.map(({ header }) => header), ...totals, ...rows];
  if (layout.totalsRow !== undefined) {
    formatRows(table, { from: layout.totalsRow, to: layout.totalsRow });
  }
  sheet.getRange(titleRow, 1, block.length, width).setValues(block);
  dressHeader(table, builder.app);
  dressTotals(table);
  sheet.getRange(titleRow, 1, 1, 1).setFontWeight('bold').setFontColor(style.tableTitle);
  sheet.setRowHeight(layout.headerRow, style.headerHeightPx);
  return layout;
};
