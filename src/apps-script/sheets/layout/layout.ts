/** Where a table stands on its tab. Rows and columns are counted from 1, as Sheets does. */
export interface TableLayout {
  readonly key: string;
  readonly headerRow: number;
  /** Row of the totals, directly below the header; absent when the table has none or it is gone. */
  readonly totalsRow?: number;
  /** First and last row that may hold data. The last table of a tab ends with the filled area. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** True when another table follows below. */
  readonly bounded: boolean;
  /** Column of each key that was found. */
  readonly columns: Readonly<Record<string, number>>;
  /** Headers as they stand on the tab, by key. */
  readonly headers: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
  /** Keys whose header stands in two columns. */
  readonly twice: readonly string[];
  /** Last column of the header row that holds anything. */
  readonly lastColumn: number;
}

/** Where the tables of a tab stand. */
export interface TabLayout {
  readonly key: string;
  /** Name as a person sees it. */
  readonly name: string;
  readonly tables: Readonly<Record<string, TableLayout>>;
  readonly missingTables: readonly string[];
}

/** Column of a key, or null when a person has taken it away. */
export const columnOf = (table: TableLayout, key: string): number | null =>
  table.columns[key] ?? null;
