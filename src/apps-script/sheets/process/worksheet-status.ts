import type { BoardDeviation, BoardFacts } from '../../../application/trail';
import { REPORTS } from '../../../domain/sop/state';
import type { SopState, WorksheetState } from '../../../domain/sop/state';
import { cellAddress } from '../layout/a1';
import type { OpenWorksheet } from '../layout/open-workbook';
import { STATUS_COLUMN, statusLineIn } from '../set-up/heading';
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

/** That a worksheet was changed after it was handed in shows only once the boards are drawn again. */
const isSettled = (said: unknown, status: WorksheetStatusLabel | undefined): boolean =>
  said === status ||
  (said === 'Diubah setelah terkirim' && (status === 'Terkirim' || status === 'Terkunci'));

/** Status lines that do not say what the events say; a division that is not of this year has none. */
export const statusDeviations = (
  state: SopState,
  { year }: Pick<BoardFacts, 'year'>,
  worksheets: readonly OpenWorksheet[],
): readonly BoardDeviation[] => {
  const statuses = worksheetStatuses(state, { year, changedDivisionIds: [] });
  return worksheets.flatMap(({ divisionId, tab }) => {
    const line = statusLineIn(tab.grid);
    return line === null || isSettled(line.text, statuses[divisionId])
      ? []
      : [{ tab: tab.layout.name, cell: cellAddress(line.row, STATUS_COLUMN) }];
  });
};
