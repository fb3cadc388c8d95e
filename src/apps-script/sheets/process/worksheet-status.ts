import type { BoardFacts } from '../../../application/trail';
import { REPORTS } from '../../../domain/sop/state';
import type { SopState, WorksheetState } from '../../../domain/sop/state';
import type { WorksheetStatusLabel } from '../set-up/heading';

const labelOf = (
  worksheet: WorksheetState | undefined,
  isFrozen: boolean,
  isChanged: boolean,
): WorksheetStatusLabel => {
  switch (worksheet?.status) {
    case undefined:
    case 'draf':
      return 'Draf';
    case 'dikembalikan':
      return 'Dikembalikan';
    case 'terkirim':
      return isChanged ? 'Diubah setelah terkirim' : isFrozen ? 'Terkunci' : 'Terkirim';
  }
};

/**
 * What the status line of each worksheet says, by division. A worksheet is locked while a report made
 * from it is frozen.
 */
export const worksheetStatuses = (
  state: SopState,
  { year, changedDivisionIds }: Pick<BoardFacts, 'year' | 'changedDivisionIds'>,
): Readonly<Record<string, WorksheetStatusLabel>> => {
  const isFrozen = REPORTS.some((report) => state.reports[report].freeze !== null);
  return Object.fromEntries(
    year.divisions.map(({ id }) => {
      const worksheet = state.worksheets.find(({ divisionId }) => divisionId === id);
      return [id, labelOf(worksheet, isFrozen, changedDivisionIds.includes(id))];
    }),
  );
};
