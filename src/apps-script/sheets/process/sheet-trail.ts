import type { Trail } from '../../../application/trail';
import type { RecordCells } from '../../../domain/audit/read-record';
import type { AuditRecord } from '../../../domain/audit/record';
import type { CellValue } from '../../../platform/spreadsheet';
import { columnOf } from '../layout/layout';
import type { TableLayout } from '../layout/layout';
import type { OpenWorksheet } from '../layout/open-workbook';
import { findSheet, readTab } from '../layout/open-tab';
import type { OpenTab } from '../layout/open-tab';
import { trailTab } from '../schema/trail-tab';
import { markedEvent } from './board-mark';
import { findDeviations } from './find-deviations';
import type { ProcessEdge } from './process-edge';
import { projectBoards, projectOn, readBoard } from './project-boards';
import { statusDeviations } from './worksheet-status';

const FIELDS = ['sequence', 'time', 'actor', 'role', 'type', 'payload', 'hash'] as const;

interface OpenTrail {
  readonly tab: OpenTab;
  readonly table: TableLayout;
}

const openTrail = ({ spreadsheet }: ProcessEdge): OpenTrail | null => {
  const sheet = findSheet(spreadsheet, trailTab.name);
  const tab = sheet === null ? null : readTab(sheet, trailTab);
  const table = tab?.layout.tables['peristiwa'];
  return tab === null || table === undefined ? null : { tab, table };
};

const cellOf = (row: readonly CellValue[], table: TableLayout, field: string): CellValue =>
  row[(columnOf(table, field) ?? 0) - 1] ?? '';

const isFilled = (row: readonly CellValue[]): boolean => row.some((cell) => cell !== '');

/** Rows of the tab up to the last one that holds anything: an emptied row in between is a broken trail. */
const filledRows = ({ tab, table }: OpenTrail): readonly (readonly CellValue[])[] => {
  const rows = tab.grid.slice(table.firstRow - 1);
  const last = rows.reduce((found, row, index) => (isFilled(row) ? index : found), -1);
  return rows.slice(0, last + 1);
};

const cellsOf = (row: readonly CellValue[], table: TableLayout): RecordCells => ({
  sequence: cellOf(row, table, 'sequence'),
  time: cellOf(row, table, 'time'),
  actor: cellOf(row, table, 'actor'),
  role: cellOf(row, table, 'role'),
  type: cellOf(row, table, 'type'),
  payload: cellOf(row, table, 'payload'),
  hash: cellOf(row, table, 'hash'),
});

const write = ({ tab, table }: OpenTrail, from: number, records: readonly AuditRecord[]): void => {
  const columns = FIELDS.map((field) => columnOf(table, field) ?? 0);
  const first = Math.min(...columns);
  const width = Math.max(...columns) - first + 1;
  const rows = records.map((record) => {
    const row: CellValue[] = Array.from({ length: width }, () => '');
    FIELDS.forEach((field, index) => {
      row[(columns[index] ?? first) - first] = record[field];
    });
    return row;
  });
  const sequenceAt = columns[0] ?? first;
  const formats = Array.from({ length: width }, (_, index) =>
    index + first === sequenceAt ? '0' : '@',
  );
  const lacking = from + rows.length - 1 - tab.sheet.getMaxRows();
  if (lacking > 0) tab.sheet.insertRowsAfter(tab.sheet.getMaxRows(), lacking);
  // Every cell but the number is text: a payload may begin with anything a person typed.
  tab.sheet
    .getRange(from, first, rows.length, width)
    .setNumberFormats(rows.map(() => [...formats]))
    .setValues(rows);
};

/** The trail with what it has read: kept until this run writes, or enters the lock. */
export interface SheetTrail extends Trail {
  readonly forget: () => void;
}

/**
 * The trail over the tab `Jejak`. Never `appendRow`, which loses rows when two people run at once: the
 * caller holds the document lock and rows go right below the last one that `read` found under it.
 * `worksheets` are those that the last reading of the year found.
 */
export const sheetTrail = (
  edge: () => ProcessEdge,
  worksheets: () => readonly OpenWorksheet[],
): SheetTrail => {
  let seen: OpenTrail | null = null;
  let board: OpenTab | null = null;
  const forget = (): void => {
    seen = null;
    board = null;
  };
  return {
    forget,
    read: () => {
      const open = seen ?? openTrail(edge());
      seen = open;
      return open === null ? [] : filledRows(open).map((row) => cellsOf(row, open.table));
    },
    append: (records) => {
      const open = seen ?? openTrail(edge());
      if (open === null) throw new Error('tab Jejak is missing');
      // The rows just read are no longer all there is.
      seen = null;
      if (records.length === 0) return;
      write(open, open.table.firstRow + filledRows(open).length, records);
    },
    mark: () => {
      board ??= readBoard(edge());
      return board === null ? null : markedEvent(board);
    },
    deviations: (state, facts) => findDeviations(state, facts, edge(), board ?? undefined),
    statusDeviations: (state, facts) => statusDeviations(state, facts, worksheets()),
    project: (state, facts, before = null) => {
      const open = board;
      board = null;
      if (open === null) projectBoards(state, facts, before, edge());
      else projectOn(open, { state, facts, before }, edge());
    },
  };
};
