import type { DocsElement, DocsTable, DocsTableCell, DocsTableRow } from '../../../platform/docs';
import { fromTwentieths } from '../model/dimension';
import { columnsOf, spanOf, verticalMerge } from '../model/spans';
import { cellLength, rowLength, type Cell, type Row, type Table } from '../model/structure';
import { attributeOf, childNamed, childrenOf } from '../package/xml';
import { cellLooks } from './cell-json';
import { suggestedByProperties } from './suggestions';

/** Writes the blocks of a cell from an index on. */
export type WriteBlocks = (blocks: Cell['blocks'], start: number) => DocsElement[];

/** Column of a row's cell, counted with the columns that cells before it span. */
const columnOf = (row: Row, cell: Cell): number =>
  row.cells.slice(0, row.cells.indexOf(cell)).reduce((sum, one) => sum + spanOf(one), 0);

/** Rows a cell takes: its own and those below that go on with it. */
const rowSpanOf = (table: Table, row: Row, cell: Cell): number => {
  if (verticalMerge(cell) !== 'starts') return 1;
  const column = columnOf(row, cell);
  const below = table.rows.slice(table.rows.indexOf(row) + 1);
  const goesOn = (next: Row): boolean =>
    next.cells.some((one) => verticalMerge(one) === 'continues' && columnOf(next, one) === column);
  const end = below.findIndex((next) => !goesOn(next));
  return 1 + (end < 0 ? below.length : end);
};

const styleOf = (table: Table): NonNullable<DocsTable['tableStyle']> => ({
  tableColumnProperties: childrenOf(childNamed(table.node, 'w:tblGrid') ?? table.node)
    .filter(({ nodeName }) => nodeName === 'w:gridCol')
    .map((column) => ({
      widthType: 'FIXED_WIDTH',
      width: fromTwentieths(Number(attributeOf(column, 'w:w'))),
    })),
});

const isHeader = (row: Row): boolean => {
  const header = childNamed(childNamed(row.node, 'w:trPr'), 'w:tblHeader');
  return header !== null && !/^(0|false|off)$/.test(attributeOf(header, 'w:val'));
};

const rowJson = (table: Table, row: Row, start: number, write: WriteBlocks): DocsTableRow => {
  let at = start + 1;
  const tableCells = row.cells.map((cell): DocsTableCell => {
    const startIndex = at;
    at += cellLength(cell);
    return {
      startIndex,
      endIndex: at,
      content: write(cell.blocks, startIndex + 1),
      tableCellStyle: {
        rowSpan: rowSpanOf(table, row, cell),
        columnSpan: spanOf(cell),
        ...cellLooks(table, cell),
      },
    };
  });
  return {
    startIndex: start,
    endIndex: at,
    tableCells,
    tableRowStyle: { tableHeader: isHeader(row) },
    ...suggestedByProperties(childNamed(row.node, 'w:trPr')),
  };
};

/** A table as Google shows it, from its first index on. */
export const tableJson = (table: Table, start: number, write: WriteBlocks): DocsTable => {
  let at = start + 1;
  const tableRows = table.rows.map((row) => {
    const here = at;
    at += rowLength(row);
    return rowJson(table, row, here, write);
  });
  return {
    rows: table.rows.length,
    columns: columnsOf(table),
    tableRows,
    tableStyle: styleOf(table),
  };
};
