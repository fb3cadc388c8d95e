import { formatDate } from '../calendar/format-date';
import { column, headerRow, paragraph } from '../report/blocks';
import type { Row, Table } from '../report/model';
import { plain } from '../report/words';
import type { Attendance } from './attendance';
import { presenceOf, quorumSentence } from './attendance';
import { placeAndDate } from './blanks';
import type { PaperModel } from './model';
import { field, fieldList, spot, titleLines } from './paper-parts';
import type { Session } from './session';
import { sessionFields, usualAgenda } from './session';
import type { PaperSetting } from './setting';
import { officeName, paperOf } from './setting';
import type { Signatory } from './signatory';
import { nipOf, postOf } from './signatory';

/** What the attendance list of a plenary says. */
export interface AttendanceListDetails extends Attendance {
  readonly session: Session;
  /** Who leads the session. */
  readonly signatory: Signatory;
}

/** Lines for people whom the roster does not know. */
const SPARE_ROWS = 2;

/** Every other number stands further right, as on printed lists, so that signatures do not touch. */
const numberToSign = (index: number): string =>
  index % 2 === 0 ? `${index + 1}.` : `${'\u00A0'.repeat(14)}${index + 1}.`;

const rowOf = (index: number, texts: readonly [name: string, post: string, note: string]): Row => {
  const [name, post, presence] = texts;
  const cells = [`${index + 1}.`, name, post, numberToSign(index), presence];
  return { role: 'body', room: 'signature', cells: cells.map((text) => ({ spans: plain(text) })) };
};

const attendanceTable = (attendance: Attendance): Table => {
  const { attendees } = attendance;
  const spare = Array.from({ length: SPARE_ROWS }, (_, index) =>
    rowOf(attendees.length + index, ['', '', '']),
  );
  return {
    kind: 'table',
    columns: [column(6, 'center'), column(30), column(36), column(28), column(14, 'center')],
    header: [headerRow('No.', 'Nama', 'Jabatan', 'Tanda Tangan', 'Ket.')],
    rows: [
      ...attendees.map((one, index) =>
        rowOf(index, [one.name, one.position, presenceOf(attendance, one)]),
      ),
      ...spare,
    ],
    source: '',
  };
};

/**
 * Daftar Hadir Rapat Pleno Rutin (annex of the minutes): everybody invited with room to sign; after the session it
 * says who came.
 */
export const attendanceList = (
  setting: PaperSetting,
  details: AttendanceListDetails,
): PaperModel => {
  const { session, signatory, presentIds } = details;
  const name = officeName(setting);
  const day = session.date === null ? '' : ` ${formatDate(session.date)}`;
  return paperOf(setting, 'daftar-hadir', `Daftar Hadir Rapat Pleno Rutin${day}`, [
    titleLines('DAFTAR HADIR', 'RAPAT PLENO RUTIN', name.toUpperCase()),
    fieldList(...sessionFields(setting, session), field('Acara', usualAgenda(setting).join('; '))),
    attendanceTable(details),
    ...(presentIds === null ? [] : [paragraph(plain(quorumSentence(details, name)))]),
    {
      kind: 'signatures',
      left: null,
      right: spot(
        [
          placeAndDate(setting.office, session.date),
          'Pimpinan Rapat,',
          `${postOf(setting, signatory)},`,
        ],
        signatory.name,
        nipOf(signatory) === '' ? [] : [`NIP ${nipOf(signatory)}`],
      ),
    },
  ]);
};
