import type { EventOf, EventType, SopEvent } from '../../domain/sop/events';
import { reportNames, roleNames } from './words';

type EventSentences = { readonly [T in EventType]: (event: EventOf<T>['payload']) => string };

const because = (reason: string): string => (reason === '' ? '' : ` Reason: ${reason}`);

const sentences: EventSentences = {
  'identity-declared': ({ personId }) => `Identity declared: ${personId}.`,
  'year-started': ({ year, startDate }) =>
    `The work on the report for ${String(year)} began on ${startDate}.`,
  'year-rolled': ({ fromYear, year, reason }) =>
    `The workbook of ${String(year)} was made from that of ${String(fromYear)}.${because(reason)}`,
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
  'review-decided': ({ report, reviewer, outcome }) =>
    outcome === 'setujui'
      ? `${roleNames[reviewer]} approved ${reportNames[report]}.`
      : `${roleNames[reviewer]} returned ${reportNames[report]} with notes.`,
  'plenary-scheduled': ({ date, time, place }) => `Plenary set for ${date} ${time} at ${place}.`,
  'plenary-recorded': ({ date, presentIds }) =>
    `Plenary of ${date} recorded; ${String(presentIds.length)} present.`,
  'correction-closed': ({ correctionId }) => `Correction ${correctionId} done.`,
  'correction-carried': ({ correctionId, reason }) =>
    `Correction ${correctionId} carried to the final version.${because(reason)}`,
  finalised: ({ report, version }) =>
    `${reportNames[report]} version ${String(version)} is final and frozen.`,
  unfrozen: ({ report, version, reason }) =>
    `${reportNames[report]} unfrozen; version ${String(version)} begins.${because(reason)}`,
  'frozen-change-noticed': ({ report }) =>
    `A change after freezing was seen in ${reportNames[report]}.`,
  signed: ({ report, position, name, date }) =>
    `${reportNames[report]} signed by ${name} (${position}) on ${date}.`,
  'copies-bound': ({ report, destinationIds }) =>
    `${String(destinationIds.length)} copies of ${reportNames[report]} bound.`,
  'copy-handed-over': ({ report, destinationId, date }) =>
    `Copy of ${reportNames[report]} for ${destinationId} handed over on ${date}.`,
  'receipt-recorded': ({ number, receiver }) => `Receipt ${number} from ${receiver} recorded.`,
  'stamp-undone': ({ stamp, reason }) => `Stamp "${stamp}" undone.${because(reason)}`,
  'evidence-filed': ({ name }) => `Evidence "${name}" filed.`,
  'override-given': ({ reason }) => `The chair went on in spite of an objection.${because(reason)}`,
};

/** What happened, in one English sentence. */
export const eventSentence = (event: SopEvent): string =>
  (sentences[event.type] as (payload: SopEvent['payload']) => string)(event.payload);
