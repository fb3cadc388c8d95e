import type { Cell, Column, Row } from '../../domain/report/model';

/** A cell that knows the columns it stands on. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly first: number;
  readonly span: number;
  readonly align: Column['align'];
}

const EMPTY: Cell = { spans: [] };

/** In a line across the table or a total the last cell runs to the edge; elsewhere missing cells stay empty. */
const fillUp = (row: Row, placed: readonly PlacedCell[], count: number): readonly PlacedCell[] => {
  const last = placed[placed.length - 1];
  const used = last ? last.first + last.span : 0;
  if (used >= count) return placed;
  if (last && row.role === 'section') {
    return [...placed.slice(0, -1), { ...last, span: count - last.first }];
  }
  const missing = Array.from({ length: count - used }, (_, index): PlacedCell => ({
    cell: EMPTY,
    first: used + index,
    span: 1,
    align: 'left',
  }));
  return [...placed, ...missing];
};

/** Places the cells of a row on the columns, so that every row covers each column once, whatever it was given. */
export const placeCells = (row: Row, columns: readonly Column[]): readonly PlacedCell[] => {
  const placed: PlacedCell[] = [];
  let first = 0;
  for (const cell of row.cells) {
    const span = Math.min(Math.max(1, cell.columnSpan ?? 1), columns.length - first);
    if (span < 1) break;
    const align = cell.align ?? (row.role === 'section' ? 'left' : columns[first]?.align);
    placed.push({ cell, first, span, align: align ?? 'left' });
    first += span;
  }
  return fillUp(row, placed, columns.length);
};
