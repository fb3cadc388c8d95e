import { TabulatorFull, type CellComponent } from 'tabulator-tables';
import type { SheetView } from '../protocol';
import {
  columnOf,
  gridOptions,
  rowOf,
  rowsOf,
  type GridListener,
  type Marks,
  type Shown,
} from './grid-columns';
import { listenToInput, type Place } from './grid-input';

/** The grid on the page, showing one tab. */
export interface Grid {
  /** Shows another state of the same tab, leaving the window where it is. */
  readonly refresh: (view: SheetView, marks: Marks) => void;
  readonly select: (row: number, column: number) => void;
  readonly destroy: () => void;
}

const placeIn = (table: TabulatorFull): Place | null => {
  // The edges of a range count hidden columns and the numbers of the rows in their own way; its cells do not.
  const cell = table.getRanges()[0]?.getCells()[0]?.[0];
  return cell ? [rowOf(cell), Math.max(1, columnOf(cell) || 1)] : null;
};

const cellAt = (table: TabulatorFull, [row, column]: Place): CellComponent | undefined =>
  table.getRows()[row - 1]?.getCell(`c${column}`);

const select = (table: TabulatorFull, place: Place): void => {
  const [row, column] = place;
  const target = table.getRows()[row - 1];
  const cell = cellAt(table, place);
  if (!target || !cell) return;
  const range = table.getRanges()[0];
  if (range) range.setBounds(cell, cell);
  else table.addRange(cell, cell);
  // Scrolling to what is in view already is refused, and there is nothing to do about it.
  void table.scrollToRow(target, 'center', false).catch(() => undefined);
  void table.scrollToColumn(`c${column}`, 'middle', false).catch(() => undefined);
};

const refresh = (table: TabulatorFull, shown: Shown, view: SheetView, marks: Marks): void => {
  const before = shown.view.cells.map((line) => JSON.stringify(line));
  shown.view = view;
  shown.marks = marks;
  const fresh = rowsOf(view);
  table.getRows().forEach((row, index) => {
    const data = fresh[index];
    if (!data) return;
    if (before[index] !== JSON.stringify(view.cells[index])) void row.update(data);
    row.reformat();
  });
};

const FIRST: Place = [1, 1];

/** Shows a tab in the element, which it fills. */
export const createGrid = (
  element: HTMLElement,
  view: SheetView,
  marks: Marks,
  listener: GridListener,
): Grid => {
  const shown: Shown = { view, marks, first: '' };
  const table = new TabulatorFull(element, gridOptions(shown, listener));
  let wanted = FIRST;
  let isBuilt = false;
  table.on('tableBuilt', () => {
    isBuilt = true;
    select(table, wanted);
  });
  table.on('rangeChanged', () => listener.selected(...(placeIn(table) ?? FIRST)));
  const stopListening = listenToInput(element, {
    place: () => placeIn(table),
    begin: (first) => {
      const place = placeIn(table);
      shown.first = first;
      if (place) cellAt(table, place)?.edit(true);
    },
    typed: listener.typed,
  });
  return {
    refresh: (next, nextMarks) => {
      if (isBuilt) refresh(table, shown, next, nextMarks);
    },
    select: (row, column) => {
      wanted = [row, column];
      if (isBuilt) select(table, wanted);
    },
    destroy: () => {
      stopListening();
      table.destroy();
    },
  };
};
