import type { IsoDate } from '../calendar/iso-date';
import { column, headerRow, labelledTotal, paragraph, row } from '../report/blocks';
import type { Block, Table } from '../report/model';
import { plain } from '../report/words';
import { DOTS, orDots } from './blanks';
import { clockTime } from './clock-time';
import type { PaperModel, SignatureSpot } from './model';
import { field, fieldList, plainLines, titleLines } from './paper-parts';
import type { PaperSetting } from './setting';
import { officeName, paperOf, reportName } from './setting';
import type { Participant } from './signatory';
import type { Recipient, SentReport } from './submission';
import { recipientName, totalCopies } from './submission';
import { counted, onThisDay } from './wording';

/** In which form the reports are handed over. */
export type SubmissionForm = 'cetak' | 'digital' | 'cetak-dan-digital';

const FORMS: Readonly<Record<SubmissionForm, string>> = {
  cetak: 'Cetak (dijilid)',
  digital: 'Digital',
  'cetak-dan-digital': 'Cetak (dijilid) dan digital',
};

/** Who takes the reports into their hands; what nobody knows yet is empty and written by hand. */
export interface Receiver {
  readonly name: string;
  readonly nip: string;
  readonly position: string;
  readonly unit: string;
}

/** What the receipt of one recipient says. */
export interface ReceiptDetails {
  /** Number of the receipt; the receiving office may give one of its own. */
  readonly number: string;
  /** Number of the letter that goes with the reports. */
  readonly letterNumber: string;
  /** Null while the day of the hand-over is open. */
  readonly date: IsoDate | null;
  readonly time: string;
  readonly recipient: Recipient;
  readonly reports: readonly SentReport[];
  readonly form: SubmissionForm;
  /** Who brings the reports; null when nobody is named yet. */
  readonly handedOverBy: Participant | null;
  readonly receiver: Receiver | null;
}

const opening = (setting: PaperSetting, { date, time, recipient }: ReceiptDetails): Block =>
  paragraph(
    plain(
      `${onThisDay(date)} pukul ${clockTime(time, setting.zone)}, telah diserahterimakan dokumen dari ${officeName(setting)} kepada ${recipientName(recipient)} dengan rincian sebagai berikut.`,
    ),
  );

const documents = (setting: PaperSetting, { reports, form }: ReceiptDetails): Table => ({
  kind: 'table',
  columns: [
    column(6, 'center'),
    column(40),
    column(19),
    column(19, 'center'),
    column(16, 'center'),
  ],
  header: [headerRow('No.', 'Nama Dokumen', 'Jenis', 'Banyaknya', 'Bentuk')],
  rows: [
    ...reports.map(({ report, copies }, index) =>
      row(
        plain(`${index + 1}.`),
        plain(reportName(setting, report)),
        plain(report === 'KPU' ? 'LAPKIN KPU' : 'LAPKIN Sekretariat'),
        plain(counted(copies, 'rangkap')),
        plain(FORMS[form]),
      ),
    ),
    labelledTotal('Jumlah', 3, plain(counted(totalCopies(reports), 'rangkap')), plain('')),
  ],
  source: '',
});

const giver = (setting: PaperSetting, person: Participant | null): SignatureSpot => ({
  heading: ['Yang menyerahkan,', officeName(setting)],
  hint: 'tanda tangan/paraf',
  name: person?.name ?? '',
  below: [`NIP ${orDots(person?.nip ?? '')}`, `Jabatan: ${orDots(person?.position ?? '')}`],
});

const taker = ({ recipient, receiver }: ReceiptDetails): SignatureSpot => ({
  heading: ['Yang menerima,', orDots(recipient.through ?? recipient.name)],
  hint: 'tanda tangan dan cap',
  name: receiver?.name ?? '',
  below: [
    `NIP ${orDots(receiver?.nip ?? '')}`,
    `Jabatan: ${orDots(receiver?.position ?? '')}`,
    `Unit: ${orDots(receiver?.unit ?? '')}`,
  ],
});

/**
 * Tanda terima of the reports for one recipient (step 10 of the SOP), ready to be signed and stamped by hand. What
 * goes to the national office is received by the provincial one that passes it on.
 */
export const receipt = (setting: PaperSetting, details: ReceiptDetails): PaperModel => {
  const { recipient } = details;
  const title = `Tanda Terima LAPKIN ${setting.year} untuk ${recipientName(recipient)}`;
  return paperOf(setting, 'tanda-terima', title, [
    titleLines(
      'TANDA TERIMA',
      `PENYERAHAN LAPORAN KINERJA (LAPKIN) TAHUN ${setting.year}`,
      `NOMOR ${orDots(details.number)}`,
    ),
    opening(setting, details),
    fieldList(
      field('Surat pengantar', `Nomor ${details.letterNumber.trim() || DOTS}`),
      field('Tujuan', recipientName(recipient)),
    ),
    documents(setting, details),
    plainLines([plain('Catatan:')]),
    { kind: 'writing-lines', count: 2 },
    { kind: 'signatures', left: taker(details), right: giver(setting, details.handedOverBy) },
  ]);
};
