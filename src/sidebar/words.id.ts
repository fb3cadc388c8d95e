import type { Words } from './words';

const age = (minutes: number): string => {
  if (minutes < 60) return `${String(minutes)} menit`;
  return minutes < 48 * 60
    ? `${String(Math.round(minutes / 60))} jam`
    : `${String(Math.round(minutes / 1440))} hari`;
};

/** The sidebar's own words in Indonesian. */
export const wordsId: Words = {
  language: 'id',
  panels: {
    home: 'Beranda',
    divisions: 'Divisi',
    check: 'Periksa',
    documents: 'Dokumen',
    actions: 'Tindakan',
  },
  navigation: 'Bagian panel',
  loading: 'Membaca buku kerja …',
  reload: 'Muat ulang',
  retry: 'Coba lagi',
  back: 'Kembali',
  cancel: 'Batal',
  goOn: 'Ya, lanjutkan',
  send: 'Jalankan',
  close: 'Tutup pesan',
  working: (title) => `Sedang berjalan: ${title}`,
  seconds: (count) => `${String(count)} detik`,
  stayHere:
    'Tahap yang sedang dikerjakan tampil di pojok lembar. Anda boleh tetap bekerja di lembar.',
  trouble: {
    offline:
      'Peramban tidak tersambung ke internet. Isian Anda tetap ada; sambungkan kembali, lalu coba lagi.',
    connection:
      'Sambungan terputus sebelum jawaban diterima. Pekerjaan mungkin sudah selesai di Google; keadaan terbaru dibaca ulang saat Anda mencoba lagi, dan tidak ada yang tercatat dua kali.',
    accounts:
      'Google menolak karena peramban ini memakai beberapa akun sekaligus. Gunakan menu LAPKIN di atas lembar, atau buka lembar ini di profil peramban dengan satu akun.',
    consent:
      'Izin untuk LAPKIN belum lengkap. Pilih salah satu tindakan dari menu LAPKIN di atas lembar, setujui permintaan izinnya, lalu muat ulang panel ini.',
    'too-long':
      'Google menghentikan pekerjaan karena terlalu lama. Yang sudah selesai tetap tersimpan; coba lagi untuk melanjutkan.',
    server: 'Layanan Google sedang terganggu. Isian Anda tetap ada; coba lagi sebentar lagi.',
  },
  year: (year) => `LAPKIN ${String(year)}`,
  practice: 'Data contoh',
  actingAs: (name, position) => (position === '' ? name : `${name}, ${position}`),
  notOnRoster: (email) =>
    `Akun ${email} tidak ada pada tab Peran. Periksa apakah Anda memakai akun yang benar, atau mintalah Subbagian Perencanaan, Data, dan Informasi menambahkannya.`,
  notTold: 'Google tidak memberitahukan akun Anda. Pilih nama Anda sekali saja.',
  yourTurn: 'Giliran Anda',
  waitFor: (names) =>
    `Saat ini pekerjaan berada pada ${names}. Anda tidak perlu melakukan apa pun.`,
  allDone: 'Seluruh langkah telah selesai.',
  nobody: 'belum ada',
  holder: 'Dipegang oleh',
  since: 'Sejak',
  due: 'Batas waktu',
  expected: 'Perkiraan',
  finished: 'Selesai',
  stillMissing: 'Yang belum ada',
  output: 'Hasil',
  dueIn: (days) => {
    if (days === 0) return 'hari ini';
    return days > 0 ? `${String(days)} hari kerja lagi` : `terlambat ${String(-days)} hari kerja`;
  },
  steps: 'Sepuluh langkah',
  stepNumber: (number) => `Langkah ${String(number)}`,
  stepActions: 'Tindakan pada langkah ini',
  stepStatus: {
    belum: 'belum',
    berjalan: 'berjalan',
    terlambat: 'terlambat',
    dikembalikan: 'dikembalikan',
    selesai: 'selesai',
  },
  reports: { KPU: 'LAPKIN KPU', SEKRETARIAT: 'LAPKIN Sekretariat', KEDUANYA: 'Keduanya' },
  choices: {
    setujui: 'Setujui',
    kembalikan: 'Kembalikan dengan catatan',
    dijilid: 'Dijilid',
    diserahkan: 'Diserahkan',
    'tanda-terima': 'Tanda terima',
    suntingan: 'Pertahankan suntingan',
    data: 'Ambil teks dari data',
  },
  divisionStatus: {
    belum: 'belum dimulai',
    draf: 'draf',
    terkirim: 'terkirim',
    dikembalikan: 'dikembalikan',
  },
  ownDivision: 'Divisi Anda',
  otherDivisions: 'Divisi lain',
  openTab: 'Buka lembar',
  returnedBecause: 'Alasan pengembalian:',
  noRemarks: 'Tidak ada catatan.',
  severity: { error: 'Kesalahan', warning: 'Peringatan', info: 'Catatan' },
  counts: (errors, warnings) => `${String(errors)} kesalahan, ${String(warnings)} peringatan`,
  filterSeverity: 'Tingkat',
  filterTab: 'Tab',
  all: 'Semua',
  checkAgain: 'Periksa ulang',
  row: (row) => `Baris ${row}`,
  wholeTab: 'Tab ini',
  showMore: (count) => `Tampilkan ${String(count)} lagi`,
  noDrafts: 'Belum ada draf.',
  draftVersion: (version) => `Versi ${String(version)}`,
  openDocument: 'Buka di Google Dokumen',
  madeBy: (name) => `Dibuat oleh ${name}`,
  onlyMaker: 'Hanya pembuat draf yang dapat menarik komentar dan memperbaruinya melalui LAPKIN.',
  frozen: 'Final dan dibekukan',
  reviewNever: 'Komentar belum pernah ditarik.',
  reviewAge: (minutes) => `Komentar terakhir ditarik ${age(minutes)} yang lalu.`,
  staleFigures: (count, minutes) =>
    `${count === 0 ? 'Semua angka sesuai dengan tab' : `${String(count)} angka tidak lagi sesuai dengan tab`}; dokumen terakhir dibaca ${age(minutes)} yang lalu.`,
  openPoints: (threads, suggestions) =>
    `${String(threads)} komentar terbuka, ${String(suggestions)} saran menunggu`,
  fields: {
    year: 'Tahun laporan',
    date: 'Tanggal',
    division: 'Divisi',
    reason: 'Alasan',
    overrideReason: 'Alasan Ketua Divisi untuk tetap melanjutkan',
    report: 'Laporan',
    note: 'Keterangan',
    notes: 'Catatan perbaikan',
    outcome: 'Keputusan',
    time: 'Pukul',
    place: 'Tempat',
    correction: 'Koreksi',
    scan: 'Tautan pindaian',
    destination: 'Tujuan',
    letterNumber: 'Nomor surat',
    number: 'Nomor tanda terima',
    receiver: 'Nama penerima',
    stamp: 'Cap yang dibatalkan',
    person: 'Nama Anda',
    tab: 'Tab',
    cell: 'Sel',
    file: 'Berkas templat (.docx)',
    conflict: 'Kode butir',
    choice: 'Pilihan',
  },
  choose: 'Pilih …',
  required: 'wajib',
  lacking: 'Lengkapi isian yang wajib terlebih dahulu.',
  reasons: 'Melanjutkan dengan alasan',
  withoutStep: 'Buku kerja',
  hints: {
    'record-plenary':
      'Isi terlebih dahulu tab Pleno: tanggal, kehadiran, keputusan, dan koreksi. Tindakan ini mencatat isinya dan membuat berita acara.',
    'decide-review':
      'Isi terlebih dahulu tab Checklist Reviu untuk laporan ini. Komentar yang masih terbuka harus diselesaikan atau diberi alasan.',
    'log-reviews': 'Komentar dan saran di Google Dokumen disalin ke tab Log Reviu.',
  },
};
