import type { Action, ActionOption } from '../action';

const text = (name: string): ActionOption => ({ name, kind: 'text', required: true });
const optional = (name: string): ActionOption => ({ name, kind: 'text', required: false });

/** The action with which an office begins. */
export const foundingActions = [
  {
    name: 'found-office',
    step: null,
    options: [
      { name: 'level', kind: 'choice', required: true, choices: ['KABUPATEN', 'KOTA'] },
      text('name'),
      text('province'),
      optional('capital'),
      optional('areaCode'),
      optional('divisions'),
      { name: 'replace', kind: 'flag', required: false },
    ],
  },
] as const satisfies readonly Action[];
