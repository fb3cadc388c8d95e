import type { Catalogue } from './catalogue';
import type { SopActionName } from '../actions';

/** Words of the actions of steps 3–10. */
export const sopActionsId: Pick<Catalogue['action'], SopActionName> = {
  'write-reminders': {
    title: 'Susun pengingat',
    description: 'Teks pengingat bagi divisi yang belum mengirim, siap ditempel.',
  },
  'resubmit-draft': {
    title: 'Ajukan kembali draf',
    description: 'Draf yang dikembalikan dan telah diperbaiki diajukan sebagai versi baru.',
  },
  'log-reviews': {
    title: 'Catat reviu',
    description: 'Menarik komentar dan saran dari Google Dokumen ke tab "Log Reviu".',
  },
  'decide-review': {
    title: 'Putuskan reviu',
    description: 'Menyetujui draf atau mengembalikannya dengan catatan.',
  },
  'plenary-pack': {
    title: 'Siapkan rapat pleno',
    description: 'Menetapkan jadwal serta menyusun undangan dan daftar hadir.',
  },
  'record-plenary': {
    title: 'Catat rapat pleno',
    description: 'Mencatat isi tab "Pleno" dan menyusun Berita Acara.',
  },
  'close-correction': {
    title: 'Tutup koreksi',
    description: 'Menyatakan koreksi hasil pleno selesai.',
  },
  'carry-correction': {
    title: 'Lanjutkan koreksi',
    description: 'Koreksi hasil pleno dilanjutkan ke finalisasi dengan alasan.',
  },
  finalise: {
    title: 'Finalkan laporan',
    description: 'Memeriksa sekali lagi lalu membekukan laporan.',
  },
  'give-override': {
    title: 'Izinkan dengan alasan',
    description:
      'Ketua Divisi mengizinkan draf, finalisasi, atau tanda tangan walaupun masih ada kesalahan, kertas kerja, atau koreksi. Izin dicatat beserta alasannya dan berlaku bagi pembuat draf.',
  },
  unfreeze: {
    title: 'Buka pembekuan',
    description: 'Membuka laporan yang sudah final dengan alasan; versi baru dimulai.',
  },
  'endorsement-papers': {
    title: 'Susun lembar pengesahan',
    description: 'Menyusun lembar pengesahan kedua laporan.',
  },
  'record-signature': {
    title: 'Catat tanda tangan',
    description: 'Mencatat penandatanganan laporan dan tautan pindaiannya.',
  },
  'stamp-copies': {
    title: 'Cap penggandaan',
    description: 'Mencatat rangkap yang sudah dijilid.',
  },
  'submission-papers': {
    title: 'Susun surat pengantar dan tanda terima',
    description: 'Menyusun surat pengantar dan tanda terima untuk setiap penerima.',
  },
  'stamp-submission': {
    title: 'Cap penyerahan',
    description: 'Mencatat penyerahan rangkap melalui KPU Provinsi.',
  },
  'record-receipt': {
    title: 'Catat tanda terima',
    description: 'Mencatat tanda terima dari penerima.',
  },
  'undo-stamp': {
    title: 'Batalkan cap',
    description: 'Membatalkan cap yang keliru dengan alasan; keduanya tetap tercatat.',
  },
  'revise-agreement': {
    title: 'Catat perubahan Perjanjian Kinerja',
    description:
      'Mencatat tanggal dan alasan perubahan Perjanjian Kinerja di tengah tahun; keduanya dimuat dalam Bab II.',
  },
  'reopen-year': {
    title: 'Buka kembali tahun yang selesai',
    description:
      'Laporan yang sudah diserahkan kembali ke langkah 3 dengan alasan; versi baru ditempuh dari awal pemeriksaan.',
  },
  'start-next-year': {
    title: 'Mulai tahun berikutnya',
    description:
      'Menjadikan salinan buku kerja ini buku kerja tahun berikutnya; buku kerja asal tidak berubah.',
  },
  'adopt-copy': {
    title: 'Lanjutkan pada salinan ini',
    description:
      'Salinan ini menggantikan buku kerja asal, misalnya karena buku kerja asal hilang; dengan alasan.',
  },
  'verify-trail': {
    title: 'Periksa jejak',
    description: 'Memeriksa keutuhan jejak, kertas kerja, dan laporan yang dibekukan.',
  },
  'declare-identity': {
    title: 'Nyatakan identitas',
    description: 'Memilih nama sendiri bila Google tidak memberitahukan akun.',
  },
};

/** Words of the options of these actions. */
export const sopOptionsId: Catalogue['option'] = {
  outcome: 'keputusan: setujui atau kembalikan',
  notes: 'catatan, satu butir setiap baris',
  note: 'keterangan',
  time: 'pukul, misalnya 10.00',
  place: 'tempat rapat',
  correction: 'kode koreksi',
  scan: 'tautan pindaian',
  destination: 'kode tujuan: kpu-ri, kpu-provinsi, atau arsip',
  rows: 'rangkap yang dicap: semua, atau terpilih (baris yang dipilih pada tab)',
  letterNumber: 'nomor surat pengantar; bila lebih dari satu surat, pisahkan dengan koma',
  number: 'nomor tanda terima',
  receiver: 'nama penerima',
  stamp: 'cap: dijilid, diserahkan, atau tanda-terima',
  adoptCopy: 'setuju memakai salinan ini sebagai buku kerja kantor',
  nextYear: 'setuju mengosongkan salinan ini untuk tahun berikutnya',
  person: 'kode orang pada tab "Peran"',
};

/** What these actions answer beside the events they record. */
export const sopDoneId: Pick<
  Catalogue['done'],
  'papers-written' | 'identity-declared' | 'reminders'
> = {
  'papers-written': ({ documents, hasOpenNumber }) =>
    [
      'Naskah selesai disusun:',
      ...documents.map(({ name }) => `• ${name}`),
      ...(hasOpenNumber
        ? ['Nomor suratnya masih kosong ("__"); lengkapi sebelum naskah dicetak.']
        : []),
    ].join('\n'),
  'identity-declared': ({ personId }) =>
    `Anda tercatat sebagai ${personId}. Setiap catatan Anda diberi tanda pernyataan sendiri.`,
  reminders: ({ reminders }) =>
    reminders.length === 0
      ? 'Semua kertas kerja sudah diterima; tidak ada pengingat yang perlu dikirim.'
      : reminders.map(({ subject, text }) => `${subject}\n\n${text}`).join('\n\n———\n\n'),
};

/** Why these actions say no before the rules are asked. */
export const sopRefusalsId: Pick<Catalogue['refusal'], 'no-rows-selected'> = {
  'no-rows-selected': () =>
    'Belum ada rangkap yang dipilih. Buka tab "Penggandaan & Penyerahan", pilih baris rangkap yang dicap, lalu ulangi; atau pilih "semua".',
};
