import { formatDate } from '../calendar/format-date';
import { blocks, column, heading, headerRow, list, paragraph, row } from '../report/blocks';
import type { Block, Heading, Table } from '../report/model';
import { plain } from '../report/words';
import type { CorrectionOrder, PlenaryVerdict } from '../sop/events';
import { commissioners } from '../sop/decide/plenary';
import type { Attendance, Attendee } from './attendance';
import { presenceOf, presentOf, quorumSentence } from './attendance';
import { DOTS, orDots, placeAndDate } from './blanks';
import { clockTime } from './clock-time';
import type { DiscussedPart } from './discussion';
import { byRank } from './invitees';
import { decisionBlocks, followUpBlocks } from './minutes-decisions';
import type { PaperBlock, PaperModel } from './model';
import { plainLines, titleLines } from './paper-parts';
import type { Session } from './session';
import { usualAgenda } from './session';
import type { PaperSetting } from './setting';
import { officeName, paperOf } from './setting';
import { closed, onThisDay, withoutPeriod } from './wording';

/** What the minutes of a plenary say. */
export interface MinutesDetails extends Attendance {
  /** Ready number, see `letterNumber`. */
  readonly number: string;
  readonly session: Session;
  readonly endTime: string;
  /** Who led the session; null for the Ketua when present, and dots when not. */
  readonly chairId: string | null;
  readonly agenda: readonly string[];
  readonly discussion: readonly DiscussedPart[];
  readonly verdicts: readonly PlenaryVerdict[];
  readonly corrections: readonly CorrectionOrder[];
}

const section = (letter: string, text: string, anchor: string): Heading => ({
  ...heading(2, text, anchor),
  number: `${letter}.`,
});

const chairOf = (details: MinutesDetails): string => {
  const { attendees, chairId } = details;
  const ketua = presentOf(details).find((one) => one.roles.includes('ketua'));
  const chair = chairId === null ? ketua : attendees.find((one) => one.id === chairId);
  return chair === undefined ? DOTS : `${chair.name}, ${orDots(chair.position)}`;
};

const opening = (setting: PaperSetting, details: MinutesDetails): Block => {
  const { date, time, place } = details.session;
  const office = setting.office.name || officeName(setting);
  return paragraph(
    plain(
      `${onThisDay(date)}, bertempat di ${orDots(place)}, ${office} telah menyelenggarakan Rapat Pleno Rutin yang dimulai pukul ${clockTime(time, setting.zone)} dan dipimpin oleh ${chairOf(details)}, dengan hasil sebagai berikut.`,
    ),
  );
};

const participants = (setting: PaperSetting, details: MinutesDetails): readonly Block[] => {
  const attendees: Table = {
    kind: 'table',
    columns: [column(6, 'center'), column(34), column(44), column(16, 'center')],
    header: [headerRow('No.', 'Nama', 'Jabatan', 'Kehadiran')],
    rows: byRank(details.attendees).map((one, index) =>
      row(
        plain(`${index + 1}.`),
        plain(orDots(one.name)),
        plain(orDots(one.position)),
        plain(presenceOf(details, one)),
      ),
    ),
    source: '',
  };
  const quorum =
    details.presentIds === null
      ? []
      : [paragraph(plain(quorumSentence(details, officeName(setting))))];
  return [attendees, ...quorum];
};

const agendaOf = (setting: PaperSetting, typed: readonly string[]): readonly Block[] => {
  const points = typed.map(withoutPeriod).filter((point) => point !== '');
  const agenda = points.length === 0 ? usualAgenda(setting) : points;
  return blocks(
    list(
      'number',
      agenda.map((point) => plain(closed(point))),
    ),
  );
};

const discussionOf = (discussion: readonly DiscussedPart[]): readonly PaperBlock[] =>
  discussion.length === 0
    ? [{ kind: 'writing-lines', count: 4 }]
    : discussion.flatMap(({ part, points }, index): readonly Block[] =>
        blocks(
          part === '' ? null : heading(3, part, `pokok-${index + 1}`),
          list(
            'bullet',
            points.map((point) => plain(closed(point))),
          ),
        ),
      );

/** Commissioners who were there sign; before the session there is a line for each of them. */
const signers = (details: MinutesDetails): readonly Attendee[] =>
  commissioners(details.presentIds === null ? details.attendees : presentOf(details));

const signatureTable = (details: MinutesDetails): Table => ({
  kind: 'table',
  columns: [column(6, 'center'), column(40), column(20), column(34)],
  header: [headerRow('No.', 'Nama', 'Jabatan', 'Tanda Tangan')],
  rows: byRank(signers(details)).map((one, index) => ({
    ...row(
      plain(`${index + 1}.`),
      plain(orDots(one.name)),
      plain(one.roles.includes('ketua') ? 'Ketua' : 'Anggota'),
      plain(`${index + 1}.`),
    ),
    room: 'signature',
  })),
  source: '',
});

const closing = (setting: PaperSetting, details: MinutesDetails): readonly PaperBlock[] => [
  paragraph(
    plain(
      `Rapat ditutup pukul ${clockTime(details.endTime, setting.zone)}. Demikian Berita Acara ini dibuat dengan sebenarnya untuk dapat dipergunakan sebagaimana mestinya.`,
    ),
  ),
  plainLines([
    plain(placeAndDate(setting.office, details.session.date)),
    [{ text: `Ketua dan Anggota ${officeName(setting)}`, bold: true }],
  ]),
  signatureTable(details),
];

/**
 * Berita Acara Rapat Pleno Rutin (step 5 of the SOP): who met, what was talked about and decided on each report, and
 * who mends what until when. Signed by the Ketua and all members of the commission who were present.
 */
export const minutes = (setting: PaperSetting, details: MinutesDetails): PaperModel => {
  const { date } = details.session;
  const day = date === null ? '' : ` ${formatDate(date)}`;
  return paperOf(setting, 'berita-acara', `Berita Acara Rapat Pleno Rutin${day}`, [
    titleLines(
      'BERITA ACARA RAPAT PLENO RUTIN',
      officeName(setting).toUpperCase(),
      `NOMOR ${orDots(details.number)}`,
    ),
    titleLines('TENTANG', `PEMBAHASAN RANCANGAN LAPORAN KINERJA (LAPKIN) TAHUN ${setting.year}`),
    opening(setting, details),
    section('A', 'Peserta', 'peserta'),
    ...participants(setting, details),
    section('B', 'Agenda', 'agenda'),
    ...agendaOf(setting, details.agenda),
    section('C', 'Pokok Pembahasan', 'pokok-pembahasan'),
    ...discussionOf(details.discussion),
    section('D', 'Keputusan', 'keputusan'),
    ...decisionBlocks(setting, details.verdicts),
    section('E', 'Tindak Lanjut', 'tindak-lanjut'),
    ...followUpBlocks(setting, details, details.attendees),
    section('F', 'Penutup', 'penutup'),
    ...closing(setting, details),
  ]);
};
