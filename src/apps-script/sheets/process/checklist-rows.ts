import { CHECKLIST } from '../../../domain/review/checklist';
import { suggestChecklist } from '../../../domain/review/checklist-suggestions';
import type { ChecklistSuggestion } from '../../../domain/review/checklist-suggestions';
import { REPORTS } from '../../../domain/sop/state';
import type { LapkinYear } from '../../../domain/year/lapkin-year';
import { checklistGroupLabels } from '../schema/checklist-tab';
import type { TableProjection } from './plan-rows';

const hint = ({ value, have, of }: ChecklistSuggestion): string =>
  `${value === 'ya' ? 'Ya' : 'Tidak'} (${String(have)} dari ${String(of)})`;

/** The tab `Checklist Reviu`: the statements for each report, with what the data point to. */
export const checklistProjection = (year: LapkinYear): TableProjection => ({
  keys: ['butir', 'laporan'],
  strangers: 'emptied-unused',
  rows: REPORTS.flatMap((report) => {
    const suggestions = suggestChecklist(year, report);
    return CHECKLIST.map(({ id, group, text }) => {
      const suggestion = suggestions.find(({ itemId }) => itemId === id);
      return {
        butir: id,
        laporan: report,
        kelompok: checklistGroupLabels[group],
        pernyataan: text,
        saran: suggestion === undefined || suggestion.of === 0 ? '' : hint(suggestion),
      };
    });
  }),
});
