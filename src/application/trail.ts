import type { RecordCells } from '../domain/audit/read-record';
import type { AuditRecord } from '../domain/audit/record';
import type { LapkinYear } from '../domain/year/lapkin-year';
import type { SopState } from '../domain/sop/state';

/** The append-only tab of events, and the boards made from it. */
export interface Trail {
  /** Every row below the header, in the order of the tab. */
  read(): readonly RecordCells[];
  /** One write below the last row. */
  append(records: readonly AuditRecord[]): void;
  /** Rewrites the boards that people look at; columns people own stay as they are. */
  project(state: SopState, year: LapkinYear): void;
}
