import type { ReportKind } from '../performance/indicator';
import type { Destination } from '../copies/destination';
import { orDots } from './blanks';
import type { PaperSetting } from './setting';

/** Somebody outside who gets the reports. */
export interface Recipient {
  /** Office, e.g. `KPU Provinsi …`. */
  readonly name: string;
  /** Office that passes the reports on; null when they are handed over directly. */
  readonly through: string | null;
  /** Town of the recipient; `tempat` when empty, as letters say it. */
  readonly place: string;
}

/** Copies of one report that go to a recipient. */
export interface SentReport {
  readonly report: ReportKind;
  /** Bound copies (rangkap). */
  readonly copies: number;
}

/** Bound copies of all reports together. */
export const totalCopies = (reports: readonly SentReport[]): number =>
  reports.reduce((total, { copies }) => total + copies, 0);

/** The recipient of a destination of the copies, in the town of the provincial office; null for the archive. */
export const recipientOf = (
  destination: Destination,
  all: readonly Destination[],
  provincialSeat = '',
): Recipient | null =>
  destination.kind === 'arsip'
    ? null
    : {
        name: destination.name,
        through: all.find((one) => one.id === destination.throughId)?.name ?? null,
        // What goes to the national office is addressed to the provincial one as well.
        place: provincialSeat,
      };

/** `KPU RI melalui KPU Provinsi …`. */
export const recipientName = ({ name, through }: Recipient): string =>
  through === null ? orDots(name) : `${orDots(name)} melalui ${orDots(through)}`;

/** Subject of the letter and name of the receipt. */
export const submissionSubject = ({ year }: PaperSetting): string =>
  `Penyampaian Laporan Kinerja (LAPKIN) Tahun ${year}`;
