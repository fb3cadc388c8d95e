import { columnName } from '../area';
import type { Book } from '../book';
import { done, type EngineFile } from '../engine';
import type { SheetState } from '../sheet-state';

const LINE_POINTS = 13.5;
const MARGIN_POINTS = 4;
const DEFAULT_POINTS = 15;
/** The highest row an .xlsx file knows. */
const HIGHEST_POINTS = 409;
/** Characters of a proportional font that stand on the width of one digit, which columns are measured in. */
const LETTERS_PER_DIGIT = 1.1;

/** Lines a text takes in a column: words are not broken, so a line is never quite full. */
const linesOf = (text: string, digits: number): number =>
  text
    .split('\n')
    .reduce(
      (lines, part) => lines + Math.max(1, Math.ceil(part.length / (digits * LETTERS_PER_DIGIT))),
      0,
    );

/** Column widths of a sheet, each asked of the engine once. */
const widths = (file: EngineFile, sheet: string): ((column: number) => number) => {
  const known = new Map<number, number>();
  return (column) => {
    const width = known.get(column) ?? done(file.GetColWidth(sheet, columnName(column))).width;
    known.set(column, width);
    return width;
  };
};

/** Points of that many lines. Google's heights are whole pixels, which never give such a number from two lines on. */
const pointsOf = (lines: number): number =>
  Math.min(HIGHEST_POINTS, lines * LINE_POINTS + MARGIN_POINTS);

const neededHeights = (book: Book, sheet: SheetState): ReadonlyMap<number, number> => {
  const widthOf = widths(book.file, sheet.name);
  const merged = new Set(sheet.merges.map(({ row }) => row));
  const heights = new Map<number, number>();
  sheet.grid.forEachContent((row, column, { value, style }) => {
    if (typeof value !== 'string' || merged.has(row)) return;
    if (book.styles.style(style).Alignment?.WrapText !== true) return;
    const lines = linesOf(value, widthOf(column));
    if (lines < 2) return;
    heights.set(row, Math.max(pointsOf(lines), heights.get(row) ?? 0));
  });
  return heights;
};

const isFitted = (points: number): boolean => {
  const lines = Math.round((points - MARGIN_POINTS) / LINE_POINTS);
  return lines >= 2 && Math.abs(pointsOf(lines) - points) < 0.01;
};

/** Rows of a file whose height is that of a text, so that they may follow it. */
export const rowsFittedBefore = (heights: ReadonlyMap<number, number>): readonly number[] =>
  [...heights].flatMap(([row, points]) => (isFitted(points) ? [row] : []));

/**
 * Makes rows as high as their wrapped text. Google and Excel fit rows when they show them; a file written by
 * a program has no heights, and LibreOffice then shows one line and hides the rest. A row that somebody made
 * higher stays as it is; a row that was fitted before follows its text, also when it gets shorter.
 */
export const fitRowHeights = (book: Book, sheet: SheetState): void => {
  const needed = neededHeights(book, sheet);
  for (const row of new Set([...sheet.fittedRows, ...needed.keys()])) {
    const points = needed.get(row) ?? DEFAULT_POINTS;
    const { height } = done(book.file.GetRowHeight(sheet.name, row));
    if (points <= height && !isFitted(height)) continue;
    if (points !== height) done(book.file.SetRowHeight(sheet.name, row, points));
    sheet.fittedRows.add(row);
  }
};
