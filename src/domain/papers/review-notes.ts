import type { IsoDate } from '../calendar/iso-date';
import type { ReportKind } from '../performance/indicator';
import { column, headerRow, note, paragraph, row } from '../report/blocks';
import type { Block, Row, Table } from '../report/model';
import { plain } from '../report/words';
import type { ChecklistAnswer } from '../review/checklist';
import type { Outcome } from '../sop/events';
import { placeAndDate } from './blanks';
import type { PaperModel, SignatureSpot } from './model';
import { field, fieldList, titleLines } from './paper-parts';
import type { ReviewFinding } from './review-findings';
import { checklistSentence } from './review-findings';
import type { PaperSetting } from './setting';
import { ownerOf, paperOf, reportName } from './setting';
import type { Participant } from './signatory';
import { spotFor } from './signatory';
import { dayAndDate, tableDate } from './wording';

/** What the notes of one review say. */
export interface ReviewNotesDetails {
  readonly report: ReportKind;
  readonly version: number;
  readonly step: 4 | 6;
  readonly reviewer: Participant | null;
  /** Null while nothing was decided. */
  readonly date: IsoDate | null;
  readonly outcome: Outcome | null;
  readonly findings: readonly ReviewFinding[];
  readonly checklist: readonly ChecklistAnswer[];
  /** Who compiled the report and mends it. */
  readonly compiler: Participant | null;
}

const STAGE: Readonly<Record<4 | 6, string>> = {
  4: 'Koreksi oleh Penanggung Jawab',
  6: 'Koreksi oleh Ketua dan Sekretaris',
};

const OUTCOME: Readonly<Record<Outcome, string>> = {
  setujui: 'Disetujui',
  kembalikan: 'Dikembalikan dengan catatan',
};

const rowOf = (one: ReviewFinding, index: number): Row =>
  row(
    plain(`${index + 1}.`),
    plain(one.part),
    plain(one.finding),
    plain(one.correction),
    plain(one.holder),
    plain(one.due === null ? '' : tableDate(one.due)),
    plain(one.status),
  );

/** A review without findings still leaves lines, since somebody may add one by hand. */
const EMPTY_ROWS = 3;

const findingsTable = (findings: readonly ReviewFinding[]): Table => ({
  kind: 'table',
  columns: [
    column(5, 'center'),
    column(17),
    column(26),
    column(24),
    column(16),
    column(12, 'center'),
    column(11),
  ],
  header: [
    headerRow(
      'No.',
      'Bagian/ Halaman',
      'Temuan',
      'Perbaikan yang Disepakati',
      'Penanggung Jawab',
      'Batas Waktu',
      'Status',
    ),
  ],
  rows:
    findings.length > 0
      ? findings.map(rowOf)
      : Array.from({ length: EMPTY_ROWS }, (_, index) => ({
          ...row(plain(`${index + 1}.`)),
          room: 'signature' as const,
        })),
  source: '',
});

const summary = (checklist: readonly ChecklistAnswer[]): readonly Block[] => {
  const sentence = checklistSentence(checklist);
  return sentence === '' ? [] : [paragraph(plain(sentence))];
};

const withPlace = (place: string, spot: SignatureSpot): SignatureSpot => ({
  ...spot,
  heading: [place, ...spot.heading],
});

/**
 * Catatan hasil reviu (CHR) of a correction in step 4 or 6, in the form of PermenPANRB 53/2014 Lampiran III: what was
 * found, what was agreed, who mends it until when. It is the office's own check and says so.
 */
export const reviewNotes = (setting: PaperSetting, details: ReviewNotesDetails): PaperModel => {
  const { report, version, step, reviewer, date, outcome, compiler } = details;
  const title = `Catatan Hasil Reviu ${reportName(setting, report)} Versi ${version}`;
  return paperOf(setting, 'catatan-hasil-reviu', title, [
    titleLines(
      'CATATAN HASIL REVIU',
      'LAPORAN KINERJA (LAPKIN)',
      `${ownerOf(setting, report).toUpperCase()} TAHUN ${setting.year}`,
    ),
    fieldList(
      field('Tahap', STAGE[step]),
      field('Rancangan', `Versi ${version}`),
      field('Pereviu', reviewer?.name ?? ''),
      field('Jabatan', reviewer?.position ?? ''),
      field('Hari, tanggal', dayAndDate(date)),
      field('Hasil', outcome === null ? '' : OUTCOME[outcome]),
    ),
    findingsTable(details.findings),
    ...summary(details.checklist),
    note(
      plain(
        'Catatan ini merupakan pemeriksaan intern satuan kerja, bukan pernyataan telah direviu oleh aparat pengawasan intern pemerintah.',
      ),
    ),
    {
      kind: 'signatures',
      left: withPlace('', spotFor('Penyusun,', compiler)),
      right: withPlace(placeAndDate(setting.office, date), spotFor('Pereviu,', reviewer)),
    },
  ]);
};
