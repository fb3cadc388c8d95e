import type { Action, ActionOption } from '../action';

const flag = (name: string): ActionOption => ({ name, kind: 'flag', required: false });
const optional = (name: string): ActionOption => ({ name, kind: 'text', required: false });

/** The actions that take over worksheets an office keeps elsewhere. */
export const intakeActions = [
  {
    name: 'import-worksheet',
    step: 2,
    options: [
      { name: 'division', kind: 'text', required: true },
      { name: 'table', kind: 'choice', required: true, choices: ['KEGIATAN', 'INDIKATOR'] },
      optional('source'),
      { name: 'headerRow', kind: 'number', required: false },
      optional('columns'),
      { name: 'existing', kind: 'choice', required: false, choices: ['BIARKAN', 'TIMPA'] },
      flag('apply'),
    ],
  },
  { name: 'undo-import', step: 2, options: [flag('undo')] },
] as const satisfies readonly Action[];
