import type { CellView, Choice } from '../protocol';

type Finish = (text: string) => void;

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
      finish(() => success(field.value));
    }
  });
  field.addEventListener('blur', () => finish(() => success(field.value)));
  if (field instanceof HTMLSelectElement)
    field.addEventListener('change', () => finish(() => success(field.value)));
  return field;
};
