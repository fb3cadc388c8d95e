import type { EventType } from '../../domain/sop/events';
import type { Refusal } from '../../domain/sop/refusals';
import type { Position } from '../../domain/sop/state';
import type { SentencesFor } from './catalogue';
import { reportNames, roleNames, stampNames } from './words';

const changedParts = { text: 'the text', data: 'the data', both: 'text and data' } as const;

const standing = (position: Position): string =>
  position === 'belum'
    ? 'has not begun'
    : position === 'selesai'
      ? 'is finished'
      : `stands at step ${String(position)}`;

const things = {
  divisi: 'division',
  orang: 'person',
  tujuan: 'destination',
  koreksi: 'correction',
} as const;

const recorded = {
  divisions:
    'The divisions on the tab "Pengaturan" are those that are recorded; nothing has changed.',
  worksheet: 'This worksheet has been handed in and has not changed since.',
  evidence: 'This evidence is recorded already.',
  revision: 'A revised agreement with this date and reason is recorded already.',
  draft: 'This draft is recorded already.',
  'frozen-change': 'This change after finalising is recorded already.',
} as const;

const sentences: SentencesFor<Refusal> = {
  'not-on-roster': ({ email }) =>
    `The account ${email} is not on the tab "Peran". Are you signed in with the right account? If so, ask the planning sub-division to add it.`,
  'roster-empty': () =>
    'The tab "Peran" names nobody yet, so nobody is known to be allowed to act. Fill in the people with their e-mail addresses and roles, at least the chair of the planning division, then try again.',
  'identity-needed': () =>
    'Google does not tell which account you use. Pick your name from the roster first, then try again.',
  'identity-known': ({ email }) =>
    `Google already knows you as ${email}; there is no need to pick a name.`,
  'wrong-role': ({ allowed }) =>
    `This is done by ${allowed.map((role) => roleNames[role]).join('; ')}. Your roles on the tab "Peran" do not include it.`,
  'not-your-division': ({ divisionId }) =>
    `The worksheet of ${divisionId} can only be sent by somebody of that division.`,
  'override-not-allowed': () =>
    'Only the chair of the planning division can go on with a written reason.',
  'nothing-to-set-aside': ({ report }) =>
    `Nothing about ${reportNames[report]} needs to be allowed: nothing stands in the way, or all of it is allowed already.`,
  'too-much-to-set-aside': ({ count, most }) =>
    `${String(count)} errors remain; at most ${String(most)} can be allowed at once. Mend the data first.`,
  'event-too-long': ({ type, characters, most }) =>
    `This record has ${String(characters)} characters, but Jejak takes at most ${String(most)} for one event. Nothing was recorded; shorten ${longParts[type] ?? 'the text you wrote'}.`,
  unknown: ({ what, id }) => `There is no ${things[what]} "${id}".`,
  'year-not-started': () =>
    'The year has not been opened. The chair of the planning division opens it with "Start the year".',
  'session-unclear': ({ lacks }) =>
    lacks === 'place'
      ? 'Give the place of the meeting.'
      : 'The time cannot be read. Give hour and minute, e.g. 10.00.',
  'year-changed': ({ year, started }) =>
    `The report year on the tab "Pengaturan" is ${String(year)}, but the report that is under way is that of ${String(started)}. Set the year back to ${String(started)} and repeat.`,
  'year-already-started': ({ year }) => `The work on the report for ${String(year)} has begun.`,
  'not-a-copy': ({ year }) =>
    `This workbook of ${String(year)} is kept as it is and is not turned into the next year. Make a copy (File → Make a copy), open the copy and run "Start next year" there.`,
  'own-workbook': () => 'This workbook is no copy, so there is nothing to take over.',
  'already-rolled': ({ year }) =>
    `This workbook is that of ${String(year)} already. Go on with "Start the year" when the time comes.`,
  'year-unfinished': ({ reports }) =>
    `${reports.map((report) => reportNames[report]).join(' and ')} not finished up to step 10. Finish in the original workbook, or give a reason for starting the next year all the same.`,
  'report-not-finished': ({ report }) =>
    `${reportNames[report]} is not finished up to step 10, so there is nothing to reopen.`,
  'date-outside-year': ({ date, year }) =>
    `${date} lies outside ${String(year)}. A Perjanjian Kinerja changes only within its own year.`,
  'no-divisions': () => 'There are no divisions on the tab "Pengaturan".',
  'agreement-missing': () =>
    'The Perjanjian Kinerja has no indicators yet. Fill in that tab first.',
  'worksheet-status': ({ divisionId, status }) =>
    `The worksheet of ${divisionId} is "${status}", so this cannot be done.`,
  'worksheets-missing': ({ divisionIds }) =>
    `These divisions have not sent their worksheet: ${divisionIds.join('; ')}. The chair of the planning division can allow it with "Allow with a reason".`,
  'findings-open': ({ count }) =>
    `${String(count)} errors remain in the data. Mend them, or ask the chair of the planning division to run "Allow with a reason".`,
  'step-not-open': ({ report, step, position }) =>
    `Step ${String(step)} of ${reportNames[report]} cannot be done yet: the report ${standing(position)}.`,
  'no-draft': ({ report }) => `There is no draft of ${reportNames[report]} yet.`,
  'draft-frozen': ({ report }) =>
    `${reportNames[report]} is final and frozen. To change it, unfreeze it with a reason.`,
  'not-frozen': ({ report }) => `${reportNames[report]} is not final yet.`,
  'frozen-changed': ({ report, changed }) =>
    `Since it was made final, ${changedParts[changed]} of ${reportNames[report]} changed. Restore it, or unfreeze it with a reason and finalise again.`,
  'version-exists': ({ report, version }) =>
    `${reportNames[report]} already has a draft, version ${String(version)}.`,
  'version-changed': ({ seen, current }) =>
    `You looked at version ${String(seen)}; the newest is ${String(current)}. Reload and look again.`,
  'approvals-would-lapse': ({ report }) =>
    `${reportNames[report]} has passed corrections. A new draft makes those approvals lapse; give a reason to go on.`,
  'already-recorded': ({ what }) => recorded[what],
  'reason-needed': () => 'A reason is needed.',
  'notes-needed': () => 'Notes are needed, so that the drafters know what to mend.',
  'review-not-logged': ({ report, version }) =>
    `The comments on draft version ${String(version)} of ${reportNames[report]} have not been read yet. Ask the maker of that draft to run "Log reviews" first.`,
  'threads-open': ({ threads, suggestions, former }) =>
    `${String(threads)} comments are open and ${String(suggestions)} suggestions undecided${former === 0 ? '' : `, ${String(former)} of them in documents of former versions (see the tab Log Reviu)`}. Settle them, or give a reason.`,
  'checklist-incomplete': ({ items }) =>
    `The review checklist is not complete. Unanswered, or without a name in "Dijawab Oleh": ${items.join(', ')}. Complete it, or give a reason.`,
  'corrections-open': ({ corrections, step }) =>
    `Corrections of the plenary are still open: ${corrections.join('; ')}. Run "Close a correction" or "${step === 6 ? 'Carry a correction' : 'Allow with a reason'}".`,
  'correction-closed': ({ id }) => `Correction ${id} is closed already.`,
  'already-decided': ({ reviewer }) =>
    `${roleNames[reviewer]} has already decided on this version.`,
  'same-person-twice': () => 'One person cannot give both approvals, Ketua and Sekretaris.',
  'no-quorum': ({ present, needed }) =>
    `No quorum: ${String(present)} commissioners present, at least ${String(needed)} needed.`,
  'not-enough-votes': ({ agreeing, needed }) =>
    `A decision needs at least ${String(needed)} commissioners; ${String(agreeing)} agreed.`,
  'votes-exceed-attendance': ({ agreeing, present }) =>
    `More agreed (${String(agreeing)}) than were present (${String(present)}).`,
  'nothing-decided': () => 'The plenary has not decided on any report.',
  'date-in-future': ({ date }) => `The date ${date} has not come yet.`,
  'date-in-past': ({ date }) => `The date ${date} is over.`,
  'date-too-early': ({ date, notBefore }) => `${date} is too early; not before ${notBefore}.`,
  'signer-missing': ({ report }) =>
    `The signer of ${reportNames[report]} is missing on the tab "Pengaturan".`,
  'signer-ambiguous': ({ report, count }) =>
    `There are ${String(count)} signers of ${reportNames[report]} on the tab "Pengaturan"; leave one.`,
  'signer-nip': ({ report }) =>
    `The NIP of the signer of ${reportNames[report]} does not fit: the Sekretaris has one of 18 digits, the Ketua none.`,
  'not-signed': ({ report }) => `${reportNames[report]} is not signed yet (step 8).`,
  'nothing-to-stamp': () => 'There is no copy to stamp.',
  'not-bound': ({ report, destinationId }) =>
    `The copy of ${reportNames[report]} for ${destinationId} is not bound yet.`,
  'not-handed-over': ({ report, destinationId }) =>
    `The copy of ${reportNames[report]} for ${destinationId} is not handed over yet.`,
  'archive-stays': () => 'The archive copy stays in the office and is never handed over.',
  'not-through-province': () =>
    'The copy for KPU RI goes through the provincial office, never directly.',
  'later-stamp-stands': ({ stamp, report, destinationIds }) =>
    `Undo the later stamp first: "${stampNames[stamp]}" on the copy of ${reportNames[report]} for ${destinationIds.join(' and ')}.`,
  'not-stamped': ({ stamp, report, destinationId }) =>
    `The copy of ${reportNames[report]} for ${destinationId} has no stamp "${stampNames[stamp]}" to undo.`,
  'receipt-incomplete': () => 'The number of the receipt and the name of the receiver are needed.',
  'file-missing': () => 'There is no file yet, so nothing can be recorded.',
  'copies-handed-over': ({ report }) =>
    `Copies of ${reportNames[report]} have been handed over; it can no longer be unfrozen.`,
};

/** What is long when an event is. */
const longParts: Partial<Readonly<Record<EventType, string>>> = {
  'review-decided': 'the column Catatan of the tab "Checklist Reviu" or the notes of the decision',
  'plenary-recorded': 'the tab "Pleno"',
};

/** Why the rules of the ten steps said no, and what helps, in English. */
export const procedureSentence = (refusal: Refusal): string =>
  (sentences[refusal.code] as (refusal: Refusal) => string)(refusal);
