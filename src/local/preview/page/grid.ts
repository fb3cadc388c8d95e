import { TabulatorFull, type CellComponent, type RowComponent } from 'tabulator-tables';
import type { CellView, SheetView, TypedCell } from '../protocol';
import { cellEditor } from './cell-editor';
import { faceOf, type Mark } from './cell-face';

/** What the page wants to hear from the grid. */
export interface GridListener {
  selected(row: number, column: number): void;
  typed(cells: readonly TypedCell[]): void;
}

/** The remarks on the cells of the tab, by `row:column`. */
export type Marks = ReadonlyMap<string, readonly Mark[]>;

/** The grid on the page, showing one tab. */
export interface Grid {
  /** Shows another state of the same tab, leaving the window where it is. */
  refresh(view: SheetView, marks: Marks): void;
  select(row: number, column: number): void;
  destroy(): void;
}

/** `1` → `A`, `27` → `AA`. */
export const columnLetters = (column: number): string => {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
};

type GridRow = Readonly<Record<string, CellView | number>>;

const EMPTY: CellView = { text: '', look: 0 };

const rowsOf = ({ cells }: SheetView): GridRow[] =>
  cells.map((line, index) => ({
    id: index + 1,
    ...Object.fromEntries(line.map((cell, column) => [`c${column + 1}`, cell])),
  }));

const columnOf = (cell: CellComponent): number => Number(cell.getField().slice(1));
const rowOf = (cell: CellComponent): number => Number(cell.getRow().getData()['id']);
const viewOf = (cell: CellComponent): CellView =>
  (cell.getValue() as CellView | undefined) ?? EMPTY;

/** What stands beside the cell under the pointer: its remarks, then its note, then what it takes. */
const tooltipOf = (view: SheetView, marks: Marks, cell: CellComponent): string => {
  const { note, choice } = viewOf(cell);
  const said = (marks.get(`${rowOf(cell)}:${columnOf(cell)}`) ?? []).map(({ message }) => message);
  const help = choice === undefined ? '' : (view.choices[choice]?.help ?? '');
  return [...said, note ?? '', help === note ? '' : help]
    .filter((text) => text !== '')
    .join('\n\n');
};

interface Shown {
  view: SheetView;
  marks: Marks;
  /** Key that began the editing, to be the first letter. */
  first: string;
}

type Cancel = () => void;

const columnsOf = (shown: Shown, listener: GridListener): object[] =>
  shown.view.widths.map((width, index) => ({
    title: columnLetters(index + 1),
    field: `c${index + 1}`,
    width: Math.max(24, width),
    visible: width > 0,
    frozen: index < shown.view.frozenColumns,
    headerSort: false,
    headerHozAlign: 'center',
    variableHeight: true,
    resizable: 'header',
    formatter: (cell: CellComponent) => {
      const place = { row: rowOf(cell), column: columnOf(cell), cell: viewOf(cell) };
      const mark = shown.marks.get(`${place.row}:${place.column}`)?.[0];
      return faceOf(shown.view, place, cell.getElement(), mark);
    },
    tooltip: (_: unknown, cell: CellComponent) => tooltipOf(shown.view, shown.marks, cell),
    editor: (
      cell: CellComponent,
      onRendered: (then: () => void) => void,
      _: unknown,
      cancel: Cancel,
    ) => {
      const before = viewOf(cell);
      const field = cellEditor(before, shown.view.choices[before.choice ?? -1], {
        // The grid keeps what it had; what the workbook makes of the text comes back from there.
        success: (text) => {
          cancel();
          if (text !== (before.typed ?? before.text))
            listener.typed([{ row: rowOf(cell), column: columnOf(cell), text }]);
        },
        cancel,
        first: shown.first,
      });
      shown.first = '';
      onRendered(() => field.focus());
      return field;
    },
  }));

const optionsFor = (shown: Shown, listener: GridListener): object => ({
  data: rowsOf(shown.view),
  index: 'id',
  height: '100%',
  layout: 'fitData',
  columns: columnsOf(shown, listener),
  rowHeader: {
    field: 'id',
    width: 44,
    hozAlign: 'center',
    headerSort: false,
    resizable: false,
    frozen: true,
    cssClass: 'row-number',
    editor: false,
  },
  rowFormatter: (row: RowComponent) => {
    const height = shown.view.heights[Number(row.getData()['id']) - 1] ?? 0;
    if (height > 0) row.getElement().style.minHeight = `${height}px`;
  },
  selectableRange: 1,
  selectableRangeColumns: false,
  selectableRangeRows: false,
  selectableRangeClearCells: false,
  editTriggerEvent: 'dblclick',
  editorEmptyValue: '',
  columnDefaults: { resizable: false },
});

const parsePasted = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));

/** Shows a tab in the element, which it fills. */
export const createGrid = (
  element: HTMLElement,
  view: SheetView,
  marks: Marks,
  listener: GridListener,
): Grid => {
  const shown: Shown = { view, marks, first: '' };
  const table = new TabulatorFull(element, optionsFor(shown, listener));
  let wanted: readonly [number, number] | null = null;
  let isBuilt = false;
  const active = (): readonly [number, number] | null => {
    const range = table.getRanges()[0];
    return range ? [range.getTopEdge() + 1, range.getLeftEdge() + 1] : null;
  };
  const cellAt = (row: number, column: number): CellComponent | undefined =>
    table.getRows()[row - 1]?.getCell(`c${column}`);
  const select = (row: number, column: number): void => {
    wanted = [row, column];
    const cell = isBuilt ? cellAt(row, column) : undefined;
    if (!cell) return;
    const target = table.getRows()[row - 1];
    table.getRanges().forEach((range) => range.remove());
    table.addRange(cell, cell);
    if (target) void table.scrollToRow(target, 'center', false).catch(() => undefined);
    void table.scrollToColumn(`c${column}`, 'middle', false).catch(() => undefined);
  };
  table.on('tableBuilt', () => {
    isBuilt = true;
    if (wanted) select(...wanted);
  });
  table.on('rangeChanged', () => {
    const place = active();
    if (place) listener.selected(...place);
  });
  const begin = (first: string): void => {
    const place = active();
    if (!place) return;
    shown.first = first;
    cellAt(...place)?.edit(true);
  };
  const onKey = (event: KeyboardEvent): void => {
    const place = active();
    const isEditing = event.target instanceof HTMLElement && event.target.matches('.cell-editor');
    if (!place || isEditing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === 'F2') begin('');
    else if (event.key === 'Delete' || event.key === 'Backspace')
      listener.typed([{ row: place[0], column: place[1], text: '' }]);
    else if (event.key.length === 1) begin(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPaste = (event: ClipboardEvent): void => {
    const place = active();
    if (!place || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    const lines = parsePasted(event.clipboardData?.getData('text/plain') ?? '');
    listener.typed(
      lines.flatMap((line, down) =>
        line.map((text, across) => ({ row: place[0] + down, column: place[1] + across, text })),
      ),
    );
  };
  element.addEventListener('keydown', onKey, true);
  element.addEventListener('paste', onPaste);
  return {
    refresh: (next, nextMarks) => {
      const before = {
        lines: shown.view.cells.map((line) => JSON.stringify(line)),
        marks: shown.marks,
      };
      shown.view = next;
      shown.marks = nextMarks;
      const fresh = rowsOf(next);
      table.getRows().forEach((row, index) => {
        const data = fresh[index];
        if (!data) return;
        if (before.lines[index] !== JSON.stringify(next.cells[index])) void row.update(data);
        row.reformat();
      });
    },
    select,
    destroy: () => {
      element.removeEventListener('keydown', onKey, true);
      element.removeEventListener('paste', onPaste);
      table.destroy();
    },
  };
};
