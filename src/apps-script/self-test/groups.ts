import type { Check } from './check';
import { cellChecks } from './checks/cells';
import { commentChecks } from './checks/comments';
import { conversionChecks } from './checks/conversion';
import { driveChecks } from './checks/drive';
import { editChecks } from './checks/edits';
import { formulaChecks } from './checks/formulas';
import { looksChecks } from './checks/looks';
import { serviceChecks } from './checks/services';
import { tabChecks } from './checks/tabs';

/** Groups of checks in the order they run; a group is done whole or not at all, each within a minute. */
export const groups: readonly (readonly Check[])[] = [
  serviceChecks,
  tabChecks,
  cellChecks,
  formulaChecks,
  conversionChecks,
  editChecks,
  looksChecks,
  commentChecks,
  driveChecks,
];

/** Every check in the order of the tab. */
export const allChecks: readonly Check[] = groups.flat();
