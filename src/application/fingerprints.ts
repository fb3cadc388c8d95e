import type { Digest } from '../domain/audit/record';
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

/** Digest of the data that both reports rest on. */
export const dataFingerprint = (year: LapkinYear, digest: Digest): string => digest(textOf(year));
