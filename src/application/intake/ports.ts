import type { IntakeTableKey } from '../../domain/intake/fields';
import type { RowCells, StandingRow } from '../../domain/intake/intake';
import type { KeptIntake } from '../../domain/intake/kept';
import type { Source } from '../../domain/intake/source';

/** A table of a worksheet as it stands, for an import. */
export interface TargetTable {
  /** Name of the worksheet. */
  readonly tab: string;
  /** Report year of the workbook. */
  readonly year: number;
  readonly rows: readonly StandingRow[];
  /** First row below everything that stands there. */
  readonly nextRow: number;
  /** Headers as they stand on the worksheet, by column key. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Which table of which division. */
export interface Target {
  readonly divisionId: string;
  readonly table: IntakeTableKey;
}

/** What looking for a table gave. */
export type TargetReading =
  | { readonly state: 'read'; readonly target: TargetTable }
  | { readonly state: 'not-our-workbook' }
  | { readonly state: 'no-division'; readonly divisions: readonly string[] }
  | { readonly state: 'no-table'; readonly tab: string };

/** A tab with more rows than are taken over at once. */
export interface LongSource {
  readonly tab: string;
  readonly rows: number;
}

/** Tabs that are not ours, and the rows of our worksheets, for an import. */
export interface IntakeDesk {
  /** Visible tabs that are not ours. */
  sources(): readonly string[];
  /** Reads such a tab in two calls, unless it is longer than that; null when there is none of that name. */
  readSource(name: string, mostRows: number): Source | LongSource | null;
  /** Reads `Pengaturan` and the worksheet, one call each. */
  readTarget(target: Target): TargetReading;
  /** Writes cells of rows, one block for each run of neighbouring rows and columns; formulas stay. */
  put(target: Target, rows: readonly StandingRow[]): void;
  readKept(): KeptIntake | null;
  /** Null forgets what was kept. */
  keep(kept: KeptIntake | null): void;
}

/** Cells that empty a row; its code is left for last. */
export const emptied = ({ values }: { readonly values: RowCells }): RowCells =>
  Object.fromEntries(Object.keys(values).map((key) => [key, '']));
