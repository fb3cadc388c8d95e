import type { ReportKind } from '../../../domain/performance/indicator';
import type { ChecklistAnswer } from '../../../domain/review/checklist';
import type { Reading } from '../read/cell';
import { filledRows } from '../read/rows';
import { choiceOf, lineOf, textOf } from '../read/text-cell';
import { reportChoices } from '../schema/choices';
import { checklistChoices, checklistTab } from '../schema/checklist-tab';
import { openProcessTab } from './open-process-tab';
import type { ProcessEdge } from './process-edge';

/** The answers given for one report, in the order of the tab; a statement without answer is left out. */
export const readChecklist = (
  report: ReportKind,
  edge: ProcessEdge,
): readonly ChecklistAnswer[] => {
  const tab = openProcessTab(edge, checklistTab);
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
