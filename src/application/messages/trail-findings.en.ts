import { dayOf } from '../../domain/sop/moment';
import { LEFT_BEHIND } from '../../domain/sop/state';
import type { TrailFinding, UnreadText } from '../outcome';
import type { Catalogue } from './catalogue';
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
const trailFinding = (finding: TrailFinding): string => {
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

/** Whose text was not looked at, and since when, in one English sentence. */
export const unreadText = ({ report, drafter, readAt }: UnreadText): string =>
  `The text of ${reportNames[report]} was not looked at, because ${
    drafter === LEFT_BEHIND
      ? 'its document is with the original workbook'
      : `only ${drafter} can read it through LAPKIN`
  }; by the trail it was last read on ${dayOf(readAt)}.`;

/** What a look at the trail found, and what it did not look at. */
export const trailVerified: Catalogue['done']['trail-verified'] = ({ rows, findings, unread }) => {
  const reach = unread.length > 0 ? ' as far as this account can read' : '';
  const head =
    findings.length > 0
      ? 'Trail checked.'
      : `The trail is whole: ${String(rows)} rows checked, nothing changed outside the procedure${reach}.`;
  const items = [...findings.map(trailFinding), ...unread.map(unreadText)];
  return [head, ...items.map((item) => `• ${item}`)].join('\n');
};
