import type { Action, ActionOption } from './action';
import { foundingActions } from './founding/actions';
import { intakeActions } from './intake/actions';
import { anyReport, oneReport, sopActions } from './sop-actions';
import { templateActions } from './template-actions';

const flag = (name: string): ActionOption => ({ name, kind: 'flag', required: false });
const text = (name: string): ActionOption => ({ name, kind: 'text', required: true });
const optionalText = (name: string): ActionOption => ({ name, kind: 'text', required: false });

/**
 * Every action, in the order of the menu. The menu, the sidebar, the command line and its help are made
 * from this list.
 */
export const actions = [
  { name: 'describe', step: null, options: [] },
  { name: 'status', step: null, options: [] },
  { name: 'show-cell', step: null, options: [text('tab'), optionalText('cell')] },
  {
    name: 'set-up',
    step: null,
    options: [{ name: 'year', kind: 'number', required: false }],
  },
  ...foundingActions,
  { name: 'load-practice-year', step: null, options: [flag('replaceData')] },
  { name: 'remove-practice-year', step: null, options: [flag('removeData')] },
  {
    name: 'start-year',
    step: 1,
    options: [{ name: 'date', kind: 'date', required: false }, optionalText('overrideReason')],
  },
  {
    name: 'submit-worksheet',
    step: 2,
    options: [text('division'), optionalText('reason'), optionalText('overrideReason')],
  },
  { name: 'return-worksheet', step: 2, options: [text('division'), text('reason')] },
  { name: 'unlock-worksheet', step: 2, options: [text('division'), text('reason')] },
  { name: 'check', step: 2, options: [] },
  {
    name: 'generate-draft',
    step: 3,
    options: [
      anyReport,
      flag('newVersion'),
      optionalText('reason'),
      optionalText('overrideReason'),
    ],
  },
  {
    name: 'download-draft',
    step: 3,
    options: [
      oneReport,
      flag('newVersion'),
      optionalText('reason'),
      optionalText('overrideReason'),
    ],
  },
  {
    name: 'check-figures',
    step: 3,
    options: [anyReport],
  },
  {
    name: 'refresh-draft',
    step: 3,
    options: [anyReport, flag('apply')],
  },
  {
    name: 'resolve-conflict',
    step: 3,
    options: [
      oneReport,
      text('conflict'),
      { name: 'choice', kind: 'choice', required: true, choices: ['suntingan', 'data'] },
      flag('apply'),
    ],
  },
  {
    name: 'download-chart',
    step: 3,
    options: [oneReport, text('chart')],
  },
  ...intakeActions,
  ...sopActions,
  ...templateActions,
  { name: 'self-test', step: null, options: [] },
] as const satisfies readonly Action[];

/** Names of the actions of `sop-actions.ts`. */
export type SopActionName = (typeof sopActions)[number]['name'];

/** Names of all actions. */
export type ActionName = (typeof actions)[number]['name'];

/** Arguments after the door has checked them against the options of the action. */
export type ActionArguments = Readonly<Record<string, string | number | boolean>>;

/** The action of that name, or null. */
export const findAction = (name: string): (Action & { readonly name: ActionName }) | null =>
  actions.find((action) => action.name === name) ?? null;
