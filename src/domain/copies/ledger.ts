import type { IsoDate } from '../calendar/iso-date';
import type { ReportKind } from '../performance/indicator';
import { REPORTS } from '../sop/state';
import type { Stamp } from '../sop/events';
import type { CopyState, ReportState, SopState } from '../sop/state';
import type { Destination } from './destination';

/** State of one copy as the tab shows it. */
export type CopyStatus =
  'belum-dijilid' | 'dijilid' | 'diserahkan' | 'diterima' | 'tersimpan-di-arsip';

/** One row of `Penggandaan & Penyerahan`. Dates and names are null or empty until they are stamped. */
export interface LedgerRow {
  readonly report: ReportKind;
  readonly destinationId: string;
  readonly destination: string;
  /** Office that takes the copy into its hands; empty for the archive. */
  readonly handedTo: string;
  readonly copyNumber: number;
  readonly boundOn: IsoDate | null;
  readonly boundBy: string;
  readonly handedOverOn: IsoDate | null;
  readonly handedOverBy: string;
  readonly letterNumber: string;
  readonly receiver: string;
  readonly receiptNumber: string;
  readonly receivedOn: IsoDate | null;
  readonly receiptUrl: string;
  readonly status: CopyStatus;
}

const statusOf = (copy: CopyState | null, destination: Destination): CopyStatus => {
  if (copy === null || copy.bound === null) {
    return 'belum-dijilid';
  }
  if (destination.kind === 'arsip') {
    return 'tersimpan-di-arsip';
  }
  if (copy.receipt !== null) {
    return 'diterima';
  }
  return copy.handedOver === null ? 'dijilid' : 'diserahkan';
};

const handedTo = (destination: Destination, all: readonly Destination[]): string => {
  if (destination.kind === 'arsip') {
    return '';
  }
  return all.find((one) => one.id === destination.throughId)?.name ?? destination.name;
};

/** Account and clock time of a stamp; the date beside it is the one the person gave. */
const stampedBy = ({ actor, time }: Stamp): string =>
  `${actor}, ${time.slice(8, 10)}-${time.slice(5, 7)}-${time.slice(0, 4)} ${time.slice(11, 16).replace(':', '.')}`;

const boundPart = (copy: CopyState | null): Pick<LedgerRow, 'boundOn' | 'boundBy'> =>
  copy?.bound
    ? { boundOn: copy.bound.date, boundBy: stampedBy(copy.bound.stamp) }
    : { boundOn: null, boundBy: '' };

const handOverPart = (
  copy: CopyState | null,
): Pick<LedgerRow, 'handedOverOn' | 'handedOverBy' | 'letterNumber'> => {
  const handedOver = copy?.handedOver;
  return handedOver
    ? {
        handedOverOn: handedOver.date,
        handedOverBy: stampedBy(handedOver.stamp),
        letterNumber: handedOver.letterNumber,
      }
    : { handedOverOn: null, handedOverBy: '', letterNumber: '' };
};

const receiptPart = (
  copy: CopyState | null,
): Pick<LedgerRow, 'receiver' | 'receiptNumber' | 'receivedOn' | 'receiptUrl'> => {
  const receipt = copy?.receipt;
  return receipt
    ? {
        receiver: receipt.receiver,
        receiptNumber: receipt.number,
        receivedOn: receipt.date,
        receiptUrl: receipt.url,
      }
    : { receiver: '', receiptNumber: '', receivedOn: null, receiptUrl: '' };
};

const rowOf = (
  report: ReportState,
  destination: Destination,
  all: readonly Destination[],
): LedgerRow => {
  const copy = report.copies.find((one) => one.destinationId === destination.id) ?? null;
  return {
    report: report.report,
    destinationId: destination.id,
    destination: destination.name,
    handedTo: handedTo(destination, all),
    copyNumber: destination.copyNumber,
    ...boundPart(copy),
    ...handOverPart(copy),
    ...receiptPart(copy),
    status: statusOf(copy, destination),
  };
};

/**
 * The rows of `Penggandaan & Penyerahan`: both reports, every copy. Before a report is signed its rows
 * stand there by the destinations of the settings, without stamps.
 */
export const ledgerOf = (
  state: SopState,
  destinations: readonly Destination[],
): readonly LedgerRow[] =>
  REPORTS.flatMap((kind) => {
    const report = state.reports[kind];
    const own = report.destinations.length > 0 ? report.destinations : destinations;
    return own.map((one) => rowOf(report, one, own));
  });

/** The sums of the SOP for one report: three bound, two handed over, one kept. */
export interface CopyCount {
  readonly report: ReportKind;
  /** Copies that must be made. */
  readonly planned: number;
  /** Of these, copies that go to another office. */
  readonly leaving: number;
  readonly bound: number;
  readonly handedOver: number;
  readonly received: number;
  readonly archived: number;
  /** True when every copy is where it belongs and every recipient has confirmed it. */
  readonly isComplete: boolean;
}

/** Counts the copies of each report. */
export const countCopies = (ledger: readonly LedgerRow[]): readonly CopyCount[] =>
  REPORTS.map((report) => {
    const rows = ledger.filter((row) => row.report === report);
    const count = (test: (row: LedgerRow) => boolean): number => rows.filter(test).length;
    const archived = count((row) => row.status === 'tersimpan-di-arsip');
    const received = count((row) => row.status === 'diterima');
    return {
      report,
      planned: rows.length,
      leaving: count((row) => row.handedTo !== ''),
      bound: count((row) => row.boundOn !== null),
      handedOver: count((row) => row.handedOverOn !== null),
      received,
      archived,
      isComplete: rows.length > 0 && archived + received === rows.length,
    };
  });
