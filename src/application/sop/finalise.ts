import { isoDate } from '../../domain/calendar/iso-date';
import type { ReportKind } from '../../domain/performance/indicator';
import { findingKey } from '../../domain/quality/finding-key';
import type { Problem } from '../../domain/quality/problem';
import { openRequests } from '../../domain/report/requests';
import { accept, refuse } from '../../domain/result';
import type { Command } from '../../domain/sop/commands';
import { draftName, finalName } from '../../domain/sop/document-name';
import type { Fingerprints } from '../../domain/sop/events';
import { LEFT_BEHIND, currentVersion, evidenceKey } from '../../domain/sop/state';
import type { DraftVersion, SopState } from '../../domain/sop/state';
import type { LapkinYear } from '../../domain/year/lapkin-year';
import type { ActionArguments } from '../actions';
import { errorsBefore } from '../check';
import { figuresRefusal } from '../check-figures';
import { printedFingerprint } from '../fingerprints';
import type { Outcome, Refusal } from '../outcome';
import type { Ports } from '../ports';
import { contextOf, foresee, readProcess, record } from '../process';
import { fileBefore } from '../renew-draft';
import { textOf, waivers } from '../waivers';
import { recordAll, reportIn, standing } from './asking';
import type { Standing } from './asking';
import { dropRemarks } from './drop-remarks';
import { fileEvidence } from './evidence';
import { frozenNow, isMine, unreadTexts } from './frozen';
import type { Place } from './frozen';
import { outOfReach } from './own-drafts';

const fingerprintsOf = (
  ports: Ports,
  year: LapkinYear,
  report: ReportKind,
  documentId: string,
): Fingerprints => ({
  text: ports.digest(ports.live.text(documentId)),
  data: printedFingerprint(year, report, ports.digest),
});

/** Says who can work on the current draft, if anybody. */
export const onlyTheDrafter = (state: SopState, report: ReportKind): Refusal =>
  outOfReach(currentVersion(state.reports[report]) ?? { createdBy: '', name: '' });

/** True when this person can open the document again, or when there is nothing that could be opened. */
export const canOpen = (ports: Ports, now: Place, report: ReportKind): boolean =>
  isMine(ports, now, report) ||
  currentVersion(now.state.reports[report])?.createdBy === LEFT_BEHIND;

/** Asks the rules first, so that nothing is frozen or opened for a command that would be refused. */
export const foreseen = (ports: Ports, now: Standing, command: Command): Refusal | null => {
  const process = readProcess(ports);
  if (!process.ok) return process.refusal;
  const asked = foresee(process.value, [command], contextOf(ports, now.year));
  return asked.ok ? null : asked.refusal;
};

const explained = (refusal: Refusal, problems: readonly Problem[]): Refusal =>
  refusal.code === 'procedure' && refusal.refusal.code === 'findings-open'
    ? { code: 'errors-block-draft', problems }
    : refusal;

/** What the document itself does not yet say: texts that it asks for, or figures of the tabs. */
const documentRefusal = (
  ports: Ports,
  now: Standing,
  draft: DraftVersion,
  args: ActionArguments,
): Refusal | null => {
  const requests = openRequests(ports.live.text(draft.docId));
  return requests.length > 0 && textOf(args.reason) === ''
    ? { code: 'requests-left', name: draft.name, requests }
    : figuresRefusal(ports, now, [reportIn(args)], args);
};

/**
 * Step 7: checks tabs and document once more, also for what the signature will ask, takes the remarks of the gate out of the document, closes it for
 * editing, and keeps fingerprints of text and data so that a later change is seen. The document as it was decided on
 * is filed as evidence.
 */
export const finalise = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const { reading, year, state } = now.value;
  const report = reportIn(args);
  const draft = currentVersion(state.reports[report]);
  const errors = errorsBefore('signing', reading);
  const command = (fingerprints: Fingerprints): Command => ({
    type: 'finalise',
    payload: {
      report,
      version: draft?.version ?? 0,
      findings: errors.map(findingKey),
      fingerprints,
    },
    ...waivers(args),
  });
  const refusal = foreseen(ports, now.value, command({ text: '', data: '' }));
  if (refusal !== null) return refuse(explained(refusal, errors));
  if (draft === null || !isMine(ports, now.value, report)) {
    return refuse(onlyTheDrafter(state, report));
  }
  const unready = documentRefusal(ports, now.value, draft, args);
  if (unready !== null) return refuse(unready);
  // Recorded before the document becomes another one: a second run would file what nobody has decided on.
  const filed = fileBefore(ports, now.value);
  if (!filed.ok) return filed;
  if (dropRemarks(ports, draft.docId) === 'document-changed') {
    return refuse({ code: 'document-changed', name: draft.name });
  }
  // Before the freeze: a closed document takes no new name.
  ports.live.rename(draft.docId, finalName(draft.name));
  ports.live.freeze(draft.docId, 'LAPKIN final');
  const fingerprints = fingerprintsOf(ports, year, report, draft.docId);
  const { version } = draft;
  const key = evidenceKey(7, report, version, 'final');
  // Nobody can edit it any more, so it is filed as it is final.
  const final = fileEvidence(ports, state, [{ key, report, version, since: draft.createdAt }]);
  const recorded = record(ports, year, [command(fingerprints), ...final]);
  return recorded.ok
    ? accept({ code: 'recorded', events: recorded.value.events, documents: [] })
    : recorded;
};

/** Takes the freeze away and calls the document a draft again; one left behind with another workbook stays as it is. */
export const openDraft = (ports: Ports, draft: DraftVersion, version: number): void => {
  if (draft.createdBy === LEFT_BEHIND) return;
  ports.live.unfreeze(draft.docId);
  ports.live.rename(draft.docId, draftName(draft.name, version));
};

/** Opens a final report again, with a reason; a new version begins. */
export const unfreeze = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const { state } = now.value;
  const report = reportIn(args);
  const draft = currentVersion(state.reports[report]);
  const command: Command = { type: 'unfreeze', payload: { report, reason: textOf(args.reason) } };
  const refusal = foreseen(ports, now.value, command);
  if (refusal !== null) return refuse(refusal);
  if (draft === null || !canOpen(ports, now.value, report))
    return refuse(onlyTheDrafter(state, report));
  openDraft(ports, draft, draft.version + 1);
  return recordAll(ports, now.value, [command]);
};

/**
 * Step 8: records the signature under a final report, with a link to the scan. Data are compared from every account;
 * of a text that this one cannot read it is said since when nobody has.
 */
export const recordSignature = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const { reading } = now.value;
  const report = reportIn(args);
  const errors = errorsBefore('signing', reading);
  const command: Command = {
    type: 'record-signature',
    payload: {
      report,
      date: isoDate(textOf(args.date)) ?? ports.clock.today(),
      scanUrl: textOf(args.scan),
      findings: errors.map(findingKey),
      fingerprints: frozenNow(ports, now.value, report) ?? { text: '', data: '' },
    },
    ...waivers(args),
  };
  const refusal = foreseen(ports, now.value, command);
  if (refusal !== null) return refuse(explained(refusal, errors));
  const told = recordAll(ports, now.value, [command]);
  return told.ok && told.value.code === 'recorded'
    ? accept({ ...told.value, unread: unreadTexts(ports, now.value, [report]) })
    : told;
};

/** Step 3 after a return: the corrected document itself goes back as the next version. */
export const resubmitDraft = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const { reading, year, state } = now.value;
  const report = reportIn(args);
  const draft = currentVersion(state.reports[report]);
  const errors = errorsBefore('draft', reading);
  const command = (fingerprints: Fingerprints): Command => ({
    type: 'resubmit-draft',
    payload: { report, note: textOf(args.note), fingerprints, findings: errors.map(findingKey) },
    ...waivers(args),
  });
  const refusal = foreseen(ports, now.value, command({ text: '', data: '' }));
  if (refusal !== null) return refuse(explained(refusal, errors));
  if (draft === null || !isMine(ports, now.value, report)) {
    return refuse(onlyTheDrafter(state, report));
  }
  ports.live.rename(draft.docId, draftName(draft.name, draft.version + 1));
  return recordAll(ports, now.value, [command(fingerprintsOf(ports, year, report, draft.docId))]);
};
