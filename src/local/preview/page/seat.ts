import type { Seat } from '../protocol';

const KEY = 'lapkin-seat';

const DEFAULT: Seat = { as: 'staf-rendatin-1@example.org', locale: 'id', window: '' };

const stored = (): Partial<Seat> => {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Seat>;
  } catch {
    return {};
  }
};

/** Who sits in this window; two windows may belong to two people. */
export const firstSeat = (): Seat => ({ ...DEFAULT, ...stored(), window: crypto.randomUUID() });

/** Keeps the person and the language over a reload of this window. */
export const keepSeat = ({ as, locale }: Seat): void => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ as, locale }));
  } catch {
    // Without storage a reload begins with the default person.
  }
};
