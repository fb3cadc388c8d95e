import type { CellComponent, RowComponent } from 'tabulator-tables';
import type { CellView, SheetView, TypedCell } from '../protocol';
import { cellEditor, type Step } from './cell-editor';
import { faceOf, type Mark } from './cell-face';

/** What the page wants to hear from the grid. */
export interface GridListener {
  readonly selected: (row: number, column: number) => void;
  readonly typed: (cells: readonly TypedCell[]) => void;
}

/** The remarks on the cells of the tab, by `row:column`. */
export type Marks = ReadonlyMap<string, readonly Mark[]>;

/** `1` → `A`, `27` → `AA`. */
export const columnLetters = (column: number): string => {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
};

type GridRow = Readonly<Record<string, CellView | number>>;

const EMPTY: CellView = { text: '', look: 0 };

/** The rows of a tab as the grid takes them. */
export const rowsOf = ({ cells }: SheetView): GridRow[] =>
  cells.map((line, index) => ({
    id: index + 1,
    ...Object.fromEntries(line.map((cell, column) => [`c${column + 1}`, cell])),
  }));

/** Number of a cell's column; not a number for the numbers of the rows. */
export const columnOf = (cell: CellComponent): number => Number(cell.getField().slice(1));
/** Number of a cell's row. */
export const rowOf = (cell: CellComponent): number => Number(cell.getRow().getData()['id']);
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

/** What the grid shows at the moment. */
export interface Shown {
  view: SheetView;
  marks: Marks;
  /** Key that began the editing, to be the first letter. */
  first: string;
  /** True while a person is in a cell; what arrives meanwhile would take their letters away. */
  isEditing: boolean;
  /** Goes on from the cell that was edited, with the keyboard in the grid again. */
  goOn: (from: CellComponent, step: Step) => void;
}

type Cancel = () => void;

/** Opens a cell for a person; what they leave in it goes to the listener, not into the grid's own data. */
const editorOf =
  (shown: Shown, listener: GridListener) =>
  (
    cell: CellComponent,
    onRendered: (then: () => void) => void,
    _: unknown,
    cancel: Cancel,
  ): HTMLElement => {
    const before = viewOf(cell);
    const field = cellEditor(before, shown.view.choices[before.choice ?? -1], {
      success: (text, step) => {
        cancel();
        if (text !== (before.typed ?? before.text))
          listener.typed([{ row: rowOf(cell), column: columnOf(cell), text }]);
        shown.goOn(cell, step);
      },
      cancel: () => {
        cancel();
        shown.goOn(cell, [0, 0]);
      },
      first: shown.first,
    });
    shown.first = '';
    shown.isEditing = true;
    onRendered(() => field.focus());
    return field;
  };

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
    editor: editorOf(shown, listener),
  }));

/** The options of the grid library for a tab. */
export const gridOptions = (shown: Shown, listener: GridListener): object => ({
  data: rowsOf(shown.view),
  index: 'id',
  height: '100%',
  // The library forgets the selected cell when it redraws by itself.
  autoResize: false,
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
    const number = Number(row.getData()['id']);
    const height = shown.view.heights[number - 1] ?? 0;
    row.getElement().dataset['row'] = String(number);
    if (height > 0) row.getElement().style.minHeight = `${height}px`;
  },
  selectableRange: 1,
  selectableRangeAutoFocus: false,
  selectableRangeColumns: false,
  selectableRangeRows: false,
  selectableRangeClearCells: false,
  editTriggerEvent: 'dblclick',
  editorEmptyValue: '',
  columnDefaults: { resizable: false },
});
