import type { FormatRule } from '../spreadsheet/furniture/conditional-formats';
import type { Area } from '../spreadsheet/area';
import type { Look } from './protocol';

const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** The bands of a table; other formulas are left to spreadsheet programs. */
const BAND = /^MOD\(ROW\(\)[,;]2\)=([01])$/i;

const applies = ({ condition }: FormatRule, row: number, text: string): boolean => {
  switch (condition.kind) {
    case 'text-equal':
      return condition.text === text;
    case 'formula':
      return Number(BAND.exec(condition.formula.replace(/\s/g, ''))?.[1] ?? -1) === row % 2;
    case 'other':
      return false;
  }
};

/** The look of a cell with its conditional formats: the first rule that applies to a property decides it. */
export const conditionalLook = (
  look: Look,
  rules: readonly FormatRule[],
  cell: { readonly row: number; readonly column: number; readonly text: string },
): Look => {
  const hits = rules.filter(
    (rule) =>
      rule.areas.some((area) => contains(area, cell.row, cell.column)) &&
      applies(rule, cell.row, cell.text),
  );
  const fill = hits.find(({ background }) => background !== null)?.background;
  const color = hits.find(({ fontColor }) => fontColor !== null)?.fontColor;
  return { ...look, ...(fill ? { fill } : {}), ...(color ? { color } : {}) };
};
