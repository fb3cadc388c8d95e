import { accept, refuse } from '../domain/result';
import type { ActionArguments } from './actions';
import type { Outcome } from './outcome';
import type { Ports } from './ports';
import { textOf } from './waivers';

/** Brings the place of a problem before the person's eyes. */
export const showCell = ({ workbook }: Ports, args: ActionArguments): Outcome => {
  const tab = textOf(args.tab);
  return workbook.show(tab, textOf(args.cell))
    ? accept({ code: 'cell-shown', tab })
    : refuse({ code: 'place-not-found', tab });
};
