import { columnName, type Area } from '../spreadsheet/area';
import type { Book } from '../spreadsheet/book';
import { displayOf } from '../spreadsheet/cells/display';
import type { Scalar } from '../spreadsheet/cells/grid';
import { formulaAt, readScalars } from '../spreadsheet/cells/read-cells';
import { showsDate } from '../spreadsheet/cells/typed-input';
import { done } from '../spreadsheet/engine';
import { fromEngineFormula } from '../spreadsheet/formulas/formula-text';
import { ruleAt } from '../spreadsheet/furniture/validations';
import type { ValidationRule } from '../spreadsheet/furniture/validation-rule';
import { cellKey, type SheetState } from '../spreadsheet/sheet-state';
import { conditionalLook } from './conditional-look';
import { lookOf } from './look';
import type { CellView, Choice, Look, SheetView } from './protocol';

/** Empty rows and columns that a person may go on in. */
const SPARE_ROWS = 12;
const LEAST_COLUMNS = 12;

/** Values that are written once and then meant by their position. */
interface Pool<T> {
  readonly values: readonly T[];
  positionOf(value: T): number;
}

const createPool = <T>(): Pool<T> => {
  const values: T[] = [];
  const known = new Map<string, number>();
  return {
    values,
    positionOf: (value) => {
      const key = JSON.stringify(value);
      const position = known.get(key) ?? values.push(value) - 1;
      known.set(key, position);
      return position;
    },
  };
};

const choiceOf = ({ criterion, allowInvalid, helpText }: ValidationRule): Choice => ({
  values: criterion.kind === 'list' ? criterion.values : null,
  kind: criterion.kind === 'number-at-least' ? 'number' : criterion.kind,
  isStrict: !allowInvalid,
  help: helpText ?? '',
});

const isGuarded = ({ protections }: SheetState, row: number, column: number): boolean =>
  protections.some(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );

/** What a person finds when they begin to edit: the formula, or the number with all its digits. */
const typedOf = (book: Book, formula: string | null, value: Scalar, format: string): string => {
  if (formula !== null) return fromEngineFormula(formula, book.locale.decimalComma);
  if (typeof value !== 'number' || showsDate(format)) return displayOf(value, format, book.locale);
  const percent = format.includes('%');
  const digits = String(Number((percent ? value * 100 : value).toPrecision(15)));
  const text = book.locale.decimalComma ? digits.replace('.', ',') : digits;
  return percent ? `${text}%` : text;
};

interface Pools {
  readonly looks: Pool<Look>;
  readonly choices: Pool<Choice>;
}

const cellView = (
  book: Book,
  sheet: SheetState,
  { looks, choices }: Pools,
  cell: { readonly row: number; readonly column: number; readonly value: Scalar },
): CellView => {
  const { row, column, value } = cell;
  const style = sheet.grid.styleAt(row, column);
  const format = book.styles.format(style);
  const text = displayOf(value, format, book.locale);
  const formula = formulaAt(book, sheet, row, column);
  const typed = typedOf(book, formula, value, format);
  const rule = ruleAt(sheet.validations, row, column);
  const note = sheet.notes.get(cellKey(row, column));
  const own = lookOf(book.styles.style(style));
  const sided: Look =
    typeof value === 'number' && own.across === undefined ? { ...own, across: 'right' } : own;
  const look = conditionalLook(sided, sheet.formatRules, { row, column, text });
  return {
    text,
    look: looks.positionOf(look),
    ...(typed === text ? {} : { typed }),
    ...(note === undefined ? {} : { note }),
    ...(rule === null ? {} : { choice: choices.positionOf(choiceOf(rule)) }),
    ...(isGuarded(sheet, row, column) ? { guarded: true } : {}),
  };
};

const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_HEIGHT_POINTS = 15;

const widthOf = ({ file }: Book, { name }: SheetState, column: number): number => {
  const letters = columnName(column);
  if (!done(file.GetColVisible(name, letters)).visible) return 0;
  return Math.round(done(file.GetColWidth(name, letters)).width * 7 + 5);
};

const heightOf = ({ file }: Book, { name }: SheetState, row: number): number => {
  const { height } = done(file.GetRowHeight(name, row));
  return height === DEFAULT_HEIGHT_POINTS ? 0 : Math.round(height * PIXELS_PER_POINT);
};

const shownArea = (sheet: SheetState): Area => {
  const { rows, columns } = sheet.grid.extent();
  const lastRow = Math.max(sheet.grid.lastStyledRow(), rows) + SPARE_ROWS;
  const lastColumn = Math.max(LEAST_COLUMNS, columns + 1);
  return {
    row: 1,
    column: 1,
    rows: Math.min(sheet.maxRows, lastRow),
    columns: Math.min(sheet.maxColumns, lastColumn),
  };
};

/** One tab as people see it: texts, looks, choices, notes, sizes. */
export const viewSheet = (book: Book, sheet: SheetState): SheetView => {
  const area = shownArea(sheet);
  const pools: Pools = { looks: createPool(), choices: createPool() };
  const cells = readScalars(book, sheet, area).map((line, down) =>
    line.map((value, across) =>
      cellView(book, sheet, pools, { row: down + 1, column: across + 1, value }),
    ),
  );
  const { opts } = done(book.file.GetSheetView(sheet.name, 0));
  return {
    name: sheet.name,
    widths: Array.from({ length: area.columns }, (_, index) => widthOf(book, sheet, index + 1)),
    heights: Array.from({ length: area.rows }, (_, index) => heightOf(book, sheet, index + 1)),
    cells,
    looks: pools.looks.values,
    choices: pools.choices.values,
    merges: sheet.merges,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    showsGrid: opts.ShowGridLines !== false,
  };
};

/** The color of a tab, null for none. */
export const tabColor = ({ file }: Book, { name }: SheetState): string | null => {
  const code = done(file.GetSheetProps(name)).props.TabColorRGB ?? '';
  return code === '' ? null : `#${code.slice(-6).toLowerCase()}`;
};
