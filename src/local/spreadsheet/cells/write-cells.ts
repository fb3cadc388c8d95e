import { GoogleException } from '../../exceptions';
import { cellName, intersection, type Area } from '../area';
import { forgetResults, type Book } from '../book';
import { done } from '../engine';
import { toEngineFormula } from '../formulas/formula-text';
import { ruleAt } from '../furniture/validations';
import { refuses } from '../furniture/validation-rule';
import { fileText } from '../package/xml';
import type { SheetState } from '../sheet-state';
import { formatChange } from '../styles/changes';
import { restyleCell } from '../styles/restyle';
import { storedFormat } from './display';
import type { Scalar } from './grid';
import { serialOf } from './serial-date';
import { readTyped } from './typed-input';

/** What is about to stand in a cell. `format` is a number format the input brings along. */
interface NewContent {
  readonly value: Scalar;
  readonly formula: string | null;
  readonly format: string | null;
}

/** Google's limit for one cell. */
const TEXT_LIMIT = 50_000;

/** Control characters have no place in a cell; tabs and line breaks do. */
// eslint-disable-next-line no-control-regex -- these very characters are meant
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Halves of characters that stand alone; a file cannot hold them. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const cleanText = (text: string): string => {
  const clean = text.replace(CONTROL, '').replace(LONE_SURROGATE, '\uFFFD');
  if (clean.length > TEXT_LIMIT)
    throw new GoogleException(
      `Your input contains more than the maximum of ${TEXT_LIMIT} characters in a single cell.`,
    );
  return clean;
};

const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

const dateContent = (book: Book, date: Date): NewContent => {
  const value = serialOf(date.getTime(), book.timeZone);
  const { dateFormat } = book.locale;
  const format = Number.isInteger(value) ? dateFormat : `${dateFormat} h:mm:ss`;
  return { value, formula: null, format };
};

const typedContent = (book: Book, typed: string): NewContent => {
  const year = book.options.currentYear?.() ?? new Date().getFullYear();
  const input = readTyped(typed, book.locale, year);
  if (input.kind === 'value') return { ...input, formula: null };
  const formula = toEngineFormula(input.text, book.locale.decimalComma);
  return { value: '', formula, format: null };
};

/** Decides what a value given by a script becomes in a cell with this number format. */
const contentOf = (book: Book, value: unknown, format: string): NewContent => {
  const plain = { formula: null, format: null };
  if (value === null || value === undefined) return { ...plain, value: '' };
  if (isDate(value) && !Number.isNaN(value.getTime())) return dateContent(book, value);
  if (typeof value === 'number' && Number.isFinite(value)) return { ...plain, value };
  if (typeof value === 'boolean') return { ...plain, value };
  if (typeof value !== 'string')
    throw new TypeError(`A cell cannot hold ${JSON.stringify(value)} (${typeof value})`);
  const text = cleanText(value);
  return format === '@' ? { ...plain, value: text } : typedContent(book, text);
};

const violation = (row: number, column: number): GoogleException =>
  new GoogleException(
    `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`,
  );

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection ' +
  'if you need to edit.';

/** Throws when a strict protection keeps the person out; warning-only protections let scripts through. */
export const assertWritable = (book: Book, sheet: SheetState, area: Area): void => {
  if (book.options.isOwner?.() ?? true) return;
  const isKeptOut = sheet.protections.some(
    (protection) => !protection.warningOnly && intersection(protection.area, area) !== null,
  );
  if (isKeptOut) throw new GoogleException(PROTECTED);
};

const engineValue = ({ value }: NewContent): Scalar | null => {
  if (value === '') return null;
  return typeof value === 'string' ? fileText(value) : value;
};

const writeRow = (
  book: Book,
  sheet: SheetState,
  start: { readonly row: number; readonly column: number },
  contents: readonly NewContent[],
): void => {
  const { row, column } = start;
  done(book.file.SetSheetRow(sheet.name, cellName(row, column), contents.map(engineValue)));
  contents.forEach(({ value, formula, format }, index) => {
    const at = column + index;
    if (formula !== null) done(book.file.SetCellFormula(sheet.name, cellName(row, at), formula));
    if (value !== '' || formula !== null || sheet.grid.cell(row, at) !== undefined)
      sheet.grid.putContent(row, at, value, formula === null ? null : { text: formula });
    if (format !== null && book.styles.format(sheet.grid.styleAt(row, at)) === 'General')
      restyleCell(
        book,
        sheet,
        { row, column: at },
        formatChange(storedFormat(format, book.locale)),
      );
  });
};

/**
 * Writes values as if they were typed. Everything is decided before the first cell is written, so a refusal
 * leaves the sheet as it was.
 */
export const writeValues = (
  book: Book,
  sheet: SheetState,
  area: Area,
  values: readonly (readonly unknown[])[],
): void => {
  assertWritable(book, sheet, area);
  const hasRules = sheet.validations.length > 0;
  const contents = values.map((line, down) =>
    line.map((value, across) => {
      const [row, column] = [area.row + down, area.column + across];
      const format = book.styles.format(sheet.grid.styleAt(row, column));
      const content = contentOf(book, value, format);
      const rule = hasRules ? ruleAt(sheet.validations, row, column) : null;
      const shown = content.format ?? format;
      if (rule !== null && content.formula === null && refuses(rule, content.value, shown))
        throw violation(row, column);
      return content;
    }),
  );
  contents.forEach((line, down) =>
    writeRow(book, sheet, { row: area.row + down, column: area.column }, line),
  );
  forgetResults(book);
};

/** Writes formulas; an empty text clears the cell. */
export const writeFormulas = (
  book: Book,
  sheet: SheetState,
  area: Area,
  formulas: readonly (readonly string[])[],
): void => {
  assertWritable(book, sheet, area);
  const contents = formulas.map((line) =>
    line.map((text): NewContent => {
      const formula = text === '' ? null : toEngineFormula(text, book.locale.decimalComma);
      return { value: '', formula, format: null };
    }),
  );
  contents.forEach((line, down) =>
    writeRow(book, sheet, { row: area.row + down, column: area.column }, line),
  );
  forgetResults(book);
};
