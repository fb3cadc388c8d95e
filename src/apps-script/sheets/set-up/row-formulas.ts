import { cellAddress, columnLetters } from '../layout/a1';
import type { TableLayout } from '../layout/layout';
import type { ColumnSchema } from '../schema/schema';
import type { Builder } from './builder';

const cellIn =
  (layout: TableLayout, row: number) =>
  (key: string): string =>
    cellAddress(row, layout.columns[key] ?? layout.lastColumn + 1);

/** Formula of a computed column in one row; null when a column it needs is gone. */
export const rowFormula = (
  column: ColumnSchema,
  layout: TableLayout,
  row: number,
  setting: Builder['setting'],
): string | null => column.formula?.({ cell: cellIn(layout, row), setting }) ?? null;

/** Formula of the totals row; it spans `from` to `to`, the data rows. */
export const totalFormula = (
  column: ColumnSchema,
  layout: TableLayout,
  span: { readonly from: number; readonly to: number },
): string | null => {
  const range = (key: string): string => {
    const letters = columnLetters(layout.columns[key] ?? layout.lastColumn + 1);
    return `${letters}${String(span.from)}:${letters}${String(span.to)}`;
  };
  return column.total?.({ column: range, cell: cellIn(layout, layout.headerRow + 1) }) ?? null;
};
