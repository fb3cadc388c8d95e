import { readingProblem } from '../../../domain/quality/reading-problems';
import type { CellValue } from '../../../platform/spreadsheet';
import type { TableLayout } from '../layout/layout';
import { looseText } from '../layout/loose-text';
import type { OpenTab } from '../layout/open-tab';
import type { ColumnSchema, TableSchema } from '../schema/schema';
import { isBlankCell } from './cell';
import type { Reading, Site } from './cell';

/** One filled row of a table; `site` gives its cells by column key. */
export interface FilledRow {
  readonly number: number;
  readonly site: (key: string) => Site;
}

interface OpenTable {
  readonly tab: OpenTab;
  readonly schema: TableSchema;
  readonly layout: TableLayout;
}

const reportStructure = ({ tab, schema, layout }: OpenTable, reading: Reading): void => {
  const place = { tab: tab.layout.name, row: layout.headerRow };
  const headerOf = (key: string): string =>
    schema.columns.find((column) => column.key === key)?.header ?? key;
  for (const key of layout.missing) {
    const data = { header: headerOf(key), table: schema.title };
    reading.problems.push(readingProblem('column-missing', place, '', data));
  }
  for (const key of layout.twice) {
    const data = { header: headerOf(key) };
    reading.problems.push(
      readingProblem('column-twice', { ...place, field: key }, headerOf(key), data),
    );
  }
};

const rowAt = ({ tab, layout }: OpenTable, number: number): FilledRow => ({
  number,
  site: (key) => {
    const column = layout.columns[key];
    const raw = column === undefined ? '' : (tab.grid[number - 1]?.[column - 1] ?? '');
    return {
      raw,
      place: { tab: tab.layout.name, row: number, field: key },
      header: layout.headers[key] ?? '',
    };
  },
});

/** Cells that the add-on or a formula fills do not make a row of a person. */
const isTyped = ({ owner }: ColumnSchema): boolean => owner !== 'computed';

const isTotalWord = (raw: CellValue): boolean =>
  typeof raw === 'string' && ['jumlah', 'total', 'jumlahtotal'].includes(looseText(raw));

const isOwnTotal = (table: OpenTable, row: FilledRow): boolean =>
  table.schema.totalsLabels !== undefined &&
  Object.keys(table.schema.totalsLabels).some((key) => isTotalWord(row.site(key).raw));

/**
 * The filled rows of a table, in their order. Missing columns are reported; a row of totals that somebody
 * wrote among the data is reported and not counted twice.
 */
export const filledRows = (
  tab: OpenTab,
  tableKey: string,
  reading: Reading,
): readonly FilledRow[] => {
  const schema = tab.schema.tables.find(({ key }) => key === tableKey);
  const layout = tab.layout.tables[tableKey];
  if (schema === undefined) return [];
  if (layout === undefined) {
    const place = { tab: tab.layout.name };
    reading.problems.push(readingProblem('table-missing', place, '', { table: schema.title }));
    return [];
  }
  const table = { tab, schema, layout };
  reportStructure(table, reading);
  const typed = schema.columns.filter(isTyped).map(({ key }) => key);
  const numbers = Array.from(
    { length: Math.max(0, layout.lastRow - layout.firstRow + 1) },
    (_, index) => layout.firstRow + index,
  );
  return numbers
    .map((number) => rowAt(table, number))
    .filter((row) => typed.some((key) => !isBlankCell(row.site(key))))
    .filter((row) => {
      if (!isOwnTotal(table, row)) return true;
      const place = { tab: tab.layout.name, row: row.number };
      reading.problems.push(readingProblem('total-row-skipped', place, 'JUMLAH'));
      return false;
    });
};
