import type { CellValue } from '../../../platform/spreadsheet';
import { columnOf } from '../layout/layout';
import type { OpenTab } from '../layout/open-tab';
import { runsOf } from '../layout/runs';
import type { ColumnSchema } from '../schema/schema';
import type { PlacedTable, RowSpan } from '../set-up/builder';
import { numberFormatOf } from '../schema/column';
import { formatFor } from '../write/cell-format';
import { makeRoom, writableTable } from '../write/fill-tab';
import type { WritableTable } from '../write/fill-tab';
import { fitting, shows } from './fit-cell';
import { cellAt, isProjected, planRows } from './plan-rows';
import type { RowPlan, TableProjection } from './plan-rows';
import { builderOf } from './process-edge';
import type { ProcessEdge } from './process-edge';

type ValueAt = (row: number, column: ColumnSchema) => CellValue;

const columnsPresent = (
  { schema, layout }: PlacedTable,
  only: (column: ColumnSchema) => boolean,
): readonly { readonly at: number; readonly column: ColumnSchema }[] =>
  schema.columns.flatMap((column) => {
    const at = columnOf(layout, column.key);
    return at === null || !only(column) ? [] : [{ at, column }];
  });

const FORMULA_LIKE = /^[=+]/;

/** True for a value that stays what it is under the format that its column was built with. */
const suits = ({ kind }: ColumnSchema, value: CellValue): boolean =>
  formatFor(kind, value) === numberFormatOf(kind) &&
  !(typeof value === 'string' && FORMULA_LIKE.test(value));

/**
 * One block for each run of neighbouring columns. Formats go first, for no text may become a formula; they are left as
 * they are where both what stood there and what is written suit the column, which spares a call for each block.
 */
const writeBlock = (
  table: WritableTable,
  span: RowSpan,
  only: (column: ColumnSchema) => boolean,
  valueAt: ValueAt,
): void => {
  const columns = columnsPresent(table, only);
  for (const { from, to } of runsOf(columns.map(({ at }) => ({ at, value: true })))) {
    const inRun = columns
      .filter(({ at }) => at >= from && at <= to)
      .sort((a, b) => a.at - b.at)
      .map(({ column }) => column);
    const rows = Array.from({ length: span.to - span.from + 1 }, (_, index) =>
      inRun.map((column) => fitting(valueAt(span.from + index, column))),
    );
    const range = table.sheet.getRange(span.from, from, rows.length, inRun.length);
    const isSuited = inRun.every((column, index) =>
      rows.every(
        (cells, down) =>
          suits(column, cells[index] ?? '') &&
          suits(column, cellAt(table, span.from + down, column.key)),
      ),
    );
    if (!isSuited) {
      range.setNumberFormats(
        rows.map((cells) => inRun.map(({ kind }, index) => formatFor(kind, cells[index] ?? ''))),
      );
    }
    range.setValues(rows);
  }
};

const changedRows = (
  table: WritableTable,
  plan: RowPlan,
  { dateToIso }: ProcessEdge,
): readonly number[] => {
  const columns = columnsPresent(table, isProjected);
  return [...plan.rows]
    .filter(([row, values]) =>
      columns.some(
        ({ column: { key } }) => !shows(cellAt(table, row, key), values[key] ?? '', dateToIso),
      ),
    )
    .map(([row]) => row);
};

const spanOf = (rows: readonly number[]): RowSpan => ({
  from: Math.min(...rows),
  to: Math.max(...rows),
});

/** People's cells of rows that were made anew; the rows were empty, so nothing is overwritten. */
const restore = (
  table: WritableTable,
  { rows, added }: RowPlan,
  restores: readonly string[],
): void => {
  if (restores.length === 0) return;
  for (const { from, to } of runsOf(added.map((row) => ({ at: row, value: true })))) {
    const only = ({ key }: ColumnSchema): boolean => restores.includes(key);
    writeBlock(table, { from, to }, only, (row, { key }) => rows.get(row)?.[key] ?? '');
  }
};

/** What belongs in a cell of the block: the row's own value, or what stands there where no row was asked for. */
const valueIn =
  (table: WritableTable, { rows }: RowPlan): ValueAt =>
  (row, { key }) => {
    const values = rows.get(row);
    return values === undefined ? cellAt(table, row, key) : (values[key] ?? '');
  };

const projectTable = (
  table: WritableTable,
  projection: TableProjection,
  edge: ProcessEdge,
): void => {
  const plan = planRows(table, projection, edge);
  const changed = plan === null ? [] : changedRows(table, plan, edge);
  if (plan === null || changed.length === 0) return;
  const span = spanOf(changed);
  const layout = makeRoom(table, span.to - table.layout.firstRow + 1, builderOf(edge));
  const grown = { ...table, layout };
  writeBlock(grown, span, isProjected, valueIn(table, plan));
  restore(grown, plan, projection.restores ?? []);
};

/**
 * Makes the tables of an open tab show what they should, in the columns of the add-on; columns of people
 * are not touched. Nothing is written where everything stands already. Works from the lowest table up, so
 * that growing one does not move another.
 */
export const projectTab = (
  tab: OpenTab,
  projections: Readonly<Record<string, TableProjection>>,
  edge: ProcessEdge,
): void => {
  const tables = tab.schema.tables
    .flatMap((schema) => {
      const projection = projections[schema.key];
      const table = writableTable(tab, schema);
      return projection === undefined || table === null ? [] : [{ table, projection }];
    })
    .sort((a, b) => b.table.layout.headerRow - a.table.layout.headerRow);
  for (const { table, projection } of tables) projectTable(table, projection, edge);
};
