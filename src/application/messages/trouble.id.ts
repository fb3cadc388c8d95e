import type { Catalogue } from './catalogue';

/** What went wrong with the platform and what helps, in Indonesian. */
export const troubleId: Catalogue['trouble'] = {
  busy: 'Buku kerja sedang dipakai menyimpan oleh orang lain. Belum ada yang dicatat; coba lagi satu menit lagi. Dokumen yang sempat dibuat akan dipakai kembali.',
  clock: 'Waktu buku kerja tidak dapat dibaca. Periksa zona waktu pada menu File, Setelan.',
  permission:
    'Izin belum lengkap. Buka menu LAPKIN sekali lagi dan setujui permintaan izin. Bila Anda masuk dengan beberapa akun, gunakan profil peramban dengan satu akun.',
  'document-not-found':
    'Dokumen tidak ditemukan dengan akun Anda. Hanya akun yang membuat draf dapat mengolahnya melalui LAPKIN; mintalah pembuat draf menjalankan tindakan ini.',
  quota: 'Batas harian Google tercapai. Tidak ada yang hilang; ulangi besok.',
  'too-long':
    'Google menghentikan proses karena terlalu lama. Tidak ada yang hilang; jalankan lagi untuk setiap laporan secara terpisah.',
  'protected-cell':
    'Ada sel yang dikunci pemilik buku kerja. Mintalah pemilik mengubah perlindungan menjadi peringatan saja.',
  'service-off':
    'Layanan Google yang diperlukan belum aktif. Ulangi langkah pemasangan "manifest" pada panduan teknisi.',
  transient: 'Google sedang mengalami gangguan sesaat. Tidak ada yang hilang; coba lagi.',
  unexpected:
    'Terjadi kesalahan yang tidak terduga. Data pada buku kerja tetap seperti semula. Sampaikan keterangan berikut kepada pengelola:',
};
