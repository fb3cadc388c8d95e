/** What can go wrong on this machine, apart from what Google's services themselves refuse. */
export type HostProblem =
  | { readonly code: 'bundle-missing'; readonly path: string }
  | { readonly code: 'function-missing'; readonly name: string }
  | { readonly code: 'workspace-not-a-folder'; readonly path: string }
  | { readonly code: 'workbook-is-a-folder'; readonly path: string }
  | { readonly code: 'workbook-not-xlsx'; readonly path: string }
  | { readonly code: 'workbook-damaged'; readonly path: string; readonly detail: string }
  | {
      readonly code: 'tab-missing';
      readonly path: string;
      readonly name: string;
      readonly names: readonly string[];
    }
  | { readonly code: 'folder-not-empty'; readonly path: string }
  | { readonly code: 'no-workbook'; readonly path: string }
  | { readonly code: 'workbook-in-use'; readonly path: string }
  | { readonly code: 'workbook-changed'; readonly path: string }
  | { readonly code: 'not-readable'; readonly path: string; readonly detail: string }
  | { readonly code: 'write-refused'; readonly path: string; readonly detail: string }
  | { readonly code: 'disk-full'; readonly path: string }
  | { readonly code: 'state-damaged'; readonly path: string }
  | { readonly code: 'not-serialisable'; readonly where: string; readonly found: string }
  | { readonly code: 'not-a-date'; readonly text: string }
  | { readonly code: 'no-answer'; readonly dialog: string }
  | { readonly code: 'too-many-calls'; readonly limit: number }
  | { readonly code: 'document-missing'; readonly id: string }
  | { readonly code: 'document-frozen'; readonly name: string; readonly reason: string }
  | { readonly code: 'text-missing'; readonly text: string }
  | { readonly code: 'text-suggested'; readonly text: string }
  | { readonly code: 'comment-missing'; readonly id: string }
  | { readonly code: 'suggestion-missing'; readonly id: string }
  | { readonly code: 'killed'; readonly call: string };

/** One Indonesian sentence for each problem: what happened, what was kept, what to do. */
const sentences: {
  readonly [Code in HostProblem['code']]: (
    problem: HostProblem & { readonly code: Code },
  ) => string;
} = {
  'bundle-missing': ({ path }) =>
    `Hasil kompilasi tidak ditemukan di ${path}. Jalankan "npm run build" terlebih dahulu.`,
  'function-missing': ({ name }) =>
    `Fungsi ${name} tidak ada pada tingkat teratas Code.js atau bersifat privat.`,
  'workspace-not-a-folder': ({ path }) => `${path} bukan folder. Pilih folder kerja yang lain.`,
  'workbook-is-a-folder': ({ path }) =>
    `${path} adalah folder, bukan buku kerja. Pindahkan folder itu atau pilih folder kerja yang lain.`,
  'workbook-not-xlsx': ({ path }) =>
    `${path} bukan buku kerja .xlsx. Berkas tidak diubah; ganti dengan buku kerja yang benar.`,
  'workbook-damaged': ({ path, detail }) =>
    `Buku kerja ${path} rusak dan tidak dapat dibaca (${detail}). Berkas tidak diubah; pulihkan dari salinan cadangan.`,
  'tab-missing': ({ path, name, names }) =>
    `Tab "${name}" tidak ada di ${path}. Yang ada: ${names.join(', ')}.`,
  'folder-not-empty': ({ path }) =>
    `Folder ${path} sudah berisi berkas. Tidak ada yang ditulis; pilih folder lain.`,
  'no-workbook': ({ path }) => `Buku kerja ${path} tidak ditemukan.`,
  'workbook-in-use': ({ path }) =>
    `Buku kerja ${path} sedang dibuka di program lain. Tutup berkas itu, lalu ulangi.`,
  'workbook-changed': ({ path }) =>
    `Buku kerja ${path} diubah oleh program lain selama tindakan berjalan. Perubahan itu dipertahankan dan hasil tindakan tidak disimpan; ulangi tindakan.`,
  'not-readable': ({ path, detail }) => `${path} tidak dapat dibaca (${detail}).`,
  'write-refused': ({ path, detail }) =>
    `${path} tidak dapat ditulis (${detail}). Berkas lama tidak diubah; periksa izin folder.`,
  'disk-full': ({ path }) =>
    `${path} tidak dapat ditulis karena ruang penyimpanan penuh. Berkas lama tidak diubah; kosongkan ruang, lalu ulangi.`,
  'state-damaged': ({ path }) =>
    `Catatan ${path} rusak dan tidak dapat dibaca. Pulihkan dari salinan cadangan atau pindahkan berkas itu.`,
  'not-serialisable': ({ where, found }) =>
    `Nilai pada ${where} tidak dapat melewati google.script.run: ${found}.`,
  'not-a-date': ({ text }) =>
    `Pilihan --date memerlukan tanggal seperti 2024-01-22; "${text}" bukan tanggal.`,
  'no-answer': ({ dialog }) =>
    `Program bertanya "${dialog}", tetapi tidak ada jawaban. Tambahkan --yes untuk menyetujui.`,
  'too-many-calls': ({ limit }) => `Tindakan memanggil layanan Google lebih dari ${limit} kali.`,
  'document-missing': ({ id }) =>
    `Dokumen ${id} tidak ada di folder kerja. Mungkin berkasnya dihapus atau dipindahkan.`,
  'document-frozen': ({ name, reason }) =>
    `Dokumen "${name}" dikunci${reason === '' ? '' : ` (${reason})`}. Isi dan komentarnya tidak dapat diubah.`,
  'text-missing': ({ text }) => `Teks "${text}" tidak ditemukan dalam satu paragraf dokumen.`,
  'text-suggested': ({ text }) =>
    `Teks "${text}" sudah memuat saran yang belum diputuskan. Terima atau tolak saran itu dahulu.`,
  'comment-missing': ({ id }) => `Komentar ${id} tidak ada dalam dokumen.`,
  'suggestion-missing': ({ id }) => `Saran ${id} tidak ada dalam dokumen.`,
  killed: ({ call }) => `Proses dihentikan pada panggilan ${call}.`,
};

/** Stops an action because of this machine. The data says what; the message is the sentence for a person. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly problem: HostProblem;

  constructor(problem: HostProblem) {
    // The table has a sentence for exactly this kind of problem; the compiler cannot pair the two.
    super((sentences[problem.code] as (problem: HostProblem) => string)(problem));
    this.problem = problem;
  }
}
