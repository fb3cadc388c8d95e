import type { Sheet, Spreadsheet, SpreadsheetApp } from '../../../platform/spreadsheet';
import type { TableLayout } from '../layout/layout';
import type { TableSchema } from '../schema/schema';

/** What building and repairing a tab needs beside the tab itself. */
export interface Builder {
  readonly spreadsheet: Spreadsheet;
  readonly app: SpreadsheetApp;
  /** Absolute address of a setting's value, for formulas. */
  readonly setting: (key: string) => string;
}

/** A table on its sheet: schema and position together. */
export interface PlacedTable {
  readonly sheet: Sheet;
  readonly schema: TableSchema;
  readonly layout: TableLayout;
}

/** Rows of a table, `from` and `to` included. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}
