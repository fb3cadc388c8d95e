import type { Digest } from '../domain/audit/record';
import type { LapkinYear } from '../domain/year/lapkin-year';

/** Digest of what a division has handed in, so that a later change can be noticed. */
export const worksheetFingerprint = (
  year: LapkinYear,
  divisionId: string,
  digest: Digest,
): string =>
  digest(
    JSON.stringify({
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
export const dataFingerprint = (year: LapkinYear, digest: Digest): string =>
  digest(JSON.stringify(year));
