import type { LapkinYear } from '../year/lapkin-year';

/** True for a period that can be one: two to ten years, the first before the last. */
export const periodIsSound = ({ policy }: Pick<LapkinYear, 'policy'>): boolean => {
  const { start, end } = policy.renstraPeriod;
  return start >= 2000 && start < end && end - start < 10;
};
