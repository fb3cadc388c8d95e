import type { Digest } from '../domain/audit/record';
import type { ReportKind } from '../domain/performance/indicator';
import { printedYear } from '../domain/report/printed-year';
import type { LapkinYear } from '../domain/year/lapkin-year';

/** Where a value stands is no part of what it says: inserting a row above changes nothing. */
const withoutPlaces = (key: string, value: unknown): unknown =>
  /place(s)?$/i.test(key) ? undefined : value;

const textOf = (content: unknown): string => JSON.stringify(content, withoutPlaces);

/** Digest of what a division has handed in, so that a later change can be noticed. */
export const worksheetFingerprint = (
  year: LapkinYear,
  divisionId: string,
  digest: Digest,
): string =>
  digest(
    textOf({
      indicators: year.indicators.filter((one) => one.divisionId === divisionId),
      activities: year.activities.filter((one) => one.divisionId === divisionId),
    }),
  );

/** Fingerprints of all worksheets as they are now, by division. */
export const worksheetFingerprints = (
  year: LapkinYear,
  digest: Digest,
): Readonly<Record<string, string>> =>
  Object.fromEntries(year.divisions.map(({ id }) => [id, worksheetFingerprint(year, id, digest)]));

/**
 * Begins digests of what one report prints. Older trails hold digests of the whole year, which begin with none; what is
 * left out or how it is written down must not change without another beginning.
 */
const PRINTED = '2:';

/** Digest of the data that one report prints: what a final report is held against. */
export const printedFingerprint = (year: LapkinYear, report: ReportKind, digest: Digest): string =>
  PRINTED + digest(textOf(printedYear(year, report)));

/** The data of a report as they are now, in the way in which a recorded digest was taken. */
export const fingerprintLike = (
  recorded: string,
  year: LapkinYear,
  report: ReportKind,
  digest: Digest,
): string =>
  recorded.startsWith(PRINTED)
    ? printedFingerprint(year, report, digest)
    : dataFingerprint(year, digest);

/** Digest of all data of the year, to know whether anything must be looked at anew. */
export const dataFingerprint = (year: LapkinYear, digest: Digest): string => digest(textOf(year));
