import type { FormulaReferences, RowFormula } from './schema';

type CellOf = FormulaReferences['cell'];

/** Realisasi as typed, else numerator over denominator for percentages. */
const realisasiExpression = (cell: CellOf): string => {
  const typed = cell('realisasi');
  const numerator = cell('pembilang');
  const denominator = cell('penyebut');
  const proportion = `IFERROR(ROUND(${numerator}/${denominator}*100;2);"")`;
  return `IF(AND(${typed}="";${cell('satuan')}="%";COUNT(${numerator};${denominator})=2);${proportion};${typed})`;
};

const limited = (expression: string, cap: string): string =>
  `MIN(${cap};MAX(0;ROUND(${expression};2)))`;

/**
 * Live capaian of plain numeric `maksimum` and `minimum` indicators with the cap of `Pengaturan`; empty
 * for every other kind. Mirrors `domain/performance`; the report never prints this value, it only
 * compares it.
 */
export const capaian: RowFormula = ({ cell, setting }) => {
  const target = cell('target');
  const realisasi = realisasiExpression(cell);
  const cap = setting('plafonCapaian');
  const maximum = `IF(${target}=0;IF(${realisasi}=0;100;${cap});${limited(`${realisasi}/${target}*100`, cap)})`;
  const minimum = `IF(${target}=0;IF(${realisasi}=0;100;0);${limited(`(2*${target}-${realisasi})/${target}*100`, cap)})`;
  const isMinimum = `AND(${cell('polaritas')}="minimum";${setting('rumusMinimum')}="selisih")`;
  const byPolarity = `IF(${cell('polaritas')}="maksimum";${maximum};IF(${isMinimum};${minimum};""))`;
  const comparable = `AND(ISNUMBER(${target});ISNUMBER(${realisasi}))`;
  return `=IF(${comparable};IF(${target}<0;"";${byPolarity});"")`;
};

/** Volume reached in percent of the planned volume, at most 100. */
export const physicalProgress: RowFormula = ({ cell }) => {
  const target = cell('targetVolume');
  const realisasi = cell('realisasiVolume');
  return `=IF(COUNT(${target};${realisasi})=2;IF(${target}>0;MIN(100;ROUND(${realisasi}/${target}*100;2));"");"")`;
};

const quarterCells = (cell: CellOf): string => ['tw1', 'tw2', 'tw3', 'tw4'].map(cell).join(';');

/** Typed total, else the sum of the quarters: the same rule as `spendingOf`. */
const spendingExpression = (cell: CellOf): string =>
  `IF(ISNUMBER(${cell('realisasi')});${cell('realisasi')};SUM(${quarterCells(cell)}))`;

const hasSpending = (cell: CellOf): string => `COUNT(${cell('realisasi')};${quarterCells(cell)})>0`;

/** Spending in percent of pagu. */
export const absorption: RowFormula = ({ cell }) => {
  const pagu = cell('pagu');
  const ratio = `ROUND(${spendingExpression(cell)}/${pagu}*100;2)`;
  return `=IF(AND(ISNUMBER(${pagu});${hasSpending(cell)});IF(${pagu}>0;${ratio};"");"")`;
};

/** Pagu less spending; an empty pagu counts as zero as soon as something was spent. */
export const remaining: RowFormula = ({ cell }) => {
  const pagu = cell('pagu');
  return `=IF(COUNT(${pagu};${cell('realisasi')};${quarterCells(cell)})=0;"";N(${pagu})-${spendingExpression(cell)})`;
};
