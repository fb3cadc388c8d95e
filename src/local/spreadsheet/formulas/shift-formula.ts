import { areaName, columnName, parseArea, shiftArea, type Area, type Shift } from '../area';

/** One reference without a sheet before it: a cell or a range, with its `$` signs. */
const REFERENCE =
  /(?<![\w.!'$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?(?![\w(!])/gi;

const withSigns = (area: Area, signs: readonly string[]): string => {
  const [columnSign = '', rowSign = '', lastColumnSign, lastRowSign] = signs;
  const first = `${columnSign}${columnName(area.column)}${rowSign}${String(area.row)}`;
  if (lastColumnSign === undefined || lastRowSign === undefined) return first;
  const lastColumn = columnName(area.column + area.columns - 1);
  return `${first}:${lastColumnSign}${lastColumn}${lastRowSign}${String(area.row + area.rows - 1)}`;
};

const shiftReference = (reference: string, shift: Shift): string => {
  const area = parseArea(reference);
  if (area === null) return reference;
  const moved = shiftArea(area, shift);
  if (moved === null) return '#REF!';
  if (areaName(moved) === areaName(area)) return reference;
  const signs = reference
    .split(':')
    .flatMap((corner) => [corner.startsWith('$') ? '$' : '', /.\$/.test(corner) ? '$' : '']);
  return withSigns(moved, signs);
};

/**
 * A formula after rows or columns of its own sheet were put in or taken out. Used where the engine leaves formulas
 * alone: in conditional formats. References to other sheets and texts stay as they are.
 */
export const shiftFormula = (formula: string, shift: Shift): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'![$\w]+(?::[$\w]+)?)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(REFERENCE, (reference) => shiftReference(reference, shift)),
    )
    .join('');
