import { HostError } from '../disk/host-error';

/** Morning in the middle of Indonesia. */
const MORNING = 'T09:00:00+08:00';

/**
 * A clock that shows nine in the morning of that day now and goes on from there; the machine's own without a
 * day. A practice year that was begun in January can so be continued in January. Throws `HostError` when it is no day.
 */
export const clockFrom = (date: string | null): (() => Date) => {
  if (date === null) return () => new Date();
  const start = new Date(`${date}${MORNING}`).getTime();
  if (Number.isNaN(start)) throw new HostError({ code: 'not-a-date', text: date });
  const ahead = start - Date.now();
  return () => new Date(Date.now() + ahead);
};
