import { agreementTab } from './agreement-tab';
import { boardTab } from './board-tab';
import { checklistTab } from './checklist-tab';
import { copiesTab } from './copies-tab';
import { divisionTab } from './division-tab';
import type { DivisionSeed } from './division-tab';
import { holidayTab, narrativeTab, rosterTab } from './office-tabs';
import { plenaryTab } from './plenary-tab';
import { recapTab } from './recap-tab';
import { reviewLogTab } from './review-log-tab';
import type { Choice, TabSchema } from './schema';
import { settingsTab } from './settings-tab';
import { trailTab } from './trail-tab';

/** Version of the arrangement of tabs and columns that this code reads and writes. */
export const LAYOUT_VERSION = 1;

/** Every tab of the workbook, in the order in which they stand. */
export const workbookTabs = (
  year: number,
  divisions: readonly Pick<DivisionSeed, 'id' | 'name' | 'tab'>[],
): readonly TabSchema[] => {
  const codes: readonly Choice[] = divisions.map(({ id }) => ({ code: id, label: id }));
  return [
    settingsTab,
    rosterTab(codes),
    holidayTab,
    agreementTab(year, codes),
    ...divisions.map(divisionTab),
    narrativeTab,
    boardTab,
    recapTab,
    reviewLogTab,
    checklistTab,
    plenaryTab,
    copiesTab,
    trailTab,
  ];
};
