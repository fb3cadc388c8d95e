import type { CellValue } from '../../../platform/spreadsheet';
import { columnOf } from '../layout/layout';
import type { TableLayout } from '../layout/layout';
import type { OpenTab } from '../layout/open-tab';
import { runsOf } from '../layout/runs';
import { numberFormatOf } from '../schema/column';
import type { ColumnSchema, TableSchema } from '../schema/schema';
import type { Builder, PlacedTable, RowSpan } from '../set-up/builder';
import { dressRows } from '../set-up/dress';
import { rowFormula, totalFormula } from '../set-up/row-formulas';
import { dataSpan, summedSpan } from '../set-up/write-table';
import type { RowValues } from '../set-up/write-table';
import { formatFor, shownValue } from './cell-format';

/** A table to be written: its tab as it was read, and whether another table stands below. */
export interface WritableTable extends PlacedTable {
  readonly tab: OpenTab;
  readonly isLast: boolean;
}

/** Last row that already has formats: what set-up made, or what holds anything. */
const lastDressedRow = ({ tab, schema, layout }: WritableTable): number =>
  layout.bounded
    ? dataSpan(layout).to
    : Math.max(layout.firstRow + schema.spareRows - 1, tab.grid.length);

const formulaRows = (table: WritableTable, column: ColumnSchema, span: RowSpan, builder: Builder) =>
  Array.from({ length: span.to - span.from + 1 }, (_, index) => [
    rowFormula(column, table.layout, span.from + index, builder.setting) ?? '',
  ]);

const writeNewFormulas = (table: WritableTable, span: RowSpan, builder: Builder): void => {
  for (const column of table.schema.columns) {
    const at = columnOf(table.layout, column.key);
    if (at === null || column.formula === undefined) continue;
    table.sheet
      .getRange(span.from, at, span.to - span.from + 1, 1)
      .setFormulas(formulaRows(table, column, span, builder));
  }
};

const rewriteTotals = ({ sheet, schema, layout, isLast }: WritableTable): void => {
  const { totalsRow } = layout;
  if (totalsRow === undefined) return;
  for (const column of schema.columns) {
    const at = columnOf(layout, column.key);
    const formula = totalFormula(column, layout, summedSpan(sheet, layout, isLast));
    if (at !== null && formula !== null) sheet.getRange(totalsRow, at, 1, 1).setFormula(formula);
  }
};

/** Makes room for `count` rows, with formats, drop-downs and formulas; gives the layout afterwards. */
export const makeRoom = (table: WritableTable, count: number, builder: Builder): TableLayout => {
  const { sheet, layout } = table;
  const dressed = lastDressedRow(table);
  const needed = layout.firstRow + count - 1;
  if (needed <= dressed) return layout;
  const lacking = layout.bounded ? needed - dressed : needed - sheet.getMaxRows();
  if (lacking > 0) sheet.insertRowsAfter(layout.bounded ? dressed : sheet.getMaxRows(), lacking);
  const grown = {
    ...layout,
    lastRow: layout.bounded ? layout.lastRow + lacking : Math.max(layout.lastRow, needed),
  };
  const span = { from: dressed + 1, to: needed };
  dressRows({ ...table, layout: grown }, span, builder);
  writeNewFormulas({ ...table, layout: grown }, span, builder);
  rewriteTotals({ ...table, layout: grown });
  return grown;
};

const isWritten = ({ formula }: ColumnSchema): boolean => formula === undefined;

/** Last row of the table in which a column that we write holds anything. */
const lastFilledRow = ({ tab, schema, layout }: WritableTable): number => {
  const columns = schema.columns.filter(isWritten).flatMap(({ key }) => layout.columns[key] ?? []);
  const span = dataSpan(layout);
  for (let row = Math.min(span.to, tab.grid.length); row >= span.from; row -= 1) {
    if (columns.some((column) => (tab.grid[row - 1]?.[column - 1] ?? '') !== '')) return row;
  }
  return span.from - 1;
};

/** Writes the given columns into the rows of `span`, one block for each run of neighbouring columns. */
export const writeColumns = (
  table: PlacedTable,
  columns: readonly ColumnSchema[],
  span: RowSpan,
  valueAt: (row: number, column: ColumnSchema) => CellValue,
): void => {
  if (span.to < span.from) return;
  const placed = columns.flatMap((column) => {
    const at = columnOf(table.layout, column.key);
    return at === null ? [] : [{ at, column }];
  });
  const columnAt = new Map(placed.map(({ at, column }) => [at, column]));
  for (const run of runsOf(placed.map(({ at }) => ({ at, value: true })))) {
    const inRun = Array.from({ length: run.to - run.from + 1 }, (_, index) =>
      columnAt.get(run.from + index),
    ).filter((column) => column !== undefined);
    const rows = Array.from({ length: span.to - span.from + 1 }, (_, index) =>
      inRun.map((column) => shownValue(valueAt(span.from + index, column), column)),
    );
    const range = table.sheet.getRange(span.from, run.from, rows.length, inRun.length);
    if (inRun.some(({ kind }) => numberFormatOf(kind) !== '@')) {
      range.setNumberFormats(
        rows.map((cells) => inRun.map(({ kind }, index) => formatFor(kind, cells[index] ?? ''))),
      );
    }
    range.setValues(rows);
  }
};

const fillTable = (table: WritableTable, rows: readonly RowValues[], builder: Builder): void => {
  const layout = makeRoom(table, rows.length, builder);
  const last = Math.max(layout.firstRow + rows.length - 1, lastFilledRow(table));
  const columns = table.schema.columns.filter(isWritten);
  writeColumns(
    { ...table, layout },
    columns,
    { from: layout.firstRow, to: last },
    (row, { key }) => rows[row - layout.firstRow]?.[key] ?? '',
  );
};

/** The table of a tab, ready to be written; null when it is not there. */
export const writableTable = (tab: OpenTab, schema: TableSchema): WritableTable | null => {
  const layout = tab.layout.tables[schema.key];
  if (layout === undefined) return null;
  const isLast = Object.values(tab.layout.tables).every(
    ({ headerRow }) => headerRow <= layout.headerRow,
  );
  return { tab, sheet: tab.sheet, schema, layout, isLast };
};

/**
 * Replaces the rows of the named tables of a tab. Columns with formulas keep them; text stays text
 * whatever it looks like. Works from the lowest table up, so that growing one does not move another.
 */
export const fillTab = (
  tab: OpenTab,
  rowsByTable: Readonly<Record<string, readonly RowValues[]>>,
  builder: Builder,
): void => {
  const tables = tab.schema.tables
    .flatMap((schema) => {
      const rows = rowsByTable[schema.key];
      const table = rows === undefined ? null : writableTable(tab, schema);
      return table === null || rows === undefined ? [] : [{ table, rows }];
    })
    .sort((a, b) => b.table.layout.headerRow - a.table.layout.headerRow);
  for (const { table, rows } of tables) fillTable(table, rows, builder);
};
