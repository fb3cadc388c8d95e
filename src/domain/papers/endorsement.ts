import { formatDate } from '../calendar/format-date';
import type { IsoDate } from '../calendar/iso-date';
import type { Person } from '../office/office';
import type { ReportKind } from '../performance/indicator';
import { column, headerRow, paragraph } from '../report/blocks';
import type { Block, Row, Table } from '../report/model';
import { plain } from '../report/words';
import type { EventPayloads, Stamp } from '../sop/events';
import { dayOf } from '../sop/moment';
import { DOTS, dateOrDots, orDots } from './blanks';
import type { PaperModel } from './model';
import { titleLines } from './paper-parts';
import type { PaperSetting } from './setting';
import { ownerOf, paperOf, reportName } from './setting';
import type { Signatory } from './signatory';
import { holderOf, nipOf, postLines } from './signatory';

/** A decision of step 4 or 6 as far as the page tells it. */
export type Endorsed = Pick<EventPayloads['review-decided'], 'reviewer' | 'outcome'> & {
  readonly stamp: Pick<Stamp, 'time'>;
};

/** What the page of endorsement of one report says. */
export interface EndorsementDetails {
  readonly report: ReportKind;
  readonly people: readonly Person[];
  /** Day of the draft; null when nobody knows it. */
  readonly draftedOn: IsoDate | null;
  /** In their order; the last approval of each person is the one that is named. */
  readonly decisions: readonly Endorsed[];
  /** The plenary that approved it; null while there was none. */
  readonly plenary: { readonly number: string; readonly date: IsoDate } | null;
  readonly signatory: Signatory;
  /** Null while it is not signed. */
  readonly signedOn: IsoDate | null;
}

/** A hand through which the report went. */
interface Hand {
  readonly stage: string;
  readonly person: Person | null;
  readonly date: IsoDate | null;
}

const approvedOn = (
  decisions: readonly Endorsed[],
  reviewer: Endorsed['reviewer'],
): IsoDate | null => {
  const approvals = decisions.filter(
    (one) => one.reviewer === reviewer && one.outcome === 'setujui',
  );
  const last = approvals[approvals.length - 1];
  return last === undefined ? null : dayOf(last.stamp.time);
};

const handsOf = ({ people, decisions, draftedOn }: EndorsementDetails): readonly Hand[] => [
  { stage: 'Disusun oleh', person: holderOf(people, 'kasubag-rendatin'), date: draftedOn },
  ...(
    [
      ['Dikoreksi oleh penanggung jawab', 'ketua-divisi-rendatin'],
      ['Dikoreksi oleh Sekretaris', 'sekretaris'],
      ['Dikoreksi oleh Ketua', 'ketua'],
    ] as const
  ).map(([stage, role]) => ({
    stage,
    person: holderOf(people, role),
    date: approvedOn(decisions, role),
  })),
];

const rowOf = ({ stage, person, date }: Hand): Row => ({
  role: 'body',
  room: 'signature',
  cells: [
    { spans: plain(stage) },
    {
      spans: [
        { text: orDots(person?.name ?? ''), bold: true },
        { text: `\n${orDots(person?.position ?? '')}` },
      ],
    },
    { spans: plain(date === null ? '' : formatDate(date)) },
    { spans: [] },
  ],
});

const handsTable = (details: EndorsementDetails): Table => ({
  kind: 'table',
  columns: [column(24), column(40), column(20, 'center'), column(16)],
  header: [headerRow('Tahap', 'Nama dan Jabatan', 'Tanggal', 'Paraf')],
  rows: handsOf(details).map(rowOf),
  source: '',
});

const statement = (setting: PaperSetting, { report, plenary }: EndorsementDetails): Block => {
  const session =
    plenary === null
      ? `tanggal ${DOTS} (Berita Acara Nomor ${DOTS})`
      : `tanggal ${formatDate(plenary.date)} (Berita Acara Nomor ${orDots(plenary.number)})`;
  return paragraph(
    plain(
      `${reportName(setting, report)} telah dibahas dalam Rapat Pleno Rutin ${session}, dikoreksi oleh penanggung jawab, Ketua, dan Sekretaris, serta dinyatakan final untuk disahkan.`,
    ),
  );
};

/**
 * Lembar pengesahan of one report (step 8 of the SOP): through whose hands it went, and the signature that makes it
 * valid. It is bound into the report behind the cover.
 */
export const endorsement = (setting: PaperSetting, details: EndorsementDetails): PaperModel => {
  const { report, signatory, signedOn } = details;
  return paperOf(setting, 'lembar-pengesahan', `Lembar Pengesahan ${reportName(setting, report)}`, [
    titleLines(
      'LEMBAR PENGESAHAN',
      'LAPORAN KINERJA (LAPKIN)',
      ownerOf(setting, report).toUpperCase(),
      `TAHUN ${setting.year}`,
    ),
    statement(setting, details),
    handsTable(details),
    {
      kind: 'signature',
      placeAndDate: `Disahkan di ${orDots(setting.office.capital)}`,
      position: [`pada tanggal ${dateOrDots(signedOn)}`, ...postLines(setting, signatory)],
      name: signatory.name,
      nip: nipOf(signatory),
    },
  ]);
};
