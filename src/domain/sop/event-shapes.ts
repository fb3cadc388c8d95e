import type { Destination } from '../copies/destination';
import type { Role } from '../office/office';
import { CHECKLIST } from '../review/checklist';
import type { ChecklistAnswer } from '../review/checklist';
import type { EventPayloads, EventType, Fingerprints, Reviewer, StampKind } from './events';
import { PLENARY_EVENT_SHAPES, isOutcome } from './plenary-event-shapes';
import {
  isCount,
  isDate,
  isMoment,
  isText,
  listOf,
  objectOf,
  oneOf,
  optional,
  orNull,
} from './shape';
import type { Members } from './shape';
import { YEAR_EVENT_SHAPES, isReport } from './year-event-shapes';

const isReviewer = oneOf<Reviewer>('ketua-divisi-rendatin', 'ketua', 'sekretaris');
const isStampKind = oneOf<StampKind>('dijilid', 'diserahkan', 'tanda-terima');
const isStep = oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

/** A role of the roster. */
export const isRole = oneOf<Role>(
  'ketua',
  'anggota',
  'ketua-divisi',
  'ketua-divisi-rendatin',
  'sekretaris',
  'kasubag',
  'kasubag-rendatin',
  'staf',
  'staf-rendatin',
  'penerima',
);

const isFingerprints = objectOf<Fingerprints>({ text: isText, data: isText });

const isDestination = objectOf<Destination>({
  id: isText,
  name: isText,
  kind: oneOf('diserahkan', 'arsip'),
  throughId: orNull(isText),
  copyNumber: isCount,
});

const isAnswer = objectOf<ChecklistAnswer>({
  itemId: oneOf(...CHECKLIST.map((one) => one.id)),
  value: oneOf('ya', 'tidak', 'tidak-berlaku'),
  note: isText,
  by: isText,
});

const isPull = objectOf<Exclude<EventPayloads['review-decided']['pull'], null>>({
  at: isMoment,
  openThreads: isCount,
  pendingSuggestions: isCount,
});

const worksheetReason = { divisionId: isText, reason: isText };

/** Form of the payload of every event type. The compiler keeps it in step with the types. */
export const EVENT_SHAPES: { readonly [T in EventType]: Members<EventPayloads[T]> } = {
  'identity-declared': { personId: isText },
  'year-started': {
    year: isCount,
    startDate: isDate,
    divisionIds: listOf(isText),
    previousChain: isText,
    workbookId: optional(isText),
  },
  ...YEAR_EVENT_SHAPES,
  'divisions-revised': { divisionIds: listOf(isText), reason: isText },
  'worksheet-submitted': {
    divisionId: isText,
    fingerprint: isText,
    findings: isCount,
    reason: isText,
  },
  'worksheet-returned': worksheetReason,
  'worksheet-unlocked': worksheetReason,
  'draft-generated': {
    report: isReport,
    version: isCount,
    docId: isText,
    url: isText,
    name: isText,
    fingerprints: isFingerprints,
    reason: isText,
  },
  'draft-resubmitted': {
    report: isReport,
    version: isCount,
    note: isText,
    fingerprints: isFingerprints,
  },
  'draft-refreshed': {
    report: isReport,
    version: isCount,
    changes: isCount,
    conflicts: isCount,
    fingerprints: isFingerprints,
  },
  'review-pulled': {
    report: isReport,
    version: isCount,
    openThreads: isCount,
    pendingSuggestions: isCount,
    totalThreads: isCount,
  },
  'review-decided': {
    report: isReport,
    version: isCount,
    step: oneOf(4, 6),
    reviewer: isReviewer,
    outcome: isOutcome,
    notes: listOf(isText),
    pull: orNull(isPull),
    reason: isText,
    checklist: listOf(isAnswer),
  },
  ...PLENARY_EVENT_SHAPES,
  finalised: { report: isReport, version: isCount, fingerprints: isFingerprints, reason: isText },
  unfrozen: { report: isReport, version: isCount, reason: isText },
  'frozen-change-noticed': {
    report: isReport,
    version: isCount,
    changed: oneOf('text', 'data', 'both', 'none'),
    fingerprints: isFingerprints,
  },
  signed: {
    report: isReport,
    version: isCount,
    position: isText,
    name: isText,
    nip: isText,
    acting: oneOf('', 'Plh.', 'Plt.'),
    date: isDate,
    scanUrl: isText,
    destinations: listOf(isDestination),
  },
  'copies-bound': { report: isReport, destinationIds: listOf(isText), date: isDate },
  'copy-handed-over': {
    report: isReport,
    destinationId: isText,
    throughId: orNull(isText),
    date: isDate,
    letterNumber: isText,
  },
  'receipt-recorded': {
    destinationId: isText,
    reports: listOf(isReport),
    number: isText,
    receiver: isText,
    date: isDate,
    url: isText,
  },
  'stamp-undone': {
    report: isReport,
    destinationId: isText,
    stamp: isStampKind,
    reason: isText,
  },
  'evidence-filed': {
    key: isText,
    name: isText,
    fileId: isText,
    url: isText,
    digest: isText,
    decidedAt: isText,
    editedAt: isText,
  },
  'override-given': {
    rule: isText,
    step: orNull(isStep),
    report: orNull(isReport),
    items: optional(listOf(isText)),
    reason: isText,
  },
};
