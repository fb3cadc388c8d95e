import type { IsoDate } from '../calendar/iso-date';
import type { ReportKind } from '../performance/indicator';

/** A document that belongs to another workbook: that of the year before, or the one this was copied from. */
export interface PastDocument {
  readonly report: ReportKind;
  readonly version: number;
  readonly name: string;
  readonly url: string;
}

/** What events say that change a year as a whole. */
export interface YearEventPayloads {
  /** First event of a workbook that was made from that of the year before. */
  readonly 'year-rolled': {
    readonly fromYear: number;
    readonly year: number;
    /** Last hash of the trail of the year before, and its number of rows. */
    readonly previousChain: string;
    readonly previousRows: number;
    readonly previousWorkbookId: string;
    readonly workbookId: string;
    /** Last documents of the year before: links for people, out of this script's reach. */
    readonly documents: readonly PastDocument[];
    /** Why the year before was left unfinished; empty when it was finished. */
    readonly reason: string;
  };
  /** A copy goes on in the place of the workbook it was copied from. */
  readonly 'copy-adopted': {
    readonly previousWorkbookId: string;
    readonly workbookId: string;
    /** Last documents so far: links for people, out of this script's reach. */
    readonly documents: readonly PastDocument[];
    readonly reason: string;
  };
  /** The Perjanjian Kinerja was changed by a signed paper of that date. */
  readonly 'agreement-revised': { readonly date: IsoDate; readonly reason: string };
  /** Finished reports go back to step 3. */
  readonly 'year-reopened': {
    readonly reports: readonly ReportKind[];
    readonly reason: string;
  };
}
