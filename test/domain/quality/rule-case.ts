import type { GateProblemCode } from '../../../src/domain/quality/rules';
import type { LapkinYear } from '../../../src/domain/year/lapkin-year';
import type { Place } from '../../../src/domain/year/place';

/** How a rule is broken, where it says so, and what comes close without breaking it. */
export interface RuleCase {
  readonly breaks: (year: LapkinYear) => LapkinYear;
  readonly at: Place;
  /** Other codes that the same change cannot avoid. */
  readonly with?: readonly GateProblemCode[];
  readonly spares: (year: LapkinYear) => LapkinYear;
}

/** Cases of some rules. */
export type SomeCases = Partial<Record<GateProblemCode, RuleCase>>;

export const agreement = (field?: string, row = 12): Place => ({
  tab: 'Perjanjian Kinerja',
  row,
  ...(field === undefined ? {} : { field }),
});
export const worksheet = (field?: string, row = 8): Place => ({
  tab: 'Div Perencanaan Data Informasi',
  row,
  ...(field === undefined ? {} : { field }),
});
export const activity = (field: string): Place => worksheet(field, 30);
export const settings: Place = { tab: 'Pengaturan' };
export const narasi = (field: string): Place => ({ tab: 'Narasi', row: 10, field });
