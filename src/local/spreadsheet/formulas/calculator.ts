import { cellName } from '../area';
import type { Formula, Scalar } from '../cells/grid';
import { done, type EngineFile } from '../engine';
import { quotedSheetName } from './formula-text';

/** A formula cell to compute. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: Formula;
}

/** How Google shows what went wrong inside a formula. */
const errorValue = (error: string, value: string): string => {
  if (error.startsWith('#')) return error;
  if (error.startsWith('not support')) return '#NAME?';
  if (error.includes('does not exist')) return '#REF!';
  if (error.includes('strconv')) return '#VALUE!';
  return value.startsWith('#') ? value : '#ERROR!';
};

/** Exactly how the engine writes a number, so that `0012` and `1.50` are known to be text. */
const NUMBER = /^-?(0|[1-9]\d*)(\.\d*[1-9])?(E[+-]\d+)?$/;

const NUMERIC_FUNCTIONS = new Set(
  (
    'ABS AVERAGE AVERAGEIF AVERAGEIFS CEILING COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY FLOOR INT LEN ' +
    'MATCH MAX MEDIAN MIN MOD MONTH POWER PRODUCT ROUND ROUNDDOWN ROUNDUP ROW ROWS COLUMN COLUMNS SQRT SUBTOTAL ' +
    'SUM SUMIF SUMIFS SUMPRODUCT YEAR'
  ).split(' '),
);

/** True when the formula can only give a number, by the functions it uses. */
const isSurelyNumeric = ({ text }: Formula): boolean => {
  if (text === null || /["&=<>]/.test(text)) return false;
  const functions = [...text.matchAll(/([A-Z][A-Z0-9.]*)\(/gi)].map(([, name]) => name ?? '');
  return (
    functions.length > 0 && functions.every((name) => NUMERIC_FUNCTIONS.has(name.toUpperCase()))
  );
};

/** Where the engine is asked for the type of a result: a column of the hidden sheet nobody else uses. */
const SCRATCH_COLUMN = 'ZZ';
const NUMBER_TYPE = '1';

const RAW = { RawCellValue: true };

/** The type of each result, since the engine gives every result as text. */
const areNumbers = (
  file: EngineFile,
  cells: readonly FormulaCell[],
  scratch: string,
): readonly boolean[] => {
  const place = (index: number): string => `${SCRATCH_COLUMN}${index + 1}`;
  cells.forEach(({ sheet, row, column }, index) =>
    done(
      file.SetCellFormula(
        scratch,
        place(index),
        `TYPE(${quotedSheetName(sheet)}!${cellName(row, column)})`,
      ),
    ),
  );
  const answers = cells.map(
    (_, index) => file.CalcCellValue(scratch, place(index), RAW).value === NUMBER_TYPE,
  );
  cells.forEach((_, index) => done(file.SetCellDefault(scratch, place(index), '')));
  return answers;
};

/** Computes formulas. `scratch` names a sheet in whose column ZZ the engine may be asked questions. */
export const compute = (
  file: EngineFile,
  cells: readonly FormulaCell[],
  scratch: string,
): readonly Scalar[] => {
  const texts = cells.map(({ sheet, row, column, formula }) => {
    const { value, error } = file.CalcCellValue(sheet, cellName(row, column), RAW);
    if (error === null) return value;
    // The engine does not understand a lost reference.
    return formula.text?.includes('#REF!') === true ? '#REF!' : errorValue(error, value);
  });
  const looksNumeric = texts.map((text) => NUMBER.test(text));
  const unsure = cells.filter(
    (cell, index) => looksNumeric[index] === true && !isSurelyNumeric(cell.formula),
  );
  const answers = unsure.length > 0 ? areNumbers(file, unsure, scratch) : [];
  const isText = new Set(unsure.filter((_, index) => answers[index] === false));
  return cells.map((cell, index) => {
    const text = texts[index] ?? '';
    if (looksNumeric[index] === true) return isText.has(cell) ? text : Number(text);
    // The engine is unreliable about the type of a truth value, and a text TRUE has no use here.
    return text === 'TRUE' || text === 'FALSE' ? text === 'TRUE' : text;
  });
};
