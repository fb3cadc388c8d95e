/** What helps before an action is run, by its name, in Indonesian. */
export const hintsId: Readonly<Record<string, string>> = {
  'record-plenary':
    'Isi terlebih dahulu tab Pleno: tanggal, kehadiran, keputusan, dan koreksi. Tindakan ini mencatat isinya dan membuat berita acara.',
  'decide-review':
    'Isi terlebih dahulu tab Checklist Reviu untuk laporan ini. Komentar yang masih terbuka harus diselesaikan atau diberi alasan.',
  'log-reviews': 'Komentar dan saran di Google Dokumen disalin ke tab Log Reviu.',
  'generate-draft':
    'Dua dokumen dibuat di Google Drive Anda. Bila draf sudah ada, Anda ditanya sebelum versi baru dibuat; untuk memasukkan angka baru saja, gunakan Perbarui draf.',
  'refresh-draft':
    'Yang akan berubah ditampilkan dahulu; belum ada yang ditulis sebelum Anda setuju. Kalimat, komentar, dan format yang dibuat orang tetap.',
  finalise:
    'Setelah difinalkan, dokumen terkunci dan sidik teks serta datanya dicatat. Perubahan sesudahnya akan terlihat.',
  'stamp-copies': 'Pilih baris rangkap pada tab terlebih dahulu bila hanya sebagian yang dicap.',
  'stamp-submission':
    'Laporan untuk KPU RI disampaikan melalui KPU Provinsi. Rangkap arsip tetap di kantor.',
  'import-worksheet':
    'Tempelkan atau unggah kertas kerja lama sebagai tab di buku kerja ini. Hasilnya ditampilkan dahulu dan dapat dibatalkan.',
  'revise-agreement':
    'Ubah terlebih dahulu tab Perjanjian Kinerja, kemudian catat tanggal dan alasan perubahannya di sini.',
  'start-next-year':
    'Buat dahulu salinan buku kerja tahun yang sudah selesai melalui File → Buat salinan, lalu jalankan tindakan ini di dalam salinan itu.',
  'found-office':
    'Cukup jawab yang Anda ketahui; sisanya dapat dilengkapi pada tab Pengaturan. Setelah itu isikan tab Peran.',
  'load-template': 'Berkas diperiksa dahulu; tanda yang tidak dikenal atau hilang disebutkan.',
};
