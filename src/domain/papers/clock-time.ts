import type { Moment } from '../sop/moment';
import { SHORT_DOTS } from './blanks';

/** The three time zones of Indonesia, west, middle and east. */
export type TimeZoneName = 'WIB' | 'WITA' | 'WIT';

const ZONES: Readonly<Record<string, TimeZoneName>> = {
  '+07:00': 'WIB',
  '+08:00': 'WITA',
  '+09:00': 'WIT',
};

/** Indonesian name of the time zone in which a moment was noted; empty outside Indonesia. */
export const zoneOf = (at: Moment): TimeZoneName | '' => ZONES[at.slice(-6)] ?? '';

const CLOCK = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/;

/** Whether a time says an hour of the day; a time zone may stand behind it. */
export const isClockTime = (time: string): boolean =>
  CLOCK.test(time.trim().replace(/\s*WI(?:B|TA|T)$/i, ''));

/**
 * A time as official papers write it: `9:30` becomes `09.30 WITA`. A time that nobody gave becomes dots, and one
 * that is no clock time stays as it was typed.
 */
export const clockTime = (time: string, zone: TimeZoneName | ''): string => {
  const typed = time.trim();
  if (typed === '') return `${SHORT_DOTS} ${zone}`.trim();
  const [, hour, minute] = CLOCK.exec(typed) ?? [];
  if (hour === undefined || minute === undefined) return typed;
  return `${hour.padStart(2, '0')}.${minute} ${zone}`.trim();
};
