import { formatRupiah } from '../quantity/format';
import { terbilangRupiah } from '../quantity/terbilang';
import type { Place } from '../year/place';
import type { ReportFacts } from './facts';
import type { FigureRule } from './figures';
import { figure } from './figures';
import type { Words } from './words';
import { say } from './words';

/** From this amount on a report repeats the figure in words the first time it is named. */
const largeAmount = 1_000_000_000;

/** Rupiah in the office's style. */
export const rupiah = (
  facts: ReportFacts,
  value: number,
  rule: FigureRule,
  places: readonly Place[],
): Words => [figure(formatRupiah(value, facts.year.policy.rupiahStyle), rule, places)];

/** Rupiah, and the same in words behind it when the amount is large. */
export const money = (
  facts: ReportFacts,
  value: number,
  rule: FigureRule,
  places: readonly Place[],
): Words => {
  const digits = rupiah(facts, value, rule, places);
  if (Math.abs(value) < largeAmount) return digits;
  return say`${digits} (${figure(terbilangRupiah(value), rule, places)})`;
};
