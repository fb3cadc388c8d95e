import type { CallLedger } from '../calls/call-counter';
import type { ShownChange, ShownProblem, ShownStatus, ShownTrack } from './answer';

/** Where lines go. */
export interface Output {
  /** Results. */
  print(line: string): void;
  /** Progress and complaints. */
  tell(line: string): void;
}

const seconds = new Intl.NumberFormat('id-ID', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const whole = new Intl.NumberFormat('id-ID');

/** `Panggilan ke Google: 23 (perkiraan 14,2 detik)`. */
export const callsLine = (calls: CallLedger): string =>
  `Panggilan ke Google: ${whole.format(calls.total())} (perkiraan ${seconds.format(calls.milliseconds() / 1000)} detik)`;

const severities: Readonly<Record<string, string>> = {
  error: 'Kesalahan',
  warning: 'Peringatan',
  info: 'Catatan',
};

/** One line for each remark, with the cell it is about. */
export const problemLines = (problems: readonly ShownProblem[]): readonly string[] =>
  problems.map(({ severity, tab, cell, message }) => {
    const place = [tab, cell].filter((word) => word !== '').join(' ');
    return `  ${severities[severity] ?? severity} ${place}: ${message}`;
  });

/** One line for each part that a refresh writes or leaves out, with the code to decide it by. */
export const changeLines = (changes: readonly ShownChange[]): readonly string[] =>
  changes.map(({ code, message }) => `  ${code === undefined ? '' : `[${code}] `}${message}`);

const reportNames = { KPU: 'LAPKIN KPU', SEKRETARIAT: 'LAPKIN Sekretariat' } as const;

const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

/** `29 Januari 2024` for `2024-01-29`. */
const dayText = (date: string): string => day.format(new Date(date));

const trackText = ({ report, status, holders, due, finishedOn, missing }: ShownTrack): string =>
  [
    `${report === null ? '' : `${reportNames[report]} `}${status}`,
    ...(finishedOn === null ? [] : [dayText(finishedOn)]),
    ...(holders.length === 0 ? [] : [`pada ${holders.join(', ')}`]),
    ...(due === null || finishedOn !== null ? [] : [`tenggat ${dayText(due)}`]),
    ...(missing.length === 0 ? [] : [`belum ada ${missing.join(', ')}`]),
  ].join('; ');

/** Where the year stands: whose workbook it is, what a copy asks for, and a line for each step and report. */
export const statusLines = (status: ShownStatus | undefined): readonly string[] =>
  status === undefined
    ? []
    : [
        `  ${status.office}, tahun ${String(status.year)}`,
        ...[status.copyNotice, ...status.drafts.map(({ frozenNotice }) => frozenNotice)]
          .filter((notice) => notice !== '')
          .map((notice) => `  ${notice}`),
        ...status.steps.flatMap(({ number, title, tracks }) =>
          tracks.map((track) => `  ${String(number)}. ${title}: ${trackText(track)}`),
        ),
      ];
