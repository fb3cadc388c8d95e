import type { FormulaReferences, RowFormula } from './schema';

type CellOf = FormulaReferences['cell'];

/*
 * An IF stands only where a whole argument stands, never beside an operator: not every engine that opens the
 * workbook computes `A1-IF(…)` within another IF (see platform-oddities).
 */

/** Volume reached in percent of the planned volume, at most 100. */
export const physicalProgress: RowFormula = ({ cell }) => {
  const target = cell('targetVolume');
  const realisasi = cell('realisasiVolume');
  return `=IF(COUNT(${target};${realisasi})=2;IF(${target}>0;MIN(100;ROUND(${realisasi}/${target}*100;2));"");"")`;
};

const quarterCells = (cell: CellOf): string => ['tw1', 'tw2', 'tw3', 'tw4'].map(cell).join(';');

/** Spending in percent of pagu: of the typed total, else of the sum of the quarters, as `spendingOf` does. */
export const absorption: RowFormula = ({ cell }) => {
  const [pagu, total, quarters] = [cell('pagu'), cell('realisasi'), quarterCells(cell)];
  const ratio = (spent: string): string => `ROUND(${spent}/${pagu}*100;2)`;
  const bySpending = `IF(ISNUMBER(${total});${ratio(total)};IF(COUNT(${quarters})=0;"";${ratio(`SUM(${quarters})`)}))`;
  return `=IF(ISNUMBER(${pagu});IF(${pagu}>0;${bySpending};"");"")`;
};

/** Pagu less spending; an empty pagu counts as zero as soon as something was spent. */
export const remaining: RowFormula = ({ cell }) => {
  const [pagu, total, quarters] = [cell('pagu'), cell('realisasi'), quarterCells(cell)];
  const rest = `IF(ISNUMBER(${total});SUM(${pagu})-${total};SUM(${pagu})-SUM(${quarters}))`;
  return `=IF(COUNT(${pagu};${total};${quarters})=0;"";${rest})`;
};
