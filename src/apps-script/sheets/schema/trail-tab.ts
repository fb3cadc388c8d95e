import { placed } from './column';
import type { TabSchema } from './schema';

/** `Jejak`: every event of the procedure, one row each, never changed. Each row seals the one before it. */
export const trailTab: TabSchema = {
  key: 'jejak',
  name: 'Jejak',
  color: '#6b6b6b',
  title: 'JEJAK',
  purpose:
    'Catatan setiap kejadian sejak penyusunan dimulai; ditulis oleh LAPKIN dan tidak untuk diubah.',
  tables: [
    {
      key: 'peristiwa',
      title: 'Daftar Peristiwa',
      spareRows: 200,
      columns: [
        placed('sequence', 'No.', 'integer', { width: 60, note: 'Nomor urut tanpa putus.' }),
        placed('time', 'Waktu', 'code', { width: 200, note: 'Waktu menurut zona buku kerja.' }),
        placed('actor', 'Pelaku', 'code', { width: 240, note: 'Akun yang melakukan.' }),
        placed('role', 'Peran', 'code', { width: 170, note: 'Peran yang dipakai.' }),
        placed('type', 'Peristiwa', 'code', { width: 180, note: 'Jenis kejadian.' }),
        placed('payload', 'Isi', 'code', {
          width: 480,
          note: 'Keterangan kejadian.',
          oneLine: true,
        }),
        placed('hash', 'Segel', 'code', {
          width: 240,
          note: 'Segel baris ini atas seluruh baris sebelumnya.',
          oneLine: true,
        }),
      ],
    },
  ],
};
