import { activityTable } from './activity-table';
import { indicatorTable } from './indicator-table';
import type { TabSchema } from './schema';

/** What a worksheet tab is made for. */
export interface DivisionSeed {
  readonly id: string;
  readonly name: string;
  /** At most 31 characters, none of `: \ / ? * [ ]`. */
  readonly tab: string;
  readonly subbagian: string;
}

/** The worksheet of one division (Kertas Kerja Monitoring dan Evaluasi Tahunan, step 2 of the procedure). */
export const divisionTab = (division: Pick<DivisionSeed, 'id' | 'name' | 'tab'>): TabSchema => ({
  key: `divisi:${division.id}`,
  name: division.tab,
  color: '#2e7d32',
  title: `KERTAS KERJA MONITORING DAN EVALUASI ${division.name.toUpperCase()}`,
  purpose:
    'Realisasi kinerja dan anggaran setahun. Isi sel terang; sel abu-abu diisi atau dihitung oleh LAPKIN.',
  tables: [indicatorTable, activityTable],
  statusLine: true,
});
