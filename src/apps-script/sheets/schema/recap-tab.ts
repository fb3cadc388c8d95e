import { placed } from './column';
import type { ColumnSchema, TabSchema } from './schema';

const rupiah = (key: string, header: string, note: string): ColumnSchema =>
  placed(key, header, 'rupiah', { width: 150, note });

const spending: readonly ColumnSchema[] = [
  rupiah('pagu', 'Pagu (Rp)', 'Jumlah pagu.'),
  rupiah('realisasi', 'Realisasi (Rp)', 'Jumlah belanja.'),
  rupiah('sisa', 'Sisa (Rp)', 'Pagu dikurangi realisasi.'),
  placed('persen', 'Realisasi (%)', 'percent-value', {
    width: 130,
    note: 'Realisasi dibanding pagu.',
  }),
];

const named = (header: string): readonly ColumnSchema[] => [
  placed('kode', 'Kode', 'code', { width: 120, note: 'Kode seperti di Pengaturan.' }),
  placed('nama', header, 'text', { width: 420, note: 'Nama seperti di Pengaturan.' }),
];

/** `Rekap`: what the add-on has worked out, for a quick look; written anew whenever it is asked. */
export const recapTab: TabSchema = {
  key: 'rekap',
  name: 'Rekap',
  color: '#6b6b6b',
  title: 'REKAPITULASI',
  purpose: 'Ringkasan capaian, belanja, dan kelengkapan; ditulis oleh LAPKIN, tidak untuk diisi.',
  tables: [
    {
      key: 'capaianSasaran',
      title: 'A. Capaian per Sasaran',
      spareRows: 14,
      columns: [
        placed('kode', 'Kode', 'code', { width: 120, note: 'Kode sasaran.' }),
        placed('nama', 'Sasaran', 'text', { width: 420, note: 'Bunyi sasaran.' }),
        placed('laporan', 'Laporan', 'text', { width: 150, note: 'Laporan yang memuat sasaran.' }),
        placed('jumlah', 'Jumlah Indikator', 'integer', {
          width: 150,
          note: 'Banyaknya indikator.',
        }),
        placed('diukur', 'Diukur', 'integer', {
          width: 150,
          note: 'Banyaknya indikator yang diukur.',
        }),
        placed('rataRata', 'Rata-rata Capaian (%)', 'percent-value', {
          width: 130,
          note: 'Rata-rata capaian indikator yang diukur.',
        }),
      ],
    },
    {
      key: 'belanjaProgram',
      title: 'B. Belanja per Program',
      spareRows: 6,
      columns: [...named('Program'), ...spending],
    },
    {
      key: 'belanjaDivisi',
      title: 'C. Belanja per Divisi',
      spareRows: 9,
      columns: [...named('Divisi'), ...spending],
    },
    {
      key: 'kelengkapan',
      title: 'D. Kelengkapan per Divisi',
      spareRows: 9,
      columns: [
        ...named('Divisi'),
        placed('indikator', 'Indikator', 'integer', {
          width: 150,
          note: 'Banyaknya indikator divisi.',
        }),
        placed('terisi', 'Indikator Terisi', 'integer', {
          width: 150,
          note: 'Banyaknya indikator dengan realisasi atau alasan tidak diukur.',
        }),
        placed('kegiatan', 'Kegiatan', 'integer', {
          width: 150,
          note: 'Banyaknya baris kegiatan.',
        }),
        placed('status', 'Status', 'text', { width: 130, note: 'Status kertas kerja.' }),
      ],
    },
  ],
};
