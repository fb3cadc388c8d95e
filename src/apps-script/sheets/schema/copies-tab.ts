import type { CopyStatus } from '../../../domain/copies/ledger';
import { placed, typed } from './column';
import type { TabSchema } from './schema';

/** What the column `Status` of a copy says. */
export const copyStatusLabels: Readonly<Record<CopyStatus, string>> = {
  'belum-dijilid': 'Belum dijilid',
  dijilid: 'Dijilid',
  diserahkan: 'Diserahkan, menunggu tanda terima',
  diterima: 'Diterima',
  'tersimpan-di-arsip': 'Tersimpan di arsip',
};

/** `Penggandaan & Penyerahan`: two reports in three copies, steps 9 and 10 of the procedure. */
export const copiesTab: TabSchema = {
  key: 'penggandaan',
  name: 'Penggandaan & Penyerahan',
  color: '#1f4e79',
  title: 'PENGGANDAAN DAN PENYERAHAN LAPORAN KINERJA',
  purpose:
    'Setiap rangkap dari penjilidan sampai tanda terima; cap diberikan melalui menu LAPKIN dan tercatat pada Jejak.',
  tables: [
    {
      key: 'rangkap',
      title: 'Daftar Rangkap',
      spareRows: 8,
      columns: [
        placed('laporan', 'Laporan', 'text', { width: 120, note: 'Laporan yang digandakan.' }),
        placed('kodeTujuan', 'Kode Tujuan', 'code', {
          width: 120,
          note: 'Kode tetap tujuan rangkap.',
        }),
        placed('tujuan', 'Tujuan', 'text', { width: 200, note: 'Penerima akhir rangkap.' }),
        placed('diserahkanKepada', 'Diserahkan Kepada', 'text', {
          width: 200,
          note: 'Satker yang menerima rangkap secara langsung dan meneruskannya.',
        }),
        placed('rangkap', 'Rangkap Ke-', 'integer', {
          width: 80,
          note: 'Nomor rangkap dalam laporannya.',
        }),
        placed('status', 'Status', 'text', {
          width: 170,
          note: 'Kedudukan rangkap sekarang.',
          tones: {
            [copyStatusLabels.dijilid]: 'busy',
            [copyStatusLabels.diserahkan]: 'late',
            [copyStatusLabels.diterima]: 'done',
            [copyStatusLabels['tersimpan-di-arsip']]: 'done',
          },
        }),
        placed('dijilidPada', 'Dijilid', 'date', { width: 140, note: 'Tanggal penjilidan.' }),
        placed('dijilidOleh', 'Dijilid Oleh', 'text', {
          width: 200,
          note: 'Akun yang memberi cap penjilidan, tanggal dan pukulnya.',
        }),
        placed('diserahkanPada', 'Diserahkan', 'date', {
          width: 140,
          note: 'Tanggal penyerahan.',
        }),
        placed('diserahkanOleh', 'Diserahkan Oleh', 'text', {
          width: 200,
          note: 'Akun yang memberi cap penyerahan, tanggal dan pukulnya.',
        }),
        placed('nomorSurat', 'Nomor Surat Pengantar', 'text', {
          width: 200,
          note: 'Nomor surat pengantar penyerahan.',
        }),
        placed('penerima', 'Penerima', 'text', { width: 180, note: 'Orang yang menerima.' }),
        placed('nomorTandaTerima', 'Nomor Tanda Terima', 'text', {
          width: 180,
          note: 'Nomor tanda terima dari penerima.',
        }),
        placed('diterimaPada', 'Diterima', 'date', { width: 140, note: 'Tanggal tanda terima.' }),
        placed('tautanTandaTerima', 'Tautan Tanda Terima', 'link', {
          width: 220,
          note: 'Tautan tanda terima yang dicatat.',
        }),
        typed('tautanPindaian', 'Tautan Pindaian', 'link', {
          width: 220,
          note: 'Tautan pindaian lain, misalnya resi pengiriman.',
        }),
        typed('catatan', 'Catatan', 'long-text', {
          width: 260,
          note: 'Catatan bebas kantor; tidak pernah diubah oleh LAPKIN.',
        }),
      ],
    },
  ],
};
