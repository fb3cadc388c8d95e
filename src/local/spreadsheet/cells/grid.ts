import { shiftStretch, type Shift } from '../area';

/** What a cell holds: text, a number (dates are serial numbers), a boolean; empty is `''`. */
export type Scalar = string | number | boolean;

/** A formula without `=`, in the engine's spelling; the text is null until somebody asks for it. */
export interface Formula {
  readonly text: string | null;
}

/** One cell that has content or a look of its own. `value` is `''` beside a formula. */
interface Cell {
  readonly value: Scalar;
  readonly formula: Formula | null;
  readonly style: number;
}

/** The cells of one sheet in memory, because reading them one by one from the engine is slow. */
export class Grid {
  private rows = new Map<number, Map<number, Cell>>();
  private rowStyles: ReadonlyMap<number, number>;
  private columnStyles: ReadonlyMap<number, number>;
  private changes = 0;

  constructor(rowStyles: ReadonlyMap<number, number>, columnStyles: ReadonlyMap<number, number>) {
    this.rowStyles = rowStyles;
    this.columnStyles = columnStyles;
  }

  /** Another number whenever a cell may have changed. */
  get version(): number {
    return this.changes;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The number of the cell's look: its own, else its row's, else its column's. */
  styleAt(row: number, column: number): number {
    const own = this.cell(row, column)?.style;
    return own ?? this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? 0;
  }

  put(row: number, column: number, cell: Cell): void {
    this.changes += 1;
    const cells = this.rows.get(row) ?? new Map<number, Cell>();
    if (cells.size === 0) this.rows.set(row, cells);
    cells.set(column, cell);
  }

  putContent(row: number, column: number, value: Scalar, formula: Formula | null): void {
    this.put(row, column, { value, formula, style: this.styleAt(row, column) });
  }

  putStyle(row: number, column: number, style: number): void {
    const cell = this.cell(row, column);
    this.put(row, column, { value: cell?.value ?? '', formula: cell?.formula ?? null, style });
  }

  /** Calls back for every cell that holds a value or a formula. */
  forEachContent(visit: (row: number, column: number, cell: Cell) => void): void {
    for (const [row, cells] of this.rows)
      for (const [column, cell] of cells)
        if (cell.value !== '' || cell.formula !== null) visit(row, column, cell);
  }

  /** The last row and column with content; 0 on an empty sheet. */
  extent(): { readonly rows: number; readonly columns: number } {
    let [rows, columns] = [0, 0];
    this.forEachContent((row, column) => {
      rows = Math.max(rows, row);
      columns = Math.max(columns, column);
    });
    return { rows, columns };
  }

  /** The last column in which the row has a cell, with or without content; 0 for none. */
  lastStyledColumn(row: number): number {
    return Math.max(0, ...(this.rows.get(row)?.keys() ?? []));
  }

  /** The last row that has a cell, with or without content; 0 for none. */
  lastStyledRow(): number {
    return [...this.rows.keys()].reduce((last, row) => Math.max(last, row), 0);
  }

  /** Moves the cells; formula texts are forgotten, since the engine has changed the references in them. */
  shift(shift: Shift): void {
    this.changes += 1;
    if (shift.axis === 'rows') {
      this.rows = shiftKeys(this.rows, shift);
      this.rowStyles = shiftKeys(this.rowStyles, shift);
    } else {
      for (const [row, cells] of this.rows) this.rows.set(row, shiftKeys(cells, shift));
      this.columnStyles = shiftKeys(this.columnStyles, shift);
    }
  }

  forgetFormulaTexts(): void {
    this.forEachContent((row, column, cell) => {
      if (cell.formula !== null) this.put(row, column, { ...cell, formula: { text: null } });
    });
  }
}

const shiftKeys = <T>(entries: ReadonlyMap<number, T>, shift: Shift): Map<number, T> => {
  const moved = new Map<number, T>();
  for (const [position, entry] of entries) {
    const stretch = shiftStretch(position, 1, shift);
    if (stretch !== null) moved.set(stretch.start, entry);
  }
  return moved;
};
