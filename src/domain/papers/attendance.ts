import { orDots } from './blanks';
import { commissioners, quorumOf } from '../sop/decide/plenary';
import type { Person } from '../office/office';
import { counted } from './wording';

/** Somebody of the roster who is invited to a session. */
export type Attendee = Person;

/** Who came to a session. */
export interface Attendance {
  readonly attendees: readonly Attendee[];
  /** Ids of those who came; null before the session. */
  readonly presentIds: readonly string[] | null;
}

/** Those who came; nobody before the session. */
export const presentOf = ({ attendees, presentIds }: Attendance): readonly Attendee[] =>
  attendees.filter((one) => presentIds?.includes(one.id) === true);

/** `Hadir` or `Tidak hadir`; empty before the session, where people sign. */
export const presenceOf = ({ presentIds }: Attendance, { id }: Attendee): string => {
  if (presentIds === null) return '';
  return presentIds.includes(id) ? 'Hadir' : 'Tidak hadir';
};

const others = (count: number): string =>
  count === 0 ? '' : ` serta ${counted(count, 'orang dari Sekretariat')}`;

/**
 * Says how many members of the commission came, whether that is a quorum (more than half, UU 7/2017), and how many of
 * the secretariat came with them.
 */
export const quorumSentence = (attendance: Attendance, office: string): string => {
  const { attendees } = attendance;
  const present = presentOf(attendance);
  const seats = commissioners(attendees).length;
  const members = commissioners(present).length;
  const verdict =
    members >= quorumOf(attendees) ? 'sehingga memenuhi kuorum' : 'sehingga tidak memenuhi kuorum';
  return `Rapat dihadiri oleh ${counted(members, 'orang')} dari ${counted(seats, 'orang')} Ketua dan Anggota ${orDots(office)}${others(present.length - members)}, ${verdict}.`;
};
