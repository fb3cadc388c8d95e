import { fieldLabelsId } from './field-labels.id';
import { fieldHintsId } from './field-hints.id';
import { hintsId } from './hints.id';
import { someOf } from './some-of';
import type { Words } from './words';

const ago = (minutes: number): string => {
  if (minutes < 1) return 'baru saja';
  if (minutes < 60) return `${String(minutes)} menit yang lalu`;
  return minutes < 48 * 60
    ? `${String(Math.round(minutes / 60))} jam yang lalu`
    : `${String(Math.round(minutes / 1440))} hari yang lalu`;
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
  lastTime: (seconds) => `terakhir kali ${String(seconds)} detik`,
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
  people: (names) => someOf(names, (more) => `dan ${String(more)} orang lain`),
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
  stepsDone: (done, of) => `${String(done)} dari ${String(of)} langkah selesai`,
  now: 'sekarang',
  allActions: 'Tindakan menurut langkah',
  yearGroup: 'Tahun dan perjanjian kinerja',
  templateGroup: 'Templat laporan',
  settingTabs: 'Tab yang diisi Subbagian Rendatin',
  openTabNamed: (tab) => `Buka tab ${tab}`,
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
  downloadChart: 'Unduh grafik',
  otherChanges: (count) => `${String(count)} perubahan menurut data`,
  choices: {
    setujui: 'Setujui',
    kembalikan: 'Kembalikan dengan catatan',
    dijilid: 'Dijilid',
    diserahkan: 'Diserahkan',
    'tanda-terima': 'Tanda terima',
    suntingan: 'Pertahankan suntingan',
    data: 'Ambil teks dari data',
    KABUPATEN: 'Kabupaten',
    KOTA: 'Kota',
    KEGIATAN: 'Kegiatan dan anggaran',
    INDIKATOR: 'Indikator kinerja',
    BIARKAN: 'Biarkan',
    TIMPA: 'Timpa',
    semua: 'Semua rangkap',
    terpilih: 'Baris yang dipilih pada tab',
  },
  divisionStatus: {
    belum: 'belum dimulai',
    draf: 'draf',
    terkirim: 'terkirim',
    dikembalikan: 'dikembalikan',
  },
  ownDivision: 'Divisi Anda',
  otherDivisions: 'Divisi lain',
  openTab: 'Buka tab',
  filled: (filled, total) => `${String(filled)} dari ${String(total)} baris terisi`,
  returnedBecause: 'Alasan dikembalikan atau dibuka kembali:',
  noRemarks: 'Tidak ada catatan.',
  severity: { error: 'Kesalahan', warning: 'Peringatan', info: 'Catatan' },
  oneOf: { error: 'Kesalahan', warning: 'Peringatan', info: 'Catatan' },
  counts: (errors, warnings) => `${String(errors)} kesalahan, ${String(warnings)} peringatan`,
  filterSeverity: 'Tingkat',
  filterTab: 'Tab',
  all: 'Semua',
  checkAgain: 'Periksa ulang',
  row: (row) => `Baris ${row}`,
  wholeTab: 'Tab ini',
  showMore: (count) => `Tampilkan ${String(count)} lagi`,
  noDrafts: 'Belum ada draf.',
  olderVersions: 'Versi sebelumnya',
  checklist: (answered, of) =>
    `Checklist reviu: ${String(answered)} dari ${String(of)} butir dijawab.`,
  copies: 'Rangkap laporan',
  copySums: ({ planned, bound, leaving, handedOver, received }) =>
    `${String(bound)} dari ${String(planned)} rangkap dijilid, ${String(handedOver)} dari ${String(leaving)} diserahkan, ${String(received)} tanda terima.`,
  draftVersion: (version) => `Versi ${String(version)}`,
  openDocument: 'Buka di Google Dokumen',
  madeBy: (name) => `Dibuat oleh ${name}.`,
  leftBehind:
    'Dokumen ini dibuat dari buku kerja asal dan tidak dapat diolah dari salinan ini. Buat draf baru untuk melanjutkan.',
  pastReports: (year) => `Laporan tahun ${String(year)}`,
  pastNote:
    'Dapat dibuka melalui tautan bila dibagikan kepada Anda, tetapi tidak diolah dari buku kerja ini.',
  onlyMaker: 'Hanya pembuat draf yang dapat menarik komentar dan memperbaruinya melalui LAPKIN.',
  frozen: 'Final dan dibekukan',
  reviewNever: 'Komentar belum pernah ditarik.',
  reviewAge: (minutes) => `Komentar terakhir ditarik ${ago(minutes)}.`,
  staleFigures: (count, minutes) =>
    `${count === 0 ? 'Semua angka sesuai dengan tab' : `${String(count)} angka tidak lagi sesuai dengan tab`}; dokumen terakhir dibaca ${ago(minutes)}.`,
  openPoints: (threads, suggestions) =>
    `${String(threads)} komentar terbuka, ${String(suggestions)} saran menunggu`,
  fields: fieldLabelsId,
  choose: 'Pilih …',
  required: 'wajib',
  lacking: 'Lengkapi isian yang wajib terlebih dahulu.',
  reasons: 'Melanjutkan dengan alasan',
  withoutStep: 'Buku kerja',
  hints: hintsId,
  fieldHints: fieldHintsId,
};
