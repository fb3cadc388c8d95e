import type { Role } from '../../domain/office/office';
import type { ReportKind } from '../../domain/performance/indicator';

/** Role names as the office says them; used in both languages, because they are posts. */
export const roleNames: Readonly<Record<Role, string>> = {
  ketua: 'Ketua',
  anggota: 'Anggota',
  'ketua-divisi': 'Ketua Divisi',
  'ketua-divisi-rendatin': 'Ketua Divisi Perencanaan, Data, dan Informasi',
  sekretaris: 'Sekretaris',
  kasubag: 'Kepala Subbagian',
  'kasubag-rendatin': 'Kepala Subbagian Perencanaan, Data, dan Informasi',
  staf: 'Staf',
  'staf-rendatin': 'Staf Subbagian Perencanaan, Data, dan Informasi',
  penerima: 'Penerima',
};

/** Names of the two reports in a sentence. */
export const reportNames: Readonly<Record<ReportKind, string>> = {
  KPU: 'LAPKIN KPU',
  SEKRETARIAT: 'LAPKIN Sekretariat',
};
