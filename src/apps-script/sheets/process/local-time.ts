import { formatDate } from '../../../domain/calendar/format-date';
import { isoDate } from '../../../domain/calendar/iso-date';

const OFFSET = /^([+-])(\d{2}):?(\d{2})$/;

const offsetMillis = (offset: string): number => {
  const [, sign, hours, minutes] = OFFSET.exec(offset) ?? [];
  const amount = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -amount : amount;
};

/**
 * A moment of Drive (RFC 3339) as the office reads it: `20 Januari 2024 11.04`. `offset` is the distance of
 * the workbook's zone from UTC, `+08:00`. Any other text stays as it is.
 */
export const localTime = (moment: string, offset: string): string => {
  const millis = Date.parse(moment);
  if (Number.isNaN(millis)) return moment;
  const local = new Date(millis + offsetMillis(offset)).toISOString();
  const day = isoDate(local.slice(0, 10));
  return day === null ? moment : `${formatDate(day)} ${local.slice(11, 16).replace(':', '.')}`;
};
