import type { ReportKind } from '../../../domain/performance/indicator';
import type { ChecklistAnswer } from '../../../domain/review/checklist';
import { findSheet, readTab } from '../layout/open-tab';
import type { OpenTab } from '../layout/open-tab';
import type { Reading } from '../read/cell';
import { filledRows } from '../read/rows';
import { choiceOf, lineOf, textOf } from '../read/text-cell';
import { reportChoices } from '../schema/choices';
import { checklistChoices, checklistTab } from '../schema/checklist-tab';
import type { ProcessEdge } from './process-edge';

/** The tab as it stands; null when somebody has taken it away, as then nothing is answered. */
export const openChecklist = ({ spreadsheet }: ProcessEdge): OpenTab | null => {
  const sheet = findSheet(spreadsheet, checklistTab.name);
  return sheet === null ? null : readTab(sheet, checklistTab);
};

/** The answers given for one report, in the order of the tab; a statement without answer is left out. */
export const readChecklist = (
  report: ReportKind,
  tab: OpenTab | null,
  edge: ProcessEdge,
): readonly ChecklistAnswer[] => {
  if (tab === null) return [];
  const reading: Reading = { dateToIso: edge.dateToIso, problems: [] };
  return filledRows(tab, 'butir', reading)
    .filter(({ site }) => choiceOf(site('laporan'), reportChoices, reading) === report)
    .flatMap(({ site }): readonly ChecklistAnswer[] => {
      const value = choiceOf(site('jawaban'), checklistChoices, reading);
      const itemId = lineOf(site('butir'), reading);
      if (value === null || itemId === '') return [];
      const answer = {
        itemId,
        value,
        note: textOf(site('catatan'), reading),
        by: lineOf(site('oleh'), reading),
      };
      return [answer];
    });
};
