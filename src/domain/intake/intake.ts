import type { Problem } from '../quality/problem';
import type { RawCell } from '../quantity/cell-quantity';
import type { IntakeTableKey } from './fields';
import type { Header } from './header';
import type { Source } from './source';

/** Cells of a row of a worksheet by column key. */
export type RowCells = Readonly<Record<string, RawCell>>;

/** A row that stands on the worksheet. Rows of a worksheet are counted from 1. */
export interface StandingRow {
  readonly row: number;
  readonly values: RowCells;
}

/** A row that the import adds. */
export interface Addition {
  /** Row of the source, counted from 0. */
  readonly sourceRow: number;
  readonly values: RowCells;
}

/** A cell of a row that stands there already. */
export interface CellChange {
  readonly row: number;
  readonly code: string;
  readonly key: string;
  readonly before: RawCell;
  readonly after: RawCell;
}

/** What an import would do. Nothing is written by making a plan. */
export interface IntakePlan {
  readonly additions: readonly Addition[];
  readonly changes: readonly CellChange[];
  /** Cells that hold something else and are left as they are. */
  readonly kept: readonly CellChange[];
  /** Rows of the source that stand on the worksheet already, letter for letter. */
  readonly same: number;
  readonly problems: readonly Problem[];
}

/** Everything a plan rests on. */
export interface Intake {
  readonly source: Source;
  readonly header: Header;
  readonly table: IntakeTableKey;
  readonly divisionId: string;
  readonly standing: readonly StandingRow[];
  /** Headers of the worksheet by column key. */
  readonly columnNames: Readonly<Record<string, string>>;
  /** Cells that hold something else may be replaced. */
  readonly overwrite: boolean;
}
