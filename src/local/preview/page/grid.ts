import { TabulatorFull, type CellComponent, type RowComponent } from 'tabulator-tables';
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
  /** Gives the keyboard to the grid. */
  readonly focus: () => void;
  readonly destroy: () => void;
}

const placeIn = (table: TabulatorFull): Place | null => {
  // The edges of a range count hidden columns and the numbers of the rows in their own way; its cells do not.
  const cell = table.getRanges()[0]?.getCells()[0]?.[0];
  return cell ? [rowOf(cell), Math.max(1, columnOf(cell) || 1)] : null;
};

const cellAt = (table: TabulatorFull, [row, column]: Place): CellComponent | undefined =>
  table.getRows()[row - 1]?.getCell(`c${column}`);

/** Selects a cell; without one there, the selection stays. */
const reach = (table: TabulatorFull, place: Place): RowComponent | null => {
  const cell = cellAt(table, place);
  if (!cell) return null;
  const range = table.getRanges()[0];
  if (range) range.setBounds(cell, cell);
  else table.addRange(cell, cell);
  return cell.getRow();
};

const select = (table: TabulatorFull, place: Place): void => {
  const row = reach(table, place);
  if (row === null) return;
  // Scrolling to what is in view already is refused, and there is nothing to do about it.
  void table.scrollToRow(row, 'center', false).catch(() => undefined);
  void table.scrollToColumn(`c${place[1]}`, 'middle', false).catch(() => undefined);
};

const refresh = (table: TabulatorFull, shown: Shown, view: SheetView, marks: Marks): void => {
  const before = shown.view.cells.map((line) => JSON.stringify(line));
  shown.view = view;
  shown.marks = marks;
  const fresh = rowsOf(view);
  const rows = table.getRows();
  if (fresh.length > rows.length) void table.addData(fresh.slice(rows.length));
  rows.forEach((row, index) => {
    const data = fresh[index];
    if (!data) return void row.delete();
    if (before[index] !== JSON.stringify(view.cells[index])) void row.update(data);
    row.reformat();
    return undefined;
  });
};

/** Gives the keyboard to the grid, now and once the click is over that has ended the editing. */
const takeKeyboard = (table: TabulatorFull): void => {
  const { element } = table.rowManager;
  element.focus({ preventScroll: true });
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) element.focus({ preventScroll: true });
  });
};

const FIRST: Place = [1, 1];

/** What the grid shows, with what arrived while a person was typing. */
interface Showing extends Shown {
  arrived: readonly [SheetView, Marks] | null;
}

const showingIn = (view: SheetView, marks: Marks, table: () => TabulatorFull): Showing => {
  const shown: Showing = {
    view,
    marks,
    first: '',
    isEditing: false,
    arrived: null,
    goOn: (from, [down, right]) => {
      const place: Place = [rowOf(from) + down, columnOf(from) + right];
      shown.isEditing = false;
      if (shown.arrived) refresh(table(), shown, ...shown.arrived);
      shown.arrived = null;
      takeKeyboard(table());
      if (down !== 0 || right !== 0) reach(table(), place);
    },
  };
  return shown;
};

/** Opens the selected cell, with a first letter or with what stands there. */
const begin = (table: TabulatorFull, shown: Shown, first: string): void => {
  const place = placeIn(table);
  shown.first = first;
  if (place) cellAt(table, place)?.edit(true);
};

/** Calls back whenever the element becomes larger or smaller; gives a way to stop. */
const watchRoom = (element: HTMLElement, hear: () => void): (() => void) => {
  const room = new ResizeObserver(hear);
  room.observe(element);
  return () => room.disconnect();
};

/** Shows a tab in the element, which it fills. */
export const createGrid = (
  element: HTMLElement,
  view: SheetView,
  marks: Marks,
  listener: GridListener,
): Grid => {
  const shown = showingIn(view, marks, () => table);
  const table: TabulatorFull = new TabulatorFull(element, gridOptions(shown, listener));
  let wanted = FIRST;
  let isBuilt = false;
  table.on('tableBuilt', () => {
    isBuilt = true;
    select(table, wanted);
    // Whoever works in the sidebar goes on there, whatever tab it brings to the front.
    if (!(document.activeElement instanceof HTMLIFrameElement)) takeKeyboard(table);
  });
  table.on('rangeChanged', () => listener.selected(...(placeIn(table) ?? FIRST)));
  const stopWatching = watchRoom(element, () => isBuilt && table.redraw());
  const stopListening = listenToInput(element, {
    place: () => placeIn(table),
    begin: (first) => begin(table, shown, first),
    typed: listener.typed,
  });
  return {
    refresh: (next, nextMarks) => {
      if (shown.isEditing) shown.arrived = [next, nextMarks];
      else if (isBuilt) refresh(table, shown, next, nextMarks);
    },
    select: (row, column) => {
      wanted = [row, column];
      if (isBuilt) select(table, wanted);
    },
    focus: () => takeKeyboard(table),
    destroy: () => {
      stopListening();
      stopWatching();
      table.destroy();
    },
  };
};
