import type { Catalogue } from './catalogue';
import type { SopActionName } from '../actions';

/** Words of the actions of steps 3–10. */
export const sopActionsEn: Pick<Catalogue['action'], SopActionName> = {
  'write-reminders': {
    title: 'Write reminders',
    description: 'A text for each late division, ready to paste.',
  },
  'resubmit-draft': {
    title: 'Hand the draft in again',
    description: 'A returned draft, corrected, goes back as a new version.',
  },
  'log-reviews': {
    title: 'Log reviews',
    description: 'Pulls comments and suggestions of the Docs into the tab "Log Reviu".',
  },
  'decide-review': {
    title: 'Decide a review',
    description: 'Approve a draft, or return it with notes.',
  },
  'plenary-pack': {
    title: 'Plenary pack',
    description: 'Sets the date and writes invitation and attendance list.',
  },
  'record-plenary': {
    title: 'Record plenary',
    description: 'Records what the tab "Pleno" says and writes the minutes.',
  },
  'close-correction': {
    title: 'Close a correction',
    description: 'A correction of the plenary is done.',
  },
  'carry-correction': {
    title: 'Carry a correction',
    description: 'A correction is left to the final version, with a reason.',
  },
  finalise: {
    title: 'Finalise',
    description: 'Checks once more and freezes the report.',
  },
  'give-override': {
    title: 'Allow with a reason',
    description:
      'The responsible chair lets a draft, a final report or a signature pass although errors, worksheets or corrections remain. It is recorded with its reason and holds for whoever made the draft.',
  },
  unfreeze: {
    title: 'Unfreeze',
    description: 'Opens a final report with a reason; a new version begins.',
  },
  'endorsement-papers': {
    title: 'Write endorsement pages',
    description: 'The page of endorsement of both reports.',
  },
  'record-signature': {
    title: 'Record signature',
    description: 'Records the signature under a report and the link to its scan.',
  },
  'stamp-copies': { title: 'Stamp copies', description: 'Records copies as bound.' },
  'submission-papers': {
    title: 'Write letters and receipts',
    description: 'Cover letter and receipt for each recipient.',
  },
  'stamp-submission': {
    title: 'Stamp submission',
    description: 'Records that copies were handed over through the province.',
  },
  'record-receipt': {
    title: 'Record receipt',
    description: 'Records the receipt a recipient gave.',
  },
  'undo-stamp': {
    title: 'Undo a stamp',
    description: 'Takes a wrong stamp back with a reason; both stay in the trail.',
  },
  'revise-agreement': {
    title: 'Record a change of the Perjanjian Kinerja',
    description: 'Records date and reason of a change during the year; chapter II tells both.',
  },
  'reopen-year': {
    title: 'Reopen a finished year',
    description:
      'Reports that were handed over go back to step 3 with a reason and through every review again.',
  },
  'start-next-year': {
    title: 'Start next year',
    description:
      'Makes this copy of the workbook that of the next year; the original stays as it is.',
  },
  'adopt-copy': {
    title: 'Go on in this copy',
    description:
      'This copy takes the place of the original workbook, for example because that is lost; with a reason.',
  },
  'verify-trail': {
    title: 'Verify the trail',
    description: 'Checks the trail, the worksheets and the frozen reports.',
  },
  'declare-identity': {
    title: 'Declare identity',
    description: 'Pick your own name when Google does not tell which account you use.',
  },
};

/** Words of the options of these actions. */
export const sopOptionsEn: Catalogue['option'] = {
  outcome: 'decision: setujui (approve) or kembalikan (return)',
  notes: 'notes, one a line',
  note: 'note',
  time: 'time, e.g. 10.00',
  place: 'place of the session',
  correction: 'code of the correction',
  scan: 'link to the scan',
  destination: 'destination: kpu-ri, kpu-provinsi or arsip',
  rows: 'copies to stamp: semua (all), or terpilih (rows selected on the tab)',
  letterNumber: 'number of the cover letter; several are separated by commas',
  number: 'number of the receipt',
  receiver: 'name of the receiver',
  stamp: 'stamp: dijilid, diserahkan or tanda-terima',
  adoptCopy: 'agree to use this copy as the workbook of the office',
  nextYear: 'agree to empty this copy for the next year',
  person: 'id of the person on the tab "Peran"',
};

/** What these actions answer beside the events they record. */
export const sopDoneEn: Pick<
  Catalogue['done'],
  'papers-written' | 'identity-declared' | 'reminders'
> = {
  'papers-written': ({ documents, hasOpenNumber }) =>
    [
      'Papers written:',
      ...documents.map(({ name }) => `• ${name}`),
      ...(hasOpenNumber
        ? ['A letter number is still open ("__"): fill it in before printing.']
        : []),
    ].join('\n'),
  'identity-declared': ({ personId }) =>
    `You are noted as ${personId}. Each of your entries is marked as self-declared.`,
  reminders: ({ reminders }) =>
    reminders.length === 0
      ? 'All worksheets are in; nobody needs a reminder.'
      : reminders.map(({ subject, text }) => `${subject}\n\n${text}`).join('\n\n———\n\n'),
};

/** Why these actions say no before the rules are asked. */
export const sopRefusalsEn: Pick<Catalogue['refusal'], 'no-rows-selected'> = {
  'no-rows-selected': () =>
    'No copy is selected. Open the tab "Penggandaan & Penyerahan", select the rows of the copies to be stamped, and try again; or choose "semua" (all).',
};
