import type { BoardFacts } from '../../../application/trail';
import { REPORTS, positionOf } from '../../../domain/sop/state';
import type { SopState } from '../../../domain/sop/state';
import { findSheet, readTab } from '../layout/open-tab';
import type { OpenTab } from '../layout/open-tab';
import { boardTab } from '../schema/board-tab';
import { checklistTab } from '../schema/checklist-tab';
import { copiesTab } from '../schema/copies-tab';
import { plenaryTab } from '../schema/plenary-tab';
import { recapTab } from '../schema/recap-tab';
import { reviewLogTab } from '../schema/review-log-tab';
import type { TabSchema } from '../schema/schema';
import { writeWorksheetStatus } from '../set-up/heading';
import { boardProjection } from './board-rows';
import { markedEvent, writeMark } from './board-mark';
import { checklistProjection } from './checklist-rows';
import { copiesProjection } from './copies-rows';
import { openProcessTab } from './open-process-tab';
import type { TableProjection } from './plan-rows';
import { plenaryProjections } from './plenary-rows';
import type { ProcessEdge } from './process-edge';
import { projectTab } from './project-table';
import { recapProjections } from './recap-rows';
import { worksheetStatuses } from './worksheet-status';

interface Part {
  readonly schema: TabSchema;
  /** What of the state the tab is made from; the tab is opened only when that has changed. */
  readonly basis: (state: SopState) => unknown;
  readonly tables: (
    state: SopState,
    facts: BoardFacts,
  ) => Readonly<Record<string, TableProjection>>;
}

/** Reports that are open at one of the steps. */
const reportsAt = (state: SopState, ...steps: readonly number[]): readonly string[] =>
  REPORTS.filter((report) => steps.some((step) => step === positionOf(state.reports[report])));

const PARTS: readonly Part[] = [
  {
    schema: checklistTab,
    basis: (state) => reportsAt(state, 4, 6),
    tables: (_, { year }) => ({ butir: checklistProjection(year) }),
  },
  {
    schema: plenaryTab,
    basis: (state) => [state.plenaries, state.corrections, reportsAt(state, 5)],
    tables: (state, { year }) => plenaryProjections(state, year),
  },
  {
    schema: copiesTab,
    basis: (state) => REPORTS.map((report) => state.reports[report].copies),
    tables: (state, { year }) => ({ rangkap: copiesProjection(state, year) }),
  },
];

const isTouched = ({ basis }: Part, before: SopState | null, state: SopState): boolean =>
  before === null || JSON.stringify(basis(before)) !== JSON.stringify(basis(state));

/** Status as the tab `Rekap` shows it, by division: what the status lines were last made to say. */
const recordedStatuses = ({ grid, layout }: OpenTab): ReadonlyMap<string, string> => {
  const table = layout.tables['kelengkapan'];
  if (table === undefined) return new Map();
  const { kode = 0, status = 0 } = table.columns;
  const rows = grid.slice(table.firstRow - 1, table.lastRow);
  return new Map(rows.map((row) => [String(row[kode - 1] ?? ''), String(row[status - 1] ?? '')]));
};

const projectStatuses = (
  statuses: ReturnType<typeof worksheetStatuses>,
  known: ReadonlyMap<string, string>,
  { year }: BoardFacts,
  { spreadsheet }: ProcessEdge,
): void => {
  for (const { id, tab } of year.divisions) {
    const status = statuses[id];
    const sheet = known.get(id) === status ? null : findSheet(spreadsheet, tab);
    if (sheet !== null && status !== undefined) writeWorksheetStatus(sheet, status);
  }
};

/** The status lines go first: `Rekap` then tells the next run what they say. */
const projectRecap = (
  state: SopState,
  facts: BoardFacts,
  isWhole: boolean,
  edge: ProcessEdge,
): void => {
  const recap = openProcessTab(edge, recapTab);
  if (recap === null) return;
  const statuses = worksheetStatuses(state, facts);
  projectStatuses(statuses, isWhole ? new Map() : recordedStatuses(recap), facts, edge);
  projectTab(recap, recapProjections(facts.year, statuses), edge);
};

/** What the boards are to show, and what they were drawn from when that is known. */
interface Showing {
  readonly state: SopState;
  readonly facts: BoardFacts;
  readonly before: SopState | null;
}

/**
 * Rewrites what people look at from the events and the year. `Tahapan` is written last and says up to
 * which event all is written: when that is where `before` stood, only tabs whose ground has changed are
 * opened; otherwise, or without `before`, everything is gone through.
 */
export const projectOn = (
  board: OpenTab,
  { state, facts, before }: Showing,
  edge: ProcessEdge,
): void => {
  const isWhole = before === null || markedEvent(board)?.sequence !== before.eventCount;
  // The log has no projection; a tab that was taken away must still be there for the next review.
  if (isWhole && findSheet(edge.spreadsheet, reviewLogTab.name) === null) {
    openProcessTab(edge, reviewLogTab);
  }
  projectRecap(state, facts, isWhole, edge);
  for (const part of PARTS.filter((one) => isTouched(one, isWhole ? null : before, state))) {
    const tab = openProcessTab(edge, part.schema);
    if (tab !== null) projectTab(tab, part.tables(state, facts), edge);
  }
  projectTab(board, { langkah: boardProjection(state, facts) }, edge);
  writeMark(board, state.eventCount, facts);
};

/** The same with a fresh look at `Tahapan`. */
export const projectBoards = (
  state: SopState,
  facts: BoardFacts,
  before: SopState | null,
  edge: ProcessEdge,
): void => {
  const board = openProcessTab(edge, boardTab);
  if (board !== null) projectOn(board, { state, facts, before }, edge);
};

/** The tab `Tahapan` as it stands; null when it is not there. */
export const readBoard = ({ spreadsheet }: ProcessEdge): OpenTab | null => {
  const sheet = findSheet(spreadsheet, boardTab.name);
  return sheet === null ? null : readTab(sheet, boardTab);
};
