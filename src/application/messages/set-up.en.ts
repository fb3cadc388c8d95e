import type { SetUpReport } from '../ports';
import { nameList } from './name-list';

const listed = (label: string, names: readonly string[]): string =>
  names.length === 0 ? '' : ` ${label}: ${nameList(names)}.`;

/** Said when a tab had to be made anew: what it held may stand under another name. */
const others = ({ created, leftAlone }: SetUpReport): string =>
  created.length === 0 || leftAlone.length === 0
    ? ''
    : ` Other tabs were left alone: ${nameList(leftAlone)}. If one of them is an old tab under another name, take its rows over with "Import a worksheet from a tab".`;

/** What setting up or repairing the workbook did, in English. */
export const setUpEn = ({ report }: { readonly report: SetUpReport }): string =>
  report.created.length + report.repaired.length === 0
    ? 'The workbook is complete; nothing was changed.'
    : `The workbook is ready.${listed('Created', report.created)}${listed('Repaired', report.repaired)}${others(report)}`;
