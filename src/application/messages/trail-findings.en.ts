import type { TrailFinding } from '../outcome';
import { reportNames } from './words';

const damages = {
  edited: 'was edited',
  removed: 'was removed',
  inserted: 'was inserted',
  swapped: 'was swapped',
  garbled: 'cannot be read',
} as const;

/** What of a frozen report is no longer as it was. */
export const changedParts = { text: 'text', data: 'data', both: 'text and data' } as const;

/** What was done to the trail, in one English sentence. */
export const trailFinding = (finding: TrailFinding): string => {
  switch (finding.kind) {
    case 'row':
      return `Row number ${String(finding.sequence)} of the tab "Jejak" ${damages[finding.damage]}.`;
    case 'worksheet':
      return `The worksheet of ${finding.divisionId} changed after it was sent.`;
    case 'board':
      return finding.cell === ''
        ? `The tab "${finding.tab}" or some of its rows are gone.`
        : `Cell ${finding.cell} of the tab "${finding.tab}" does not say what the trail says.`;
    case 'mark':
      return 'The mark of the trail on the tab "Tahapan" is gone or was changed; rows cut off the end of the trail cannot be told.';
    case 'frozen':
      return `${reportNames[finding.report]} changed after it was frozen (${changedParts[finding.changed]}).`;
  }
};
