import { columnsOf, inBaseColumns, inLeftColumns } from './columns';
import type { Columns } from './columns';
import type { Block, Table, TableCell, TableRow } from './doc-text';
import type { FlowSides } from './flow';
import { matchPeople } from './match';
import { mergeRows, removedOneByOne } from './merge-rows';
import type { TableCase } from './merge-rows';
import { joined, judge, unchanged } from './merged';
import type { Desk, Merged } from './merged';
import type { DocPlace } from './plan';
import { stepsBetween } from './steps';
import type { Step } from './steps';
import { plainText, rowText, rowUnit } from './unit';
import type { Unit } from './unit';

export interface TableSides {
  readonly base: Table;
  readonly ours: Table;
  readonly theirs: Table;
}

/** What a table is told by the flow it stands in. */
export interface TableSurroundings {
  readonly place: DocPlace;
  /** Merges the content of a cell. */
  readonly mergeFlow: (
    desk: Desk,
    sides: FlowSides,
    placeAt: (block: number) => DocPlace,
  ) => Merged<Block>;
}

const textOfCell = (cell: TableCell | undefined): string => plainText(cell?.blocks ?? []);

const goneRow = (table: TableCase, base: TableRow, ours: TableRow): Merged<TableRow> => {
  const verdict = judge(table.desk, {
    place: { ...table.place, row: textOfCell(ours.cells[0]) },
    kind: 'rows',
    base: rowText(base),
    data: rowText(ours),
    core: [rowText(base), rowText(ours)],
    person: '',
    edits: [],
    obstacle: 'deleted-by-person',
    take: [],
  });
  return { ...verdict, next: [verdict.settled ? ours : base] };
};

interface RowTriple {
  readonly base: TableRow;
  readonly ours: TableRow;
  readonly theirs: TableRow;
}

/** Header of each cell of a row, also where cells before it are merged. */
const headersOver = ({ cells }: TableRow, headers: readonly string[]): readonly string[] => {
  if (cells.length === headers.length) return headers;
  const starts = cells.map((_, cell) =>
    cells.slice(0, cell).reduce((sum, { span }) => sum + span, 0),
  );
  return starts.map((start) => headers[start] ?? '');
};

const mergeCells = (
  table: TableCase,
  { base, ours, theirs }: RowTriple,
  mergeFlow: TableSurroundings['mergeFlow'],
): Merged<TableRow> => {
  const label = textOfCell(ours.cells[0]);
  const headers = headersOver(ours, table.columns.headers);
  const cells = ours.cells.map((cell, column): Merged<Block> => {
    const old = base.cells[column]?.blocks ?? [];
    if (plainText(old) === plainText(cell.blocks)) return unchanged(cell.blocks);
    const place = { ...table.place, row: label, column: headers[column] ?? '' };
    const live = theirs.cells[column]?.blocks ?? [];
    return mergeFlow(table.desk, { base: old, ours: cell.blocks, theirs: live }, () => place);
  });
  const next = ours.cells.map(({ span }, column) => ({ span, blocks: cells[column]?.next ?? [] }));
  const parts = cells.map((cell): Merged<TableRow> => ({ ...cell, next: [] }));
  return { ...joined(parts), next: [{ cells: next }] };
};

const mergeStep = (
  table: TableCase,
  step: Step,
  mergeFlow: TableSurroundings['mergeFlow'],
): Merged<TableRow> => {
  if (step.kind === 'gap') {
    return joined(removedOneByOne(step.gap).map((gap) => mergeRows(table, gap)));
  }
  const base = table.base.rows[step.base];
  const ours = table.ours.rows[step.ours];
  if (base === undefined || ours === undefined) return unchanged([]);
  if (table.base.units[step.base]?.exact === table.ours.units[step.ours]?.exact) {
    return unchanged([ours]);
  }
  const partner = table.match.partners[step.base];
  const theirs = partner === undefined ? undefined : table.live.rows[partner];
  return theirs === undefined
    ? goneRow(table, base, ours)
    : mergeCells(table, { base, ours, theirs }, mergeFlow);
};

const rowsOf = (rows: readonly TableRow[]): TableCase['base'] => ({
  rows,
  units: rows.map(rowUnit),
});

const caseOf = (desk: Desk, sides: TableSides, place: DocPlace): TableCase => {
  const columns: Columns = columnsOf(desk.differ, sides.base, sides.theirs);
  const inBase = sides.theirs.rows.map((row) => inBaseColumns(row, columns));
  const left = (rows: readonly TableRow[]): readonly Unit[] =>
    rows.map((row) => rowUnit(inLeftColumns(row, columns)));
  const leftBase = left(sides.base.rows);
  const leftLive = left(inBase);
  return {
    desk,
    place,
    columns,
    base: rowsOf(sides.base.rows),
    ours: rowsOf(sides.ours.rows),
    live: { table: sides.theirs, rows: inBase },
    left: { base: leftBase, ours: left(sides.ours.rows), live: leftLive },
    match: matchPeople(desk.differ, leftBase, leftLive),
  };
};

/**
 * Brings the data's rows and cells into a table that goes on. Rows are found by what stands in them and columns by
 * their headers, wherever people have moved them.
 */
export const mergeTable = (
  desk: Desk,
  sides: TableSides,
  { place, mergeFlow }: TableSurroundings,
): Merged<Block> => {
  const table = caseOf(desk, sides, place);
  const { base, ours } = table;
  const canPair = (a: number, b: number): boolean =>
    base.rows[a]?.cells.length === ours.rows[b]?.cells.length;
  const steps = stepsBetween(desk.differ, base.units, ours.units, canPair);
  const rows = joined(steps.map((step) => mergeStep(table, step, mergeFlow)));
  return { ...rows, next: [{ ...sides.ours, rows: rows.next }] };
};
