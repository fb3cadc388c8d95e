import { closed } from '../../domain/papers/wording';
import type { EventOf, EventType, SopEvent } from '../../domain/sop/events';
import { editedSinceDecision } from '../../domain/sop/missing';
import { changedParts } from './trail-findings.en';
import { inBrackets, momentText, reportNames, roleNames, stampNames } from './words';

/** What an event says, and the name of whoever it is by. */
type EventSentences = {
  readonly [T in EventType]: (event: EventOf<T>['payload'], by: string) => string;
};

const because = (reason: string): string => (reason === '' ? '' : ` Reason: ${closed(reason)}`);

const sentences: EventSentences = {
  'identity-declared': ({ personId }) => `Identity declared: ${personId}.`,
  'year-started': ({ year, startDate }) =>
    `The work on the report for ${String(year)} began on ${startDate}.`,
  'year-rolled': ({ fromYear, year, reason }) =>
    `The workbook of ${String(year)} was made from that of ${String(fromYear)}.${because(reason)}`,
  'copy-adopted': ({ documents, reason }) =>
    `This copy is used as the workbook of the office.${because(reason)}${
      documents.length === 0
        ? ''
        : ` Out of reach from here: ${documents.map(({ name }) => name).join('; ')}.`
    }`,
  'agreement-revised': ({ date, reason }) =>
    `The change of the Perjanjian Kinerja of ${date} was recorded.${because(reason)}`,
  'year-reopened': ({ reports, reason }) =>
    `${reports.map((report) => reportNames[report]).join(' and ')} reopened at step 3.${because(reason)}`,
  'divisions-revised': ({ divisionIds }) => `Divisions revised: ${divisionIds.join(', ')}.`,
  'worksheet-submitted': ({ divisionId, reason }) =>
    `Worksheet of ${divisionId} sent.${because(reason)}`,
  'worksheet-returned': ({ divisionId, reason }) =>
    `Worksheet of ${divisionId} returned.${because(reason)}`,
  'worksheet-unlocked': ({ divisionId, reason }) =>
    `Worksheet of ${divisionId} unlocked.${because(reason)}`,
  'draft-generated': ({ name, version }) => `Draft "${name}" (version ${String(version)}) made.`,
  'draft-resubmitted': ({ report, version }) =>
    `${reportNames[report]} handed in again as version ${String(version)}.`,
  'draft-refreshed': ({ report, changes, conflicts }) =>
    `${reportNames[report]} refreshed: ${String(changes)} changes, ${String(conflicts)} conflicts.`,
  'review-pulled': ({ report, openThreads, pendingSuggestions }) =>
    `Review of ${reportNames[report]} logged: ${String(openThreads)} open comments, ${String(pendingSuggestions)} suggestions.`,
  'review-decided': ({ report, version, reviewer, outcome, reason }, by) =>
    outcome === 'setujui'
      ? `${by}, ${roleNames[reviewer]}, approved ${reportNames[report]} version ${String(version)}.${because(reason)}`
      : `${by}, ${roleNames[reviewer]}, returned ${reportNames[report]} version ${String(version)} with notes.`,
  'plenary-scheduled': ({ date, time, place }) => `Plenary set for ${date} ${time} at ${place}.`,
  'plenary-recorded': ({ date, presentIds }) =>
    `Plenary of ${date} recorded; ${String(presentIds.length)} present.`,
  'correction-closed': ({ correctionId, subject }) =>
    `Correction ${correctionId}${inBrackets(subject)} done.`,
  'correction-carried': ({ correctionId, subject, reason }) =>
    `Correction ${correctionId}${inBrackets(subject)} carried to the final version.${because(reason)}`,
  finalised: ({ report, version }) =>
    `${reportNames[report]} version ${String(version)} is final and frozen.`,
  unfrozen: ({ report, version, reason }) =>
    `${reportNames[report]} unfrozen; version ${String(version)} begins.${because(reason)}`,
  'frozen-change-noticed': ({ report, changed }) =>
    changed === 'none'
      ? `${reportNames[report]} is again as it was frozen.`
      : `A change after freezing was seen in ${reportNames[report]} (${changedParts[changed]}).`,
  signed: ({ report, position, name, date }) =>
    `${reportNames[report]} signed by ${name} (${position}) on ${date}.`,
  'copies-bound': ({ report, destinationIds, date }) =>
    `${String(destinationIds.length)} copies of ${reportNames[report]} bound on ${date}: ${destinationIds.join(', ')}.`,
  'copy-handed-over': ({ report, destinationId, throughId, date }) =>
    `Copy of ${reportNames[report]} for ${destinationId} handed over${
      throughId === null ? '' : ` through ${throughId}`
    } on ${date}.`,
  'receipt-recorded': ({ destinationId, reports, number, receiver }) =>
    `Receipt ${number} of ${destinationId} for ${reports.map((report) => reportNames[report]).join(' and ')} recorded; received by ${receiver}.`,
  'stamp-undone': ({ report, destinationId, stamp, reason }) =>
    `Stamp ${stampNames[stamp]} on the copy of ${reportNames[report]} for ${destinationId} undone.${because(reason)}`,
  'evidence-filed': ({ name, editedAt, decidedAt }) =>
    `File "${name}" kept.${
      editedSinceDecision({ editedAt, decidedAt })
        ? ` The text was last edited ${momentText(editedAt, decidedAt)}, after the decision of ${momentText(decidedAt, decidedAt)}; the version history of the Google Doc has the text as it was decided on.`
        : ''
    }`,
  'override-given': ({ report, items = [], reason }, by) =>
    `${by}, chair of the planning division, let ${report === null ? 'this step' : reportNames[report]} go on${
      items.length === 0 ? '' : ` although ${String(items.length)} points are open`
    }.${because(reason)}`,
};

/** What happened, in one English sentence. */
export const eventSentence = ({ type, payload, stamp }: SopEvent): string =>
  (sentences[type] as (payload: SopEvent['payload'], by: string) => string)(payload, stamp.actor);
