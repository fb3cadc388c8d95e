import type { Range, Sheet, Spreadsheet } from '../../platform/spreadsheet';

/** A name that no office gives a tab of its own. */
const SCRATCH_TAB = 'LAPKIN uji sementara';

/** What the check of renaming calls it for a moment; a run that is interrupted then leaves it under this name. */
export const RENAMED_TAB = `${SCRATCH_TAB} 2`;

/** The tab in which checks write. */
export interface ScratchTab {
  readonly sheet: () => Sheet;
  /** Cells that nobody has used since the tab was made. */
  readonly cells: (rows?: number) => Range;
  /** Puts an empty tab in the place of the old one. */
  readonly renew: () => void;
  readonly remove: () => void;
}

/** Row of the first cells that are handed out; checks of tabs as a whole use those above. */
const FIRST_ROW = 20;

export const scratchTab = (spreadsheet: Spreadsheet): ScratchTab => {
  let sheet: Sheet | null = null;
  let next = FIRST_ROW;
  const present = (): Sheet =>
    (sheet ??= spreadsheet.insertSheet(SCRATCH_TAB, spreadsheet.getSheets().length));
  const remove = (): void => {
    for (const name of [SCRATCH_TAB, RENAMED_TAB]) {
      const old = spreadsheet.getSheetByName(name);
      if (old !== null) spreadsheet.deleteSheet(old);
    }
    sheet = null;
    next = FIRST_ROW;
  };
  return {
    sheet: present,
    remove,
    renew: () => {
      remove();
      present();
    },
    cells: (rows = 1) => {
      next += rows;
      return present().getRange(next - rows, 1, rows, 1);
    },
  };
};
