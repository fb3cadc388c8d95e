import type { Action } from './action';

/** The actions around the office's own template of the reports. */
export const templateActions = [
  { name: 'download-template', step: null, options: [] },
  {
    name: 'load-template',
    step: null,
    options: [{ name: 'file', kind: 'file', required: true }],
  },
  { name: 'remove-template', step: null, options: [] },
] as const satisfies readonly Action[];
