import type { EventType } from '../../domain/sop/events';
import type { Refusal } from '../../domain/sop/refusals';
import type { Position } from '../../domain/sop/state';
import { formatDate } from '../../domain/calendar/format-date';
import type { SentencesFor } from './catalogue';
import { changedParts } from './trail-findings.id';
import { reportNames, roleNames, stampNames } from './words';

const standing = (position: Position): string =>
  position === 'belum'
    ? 'belum dimulai'
    : position === 'selesai'
      ? 'sudah selesai'
      : `berada pada langkah ${String(position)}`;

const things = { divisi: 'Divisi', orang: 'Orang', tujuan: 'Tujuan', koreksi: 'Koreksi' } as const;

const recorded = {
  divisions: 'Daftar divisi pada tab "Pengaturan" sama dengan yang tercatat; tidak ada perubahan.',
  worksheet: 'Kertas kerja ini sudah dikirim dan isinya tidak berubah sejak itu.',
  evidence: 'Berkas bukti ini sudah tercatat.',
  revision: 'Perubahan Perjanjian Kinerja dengan tanggal dan alasan tersebut sudah tercatat.',
  draft: 'Draf ini sudah tercatat.',
  'frozen-change': 'Perubahan setelah finalisasi ini sudah tercatat.',
} as const;

const sentences: SentencesFor<Refusal> = {
  'not-on-roster': ({ email }) =>
    `Akun ${email} tidak ada pada tab "Peran". Apakah Anda masuk dengan akun yang benar? Bila ya, mintalah Subbagian Perencanaan, Data, dan Informasi menambahkannya.`,
  'roster-empty': () =>
    'Tab "Peran" belum memuat seorang pun, sehingga belum dapat diketahui siapa yang berwenang. Isikan daftar orang beserta surel dan peran masing-masing, paling sedikit Ketua Divisi Perencanaan, Data, dan Informasi, lalu ulangi.',
  'identity-needed': () =>
    'Google tidak memberitahukan akun Anda. Pilih nama Anda dari daftar orang terlebih dahulu, lalu ulangi.',
  'identity-known': ({ email }) =>
    `Google sudah mengenali Anda sebagai ${email}, sehingga Anda tidak perlu memilih nama.`,
  'wrong-role': ({ allowed }) =>
    `Tindakan ini dilakukan oleh ${allowed.map((role) => roleNames[role]).join('; ')}. Peran Anda pada tab "Peran" tidak mencakupnya.`,
  'not-your-division': ({ divisionId }) =>
    `Kertas kerja ${divisionId} hanya dapat dikirim oleh orang dari divisi itu.`,
  'override-not-allowed': () =>
    'Hanya Ketua Divisi Perencanaan, Data, dan Informasi yang dapat melanjutkan dengan alasan tertulis.',
  'nothing-to-set-aside': ({ report }) =>
    `Tidak ada hal pada ${reportNames[report]} yang perlu diizinkan: tidak ada yang menghalangi, atau semuanya sudah diizinkan.`,
  'too-much-to-set-aside': ({ count, most }) =>
    `Masih ada ${String(count)} kesalahan; paling banyak ${String(most)} dapat diizinkan sekaligus. Perbaiki isian terlebih dahulu.`,
  'event-too-long': ({ type, characters, most }) =>
    `Catatan ini ${String(characters)} karakter, sedangkan Jejak memuat paling banyak ${String(most)} untuk satu kejadian. Tidak ada yang dicatat; ringkaskan ${longParts[type] ?? 'teks yang Anda tulis'}.`,
  unknown: ({ what, id }) => `${things[what]} "${id}" tidak ditemukan.`,
  'year-not-started': () =>
    'Tahun kerja belum dibuka. Ketua Divisi Perencanaan, Data, dan Informasi membukanya dengan "Mulai penyusunan".',
  'session-unclear': ({ lacks }) =>
    lacks === 'place'
      ? 'Isikan tempat rapat.'
      : 'Pukul rapat tidak terbaca. Isikan jam dan menit, misalnya 10.00.',
  'year-changed': ({ year, started }) =>
    `Tahun laporan pada tab "Pengaturan" adalah ${String(year)}, sedangkan yang sedang disusun adalah LAPKIN tahun ${String(started)}. Kembalikan isian Tahun Laporan menjadi ${String(started)}, lalu ulangi.`,
  'year-already-started': ({ year }) => `Penyusunan LAPKIN tahun ${String(year)} sudah dimulai.`,
  'not-a-copy': ({ year }) =>
    `Buku kerja tahun ${String(year)} ini disimpan apa adanya dan tidak dijadikan tahun berikutnya. Buat salinannya (File → Buat salinan), buka salinan itu, lalu jalankan "Mulai tahun berikutnya" di sana.`,
  'own-workbook': () => 'Buku kerja ini bukan salinan, sehingga tidak ada yang perlu diambil alih.',
  'already-rolled': ({ year }) =>
    `Buku kerja ini sudah menjadi buku kerja tahun ${String(year)}. Lanjutkan dengan "Mulai penyusunan" pada waktunya.`,
  'year-unfinished': ({ reports }) =>
    `${reports.map((report) => reportNames[report]).join(' dan ')} belum selesai sampai langkah 10. Selesaikan dahulu pada buku kerja asal, atau tuliskan alasan mengapa tahun berikutnya tetap dimulai.`,
  'report-not-finished': ({ report }) =>
    `${reportNames[report]} belum selesai sampai langkah 10, sehingga tidak ada yang perlu dibuka kembali.`,
  'date-outside-year': ({ date, year }) =>
    `Tanggal ${formatDate(date)} berada di luar tahun ${String(year)}. Perjanjian Kinerja hanya berubah dalam tahunnya sendiri.`,
  'no-divisions': () => 'Belum ada divisi pada tab "Pengaturan".',
  'agreement-missing': () =>
    'Perjanjian Kinerja belum berisi indikator. Lengkapi tab "Perjanjian Kinerja" terlebih dahulu.',
  'worksheet-status': ({ divisionId, status }) =>
    `Kertas kerja ${divisionId} berstatus ${status}, sehingga tindakan ini tidak dapat dilakukan.`,
  'worksheets-missing': ({ divisionIds }) =>
    `Kertas kerja belum dikirim oleh: ${divisionIds.join('; ')}. Ketua Divisi Perencanaan, Data, dan Informasi dapat mengizinkannya dengan "Izinkan dengan alasan".`,
  'findings-open': ({ count }) =>
    `Masih ada ${String(count)} kesalahan pada isian. Perbaiki dahulu, atau mintalah Ketua Divisi Perencanaan, Data, dan Informasi menjalankan "Izinkan dengan alasan".`,
  'step-not-open': ({ report, step, position }) =>
    `Langkah ${String(step)} untuk ${reportNames[report]} belum dapat dilakukan karena laporan ${standing(position)}.`,
  'no-draft': ({ report }) => `Belum ada draf ${reportNames[report]}.`,
  'draft-frozen': ({ report }) =>
    `${reportNames[report]} sudah difinalkan dan dibekukan. Untuk mengubahnya, buka pembekuan dengan alasan.`,
  'not-frozen': ({ report }) => `${reportNames[report]} belum difinalkan.`,
  'frozen-changed': ({ report, changed }) =>
    `Setelah difinalkan, ${changedParts[changed]} ${reportNames[report]} berubah. Kembalikan seperti semula, atau buka pembekuan dengan alasan dan finalkan kembali.`,
  'version-exists': ({ report, version }) =>
    `${reportNames[report]} sudah memiliki draf versi ${String(version)}.`,
  'version-changed': ({ seen, current }) =>
    `Anda melihat versi ${String(seen)}, sedangkan versi terbaru adalah ${String(current)}. Muat ulang dan periksa kembali.`,
  'approvals-would-lapse': ({ report }) =>
    `${reportNames[report]} sudah melewati koreksi. Draf baru membatalkan persetujuan yang ada; tuliskan alasannya bila tetap dilanjutkan.`,
  'already-recorded': ({ what }) => recorded[what],
  'reason-needed': () => 'Alasan wajib diisi.',
  'notes-needed': () => 'Catatan wajib diisi agar penyusun mengetahui apa yang harus diperbaiki.',
  'review-not-logged': ({ report, version }) =>
    `Komentar pada draf versi ${String(version)} ${reportNames[report]} belum ditarik. Mintalah pembuat draf itu menjalankan "Catat reviu" terlebih dahulu.`,
  'threads-open': ({ threads, suggestions, former }) =>
    `Masih ada ${String(threads)} komentar terbuka dan ${String(suggestions)} saran yang belum diputuskan${former === 0 ? '' : `, ${String(former)} di antaranya pada dokumen versi sebelumnya (lihat tab Log Reviu)`}. Selesaikan dahulu, atau tuliskan alasan.`,
  'checklist-incomplete': ({ items }) =>
    `Checklist reviu belum lengkap. Butir yang belum dijawab, atau belum menyebut nama pada kolom "Dijawab Oleh": ${items.join(', ')}. Lengkapi dahulu, atau tuliskan alasan.`,
  'corrections-open': ({ corrections, step }) =>
    `Koreksi hasil pleno berikut belum selesai: ${corrections.join('; ')}. Jalankan "Tutup koreksi" atau "${step === 6 ? 'Lanjutkan koreksi' : 'Izinkan dengan alasan'}".`,
  'correction-closed': ({ id }) => `Koreksi ${id} sudah ditutup.`,
  'already-decided': ({ reviewer }) =>
    `${roleNames[reviewer]} sudah memberikan keputusan untuk versi ini.`,
  'same-person-twice': () =>
    'Persetujuan Ketua dan Sekretaris tidak dapat diberikan oleh orang yang sama.',
  'no-quorum': ({ present, needed }) =>
    `Rapat pleno belum kuorum: hadir ${String(present)} anggota, diperlukan paling sedikit ${String(needed)}.`,
  'not-enough-votes': ({ agreeing, needed }) =>
    `Keputusan memerlukan persetujuan paling sedikit ${String(needed)} anggota; yang setuju ${String(agreeing)}.`,
  'votes-exceed-attendance': ({ agreeing, present }) =>
    `Jumlah yang setuju (${String(agreeing)}) melebihi anggota yang hadir (${String(present)}).`,
  'nothing-decided': () => 'Keputusan pleno untuk laporan belum diisi.',
  'date-in-future': ({ date }) => `Tanggal ${formatDate(date)} belum tiba.`,
  'date-in-past': ({ date }) => `Tanggal ${formatDate(date)} sudah lewat.`,
  'date-too-early': ({ date, notBefore }) =>
    `Tanggal ${formatDate(date)} terlalu awal; paling awal ${formatDate(notBefore)}.`,
  'signer-missing': ({ report }) =>
    `Penanda tangan ${reportNames[report]} belum diisi pada tab "Pengaturan".`,
  'signer-ambiguous': ({ report, count }) =>
    `Ada ${String(count)} penanda tangan untuk ${reportNames[report]} pada tab "Pengaturan"; sisakan satu.`,
  'signer-nip': ({ report }) =>
    `NIP penanda tangan ${reportNames[report]} tidak sesuai: Sekretaris memakai NIP 18 angka, Ketua tanpa NIP.`,
  'not-signed': ({ report }) => `${reportNames[report]} belum ditandatangani (langkah 8).`,
  'nothing-to-stamp': () => 'Tidak ada rangkap yang dapat dicap.',
  'not-bound': ({ report, destinationId }) =>
    `Rangkap ${reportNames[report]} untuk ${destinationId} belum dijilid.`,
  'not-handed-over': ({ report, destinationId }) =>
    `Rangkap ${reportNames[report]} untuk ${destinationId} belum diserahkan.`,
  'archive-stays': () => 'Rangkap arsip tetap disimpan di kantor dan tidak diserahkan.',
  'not-through-province': () =>
    'Rangkap untuk KPU RI disampaikan melalui KPU Provinsi, tidak secara langsung.',
  'later-stamp-stands': ({ stamp, report, destinationIds }) =>
    `Batalkan dahulu cap sesudahnya: "${stampNames[stamp]}" pada rangkap ${reportNames[report]} untuk ${destinationIds.join(' dan ')}.`,
  'not-stamped': ({ stamp, report, destinationId }) =>
    `Rangkap ${reportNames[report]} untuk ${destinationId} belum bercap "${stampNames[stamp]}", sehingga tidak ada yang dapat dibatalkan.`,
  'receipt-incomplete': () => 'Nomor tanda terima dan nama penerima wajib diisi.',
  'file-missing': () => 'Berkas belum ada, sehingga tidak ada yang dapat dicatat.',
  'copies-handed-over': ({ report }) =>
    `Rangkap ${reportNames[report]} sudah diserahkan, sehingga pembekuan tidak dapat dibuka.`,
};

/** What is long when an event is. */
const longParts: Partial<Readonly<Record<EventType, string>>> = {
  'review-decided': 'kolom Catatan pada tab "Checklist Reviu" atau catatan keputusan',
  'plenary-recorded': 'isian pada tab "Pleno"',
};

/** Why the rules of the ten steps said no, and what helps, in Indonesian. */
export const procedureSentence = (refusal: Refusal): string =>
  (sentences[refusal.code] as (refusal: Refusal) => string)(refusal);
