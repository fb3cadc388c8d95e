import type { ColumnKind } from './schema';
import type { SettingSchema } from './setting';

const identity = (
  key: string,
  label: string,
  explanation: string,
  kind: ColumnKind = 'text',
): SettingSchema => ({ key, label, kind, explanation, initial: '', group: 'identity' });

/** Who the office is. Nothing of it is known to the code. */
export const identitySettings: readonly SettingSchema[] = [
  identity('namaSatker', 'Nama satker', 'Nama lengkap, misalnya Komisi Pemilihan Umum Kabupaten …'),
  identity('namaSingkat', 'Nama singkat', 'Sebutan dalam naskah, misalnya KPU Kabupaten …'),
  identity('provinsi', 'Provinsi', 'Nama provinsi tanpa kata “Provinsi”.'),
  identity('kpuProvinsi', 'KPU provinsi', 'Satker yang meneruskan laporan ke KPU RI.'),
  identity('kpuRi', 'KPU RI', 'Sebutan penerima laporan di tingkat pusat.'),
  identity(
    'ibuKota',
    'Tempat penandatanganan',
    'Ibu kota kabupaten/kota, dicetak di depan tanggal surat.',
  ),
  identity(
    'kodeWilayah',
    'Kode wilayah',
    'Kode kabupaten/kota menurut Kementerian Dalam Negeri.',
    'code',
  ),
  identity('kodeSatker', 'Kode satker', 'Kode satker pada DIPA.', 'code'),
  identity('alamat', 'Alamat', 'Alamat kantor seperti pada kepala surat.'),
  identity('laman', 'Laman', 'Alamat situs resmi satker.', 'link'),
  identity(
    'dokumenAnggaran',
    'Dokumen anggaran',
    'Nomor, revisi, dan tanggal DIPA yang menjadi dasar pagu.',
  ),
];
