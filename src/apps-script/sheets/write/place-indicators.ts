import type { CellValue } from '../../../platform/spreadsheet';
import { columnOf } from '../layout/layout';
import type { TableLayout } from '../layout/layout';
import type { OpenTab } from '../layout/open-tab';
import type { OpenWorkbook } from '../layout/open-workbook';
import type { ColumnSchema, TableSchema } from '../schema/schema';
import type { Builder } from '../set-up/builder';
import { dataSpan } from '../set-up/write-table';
import type { RowValues } from '../set-up/write-table';
import { makeRoom, writableTable, writeColumns } from './fill-tab';
import type { WritableTable } from './fill-tab';

/** Columns of a worksheet that come from the PK. */
export const PLACED_COLUMNS = ['kode', 'nama', 'satuan', 'polaritas', 'target'] as const;

/** What placing the indicators of one division did. */
export interface Placing {
  readonly tab: string;
  readonly added: readonly string[];
  /** Codes on the worksheet that the PK no longer gives to this division; their rows were left alone. */
  readonly leftOver: readonly string[];
}

const cellOf = (tab: OpenTab, layout: TableLayout, row: number, key: string): CellValue =>
  tab.grid[row - 1]?.[(columnOf(layout, key) ?? 0) - 1] ?? '';

const codeAt = (tab: OpenTab, layout: TableLayout, row: number): string =>
  String(cellOf(tab, layout, row, 'kode')).trim();

const rowsOf = ({ from, to }: { readonly from: number; readonly to: number }): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Indicators of the PK for one division, as cells. */
const agreedRows = (agreement: OpenTab, divisionId: string): readonly RowValues[] => {
  const layout = agreement.layout.tables['indikator'];
  if (layout === undefined) return [];
  return rowsOf({ from: layout.firstRow, to: layout.lastRow })
    .filter((row) => codeAt(agreement, layout, row) !== '')
    .filter((row) => String(cellOf(agreement, layout, row, 'divisi')).trim() === divisionId)
    .map((row) =>
      Object.fromEntries(PLACED_COLUMNS.map((key) => [key, cellOf(agreement, layout, row, key)])),
    );
};

interface Plan {
  readonly rows: ReadonlyMap<number, RowValues>;
  readonly placing: Placing;
}

const isFree = (tab: OpenTab, layout: TableLayout, schema: TableSchema, row: number): boolean =>
  schema.columns
    .filter(({ formula }) => formula === undefined)
    .every(({ key }) => cellOf(tab, layout, row, key) === '');

/** Which row each indicator of the division belongs in: its own where the code stands already, else the next free one. */
const planRows = ({ tab, schema, layout }: WritableTable, agreed: readonly RowValues[]): Plan => {
  const all = rowsOf(dataSpan(layout));
  const standing = new Map(
    all.map((row) => [codeAt(tab, layout, row), row] as const).filter(([code]) => code !== ''),
  );
  const used = all.filter((row) => !isFree(tab, layout, schema, row));
  let next = Math.max(layout.firstRow - 1, ...used) + 1;
  const rows = new Map<number, RowValues>();
  const added: string[] = [];
  for (const values of agreed) {
    const code = String(values['kode']).trim();
    const own = standing.get(code);
    rows.set(own ?? next, values);
    if (own !== undefined) continue;
    added.push(code);
    next += 1;
  }
  const codes = new Set(agreed.map(({ kode }) => String(kode).trim()));
  const leftOver = [...standing.keys()].filter((code) => !codes.has(code));
  return { rows, placing: { tab: tab.layout.name, added, leftOver } };
};

const isPlaced = ({ key }: ColumnSchema): boolean =>
  PLACED_COLUMNS.some((placed) => placed === key);

const sameCell = (a: CellValue, b: CellValue): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a.getTime() === b.getTime());

const writePlan = (table: WritableTable, plan: Plan, builder: Builder): void => {
  const { tab, layout, schema } = table;
  const columns = schema.columns.filter(isPlaced);
  const changed = [...plan.rows].filter(([row, values]) =>
    columns.some(({ key }) => !sameCell(values[key] ?? '', cellOf(tab, layout, row, key))),
  );
  if (changed.length === 0) return;
  const numbers = changed.map(([row]) => row);
  const span = { from: Math.min(...numbers), to: Math.max(...numbers) };
  const grown = makeRoom(table, span.to - layout.firstRow + 1, builder);
  // Rows between that the PK does not know get back what they hold.
  writeColumns(
    { ...table, layout: grown },
    columns,
    span,
    (row, { key }) => plan.rows.get(row)?.[key] ?? cellOf(tab, layout, row, key),
  );
};

/**
 * Puts the indicators of the PK on the worksheets of their divisions: code, wording, unit, polarity and
 * target. What the divisions typed stays in its row; rows that the PK no longer knows are named, not removed.
 */
export const placeIndicators = (workbook: OpenWorkbook, builder: Builder): readonly Placing[] =>
  workbook.worksheets.flatMap(({ divisionId, tab }) => {
    const schema = tab.schema.tables.find(({ key }) => key === 'indikator');
    const table = schema === undefined ? null : writableTable(tab, schema);
    if (table === null) return [];
    const plan = planRows(table, agreedRows(workbook.agreement, divisionId));
    writePlan(table, plan, builder);
    return [plan.placing];
  });
