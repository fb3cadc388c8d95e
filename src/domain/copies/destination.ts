import type { Office } from '../office/office';

/** Where a bound copy goes. */
export interface Destination {
  /** Stable id, e.g. `kpu-provinsi`. */
  readonly id: string;
  readonly name: string;
  /** An archive copy stays in the office and is never handed over. */
  readonly kind: 'diserahkan' | 'arsip';
  /** Destination through which the copy must travel; null when it is handed over directly. */
  readonly throughId: string | null;
  /** Number of the copy within its report, from 1. */
  readonly copyNumber: number;
}

/**
 * The three copies of each report in the order of the SOP (steps 9 and 10): national office, provincial
 * office, archive. The national copy travels through the provincial office.
 */
export const destinationsOf = (
  office: Pick<Office, 'provincialOffice' | 'nationalOffice'>,
): readonly Destination[] => [
  {
    id: 'kpu-ri',
    name: office.nationalOffice,
    kind: 'diserahkan',
    throughId: 'kpu-provinsi',
    copyNumber: 1,
  },
  {
    id: 'kpu-provinsi',
    name: office.provincialOffice,
    kind: 'diserahkan',
    throughId: null,
    copyNumber: 2,
  },
  { id: 'arsip', name: 'Arsip', kind: 'arsip', throughId: null, copyNumber: 3 },
];
