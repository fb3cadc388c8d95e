import { attributeOf, childNamed } from '../package/xml';
import type { Cell, Table } from './structure';

/** Columns a cell takes. */
export const spanOf = ({ node }: Cell): number => {
  const span = Number(attributeOf(childNamed(childNamed(node, 'w:tcPr'), 'w:gridSpan'), 'w:val'));
  return Number.isInteger(span) && span > 0 ? span : 1;
};

/** Columns of a table: those of its widest row. */
export const columnsOf = ({ rows }: Table): number =>
  Math.max(0, ...rows.map(({ cells }) => cells.reduce((sum, cell) => sum + spanOf(cell), 0)));

/** How a cell takes part in a cell that spans rows: it starts one, goes on with one, or neither. */
export const verticalMerge = ({ node }: Cell): 'starts' | 'continues' | null => {
  const merge = childNamed(childNamed(node, 'w:tcPr'), 'w:vMerge');
  if (merge === null) return null;
  return attributeOf(merge, 'w:val') === 'restart' ? 'starts' : 'continues';
};
