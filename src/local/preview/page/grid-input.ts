import type { TypedCell } from '../protocol';

/** Row and column of the selected cell, counted from 1. */
export type Place = readonly [number, number];

/** The cell that bears this name, `M25`; null for anything else. */
export const placeNamed = (name: string): Place | null => {
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d{0,5})$/.exec(name.trim().toUpperCase()) ?? [];
  if (letters === undefined || row === undefined) return null;
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return [Number(row), column];
};

/** What the keyboard and the clipboard may do with the selected cell. */
export interface GridInput {
  readonly place: () => Place | null;
  /** Begins to edit, with a first letter or with what stands there. */
  readonly begin: (first: string) => void;
  readonly typed: (cells: readonly TypedCell[]) => void;
}

const isEditing = ({ target }: Event): boolean =>
  target instanceof HTMLElement && target.matches('.cell-editor');

const onKey = (event: KeyboardEvent, { place, begin, typed }: GridInput): void => {
  const at = place();
  if (!at || isEditing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Enter' || event.key === 'F2') begin('');
  else if (event.key === 'Delete' || event.key === 'Backspace')
    typed([{ row: at[0], column: at[1], text: '' }]);
  else if (event.key.length === 1) begin(event.key);
  else return;
  event.preventDefault();
  event.stopPropagation();
};

/** Lines and columns as spreadsheet programs put them into the clipboard. */
const pastedCells = (text: string, [row, column]: Place): readonly TypedCell[] =>
  text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .flatMap((line, down) =>
      line
        .split('\t')
        .map((typed, across) => ({ row: row + down, column: column + across, text: typed })),
    );

const onPaste = (event: ClipboardEvent, { place, typed }: GridInput): void => {
  const at = place();
  if (!at || isEditing(event)) return;
  event.preventDefault();
  typed(pastedCells(event.clipboardData?.getData('text/plain') ?? '', at));
};

/** Listens to keys and the clipboard; gives a way to stop. */
export const listenToInput = (element: HTMLElement, input: GridInput): (() => void) => {
  const hearKey = (event: KeyboardEvent): void => onKey(event, input);
  const hearPaste = (event: ClipboardEvent): void => onPaste(event, input);
  element.addEventListener('keydown', hearKey, true);
  element.addEventListener('paste', hearPaste);
  return () => {
    element.removeEventListener('keydown', hearKey, true);
    element.removeEventListener('paste', hearPaste);
  };
};
