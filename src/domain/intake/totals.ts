import type { Problem } from '../quality/problem';
import { formatRupiah } from '../quantity/format';
import { readAmount } from '../quantity/read-cell';
import type { ColumnChoice } from './columns';
import type { Intake } from './intake';
import { intakeProblem } from './problems';
import type { MoneyFactors } from './remarks';
import type { SortedRows } from './sort-rows';
import { rawAt } from './source';

const TOLERANCE_RUPIAH = 1;

const amountAt = ({ source }: Intake, row: number, column: number): number => {
  const amount = readAmount(rawAt(source, row, column), { unit: 'rupiah' });
  return amount.state === 'certain' ? amount.value : 0;
};

/**
 * Compares the sum of the rows that are imported with the largest sum that the source itself shows in that column: a
 * difference tells of rows counted twice or left out.
 */
export const totalProblems = (
  intake: Intake,
  { data, totals }: SortedRows,
  factors: MoneyFactors,
): readonly Problem[] => {
  if (totals.length === 0) return [];
  const compare = ({ field, column, header }: ColumnChoice): readonly Problem[] => {
    const factor = factors[field.key] ?? 1;
    const sum = data.reduce((total, { row }) => total + amountAt(intake, row, column), 0) * factor;
    const shown = Math.max(...totals.map((row) => amountAt(intake, row, column))) * factor;
    if (shown === 0 || Math.abs(sum - shown) <= TOLERANCE_RUPIAH * factor) return [];
    const row = totals[totals.length - 1] ?? 0;
    const place = { tab: intake.source.tab, row: row + 1, field: field.key };
    return [
      intakeProblem('intake-total-differs', place, formatRupiah(shown), {
        header,
        expected: formatRupiah(sum),
      }),
    ];
  };
  return intake.header.columns.filter(({ field }) => field.kind === 'rupiah').flatMap(compare);
};
