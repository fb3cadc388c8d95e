import type { Area, Shift } from './area';
import { shiftArea } from './area';
import { Grid, type Scalar } from './cells/grid';
import type { FormatRule } from './furniture/conditional-formats';
import type { ValidationEntry } from './furniture/validation-rule';

/** A protected range. Ranges follow inserted rows and columns. */
export interface ProtectionState {
  area: Area;
  description: string;
  warningOnly: boolean;
}

/** Everything about one sheet that is kept in memory while the workbook is open. */
export interface SheetState {
  name: string;
  /** Google's id of the sheet: stable when the sheet is renamed or moved. */
  readonly id: number;
  grid: Grid;
  hidden: boolean;
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  merges: readonly Area[];
  /** Notes by cell key. */
  notes: Map<number, string>;
  validations: readonly ValidationEntry[];
  formatRules: readonly FormatRule[];
  protections: ProtectionState[];
  /** Rows that may have the height of their text; a person may have changed it since. */
  readonly fittedRows: Set<number>;
  /** Formula results by cell key, valid while nothing is written anywhere. */
  readonly results: Map<number, Scalar>;
  activeArea: Area;
  /** Whether the file may say something else of this sheet than what is here. */
  isChanged: boolean;
}

/** The size of a sheet that nobody has enlarged. */
export const DEFAULT_ROWS = 1000;
/** The width of a sheet that nobody has enlarged. */
export const DEFAULT_COLUMNS = 26;

const KEY_WIDTH = 20_000;

/** One number for a cell, as a key of maps. */
export const cellKey = (row: number, column: number): number => row * KEY_WIDTH + column;

/** The cell that a key stands for. */
export const cellOfKey = (key: number): { readonly row: number; readonly column: number } => ({
  row: Math.floor(key / KEY_WIDTH),
  column: key % KEY_WIDTH,
});

/** A sheet with nothing on it. */
export const blankSheet = (name: string, id: number): SheetState => ({
  name,
  id,
  grid: new Grid(new Map(), new Map()),
  hidden: false,
  maxRows: DEFAULT_ROWS,
  maxColumns: DEFAULT_COLUMNS,
  frozenRows: 0,
  frozenColumns: 0,
  merges: [],
  notes: new Map(),
  validations: [],
  formatRules: [],
  protections: [],
  fittedRows: new Set(),
  results: new Map(),
  activeArea: { row: 1, column: 1, rows: 1, columns: 1 },
  isChanged: true,
});

const shiftedNotes = (notes: ReadonlyMap<number, string>, shift: Shift): Map<number, string> => {
  const moved = new Map<number, string>();
  for (const [key, note] of notes) {
    const place = shiftArea({ ...cellOfKey(key), rows: 1, columns: 1 }, shift);
    if (place !== null) moved.set(cellKey(place.row, place.column), note);
  }
  return moved;
};

/** Moves what the engine does not move for us: cells in memory, notes, protections, the size of the grid. */
export const shiftSheet = (sheet: SheetState, shift: Shift): void => {
  sheet.grid.shift(shift);
  sheet.notes = shiftedNotes(sheet.notes, shift);
  sheet.merges = sheet.merges.flatMap((area) => shiftArea(area, shift) ?? []);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const area = shiftArea(protection.area, shift);
    return area === null ? [] : [Object.assign(protection, { area })];
  });
  if (shift.axis === 'rows') {
    sheet.maxRows += shift.count;
    if (shift.at <= sheet.frozenRows)
      sheet.frozenRows = Math.max(shift.at - 1, sheet.frozenRows + shift.count);
  } else {
    sheet.maxColumns += shift.count;
    if (shift.at <= sheet.frozenColumns)
      sheet.frozenColumns = Math.max(shift.at - 1, sheet.frozenColumns + shift.count);
  }
};
