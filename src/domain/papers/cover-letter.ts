import type { IsoDate } from '../calendar/iso-date';
import { column, headerRow, paragraph, row } from '../report/blocks';
import type { Block, Table } from '../report/model';
import { plain } from '../report/words';
import { orDots, placeAndDate } from './blanks';
import type { PaperBlock, PaperModel } from './model';
import { field, numbered, plainLines } from './paper-parts';
import type { PaperSetting } from './setting';
import { paperOf, reportName } from './setting';
import type { Signatory } from './signatory';
import { letterSignature } from './signatory';
import type { Recipient, SentReport } from './submission';
import { recipientName, submissionSubject } from './submission';
import { counted } from './wording';

/** What the letter to one recipient says. */
export interface CoverLetterDetails {
  /** Ready letter number, see `letterNumber`. */
  readonly number: string;
  /** Null while it is open. */
  readonly date: IsoDate | null;
  readonly recipient: Recipient;
  readonly reports: readonly SentReport[];
  readonly signatory: Signatory;
  /** Who gets a copy of the letter; none when empty. */
  readonly copiesTo: readonly string[];
}

const addressOf = ({ name, through, place }: Recipient): PaperBlock =>
  plainLines(
    [
      `Yth. Ketua ${orDots(name)}`,
      ...(through === null ? [] : [`melalui Ketua ${orDots(through)}`]),
      `di ${place.trim() || 'tempat'}`,
    ].map(plain),
  );

const opening = (): Block =>
  paragraph(
    plain(
      'Berdasarkan Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah dan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja, dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah, bersama ini kami sampaikan dengan hormat:',
    ),
  );

const contents = (setting: PaperSetting, details: CoverLetterDetails): Table => {
  const { reports, recipient } = details;
  const remark =
    recipient.through === null
      ? 'Disampaikan dengan hormat sebagai laporan'
      : `Mohon diteruskan oleh ${recipient.through} kepada ${orDots(recipient.name)}`;
  return {
    kind: 'table',
    columns: [column(6, 'center'), column(43), column(21, 'center'), column(30)],
    header: [headerRow('No.', 'Isi Surat/Barang', 'Banyaknya', 'Keterangan')],
    rows: reports.map(({ report, copies }, index) =>
      row(
        plain(`${index + 1}.`),
        plain(reportName(setting, report)),
        plain(counted(copies, 'rangkap')),
        plain(`${remark}.`),
      ),
    ),
    source: '',
  };
};

const copiesBlock = (copiesTo: readonly string[]): readonly PaperBlock[] =>
  copiesTo.length === 0 ? [] : [plainLines([plain('Tembusan:'), ...numbered(copiesTo)])];

/**
 * Surat pengantar of the reports to one recipient (step 10 of the SOP). What goes to the national office travels
 * through the provincial one, and the letter says so.
 */
export const coverLetter = (setting: PaperSetting, details: CoverLetterDetails): PaperModel => {
  const { number, date, recipient, reports, signatory } = details;
  return paperOf(
    setting,
    'surat-pengantar',
    `Surat Pengantar LAPKIN ${setting.year} kepada ${recipientName(recipient)}`,
    [
      {
        kind: 'letter-opening',
        placeAndDate: placeAndDate(setting.office, date),
        fields: [
          field('Nomor', number),
          field('Sifat', 'Biasa'),
          field('Lampiran', counted(reports.length, 'berkas')),
          field('Hal', submissionSubject(setting)),
        ],
      },
      addressOf(recipient),
      opening(),
      contents(setting, details),
      paragraph(
        plain(
          'Demikian kami sampaikan. Atas perhatian dan kerja sama Bapak/Ibu, kami ucapkan terima kasih.',
        ),
      ),
      letterSignature(setting, signatory),
      ...copiesBlock(details.copiesTo),
    ],
  );
};
