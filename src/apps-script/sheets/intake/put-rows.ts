import type { StandingRow } from '../../../domain/intake/intake';
import type { OpenTab } from '../layout/open-tab';
import { runsOf } from '../layout/runs';
import type { TableSchema } from '../schema/schema';
import type { Builder } from '../set-up/builder';
import { makeRoom, writableTable, writeColumns } from '../write/fill-tab';

const keysOf = ({ values }: StandingRow): string => Object.keys(values).sort().join(' ');

/** Writes cells of rows: neighbouring rows with the same columns in one block, others by themselves. */
export const putRows = (
  tab: OpenTab,
  schema: TableSchema,
  rows: readonly StandingRow[],
  builder: Builder,
): void => {
  const table = writableTable(tab, schema);
  if (table === null || rows.length === 0) return;
  const last = Math.max(...rows.map(({ row }) => row));
  const layout = makeRoom(table, last - table.layout.firstRow + 1, builder);
  const byRow = new Map(rows.map((one) => [one.row, one.values]));
  for (const { from, to, value } of runsOf(
    rows.map((one) => ({ at: one.row, value: keysOf(one) })),
  )) {
    const keys = value.split(' ');
    const columns = schema.columns.filter(
      ({ key, formula }) => formula === undefined && keys.includes(key),
    );
    writeColumns(
      { ...table, layout },
      columns,
      { from, to },
      (row, { key }) => byRow.get(row)?.[key] ?? '',
    );
  }
};
