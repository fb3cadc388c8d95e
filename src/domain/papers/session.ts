import type { IsoDate } from '../calendar/iso-date';
import { clockTime } from './clock-time';
import type { Field } from './model';
import { field } from './paper-parts';
import type { PaperSetting } from './setting';
import { dayAndDate } from './wording';

/** When and where a plenary takes place; what is still open is null or empty. */
export interface Session {
  readonly date: IsoDate | null;
  /** `10.00` or `10:00`. */
  readonly time: string;
  readonly place: string;
}

/** The three lines of an invitation or attendance list that say when and where. */
export const sessionFields = (
  setting: PaperSetting,
  { date, time, place }: Session,
  ending = '',
): readonly Field[] => [
  field('Hari, tanggal', dayAndDate(date)),
  field('Pukul', `${clockTime(time, setting.zone)}${ending}`),
  field('Tempat', place),
];

/** What a plenary on the reports talks about when nobody has written an agenda. */
export const usualAgenda = ({ year }: PaperSetting): readonly string[] => [
  `Pembahasan rancangan Laporan Kinerja (LAPKIN) Tahun ${year}`,
];
