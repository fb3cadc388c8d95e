import type { Missing } from '../../domain/sop/missing';
import type { SentencesFor } from './catalogue';
import { changedParts } from './trail-findings.en';
import { roleNames } from './words';

const list = (names: readonly string[]): string => names.join(', ');

/** What a step still needs, as a short English phrase. */
export const missingEn: SentencesFor<Missing> = {
  start: () => 'the order to start from the chair of the planning division',
  'step-before': ({ step }) => `the outcome of step ${String(step)}`,
  worksheets: ({ divisionIds }) => `worksheets of ${divisionIds.join('; ')}`,
  draft: () => 'the LAPKIN draft',
  rework: ({ step, notes }) =>
    `changes asked for at step ${String(step)}${notes.length === 0 ? '' : `: ${notes.join('; ')}`}`,
  'review-log': () => 'the review log of the document',
  threads: ({ threads, suggestions }) =>
    `${String(threads)} comments and ${String(suggestions)} suggestions to settle`,
  figures: ({ count }) => `${String(count)} figures of the draft to be refreshed`,
  decision: ({ reviewer }) => `the decision of ${roleNames[reviewer]}`,
  'plenary-date': () => 'the date of the plenary',
  'plenary-record': () => 'the result of the plenary',
  corrections: ({ corrections }) => `corrections of the plenary: ${corrections.join('; ')}`,
  finalisation: () => 'finalisation',
  'set-aside': ({ count, on, reason }) =>
    `allowed by the responsible chair on ${on} although ${String(count)} points are open: ${reason}`,
  'frozen-changed': ({ changed }) =>
    `${changedParts[changed]} changed after freezing to be restored, or unfreezing with a reason`,
  signature: () => 'the signature',
  binding: ({ destinationIds }) => `binding for ${list(destinationIds)}`,
  'hand-over': ({ destinationIds }) => `hand-over to ${list(destinationIds)}`,
  receipt: ({ destinationIds }) => `receipt from ${list(destinationIds)}`,
  evidence: ({ keys }) => `${String(keys.length)} evidence files to be kept`,
  'evidence-edited': ({ count }) =>
    `${String(count)} evidence files kept after an edit; the version history of the Google Doc has the text as it was decided on`,
};
