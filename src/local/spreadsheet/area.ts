/** A rectangle of cells. Rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `1` → `A`, `27` → `AA`. */
export const columnName = (column: number): string => {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
};

/** `AA` → `27`; the letters must be upper case. */
export const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** `B3`. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;

/** `B3` for one cell, `B3:D9` for more; with `$` signs when absolute. */
export const areaName = (area: Area, absolute = false): string => {
  const sign = absolute ? '$' : '';
  const name = (row: number, column: number): string => `${sign}${columnName(column)}${sign}${row}`;
  const first = name(area.row, area.column);
  const last = name(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
};

const CORNER = /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/;

/** Reads `B3`, `$B$3:$D$9`; null for whole rows, whole columns and anything else. */
export const parseArea = (text: string): Area | null => {
  const [from, to] = text.toUpperCase().split(':');
  const first = CORNER.exec(from ?? '');
  const last = CORNER.exec(to ?? from ?? '');
  if (first === null || last === null) return null;
  const [row, column] = [Number(first[2]), columnNumber(first[1] ?? '')];
  const [lastRow, lastColumn] = [Number(last[2]), columnNumber(last[1] ?? '')];
  if (lastRow < row || lastColumn < column) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
};

const lastRowOf = (area: Area): number => area.row + area.rows - 1;
const lastColumnOf = (area: Area): number => area.column + area.columns - 1;

/** The cells two areas share, or null. */
export const intersection = (a: Area, b: Area): Area | null => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRowOf(a), lastRowOf(b)) - row + 1;
  const columns = Math.min(lastColumnOf(a), lastColumnOf(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
};

/** What remains of an area when a hole is cut into it: at most four rectangles. */
export const without = (area: Area, hole: Area): readonly Area[] => {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const below = lastRowOf(cut) + 1;
  const right = lastColumnOf(cut) + 1;
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: below, rows: lastRowOf(area) - below + 1 },
    { ...cut, column: area.column, columns: cut.column - area.column },
    { ...cut, column: right, columns: lastColumnOf(area) - right + 1 },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
};

/** Rows or columns put in (`count` > 0) or taken out (`count` < 0) at a position. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** Where a stretch that starts at `start` lies after the shift; null when it is gone. */
export const shiftStretch = (
  start: number,
  size: number,
  { at, count }: Shift,
): { readonly start: number; readonly size: number } | null => {
  if (count >= 0) {
    if (at <= start) return { start: start + count, size };
    return { start, size: at < start + size ? size + count : size };
  }
  const moved = (position: number): number =>
    position < at ? position : Math.max(at, position + count);
  const left = moved(start);
  const end = moved(start + size);
  return end > left ? { start: left, size: end - left } : null;
};

/** Where an area lies after rows or columns were put in or taken out; null when it is gone. */
export const shiftArea = (area: Area, shift: Shift): Area | null => {
  const rows = shift.axis === 'rows';
  const stretch = shiftStretch(
    rows ? area.row : area.column,
    rows ? area.rows : area.columns,
    shift,
  );
  if (stretch === null) return null;
  return rows
    ? { ...area, row: stretch.start, rows: stretch.size }
    : { ...area, column: stretch.start, columns: stretch.size };
};
