import { beginningsId } from './beginnings.id';
import type { Catalogue } from './catalogue';
import { checkedId, checkRefusalsId } from './check.id';
import { downloadDraftId } from './download-draft.id';
import { eventSentence } from './events.id';
import { figuresId } from './figures.id';
import { missingId } from './missing.id';
import { nameList } from './name-list';
import { nextYearId } from './next-year.id';
import { problemSentence } from './problem-sentence';
import { procedureSentence } from './procedure.id';
import {
  refreshActionsId,
  refreshDoneId,
  refreshLinesId,
  refreshOptionsId,
  refreshRefusalsId,
} from './refresh.id';
import { setUpId } from './set-up.id';
import { sopActionsId, sopDoneId, sopOptionsId, sopRefusalsId } from './sop-actions.id';
import { draftsMadeId } from './succession.id';
import { templateId } from './template.id';
import { trailVerified, unreadText } from './trail-findings.id';
import { reportNames, strung } from './words';
import { troubleId } from './trouble.id';

/** Every sentence in Indonesian, the office's own language. */
export const indonesian: Catalogue = {
  language: 'id',
  done: {
    ...templateId.done,
    ...beginningsId.done,
    ...nextYearId.done,
    'workbook-set-up': setUpId,
    'practice-year-loaded': ({ year }) =>
      `Data contoh tahun ${String(year)} telah dimuat. Semua dokumen akan bertanda CONTOH sampai data contoh dihapus.`,
    'practice-year-removed': () => 'Data contoh telah dihapus. Buku kerja siap diisi.',
    checked: checkedId,
    recorded: ({ events, unread = [] }) =>
      [strung(events.map(eventSentence)), ...unread.map(unreadText)].join('\n'),
    status: () => 'Keadaan saat ini.',
    'cell-shown': ({ tab }) => `Tab "${tab}" dibuka.`,
    ...sopDoneId,
    'trail-verified': trailVerified,
    ...refreshDoneId,
    ...figuresId.done,
    'drafts-made': draftsMadeId,
    ...downloadDraftId.done,
  },
  refusal: {
    ...templateId.refusal,
    ...beginningsId.refusal,
    ...nextYearId.refusal,
    'not-our-workbook': () =>
      'Buku kerja ini belum disiapkan untuk LAPKIN. Jalankan "Isi identitas kantor" untuk mulai bekerja, atau "Muat data contoh" untuk berlatih.',
    'settings-missing': () =>
      'Tab "Pengaturan" tidak ditemukan, padahal buku kerja ini berisi tab LAPKIN yang lain. Bila tab itu berganti nama, kembalikan namanya; bila terhapus, pulihkan melalui File → Riwayat versi. Tidak ada yang diubah.',
    'tabs-missing': ({ tabs }) =>
      `Tab berikut tidak ditemukan: ${nameList(tabs)}. Bila tab itu berganti nama, kembalikan namanya; bila terhapus, jalankan "Siapkan / perbaiki buku kerja"; isi tab lain tidak akan berubah.`,
    'year-out-of-range': ({ year }) =>
      `Tahun ${String(year)} tidak dapat dipakai. Isikan tahun laporan antara 2015 dan 2100.`,
    'data-would-be-replaced': () =>
      'Buku kerja sudah berisi data. Memuat data contoh akan menggantikan isian tersebut. Lanjutkan?',
    'data-would-be-removed': () => 'Seluruh data contoh akan dihapus dari buku kerja. Lanjutkan?',
    'procedure-under-way': () =>
      'Penyusunan LAPKIN sudah berjalan pada buku kerja ini, sehingga data contoh tidak dimuat. Gunakan buku kerja lain untuk berlatih.',
    'no-practice-year': () =>
      'Tidak ada data contoh di buku kerja ini, sehingga tidak ada yang dihapus.',
    'no-indicators': () =>
      'Tab "Perjanjian Kinerja" belum memuat indikator. Isikan sasaran dan indikator terlebih dahulu.',
    'report-too-long': ({ report, characters, most }) =>
      `${reportNames[report]} akan memuat ${String(Math.ceil(characters / 1000))} ribu karakter, sedangkan Google Dokumen menampung ${String(most / 1000)} ribu. Draf tidak dibuat; gabungkan kegiatan yang sejenis atau ringkas uraiannya.`,
    'new-version-needs-consent': ({ name, version, drafter }) =>
      `"${name}" sudah ada${drafter === '' ? '' : `, dibuat oleh ${drafter},`} dan tidak akan ditimpa. Buat versi ${String(version)} sebagai dokumen baru?`,
    ...downloadDraftId.refusal,
    ...checkRefusalsId,
    'only-the-drafter': ({ drafter, name }) =>
      `Hanya ${drafter} yang dapat mengolah "${name}" melalui LAPKIN, karena akun itulah yang membuatnya. Mintalah yang bersangkutan menjalankan tindakan ini. Bila akun itu tidak ada lagi, buat draf versi baru; laporan final dilanjutkan pada salinan buku kerja dengan "Lanjutkan pada salinan ini".`,
    ...refreshRefusalsId,
    ...figuresId.refusal,
    'plenary-incomplete': ({ problems }) =>
      `Tab "Pleno" belum lengkap: ${String(problems.length)} isian perlu dilengkapi.`,
    ...sopRefusalsId,
    procedure: ({ refusal }) => procedureSentence(refusal),
    'trail-broken': ({ row }) =>
      `Jejak tidak utuh mulai baris ${String(row)}. Pulihkan tab "Jejak" melalui File → Riwayat versi, lalu jalankan "Periksa jejak" sebelum melanjutkan.`,
    'trail-unmarked': ({ tab, cell }) =>
      `Penanda Jejak pada tab "Tahapan" hilang atau diubah, dan sel ${cell} pada tab "${tab}" tidak sesuai dengan Jejak. Pulihkan tab "Jejak" dan "Tahapan" melalui File → Riwayat versi, lalu jalankan "Periksa jejak" sebelum melanjutkan.`,
    'place-not-found': ({ tab }) => `Tab "${tab}" tidak ditemukan.`,
    'unknown-action': ({ name }) => `Tindakan "${name}" tidak dikenal.`,
    'bad-request': ({ detail }) => `Permintaan tidak dapat dibaca: ${detail}.`,
    'bad-argument': ({ argument }) =>
      `Isian "${argument}" tidak sesuai. Periksa nilai yang diberikan.`,
  },
  copyNotice: nextYearId.copyNotice,
  problem: (problem, header) => problemSentence('id', problem, header),
  trouble: troubleId,
  instead: downloadDraftId.instead,
  action: {
    ...sopActionsId,
    ...templateId.action,
    ...beginningsId.action,
    describe: { title: 'Daftar tindakan', description: 'Menampilkan semua tindakan.' },
    status: {
      title: 'Keadaan saat ini',
      description: 'Menunjukkan langkah yang berjalan dan siapa yang memegangnya.',
    },
    'show-cell': { title: 'Buka sel', description: 'Membuka tab dan memilih sel.' },
    'set-up': {
      title: 'Siapkan / perbaiki buku kerja',
      description: 'Membuat semua tab atau memperbaiki yang hilang; isian orang tidak diubah.',
    },
    'load-practice-year': {
      title: 'Muat data contoh',
      description: 'Mengisi buku kerja dengan satu tahun contoh untuk berlatih.',
    },
    'remove-practice-year': {
      title: 'Hapus data contoh',
      description: 'Mengosongkan data contoh sehingga buku kerja siap diisi.',
    },
    'start-year': {
      title: 'Mulai penyusunan',
      description: 'Ketua Divisi membuka penyusunan LAPKIN.',
    },
    'submit-worksheet': {
      title: 'Kirim kertas kerja divisi',
      description: 'Divisi menyatakan kertas kerjanya selesai.',
    },
    'return-worksheet': {
      title: 'Kembalikan kertas kerja',
      description: 'Kertas kerja dikembalikan kepada divisi dengan alasan.',
    },
    'unlock-worksheet': {
      title: 'Buka kembali kertas kerja',
      description: 'Kertas kerja yang sudah dikirim dibuka dengan alasan.',
    },
    check: {
      title: 'Periksa isian',
      description: 'Memeriksa semua tab dan menyebutkan sel yang perlu diperbaiki.',
    },
    ...downloadDraftId.action,
    'generate-draft': {
      title: 'Buat draf LAPKIN',
      description: 'Membuat draf LAPKIN KPU dan LAPKIN Sekretariat dari isian buku kerja.',
    },
    ...refreshActionsId,
    ...figuresId.action,
  },
  option: {
    ...sopOptionsId,
    ...templateId.option,
    ...beginningsId.option,
    ...refreshOptionsId,
    ...figuresId.option,
    apply: 'setuju menulis perubahan yang ditampilkan',
    tab: 'nama tab',
    cell: 'alamat sel, misalnya D14',
    year: 'tahun laporan, misalnya 2023',
    date: 'tanggal (YYYY-MM-DD), bawaan hari ini',
    division: 'kode divisi, misalnya D-TEK',
    reason: 'alasan',
    replaceData: 'gantikan isian yang ada',
    removeData: 'setuju menghapus data contoh',
    report: 'laporan yang dibuat: KPU, SEKRETARIAT, atau KEDUANYA',
    newVersion: 'setuju membuat versi baru sebagai dokumen baru',
    overrideReason: 'alasan melanjutkan walaupun masih ada kesalahan (Ketua Divisi)',
  },
  intake: beginningsId.lines,
  refresh: refreshLinesId,
  missing: missingId,
  step: {
    1: 'Perintah penyusunan',
    2: 'Monitoring dan evaluasi',
    3: 'Penyusunan draf',
    4: 'Koreksi penanggung jawab',
    5: 'Rapat pleno',
    6: 'Koreksi Ketua dan Sekretaris',
    7: 'Finalisasi',
    8: 'Penandatanganan',
    9: 'Penggandaan',
    10: 'Penyerahan',
  },
  progress: {
    reading: () => 'Membaca semua tab …',
    writing: (name) => `Menyusun naskah ${name} …`,
    comparing: (name) => `Membandingkan ${name} dengan data terkini …`,
  },
  menu: {
    openSidebar: 'Buka panel LAPKIN',
    optional: 'boleh dikosongkan',
    group: {
      gathering: 'Langkah 1–3: mulai, kertas kerja, draf',
      reviewing: 'Langkah 4–6: reviu dan pleno',
      leaving: 'Langkah 7–10: final, tanda tangan, penyerahan',
      workbook: 'Buku kerja',
    },
    moreProblems: (count) => `… dan ${String(count)} catatan lain; lihat panel LAPKIN.`,
  },
};
