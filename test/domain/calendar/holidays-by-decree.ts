import type { Holiday } from '../../../src/domain/office/office';
import { aDate } from './a-date';

/** Month and day of every holiday and day of joint leave, as the joint decrees list them. */
const DECREED = {
  2024: {
    libur:
      '01-01 02-08 02-10 02-14 03-11 03-29 03-31 04-10 04-11 05-01 05-09 05-23 06-01 06-17 07-07 08-17 09-16 11-27 12-25',
    cuti: '02-09 03-12 04-08 04-09 04-12 04-15 05-10 05-24 06-18 12-26',
  },
  2025: {
    libur:
      '01-01 01-27 01-29 03-29 03-31 04-01 04-18 04-20 05-01 05-12 05-29 06-01 06-06 06-27 08-17 09-05 12-25',
    cuti: '01-28 03-28 04-02 04-03 04-04 04-07 05-13 05-30 06-09 08-18 12-26',
  },
  2026: {
    libur:
      '01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25',
    cuti: '02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24',
  },
} as const;

/** Years for which the decrees were read in full. */
export type DecreedYear = keyof typeof DECREED;

const listed = (year: DecreedYear, days: string, kind: Holiday['kind']): readonly Holiday[] =>
  days.split(' ').map((day) => ({ date: aDate(`${year}-${day}`), name: kind, kind }));

/** The holidays of a year, holidays first; names do not matter here. */
export const holidaysByDecree = (year: DecreedYear): readonly Holiday[] => [
  ...listed(year, DECREED[year].libur, 'libur'),
  ...listed(year, DECREED[year].cuti, 'cuti-bersama'),
];
