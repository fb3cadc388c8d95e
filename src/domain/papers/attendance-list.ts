import { formatDate } from '../calendar/format-date';
import { column, headerRow } from '../report/blocks';
import type { Row, Table } from '../report/model';
import { plain } from '../report/words';
import type { Attendance } from './attendance';
import { presenceOf } from './attendance';
import { placeAndDate } from './blanks';
import { byRank } from './invitees';
import type { PaperBlock, PaperModel } from './model';
import { field, fieldList, titleLines } from './paper-parts';
import type { Session } from './session';
import { sessionFields, usualAgenda } from './session';
import type { PaperSetting } from './setting';
import { paperOf } from './setting';
import type { Participant, Signatory } from './signatory';
import { nipOf, postLines } from './signatory';

/** What the attendance list of a plenary says. */
export interface AttendanceListDetails extends Attendance {
  readonly session: Session;
  /** Who leads the session. */
  readonly signatory: Signatory;
}

/** Rows for people whom the roster does not know, as far as the page has room. */
const SPARE_ROWS = 2;

/** Lines of text of all rows that fit on one page together with the signature. */
const LINES_WITH_SIGNATURE = 24;

/** Lines of text of the first page of a longer list. */
const LINES_WITHOUT_SIGNATURE = 32;

/** Rows that at least go with the signature to the last page, so that nobody signs an empty list. */
const ROWS_TO_CARRY = 3;

/** A row has room to sign, which is as high as two lines of text. */
const LEAST_LINES = 2;

/** Characters of a post that stand on one line of its column. */
const POST_LINE = 33;

/** Every other number stands further right, as on printed lists, so that signatures do not touch. */
const numberToSign = (index: number): string =>
  index % 2 === 0 ? `${index + 1}.` : `${'\u00A0'.repeat(14)}${index + 1}.`;

const rowOf = (index: number, texts: readonly [name: string, post: string, note: string]): Row => {
  const [name, post, presence] = texts;
  const cells = [`${index + 1}.`, name, post, numberToSign(index), presence];
  return { role: 'body', room: 'signature', cells: cells.map((text) => ({ spans: plain(text) })) };
};

const linesOf = ({ position }: Pick<Participant, 'position'>): number =>
  Math.max(LEAST_LINES, Math.ceil(position.length / POST_LINE));

const linesOfAll = (attendees: readonly Pick<Participant, 'position'>[]): number =>
  attendees.reduce((total, one) => total + linesOf(one), 0);

/** Rows that stay free; without a roster the whole page. */
const spareRows = (attendees: readonly Pick<Participant, 'position'>[]): number => {
  const room = Math.floor((LINES_WITH_SIGNATURE - linesOfAll(attendees)) / LEAST_LINES);
  return attendees.length === 0 ? room : Math.max(0, Math.min(SPARE_ROWS, room));
};

const rowsOf = (attendance: Attendance): readonly Row[] => {
  const attendees = byRank(attendance.attendees);
  return [
    ...attendees.map((one, index) =>
      rowOf(index, [one.name, one.position, presenceOf(attendance, one)]),
    ),
    ...Array.from({ length: spareRows(attendees) }, (_, index) =>
      rowOf(attendees.length + index, ['', '', '']),
    ),
  ];
};

/** How many of them fit on a first page without the signature. */
const rowsOfFirstPage = (attendees: readonly Pick<Participant, 'position'>[]): number => {
  const beyond = attendees.findIndex(
    (_, index) => linesOfAll(attendees.slice(0, index + 1)) > LINES_WITHOUT_SIGNATURE,
  );
  const fitting = beyond === -1 ? attendees.length : beyond;
  return Math.min(fitting, attendees.length - ROWS_TO_CARRY);
};

const tableOf = (rows: readonly Row[]): Table => ({
  kind: 'table',
  columns: [column(5, 'center'), column(26), column(44), column(27), column(12, 'center')],
  header: [headerRow('No.', 'Nama', 'Jabatan', 'Tanda Tangan', 'Ket.')],
  rows,
  source: '',
});

const tables = (attendance: Attendance): readonly PaperBlock[] => {
  const attendees = byRank(attendance.attendees);
  const rows = rowsOf(attendance);
  if (linesOfAll(attendees) <= LINES_WITH_SIGNATURE) return [tableOf(rows)];
  const first = rowsOfFirstPage(attendees);
  return [tableOf(rows.slice(0, first)), { kind: 'page-break' }, tableOf(rows.slice(first))];
};

/**
 * Daftar Hadir Rapat Pleno Rutin (annex of the minutes): everybody invited with room to sign; after the session it
 * says who came.
 */
export const attendanceList = (
  setting: PaperSetting,
  details: AttendanceListDetails,
): PaperModel => {
  const { session, signatory } = details;
  const day = session.date === null ? '' : ` ${formatDate(session.date)}`;
  return paperOf(setting, 'daftar-hadir', `Daftar Hadir Rapat Pleno Rutin${day}`, [
    titleLines('DAFTAR HADIR', 'RAPAT PLENO RUTIN'),
    fieldList(...sessionFields(setting, session), field('Acara', usualAgenda(setting).join('; '))),
    ...tables(details),
    {
      kind: 'signature',
      placeAndDate: placeAndDate(setting.office, session.date),
      position: ['Pimpinan Rapat,', ...postLines(setting, signatory)],
      name: signatory.name,
      nip: nipOf(signatory),
    },
  ]);
};
