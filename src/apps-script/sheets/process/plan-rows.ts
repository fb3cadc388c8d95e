import { readDate } from '../../../domain/calendar/read-date';
import type { CellValue } from '../../../platform/spreadsheet';
import { columnOf } from '../layout/layout';
import { looseText } from '../layout/loose-text';
import { isDateCell } from '../read/cell';
import type { ColumnSchema } from '../schema/schema';
import { dataSpan } from '../set-up/write-table';
import type { RowValues } from '../set-up/write-table';
import type { WritableTable } from '../write/fill-tab';
import type { ProcessEdge } from './process-edge';

/** What a table of the procedure should show. */
export interface TableProjection {
  /** Columns that together name a row, wherever a person has moved it; none: rows stand in their order. */
  readonly keys: readonly string[];
  readonly rows: readonly RowValues[];
  /** What becomes of the add-on's cells in rows that nobody wants; `unused` spares rows with a person's words. */
  readonly strangers: 'emptied' | 'emptied-unused' | 'kept';
  /** Columns of people by which a row without its name is taken for one that is wanted. */
  readonly adopts?: readonly string[];
  /** Columns of people that are filled where a row had to be made anew. */
  readonly restores?: readonly string[];
}

/** Which values belong in which row, and which of these rows are new. */
export interface RowPlan {
  readonly rows: ReadonlyMap<number, RowValues>;
  readonly added: readonly number[];
}

type DateToIso = ProcessEdge['dateToIso'];

/** Value of a cell as it was read. */
export const cellAt = ({ tab, layout }: WritableTable, row: number, key: string): CellValue =>
  tab.grid[row - 1]?.[(columnOf(layout, key) ?? 0) - 1] ?? '';

/** True for a column that the add-on writes. */
export const isProjected = ({ owner }: ColumnSchema): boolean => owner === 'add-on';

const isTyped = ({ owner }: ColumnSchema): boolean => owner === 'person';

/** A day is the same day whether the spreadsheet holds it as a date or as words. */
const nameText = (value: CellValue, dateToIso: DateToIso): string => {
  if (isDateCell(value)) return dateToIso(value);
  const text = String(value).trim();
  const found = readDate(text);
  return found.state === 'certain' ? found.date : text;
};

const joined = (parts: readonly string[]): string =>
  parts.every((part) => part === '') ? '' : parts.join('\n');

const filledIn = (
  table: WritableTable,
  only: (column: ColumnSchema) => boolean,
): ((row: number) => boolean) => {
  const keys = table.schema.columns.filter(only).map(({ key }) => key);
  return (row) => keys.some((key) => cellAt(table, row, key) !== '');
};

const rowNumbers = ({ layout }: WritableTable): readonly number[] => {
  const { from, to } = dataSpan(layout);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
};

/** Rows by name, in their order; rows of one name are given out one after the other. */
const rowsByName = (
  rows: readonly number[],
  nameOf: (row: number) => string,
): ((name: string) => number | undefined) => {
  const named = new Map<string, number[]>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name !== '') named.set(name, [...(named.get(name) ?? []), row]);
  }
  return (name) => named.get(name)?.shift();
};

/** Gives the row that stands for wanted values already, by their name or by what a person wrote. */
const standingRow = (
  table: WritableTable,
  { keys, adopts = [] }: TableProjection,
  dateToIso: DateToIso,
): ((values: RowValues) => number | undefined) => {
  const nameOf = (value: (key: string) => CellValue): string =>
    joined(keys.map((key) => nameText(value(key), dateToIso)));
  const wordsOf = (value: (key: string) => CellValue): string =>
    joined(adopts.map((key) => looseText(String(value(key)))));
  const cells = (row: number) => (key: string) => cellAt(table, row, key);
  const all = rowNumbers(table);
  const known = rowsByName(all, (row) => nameOf(cells(row)));
  const nameless = all.filter((row) => nameOf(cells(row)) === '');
  const adopted = rowsByName(nameless, (row) => wordsOf(cells(row)));
  return (values) => {
    const value = (key: string): CellValue => values[key] ?? '';
    return known(nameOf(value)) ?? adopted(wordsOf(value));
  };
};

const inOrder = ({ layout }: WritableTable, rows: readonly RowValues[]): RowPlan => ({
  rows: new Map(rows.map((values, index) => [layout.firstRow + index, values])),
  added: [],
});

/** Rows keep their place; new ones take the first rows in which nobody has written anything. */
const byName = (
  table: WritableTable,
  projection: TableProjection,
  dateToIso: DateToIso,
): RowPlan => {
  const standing = standingRow(table, projection, dateToIso);
  const isUsed = filledIn(table, () => true);
  const free = rowNumbers(table).filter((row) => !isUsed(row));
  let last = Math.max(table.layout.firstRow - 1, dataSpan(table.layout).to);
  const plan = new Map<number, RowValues>();
  const added: number[] = [];
  for (const values of projection.rows) {
    const own = standing(values);
    const row = own ?? free.shift() ?? last + 1;
    last = Math.max(last, row);
    if (own === undefined) added.push(row);
    plan.set(row, values);
  }
  return { rows: plan, added };
};

const strangersOf = (
  table: WritableTable,
  plan: RowPlan,
  strangers: TableProjection['strangers'],
): readonly number[] => {
  if (strangers === 'kept') return [];
  const isWritten = filledIn(table, isProjected);
  const isUsed = filledIn(table, isTyped);
  return rowNumbers(table).filter(
    (row) => !plan.rows.has(row) && isWritten(row) && (strangers === 'emptied' || !isUsed(row)),
  );
};

/** Decides where the rows of a table belong. Null when a column that names them is not there. */
export const planRows = (
  table: WritableTable,
  projection: TableProjection,
  { dateToIso }: Pick<ProcessEdge, 'dateToIso'>,
): RowPlan | null => {
  const { keys, rows, strangers } = projection;
  if (keys.some((key) => columnOf(table.layout, key) === null)) return null;
  const plan = keys.length === 0 ? inOrder(table, rows) : byName(table, projection, dateToIso);
  const emptied = strangersOf(table, plan, strangers).map((row) => [row, {}] as const);
  return { ...plan, rows: new Map([...plan.rows, ...emptied]) };
};
