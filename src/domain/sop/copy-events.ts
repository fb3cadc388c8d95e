import type { IsoDate } from '../calendar/iso-date';
import type { Destination } from '../copies/destination';
import type { ReportKind } from '../performance/indicator';

/** What events say about the signed report and its copies (steps 8 to 10). */
export interface CopyEventPayloads {
  readonly signed: {
    readonly report: ReportKind;
    readonly version: number;
    readonly position: string;
    readonly name: string;
    readonly nip: string;
    readonly acting: '' | 'Plh.' | 'Plt.';
    readonly date: IsoDate;
    readonly scanUrl: string;
    /** The copies that step 9 must now make. */
    readonly destinations: readonly Destination[];
  };
  readonly 'copies-bound': {
    readonly report: ReportKind;
    readonly destinationIds: readonly string[];
    readonly date: IsoDate;
  };
  readonly 'copy-handed-over': {
    readonly report: ReportKind;
    readonly destinationId: string;
    readonly throughId: string | null;
    readonly date: IsoDate;
    readonly letterNumber: string;
  };
  readonly 'receipt-recorded': {
    readonly destinationId: string;
    readonly reports: readonly ReportKind[];
    readonly number: string;
    readonly receiver: string;
    readonly date: IsoDate;
    readonly url: string;
  };
}
