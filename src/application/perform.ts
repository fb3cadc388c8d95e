import type { ActionArguments, ActionName } from './actions';
import { check } from './check';
import { checkFigures } from './check-figures';
import { downloadChart } from './download-chart';
import { downloadDraft } from './download-draft';
import { generateDraft } from './generate-draft';
import type { Outcome } from './outcome';
import type { Ports } from './ports';
import { foundingPerformers } from './founding/found-office';
import { intakePerformers } from './intake/perform';
import { sopPerformers } from './sop/perform';
import { templatePerformers } from './office-template';
import { loadPracticeYear, removePracticeYear } from './practice-year';
import { refreshDraft } from './refresh-draft';
import { resolveConflict } from './resolve-conflict';
import { selfTest } from './self-test';
import { setUp } from './set-up';
import { showCell } from './show-cell';
import { status } from './status';
import {
  returnWorksheet,
  startYear,
  submitWorksheet,
  unlockWorksheet,
} from './year-and-worksheets';

type Performer = (ports: Ports, args: ActionArguments) => Outcome;

/** What each action does. `describe` needs no workbook and is answered at the door. */
export const performers: Readonly<Record<Exclude<ActionName, 'describe'>, Performer>> = {
  status,
  'show-cell': showCell,
  'set-up': setUp,
  'load-practice-year': loadPracticeYear,
  'remove-practice-year': removePracticeYear,
  'start-year': startYear,
  'submit-worksheet': submitWorksheet,
  'return-worksheet': returnWorksheet,
  'unlock-worksheet': unlockWorksheet,
  check,
  'generate-draft': generateDraft,
  'download-draft': downloadDraft,
  'check-figures': checkFigures,
  'refresh-draft': refreshDraft,
  'resolve-conflict': resolveConflict,
  'download-chart': downloadChart,
  ...foundingPerformers,
  ...intakePerformers,
  'self-test': selfTest,
  ...sopPerformers,
  ...templatePerformers,
};
