import type { CellView, Choice } from '../protocol';

/** Where the selection goes once a cell is filled, in rows and columns. */
export type Step = readonly [number, number];

type Finish = (text: string, step: Step) => void;

const STAYS: Step = [0, 0];

/** As in every spreadsheet: Enter goes down, Tab goes right, and Shift turns both round. */
const stepOf = ({ key, shiftKey }: KeyboardEvent): Step => {
  const way = shiftKey ? -1 : 1;
  return key === 'Enter' ? [way, 0] : [0, way];
};

const listEditor = (values: readonly string[], current: string): HTMLSelectElement => {
  const select = document.createElement('select');
  const all = ['', ...values, ...(values.includes(current) || current === '' ? [] : [current])];
  for (const value of all) {
    const option = document.createElement('option');
    option.value = option.textContent = value;
    select.append(option);
  }
  select.value = current;
  return select;
};

const textEditor = (current: string): HTMLTextAreaElement => {
  const area = document.createElement('textarea');
  area.rows = 1;
  area.value = current;
  return area;
};

/** The field in which a person changes a cell: a list where the cell has one, free text otherwise. */
export const cellEditor = (
  cell: CellView,
  choice: Choice | undefined,
  {
    success,
    cancel,
    first,
  }: { readonly success: Finish; readonly cancel: () => void; readonly first: string },
): HTMLElement => {
  const current = cell.typed ?? cell.text;
  const field =
    choice?.values && first === ''
      ? listEditor(choice.values, current)
      : textEditor(first === '' ? current : first);
  let isOver = false;
  const finish = (end: () => void): void => {
    if (isOver) return;
    isOver = true;
    end();
  };
  field.className = 'cell-editor';
  field.addEventListener('keydown', (pressed) => {
    // The two kinds of field have one type for what they hear: an event.
    const event = pressed as KeyboardEvent;
    event.stopPropagation();
    if (event.key === 'Escape') finish(cancel);
    if ((event.key === 'Enter' && !event.altKey) || event.key === 'Tab') {
      event.preventDefault();
      finish(() => success(field.value, stepOf(event)));
    }
  });
  field.addEventListener('blur', () => finish(() => success(field.value, STAYS)));
  if (field instanceof HTMLSelectElement)
    field.addEventListener('change', () => finish(() => success(field.value, STAYS)));
  return field;
};
