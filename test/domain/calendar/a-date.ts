import { isoDate } from '../../../src/domain/calendar/iso-date';
import type { IsoDate } from '../../../src/domain/calendar/iso-date';

/** A date that the test knows to exist. */
export const aDate = (text: string): IsoDate => {
  const date = isoDate(text);
  if (date === null) {
    throw new Error(`${text} is not a date`);
  }
  return date;
};
