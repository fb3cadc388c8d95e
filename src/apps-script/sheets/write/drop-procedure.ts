import type { Spreadsheet } from '../../../platform/spreadsheet';
import { findSheet } from '../layout/open-tab';
import { boardTab } from '../schema/board-tab';
import { checklistTab } from '../schema/checklist-tab';
import { copiesTab } from '../schema/copies-tab';
import { plenaryTab } from '../schema/plenary-tab';
import { reviewLogTab } from '../schema/review-log-tab';
import type { TabSchema } from '../schema/schema';
import { trailTab } from '../schema/trail-tab';

/** Tabs in which the procedure leaves its marks. */
const PROCEDURE_TABS: readonly TabSchema[] = [
  boardTab,
  reviewLogTab,
  checklistTab,
  plenaryTab,
  copiesTab,
  trailTab,
];

/**
 * Takes the tabs of the procedure out of the workbook: all of it was practice, or belongs to the year before.
 * They have to be made anew afterwards.
 */
export const dropProcedureTabs = ({ spreadsheet }: { readonly spreadsheet: Spreadsheet }): void => {
  for (const { name } of PROCEDURE_TABS) {
    const sheet = findSheet(spreadsheet, name);
    if (sheet !== null) spreadsheet.deleteSheet(sheet);
  }
};
