import type { Action, ActionOption } from './action';

const text = (name: string): ActionOption => ({ name, kind: 'text', required: true });
const optional = (name: string): ActionOption => ({ name, kind: 'text', required: false });
const overrideReason = optional('overrideReason');
const acceptFigures: ActionOption = { name: 'acceptFigures', kind: 'flag', required: false };
const date: ActionOption = { name: 'date', kind: 'date', required: false };

/** One of the two reports. */
export const oneReport: ActionOption = {
  name: 'report',
  kind: 'choice',
  required: true,
  choices: ['KPU', 'SEKRETARIAT'],
};

/** One of the two reports, or both. */
export const anyReport: ActionOption = {
  name: 'report',
  kind: 'choice',
  required: false,
  choices: ['KPU', 'SEKRETARIAT', 'KEDUANYA'],
};

/** Which copies are stamped: those whose rows are selected, or all. */
const copyRows: ActionOption = {
  name: 'rows',
  kind: 'choice',
  required: false,
  choices: ['semua', 'terpilih'],
};

/** The actions of steps 2–10 that follow the worksheets and the first draft, in the order of the steps. */
export const sopActions = [
  { name: 'write-reminders', step: 2, options: [] },
  {
    name: 'resubmit-draft',
    step: 3,
    options: [oneReport, text('note'), optional('reason'), overrideReason],
  },
  { name: 'log-reviews', step: 4, options: [anyReport] },
  {
    name: 'decide-review',
    step: 4,
    options: [
      oneReport,
      { name: 'outcome', kind: 'choice', required: true, choices: ['setujui', 'kembalikan'] },
      optional('notes'),
      optional('reason'),
      acceptFigures,
    ],
  },
  {
    name: 'plenary-pack',
    step: 5,
    options: [
      { ...date, required: true },
      text('time'),
      text('place'),
      optional('letterNumber'),
      overrideReason,
    ],
  },
  { name: 'record-plenary', step: 5, options: [optional('reason'), acceptFigures] },
  { name: 'close-correction', step: 6, options: [text('correction'), text('note')] },
  { name: 'carry-correction', step: 6, options: [text('correction'), text('reason')] },
  {
    name: 'finalise',
    step: 7,
    options: [oneReport, optional('reason'), overrideReason, acceptFigures],
  },
  { name: 'give-override', step: 7, options: [anyReport, text('reason')] },
  { name: 'unfreeze', step: 7, options: [oneReport, text('reason')] },
  { name: 'endorsement-papers', step: 8, options: [] },
  {
    name: 'record-signature',
    step: 8,
    options: [oneReport, date, optional('scan'), optional('reason'), overrideReason],
  },
  {
    name: 'stamp-copies',
    step: 9,
    options: [copyRows, anyReport, optional('destination'), date, overrideReason],
  },
  { name: 'submission-papers', step: 10, options: [date, optional('letterNumber')] },
  {
    name: 'stamp-submission',
    step: 10,
    options: [
      copyRows,
      anyReport,
      optional('destination'),
      date,
      optional('letterNumber'),
      overrideReason,
    ],
  },
  {
    name: 'record-receipt',
    step: 10,
    options: [
      text('destination'),
      anyReport,
      text('number'),
      text('receiver'),
      date,
      optional('scan'),
      overrideReason,
    ],
  },
  {
    name: 'undo-stamp',
    step: 10,
    options: [
      oneReport,
      text('destination'),
      {
        name: 'stamp',
        kind: 'choice',
        required: true,
        choices: ['dijilid', 'diserahkan', 'tanda-terima'],
      },
      text('reason'),
      overrideReason,
    ],
  },
  {
    name: 'revise-agreement',
    step: null,
    options: [{ ...date, required: true }, text('reason')],
  },
  { name: 'reopen-year', step: null, options: [anyReport, text('reason')] },
  {
    name: 'start-next-year',
    step: null,
    options: [optional('reason'), { name: 'nextYear', kind: 'flag', required: false }],
  },
  {
    name: 'adopt-copy',
    step: null,
    options: [text('reason'), { name: 'adoptCopy', kind: 'flag', required: false }],
  },
  { name: 'verify-trail', step: null, options: [] },
  { name: 'declare-identity', step: null, options: [text('person')] },
] as const satisfies readonly Action[];
