import type { CellValue } from '../../../platform/spreadsheet';
import { runsOf } from '../layout/runs';
import type { TableLayout } from '../layout/layout';
import type { OpenTab } from '../layout/open-tab';
import type { ColumnSchema, TableSchema } from '../schema/schema';
import type { Builder, PlacedTable } from './builder';
import { dressHeader, dressRows } from './dress';
import { rowFormula, totalFormula } from './row-formulas';
import { dataSpan, summedSpan } from './write-table';

/** First column right of the header in which every row of the table is free. */
const freeColumn = ({ grid }: OpenTab, { headerRow, lastRow, lastColumn }: TableLayout): number => {
  const rows = grid.slice(headerRow - 1, lastRow);
  const used = Math.max(lastColumn, ...rows.map((row) => row.length));
  const isFree = (column: number): boolean => rows.every((row) => (row[column - 1] ?? '') === '');
  const candidates = Array.from(
    { length: used - lastColumn + 1 },
    (_, index) => lastColumn + 1 + index,
  );
  return candidates.find(isFree) ?? used + 1;
};

const withColumn = (layout: TableLayout, column: ColumnSchema, at: number): TableLayout => ({
  ...layout,
  columns: { ...layout.columns, [column.key]: at },
  headers: { ...layout.headers, [column.key]: column.header },
  missing: layout.missing.filter((key) => key !== column.key),
  lastColumn: Math.max(layout.lastColumn, at),
});

/** The table seen as if it had only this column, so that nothing else is touched. */
const onlyColumn = (table: PlacedTable, column: ColumnSchema): PlacedTable => ({
  ...table,
  schema: { ...table.schema, columns: [column] },
});

/**
 * Puts a column that somebody deleted back, right of the table: inserting it at its old place would push
 * the columns of the other table on the tab about. Gives the layout with the column.
 */
export const addColumn = (
  tab: OpenTab,
  { schema, layout }: { readonly schema: TableSchema; readonly layout: TableLayout },
  column: ColumnSchema,
  builder: Builder,
): TableLayout => {
  const { sheet } = tab;
  const at = freeColumn(tab, layout);
  const lacking = at - sheet.getMaxColumns();
  for (let count = 0; count < lacking; count += 1) sheet.insertColumnAfter(sheet.getMaxColumns());
  const grown = withColumn(layout, column, at);
  const table = onlyColumn({ sheet, schema, layout: grown }, column);
  dressHeader(table, builder.app);
  dressRows(table, dataSpan(grown), builder);
  sheet.setColumnWidth(at, column.widthPx);
  // Last: where a run died before, the column still counts as missing and its place as free.
  const label = schema.totalsLabels?.[column.key];
  const isBelow = label !== undefined && grown.totalsRow === grown.headerRow + 1;
  const head = isBelow ? [[column.header], [label]] : [[column.header]];
  sheet.getRange(grown.headerRow, at, head.length, 1).setValues(head);
  return grown;
};

/** What one reading of a tab gave: values and formulas. */
export interface TabContent {
  readonly grid: OpenTab['grid'];
  readonly formulas: readonly (readonly string[])[];
}

/** Writes formulas into the cells of one column, one call for each unbroken run of rows. */
const writeFormulas = (
  table: PlacedTable,
  column: ColumnSchema,
  rows: readonly number[],
  setting: Builder['setting'],
): void => {
  const at = table.layout.columns[column.key];
  if (at === undefined) return;
  for (const { from, to } of runsOf(rows.map((row) => ({ at: row, value: true })))) {
    const formulas = Array.from({ length: to - from + 1 }, (_, index) => [
      rowFormula(column, table.layout, from + index, setting) ?? '',
    ]);
    table.sheet.getRange(from, at, to - from + 1, 1).setFormulas(formulas);
  }
};

/** True for a cell whose formula is gone, or points at cells that somebody deleted. */
const hasLostFormula = (value: CellValue | undefined, formula: string | undefined): boolean =>
  (formula ?? '') === '' ? (value ?? '') === '' : (formula ?? '').includes('#REF!');

/** Rows of a computed column that need their formula. */
const rowsToRestore = (
  table: PlacedTable,
  column: ColumnSchema,
  { grid, formulas }: TabContent,
): readonly number[] => {
  const at = table.layout.columns[column.key];
  const { from, to } = dataSpan(table.layout);
  if (at === undefined) return [];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index).filter(
    (row) => hasLostFormula(grid[row - 1]?.[at - 1], formulas[row - 1]?.[at - 1]),
  );
};

const repairTotals = (
  table: PlacedTable,
  { grid, formulas }: TabContent,
  isLast: boolean,
): boolean => {
  const { layout, sheet, schema } = table;
  const row = layout.totalsRow;
  if (row === undefined) return false;
  const broken = schema.columns.filter(({ key, total }) => {
    const at = layout.columns[key];
    if (total === undefined || at === undefined) return false;
    return hasLostFormula(grid[row - 1]?.[at - 1], formulas[row - 1]?.[at - 1]);
  });
  for (const column of broken) {
    const formula = totalFormula(column, layout, summedSpan(sheet, layout, isLast));
    sheet.getRange(row, layout.columns[column.key] ?? 1, 1, 1).setFormula(formula ?? '');
  }
  return broken.length > 0;
};

/**
 * Puts live formulas back where they are gone. A value that a person typed over a formula stays; the
 * check of formulas reports it when it differs.
 */
export const repairFormulas = (
  table: PlacedTable,
  tab: TabContent,
  isLast: boolean,
  builder: Builder,
): readonly string[] => {
  const repaired = table.schema.columns.filter((column) => {
    if (column.formula === undefined) return false;
    const rows = rowsToRestore(table, column, tab);
    writeFormulas(table, column, rows, builder.setting);
    return rows.length > 0;
  });
  const totals = repairTotals(table, tab, isLast);
  return [...repaired.map(({ header }) => header), ...(totals ? ['Jumlah'] : [])];
};
