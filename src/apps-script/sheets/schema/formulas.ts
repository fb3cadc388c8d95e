import type { FormulaReferences, RowFormula } from './schema';

type CellOf = FormulaReferences['cell'];

/*
 * An IF stands only where a whole argument stands, never beside an operator: not every engine that opens the
 * workbook computes `A1-IF(…)` within another IF (see platform-oddities).
 */

const limited = (expression: string, cap: string): string =>
  `MIN(${cap};MAX(0;ROUND(${expression};2)))`;

/** Capaian of one expression for the realisasi, by the polarity of the row. */
const capaianOf = (realisasi: string, { cell, setting }: FormulaReferences): string => {
  const target = cell('target');
  const cap = setting('plafonCapaian');
  const maximum = `IF(${target}=0;IF(${realisasi}=0;100;${cap});${limited(`${realisasi}/${target}*100`, cap)})`;
  const minimum = `IF(${target}=0;IF(${realisasi}=0;100;0);${limited(`(2*${target}-${realisasi})/${target}*100`, cap)})`;
  const isMinimum = `AND(${cell('polaritas')}="minimum";${setting('rumusMinimum')}="selisih")`;
  return `IF(${cell('polaritas')}="maksimum";${maximum};IF(${isMinimum};${minimum};""))`;
};

/**
 * Live capaian of plain numeric `maksimum` and `minimum` indicators with the cap of `Pengaturan`; empty
 * for every other kind. A percentage without a typed realisasi uses numerator and denominator. Mirrors
 * `domain/performance`; the report never prints this value, it only compares it.
 */
export const capaian: RowFormula = (refer) => {
  const { cell } = refer;
  const [target, typed, unit] = [cell('target'), cell('realisasi'), cell('satuan')];
  const [numerator, denominator] = [cell('pembilang'), cell('penyebut')];
  const proportion = capaianOf(`ROUND(${numerator}/${denominator}*100;2)`, refer);
  const isProportion = `AND(${typed}="";${unit}="%";COUNT(${numerator};${denominator})=2)`;
  const untyped = `IF(${isProportion};IF(${denominator}=0;"";${proportion});"")`;
  const byRealisasi = `IF(ISNUMBER(${typed});${capaianOf(typed, refer)};${untyped})`;
  return `=IF(ISNUMBER(${target});IF(${target}<0;"";${byRealisasi});"")`;
};

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
