import type { Table, TableCell } from '../../domain/merge/doc-text';
import type { CellLooks, TableLooks } from '../../domain/merge/looks';
import type { DocsCellLooks } from '../../platform/docs-looks';
import { colorOf, points, rowLocation } from './docs-request';
import type { CellFields, DocsRequest } from './docs-request';

/** Cells of a table that is still without joined ones: from a place on, so many rows and columns. */
interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

const cellStyle = (
  start: number,
  { row, column, rowSpan, columnSpan }: Area,
  { looks, fields }: { readonly looks: DocsCellLooks; readonly fields: CellFields },
): DocsRequest => {
  const tableCellLocation = { ...rowLocation(start, row), columnIndex: column };
  const tableRange = { tableCellLocation, rowSpan, columnSpan };
  return { updateTableCellStyle: { tableRange, tableCellStyle: looks, fields } };
};

/** The same width for all columns that have it takes one request. */
const columnWidths = ({ widths }: TableLooks, start: number): readonly DocsRequest[] =>
  [...new Set(widths)].map((width) => ({
    updateTableColumnProperties: {
      tableStartLocation: { index: start },
      columnIndices: widths.flatMap((one, column) => (one === width ? [column] : [])),
      tableColumnProperties: { widthType: 'FIXED_WIDTH', width: points(width) },
      fields: 'widthType,width',
    },
  }));

/** Google takes no line without a color, also where it has no width. */
const UNSEEN = '000000';

const lines = (
  { width, color = UNSEEN }: NonNullable<TableLooks['border']>,
  start: number,
  area: Area,
): DocsRequest => {
  const line = { color: colorOf(color), width: points(width), dashStyle: 'SOLID' } as const;
  return cellStyle(start, area, {
    looks: { borderTop: line, borderBottom: line, borderLeft: line, borderRight: line },
    fields: 'borderTop,borderBottom,borderLeft,borderRight',
  });
};

const room = (
  { beside, above }: NonNullable<TableLooks['padding']>,
  start: number,
  area: Area,
): DocsRequest => {
  const [sides, ends] = [points(beside), points(above)];
  return cellStyle(start, area, {
    looks: { paddingLeft: sides, paddingRight: sides, paddingTop: ends, paddingBottom: ends },
    fields: 'paddingLeft,paddingRight,paddingTop,paddingBottom',
  });
};

const frame = (
  { border, padding }: TableLooks,
  start: number,
  area: Area,
): readonly DocsRequest[] => [
  ...(border === undefined ? [] : [lines(border, start, area)]),
  ...(padding === undefined ? [] : [room(padding, start, area)]),
];

/** Neighbouring cells that look the same, by their columns. */
interface Stretch {
  readonly column: number;
  readonly columnSpan: number;
  readonly looks: CellLooks;
}

const isAlike = (one: CellLooks, other: CellLooks): boolean =>
  one.fill === other.fill && one.middle === other.middle;

const stretchesOf = (cells: readonly TableCell[]): readonly Stretch[] =>
  cells.reduce<readonly Stretch[]>((done, { span, looks = {} }) => {
    const last = done[done.length - 1];
    if (last === undefined) return [{ column: 0, columnSpan: span, looks }];
    const { column, columnSpan } = last;
    return isAlike(last.looks, looks)
      ? [...done.slice(0, -1), { column, columnSpan: columnSpan + span, looks }]
      : [...done, { column: column + columnSpan, columnSpan: span, looks }];
  }, []);

const cellLook = ({ fill, middle }: CellLooks): DocsCellLooks => ({
  ...(fill === undefined ? {} : { backgroundColor: colorOf(fill) }),
  ...(middle === undefined ? {} : { contentAlignment: 'MIDDLE' }),
});

/** The color behind the cells of a row whose cells are not joined yet, and where their text stands. */
export const cellLooks = (
  cells: readonly TableCell[],
  { table, row }: { readonly table: number; readonly row: number },
): readonly DocsRequest[] =>
  stretchesOf(cells).map(({ looks, ...columns }) =>
    cellStyle(
      table,
      { row, rowSpan: 1, ...columns },
      { looks: cellLook(looks), fields: 'backgroundColor,contentAlignment' },
    ),
  );

const isPlain = ({ looks }: TableCell): boolean =>
  looks?.fill === undefined && looks?.middle === undefined;

/** Rows that name the columns stand again on every page: those on top that are marked so. */
const pins = ({ rows }: Table, start: number): readonly DocsRequest[] => {
  const first = rows.findIndex(({ looks }) => looks?.header !== true);
  const pinnedHeaderRowsCount = first < 0 ? 0 : first;
  const tableStartLocation = { index: start };
  return pinnedHeaderRowsCount === 0
    ? []
    : [{ pinTableHeaderRows: { tableStartLocation, pinnedHeaderRowsCount } }];
};

/** Dresses a table that has just been inserted, before any of its cells are joined. */
export const tableLook = (table: Table, start: number, columns: number): readonly DocsRequest[] => {
  const { looks = { widths: [] } } = table;
  const area = { row: 0, column: 0, rowSpan: table.rows.length, columnSpan: columns };
  return [
    ...(looks.widths.length === columns ? columnWidths(looks, start) : []),
    ...frame(looks, start, area),
    ...table.rows.flatMap(({ cells }, row) =>
      cells.every(isPlain) ? [] : cellLooks(cells, { table: start, row }),
    ),
    ...pins(table, start),
  ];
};
