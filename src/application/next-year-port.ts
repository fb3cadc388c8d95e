import type { AuditRecord } from '../domain/audit/record';
import type { LapkinYear } from '../domain/year/lapkin-year';

/** Whether a change to the next year was begun and not finished. */
export type BegunYear =
  | { readonly state: 'none' }
  /** `first` is the first event of the new trail. */
  | { readonly state: 'begun'; readonly first: AuditRecord }
  /** Somebody changed what was written down: nobody knows how far the change has come. */
  | { readonly state: 'damaged' };

/** Makes the workbook that of the next year, in parts that a second run can finish. */
export interface NextYear {
  begun(): BegunYear;
  /** Writes down in one call all that is to be done; nothing else has changed until then. */
  begin(year: LapkinYear, first: AuditRecord): void;
  /** Does what was written down, from its beginning; the trail of the year before goes last. */
  carryOut(): void;
  /** Forgets what was written down, once the boards are drawn too. */
  finish(): void;
}
