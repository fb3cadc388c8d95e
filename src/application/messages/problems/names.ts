import type { Role } from '../../../domain/office/office';
import { narrativeNames } from '../../../domain/year/narrative-names';
import { reportNames, roleNames } from '../words';

/** Labels of settings as they stand in `Pengaturan`, where both languages point. */
const settingLabels: Readonly<Record<string, string>> = {
  namaSatker: 'Nama satker',
  namaSingkat: 'Nama singkat',
  provinsi: 'Provinsi',
  kpuProvinsi: 'KPU provinsi',
  kpuRi: 'KPU RI',
  ibuKota: 'Tempat penandatanganan',
  kodeWilayah: 'Kode wilayah',
  kodeSatker: 'Kode satker',
  alamat: 'Alamat',
  dokumenAnggaran: 'Dokumen anggaran',
  batasPenyampaian: 'Batas penyampaian',
};

const named = (names: Readonly<Partial<Record<string, string>>>, key: string): string =>
  names[key] ?? key;

/** Label of a setting by its key. */
export const settingLabel = (key: string): string => named(settingLabels, key);

/** Name of a part of `Narasi` by its key. */
export const partName = (key: string): string => named(narrativeNames, key);

/** Name of a role by its code. */
export const roleName = (role: string): string =>
  named(roleNames satisfies Readonly<Record<Role, string>>, role);

/** Name of a report; `KEDUANYA` is both, joined by the word of the language. */
export const reportName = (report: string, and: 'dan' | 'and'): string =>
  report === 'KEDUANYA'
    ? `${reportNames.KPU} ${and} ${reportNames.SEKRETARIAT}`
    : named(reportNames, report);
