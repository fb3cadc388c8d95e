import { isoDate } from '../../../domain/calendar/iso-date';
import type { IsoDate } from '../../../domain/calendar/iso-date';
import { formatDate } from '../../../domain/calendar/format-date';
import { readingProblem } from '../../../domain/quality/reading-problems';
import type { ReadingProblem, ReadingProblemCode } from '../../../domain/quality/reading-problems';
import type { Place } from '../../../domain/year/place';
import type { CellValue } from '../../../platform/spreadsheet';

/** One cell on its way into the domain. */
export interface Site {
  readonly raw: CellValue;
  readonly place: Place;
  readonly header: string;
}

/** What every reader needs: how dates become text, and where doubts go. */
export interface Reading {
  /** Day of a date cell in the spreadsheet's zone, `YYYY-MM-DD`. */
  readonly dateToIso: (date: Date) => string;
  readonly problems: ReadingProblem[];
}

/** A date of another realm is no instance of our `Date`, so its tag is asked. */
export const isDateCell = (value: CellValue): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/** Day of a cell that the spreadsheet holds as a date; null for any other cell. */
export const dayOf = ({ raw }: Pick<Site, 'raw'>, { dateToIso }: Reading): IsoDate | null =>
  isDateCell(raw) ? isoDate(dateToIso(raw)) : null;

/** The cell as a person would quote it. */
const foundText = (site: Pick<Site, 'raw'>, reading: Reading): string => {
  const day = dayOf(site, reading);
  return day === null ? String(site.raw) : formatDate(day);
};

/** Notes a doubt about a cell. */
export const report = (
  reading: Reading,
  code: ReadingProblemCode,
  site: Site,
  data: ReadingProblem['data'] = {},
): void => {
  const found = foundText(site, reading);
  reading.problems.push(readingProblem(code, site.place, found, { header: site.header, ...data }));
};

/** Blank, or one of the signs with which people say that a cell has nothing. */
export const isBlankCell = ({ raw }: Pick<Site, 'raw'>): boolean =>
  raw === '' || (typeof raw === 'string' && raw.replace(/[\s\u00a0]/g, '') === '');

/** True for what a formula shows when it fails. */
export const isErrorText = (raw: CellValue): boolean =>
  typeof raw === 'string' && /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/.test(raw);
