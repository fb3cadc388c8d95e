import type { RecordCells } from '../domain/audit/read-record';
import type { AuditRecord } from '../domain/audit/record';
import type { Anchor } from '../domain/audit/verify';
import type { IsoDate } from '../domain/calendar/iso-date';
import type { LapkinYear } from '../domain/year/lapkin-year';
import type { StaleCounts } from '../domain/sop/board';
import type { SopState } from '../domain/sop/state';

/** What the boards show beside the events. */
export interface BoardFacts {
  readonly year: LapkinYear;
  /** Day against which lateness is counted. */
  readonly today: IsoDate;
  /** Year of whose workbook this is an unfinished copy; null when it is none. */
  readonly copyOf: number | null;
  /** Divisions whose worksheet no longer looks as it did when it was handed in. */
  readonly changedDivisionIds: readonly string[];
  /** Figures of each draft that no longer agree with the tabs, by the drafter's last look. */
  readonly staleFigures?: StaleCounts;
  /** Hash of the last event, of which the boards keep the beginning. */
  readonly seal?: string;
}

/** A cell of a board that somebody has typed over; without a cell, rows or the whole tab are gone. */
export interface BoardDeviation {
  readonly tab: string;
  /** A1 address, or empty. */
  readonly cell: string;
}

/** The append-only tab of events, and the boards made from it. */
export interface Trail {
  /** Every row below the header, in the order of the tab. */
  read(): readonly RecordCells[];
  /** One write below the last row that `read` found; both under the same lock. */
  append(records: readonly AuditRecord[]): void;
  /**
   * Rewrites the boards that people look at; columns people own stay as they are. With the state before
   * the last events only what these changed is gone through, without it everything.
   */
  project(state: SopState, facts: BoardFacts, before?: SopState | null): void;
  /**
   * The last event when the boards were last written: what shows that the end of the trail was cut off or
   * sealed anew. A dead run leaves it behind the trail, never ahead. Null when nobody can tell.
   */
  mark(): Anchor | null;
  /** What of the boards does not say what the events say. */
  deviations(state: SopState, facts: BoardFacts): readonly BoardDeviation[];
  /** Status lines of worksheets, as the year was last read, that do not say what the events say. */
  statusDeviations(state: SopState, facts: BoardFacts): readonly BoardDeviation[];
}
