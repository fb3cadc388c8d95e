import type { CellView, Look, SheetView } from '../protocol';

/** A remark of the check on a cell. */
export interface Mark {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

const SIDES = { t: 'Top', r: 'Right', b: 'Bottom', l: 'Left' } as const;

const dress = (style: CSSStyleDeclaration, look: Look): void => {
  if (look.fill !== undefined) style.backgroundColor = look.fill;
  if (look.color !== undefined) style.color = look.color;
  if (look.bold) style.fontWeight = '700';
  if (look.italic) style.fontStyle = 'italic';
  if (look.size !== undefined) style.fontSize = `${look.size}pt`;
  if (look.across !== undefined) style.textAlign = look.across;
  for (const side of look.lines ?? '') {
    const name = SIDES[side as keyof typeof SIDES];
    style.setProperty(`border-${name.toLowerCase()}`, '1px solid #c8c8c8');
  }
};

/** The cells right of this one that its text may run over: merged ones, or empty ones beside plain text. */
const runsOver = (view: SheetView, row: number, column: number, look: Look): number => {
  const merged = view.merges.find((one) => one.row === row && one.column === column);
  if (merged) return merged.columns - 1;
  if (look.wrap || (look.across ?? 'left') !== 'left') return 0;
  const rest = (view.cells[row - 1] ?? []).slice(column);
  const end = rest.findIndex(({ text }) => text !== '');
  return end === -1 ? rest.length : end;
};

const widthOver = (view: SheetView, column: number, count: number): number =>
  view.widths.slice(column - 1, column + count).reduce((sum, width) => sum + width, 0);

/** Puts text and look of a cell into its element. Text stays text: nothing here reads markup. */
export const faceOf = (
  view: SheetView,
  place: { readonly row: number; readonly column: number; readonly cell: CellView },
  element: HTMLElement,
  mark: Mark | undefined,
): HTMLElement => {
  const { row, column, cell } = place;
  const look = view.looks[cell.look] ?? {};
  dress(element.style, look);
  element.classList.toggle('wraps', look.wrap === true);
  element.classList.toggle('noted', cell.note !== undefined);
  element.classList.toggle(
    'listed',
    cell.choice !== undefined && view.choices[cell.choice]?.values !== null,
  );
  if (mark) element.dataset['mark'] = mark.severity;
  else delete element.dataset['mark'];
  const face = document.createElement('span');
  face.className = 'face';
  face.textContent = cell.text;
  const height = view.heights[row - 1] ?? 0;
  if (height > 0) face.style.minHeight = `${height - 7}px`;
  const over = cell.text === '' ? 0 : runsOver(view, row, column, look);
  if (over > 0) {
    element.classList.add('runs-over');
    face.style.width = `${widthOver(view, column, over) - 8}px`;
  }
  return face;
};
