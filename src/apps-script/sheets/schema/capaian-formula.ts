import type { FormulaReferences, RowFormula } from './schema';

/*
 * An IF stands only where a whole argument stands, never beside an operator: not every engine that opens the
 * workbook computes `A1-IF(…)` within another IF (see platform-oddities).
 */

const limited = (expression: string, { setting }: FormulaReferences): string =>
  `MIN(${setting('plafonCapaian')};MAX(0;ROUND(${expression};2)))`;

const isPolarity = (polarity: string, { cell }: FormulaReferences): string =>
  `${cell('polaritas')}="${polarity}"`;

const isMinimum = (refer: FormulaReferences): string =>
  `AND(${isPolarity('minimum', refer)};${refer.setting('rumusMinimum')}="selisih")`;

/** Capaian of one expression for the realisasi against a number, by the polarity of the row. */
const againstNumber = (realisasi: string, refer: FormulaReferences): string => {
  const target = refer.cell('target');
  const cap = refer.setting('plafonCapaian');
  const maximum = `IF(${target}=0;IF(${realisasi}=0;100;${cap});${limited(`${realisasi}/${target}*100`, refer)})`;
  const minimum = `IF(${target}=0;IF(${realisasi}=0;100;0);${limited(`(2*${target}-${realisasi})/${target}*100`, refer)})`;
  return `IF(${isPolarity('maksimum', refer)};${maximum};IF(${isMinimum(refer)};${minimum};""))`;
};

const proportion = ({ cell }: FormulaReferences): string =>
  `ROUND(${cell('pembilang')}/${cell('penyebut')}*100;2)`;

const isProportion = ({ cell }: FormulaReferences): string =>
  `AND(${cell('realisasi')}="";${cell('satuan')}="%";COUNT(${cell('pembilang')};${cell('penyebut')})=2)`;

const ofNumber = (refer: FormulaReferences): string => {
  const { cell } = refer;
  const [target, typed] = [cell('target'), cell('realisasi')];
  const untyped = `IF(${isProportion(refer)};IF(${cell('penyebut')}=0;"";${againstNumber(proportion(refer), refer)});"")`;
  return `IF(${target}<0;"";IF(ISNUMBER(${typed});${againstNumber(typed, refer)};${untyped}))`;
};

/** Realisasi as one operand, an error without one. */
const operand = (refer: FormulaReferences): string => {
  const typed = refer.cell('realisasi');
  return `SUM(IF(ISNUMBER(${typed});${typed};IF(${isProportion(refer)};${proportion(refer)};NA())))`;
};

const replaced = (text: string, ...pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((rest, [from, to]) => `SUBSTITUTE(${rest};${from};"${to}")`, text);

/** Target in small letters without its unit and without the dots of thousands and of `maks.`. */
const targetText = ({ cell }: FormulaReferences): string =>
  replaced(`LOWER(${cell('target')})`, [cell('satuan'), ''], ['"."', '']);

/** The number that a text is in any locale: one half shows the sign that parts decimals there. */
const numberIn = (text: string): string => `VALUE(SUBSTITUTE(TRIM(${text});",";MID(1/2;2;1)))`;

/** The number behind the sign of a limit; an error for any other text, of which a dash would make a date. */
const limitIn = (refer: FormulaReferences, ...signs: readonly string[]): string =>
  numberIn(
    replaced(targetText(refer), ...signs.map((sign) => [`"${sign}"`, ''] as const), ['"-"', '?']),
  );

/** The least of three is what counts: below the range the first ratio, above it the second. */
const againstRange = (refer: FormulaReferences): string => {
  const text = replaced(targetText(refer), ['"–"', '-'], ['"sd"', '-']);
  const dash = `SEARCH("-";${text})`;
  const low = numberIn(`LEFT(${text};${dash}-1)`);
  const high = numberIn(`MID(${text};${dash}+1;20)`);
  const ratios = `${operand(refer)}/${low}*100;(2-${operand(refer)}/${high})*100`;
  return limited(`MIN(100;${ratios})`, refer);
};

/** `≥ 90`, `≤ 5` and `7–10` under the polarity they speak of; an error for what is none of these. */
const ofText = (refer: FormulaReferences): string => {
  const realisasi = operand(refer);
  const maximum = limited(`${realisasi}/${limitIn(refer, '≥', '>=', 'min')}*100`, refer);
  const minimum = limited(`(2-${realisasi}/${limitIn(refer, '≤', '<=', 'maks')})*100`, refer);
  const range = `IF(${isPolarity('rentang', refer)};${againstRange(refer)};"")`;
  return `IF(${isPolarity('maksimum', refer)};${maximum};IF(${isMinimum(refer)};${minimum};${range}))`;
};

/**
 * Live capaian of `maksimum` and `minimum` indicators against a number or a limit other than zero, and of ranges, with
 * the cap of `Pengaturan`; empty for every other kind. A percentage without a typed realisasi uses numerator and
 * denominator. Mirrors `domain/performance`; the report never prints this value, it only compares it.
 */
export const capaian: RowFormula = (refer) =>
  `=IF(ISNUMBER(${refer.cell('target')});${ofNumber(refer)};IFERROR(${ofText(refer)};""))`;
