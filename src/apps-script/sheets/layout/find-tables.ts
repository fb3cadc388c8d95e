import type { CellValue } from '../../../platform/spreadsheet';
import type { ColumnSchema, TabSchema, TableSchema } from '../schema/schema';
import type { TabLayout, TableLayout } from './layout';
import { looseText } from './loose-text';

type Grid = readonly (readonly CellValue[])[];

/** Longer than any header; a longer text is not worth comparing. */
const LONGEST_HEADER = 60;

const headerText = (cell: CellValue | undefined): string =>
  typeof cell === 'string' && cell !== '' && cell.length <= LONGEST_HEADER ? looseText(cell) : '';

/** A row counts as a header when it shows at least two, and two fifths, of the headers of a table. */
const enough = (table: TableSchema): number =>
  Math.max(2, Math.ceil((table.columns.length * 2) / 5));

interface HeaderHit {
  readonly table: TableSchema;
  readonly row: number;
  readonly score: number;
}

const rowHits = (
  row: readonly CellValue[],
  index: number,
  tab: TabSchema,
): readonly HeaderHit[] => {
  const texts = new Set(row.map(headerText));
  texts.delete('');
  if (texts.size < 2) return [];
  return tab.tables.flatMap((table) => {
    const found = table.columns.filter(({ header }) => texts.has(looseText(header))).length;
    const score = found / table.columns.length;
    return found >= enough(table) ? [{ table, row: index + 1, score }] : [];
  });
};

/** Best row for each table; tables that share headers do not take each other's row. */
const headerRows = (grid: Grid, tab: TabSchema): ReadonlyMap<string, number> => {
  const hits = grid.flatMap((row, index) => rowHits(row, index, tab));
  const byScore = hits.sort((a, b) => b.score - a.score || a.row - b.row);
  const rows = new Map<string, number>();
  const taken = new Set<number>();
  for (const { table, row } of byScore) {
    if (rows.has(table.key) || taken.has(row)) continue;
    rows.set(table.key, row);
    taken.add(row);
  }
  return rows;
};

const isTitle = (row: readonly CellValue[] | undefined, table: TableSchema): boolean =>
  headerText(row?.find((cell) => cell !== '')) === looseText(table.title);

/** First row of a table with its title line, when that stands within the three rows above the header. */
const startRow = (grid: Grid, table: TableSchema, headerRow: number): number => {
  const above = [1, 2, 3].find((distance) => isTitle(grid[headerRow - 1 - distance], table));
  return headerRow - (above ?? 0);
};

interface FoundColumns {
  readonly columns: Readonly<Record<string, number>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly twice: readonly string[];
}

/** Columns by header, the left one where a header stands twice. */
const findColumns = (row: readonly CellValue[], schemas: readonly ColumnSchema[]): FoundColumns => {
  const texts = row.map(headerText);
  const columns: Record<string, number> = {};
  const headers: Record<string, string> = {};
  const twice: string[] = [];
  for (const { key, header } of schemas) {
    const wanted = looseText(header);
    const index = texts.indexOf(wanted);
    if (index < 0) continue;
    columns[key] = index + 1;
    headers[key] = String(row[index]);
    if (texts.includes(wanted, index + 1)) twice.push(key);
  }
  return { columns, headers, twice };
};

const lastFilled = (row: readonly CellValue[]): number =>
  row.reduce<number>((last, cell, index) => (cell === '' ? last : index + 1), 0);

/** True when a row of a table is its totals row. */
const isTotalsRow = (
  row: readonly CellValue[] | undefined,
  table: TableSchema,
  columns: Readonly<Record<string, number>>,
): boolean =>
  Object.entries(table.totalsLabels ?? {}).some(([key, label]) => {
    const column = columns[key];
    return column !== undefined && headerText(row?.[column - 1]) === looseText(label);
  });

const tableLayout = (
  grid: Grid,
  table: TableSchema,
  headerRow: number,
  end: number | null,
): TableLayout => {
  const header = grid[headerRow - 1] ?? [];
  const found = findColumns(header, table.columns);
  const hasTotals = isTotalsRow(grid[headerRow], table, found.columns);
  return {
    key: table.key,
    headerRow,
    ...(hasTotals ? { totalsRow: headerRow + 1 } : {}),
    firstRow: headerRow + (hasTotals ? 2 : 1),
    lastRow: end ?? Math.max(grid.length, headerRow),
    bounded: end !== null,
    ...found,
    missing: table.columns.map(({ key }) => key).filter((key) => !(key in found.columns)),
    lastColumn: lastFilled(header),
  };
};

/** Finds the tables of a tab by their headers, wherever people have moved rows and columns. */
export const findTables = (grid: Grid, tab: TabSchema): TabLayout => {
  const rows = headerRows(grid, tab);
  const starts = tab.tables.flatMap((table) => {
    const row = rows.get(table.key);
    return row === undefined ? [] : [startRow(grid, table, row)];
  });
  const tables = tab.tables.flatMap((table) => {
    const row = rows.get(table.key);
    if (row === undefined) return [];
    const next = starts.filter((start) => start > row);
    const end = next.length === 0 ? null : Math.min(...next) - 1;
    return [[table.key, tableLayout(grid, table, row, end)] as const];
  });
  return {
    key: tab.key,
    name: tab.name,
    tables: Object.fromEntries(tables),
    missingTables: tab.tables.map(({ key }) => key).filter((key) => !rows.has(key)),
  };
};
