import { OBJECT_MARK } from '../../domain/merge/doc-text';
import type { TableCell } from '../../domain/merge/doc-text';
import type { ParagraphLooks } from '../../domain/merge/looks';
import { plainText } from '../../domain/merge/unit';
import { insertText, rowLocation } from './docs-request';
import type { DocsRequest, Range } from './docs-request';

/** What of a text can be written: everything but the marks of pictures. */
export const writable = (text: string): string => text.split(OBJECT_MARK).join('');

/** How the text of a cell looks: as its first paragraph. */
export const looksOf = ({ blocks: [first] }: TableCell): ParagraphLooks =>
  first?.kind === 'paragraph' ? (first.looks ?? {}) : {};

/** Whether the text of a cell is bold all over. */
export const isBold = ({ blocks: [first] }: TableCell): boolean =>
  first?.kind === 'paragraph' && first.lead === first.text.length;

/** Units of an empty row: one for itself, and two for each cell. */
export const emptyRow = (columns: number): number => 1 + 2 * columns;

/** Columns that cells cover. */
export const columnsIn = (cells: readonly TableCell[]): number =>
  cells.reduce((sum, { span }) => sum + span, 0);

/** Dresses the text of a cell that stands in a column; the range is without the line end. */
type Dress = (cell: TableCell, range: Range, column: number) => readonly DocsRequest[];

/** Fills the empty, unjoined cells of a row that begins at an index, last cell first. */
export const fillCells = (
  rowStart: number,
  cells: readonly TableCell[],
  dress: Dress,
): readonly DocsRequest[] =>
  cells
    .map((cell, at) => ({ cell, column: columnsIn(cells.slice(0, at)) }))
    .reverse()
    .flatMap(({ cell, column }) => {
      const text = writable(plainText(cell.blocks));
      const index = rowStart + 2 + 2 * column;
      const range = { startIndex: index, endIndex: index + text.length };
      return [...insertText(index, text), ...dress(cell, range, column)];
    });

/** Joins what one cell covers in a filled row; from the last one on, so that the others stay. */
export const joinCells = (
  tableStart: number,
  row: number,
  cells: readonly TableCell[],
): readonly DocsRequest[] =>
  cells
    .flatMap(({ span }, at): readonly DocsRequest[] => {
      const columnIndex = columnsIn(cells.slice(0, at));
      const tableCellLocation = { ...rowLocation(tableStart, row), columnIndex };
      const tableRange = { tableCellLocation, rowSpan: 1, columnSpan: span };
      return span > 1 ? [{ mergeTableCells: { tableRange } }] : [];
    })
    .reverse();
