import type { SetUpReport } from '../ports';
import { nameList } from './name-list';

const listed = (label: string, names: readonly string[]): string =>
  names.length === 0 ? '' : ` ${label}: ${nameList(names)}.`;

/** Said when a tab had to be made anew: what it held may stand under another name. */
const others = ({ created, leftAlone }: SetUpReport): string =>
  created.length === 0 || leftAlone.length === 0
    ? ''
    : ` Tab lain dibiarkan: ${nameList(leftAlone)}. Bila salah satunya tab lama yang berganti nama, ambil isinya dengan "Impor kertas kerja dari tab".`;

/** What setting up or repairing the workbook did, in Indonesian. */
export const setUpId = ({ report }: { readonly report: SetUpReport }): string =>
  report.created.length + report.repaired.length === 0
    ? 'Buku kerja sudah lengkap; tidak ada yang diubah.'
    : `Buku kerja siap digunakan.${listed('Dibuat', report.created)}${listed('Diperbaiki', report.repaired)}${others(report)}`;
