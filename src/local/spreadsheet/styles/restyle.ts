import { cellName, type Area } from '../area';
import type { Book } from '../book';
import { done } from '../engine';
import type { SheetState } from '../sheet-state';
import type { StyleChange } from './style-book';

/** A stretch of cells in one row that get the same look. */
interface Run {
  readonly column: number;
  readonly length: number;
  readonly style: number;
}

const runsOf = (styles: readonly number[], firstColumn: number): readonly Run[] => {
  const runs: Run[] = [];
  styles.forEach((style, index) => {
    const last = runs[runs.length - 1];
    if (last?.style === style) runs[runs.length - 1] = { ...last, length: last.length + 1 };
    else runs.push({ column: firstColumn + index, length: 1, style });
  });
  return runs;
};

const writeRuns = (
  book: Book,
  sheet: SheetState,
  rows: { readonly from: number; readonly to: number },
  runs: readonly Run[],
): void => {
  for (const { column, length, style } of runs)
    done(
      book.file.SetCellStyle(
        sheet.name,
        cellName(rows.from, column),
        cellName(rows.to, column + length - 1),
        style,
      ),
    );
};

/** Gives every cell of the area the look with this number; equal rows are written together. */
export const assignStyles = (
  book: Book,
  sheet: SheetState,
  area: Area,
  styleAt: (row: number, column: number) => number,
): void => {
  let from = area.row;
  let runs: readonly Run[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const styles = Array.from({ length: area.columns }, (_, index) => {
      const column = area.column + index;
      const style = styleAt(row, column);
      sheet.grid.putStyle(row, column, style);
      return style;
    });
    const current = runsOf(styles, area.column);
    const isSame = JSON.stringify(current) === JSON.stringify(runs);
    if (!isSame) {
      writeRuns(book, sheet, { from, to: row - 1 }, runs);
      from = row;
      runs = current;
    }
  }
  writeRuns(book, sheet, { from, to: area.row + area.rows - 1 }, runs);
};

/** Gives every cell of the area the look that the change makes of its own. */
export const restyle = (
  book: Book,
  sheet: SheetState,
  area: Area,
  changeAt: (row: number, column: number) => StyleChange,
): void =>
  assignStyles(book, sheet, area, (row, column) =>
    book.styles.changed(sheet.grid.styleAt(row, column), changeAt(row, column)),
  );

/** Changes the look of one cell. */
export const restyleCell = (
  book: Book,
  sheet: SheetState,
  cell: { readonly row: number; readonly column: number },
  change: StyleChange,
): void => restyle(book, sheet, { ...cell, rows: 1, columns: 1 }, () => change);
