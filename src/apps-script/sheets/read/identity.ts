import { readingProblem } from '../../../domain/quality/reading-problems';
import { isBlankCell, report } from './cell';
import type { Reading, Site } from './cell';
import { lineOf } from './text-cell';

/** Codes that were met so far, with the cell in which each stood first. */
export type SeenCodes = Map<string, Site>;

/**
 * Code of a row. A row without one keeps a stand-in, so that nothing a person typed is lost; a code that
 * stands twice is reported at its second place.
 */
export const codeOf = (site: Site, seen: SeenCodes, reading: Reading): string => {
  const code = lineOf(site, reading);
  if (code === '') {
    report(reading, 'code-missing', site);
    return `baris-${String(site.place.row ?? 0)}`;
  }
  const first = seen.get(code);
  if (first === undefined) seen.set(code, site);
  else {
    const data = { id: code, firstRow: first.place.row ?? 0, firstTab: first.place.tab };
    report(reading, 'duplicate-id', site, data);
  }
  return code;
};

/** Text of a cell that its row cannot do without. */
export const requiredLine = (site: Site, reading: Reading): string => {
  const text = lineOf(site, reading);
  if (isBlankCell(site)) report(reading, 'required-missing', site);
  return text;
};

/** Notes a code that stands nowhere where it should. */
export const reportUnknown = (
  code: 'unknown-indicator' | 'unknown-sasaran' | 'unknown-division',
  site: Site,
  id: string,
  reading: Reading,
): void => {
  reading.problems.push(readingProblem(code, site.place, id, { id, header: site.header }));
};
