import { OBJECT_MARK } from '../../domain/merge/doc-text';
import type { Change, DocPlace, Finding, Reason } from '../../domain/merge/plan';
import type { DraftRefresh } from '../outcome';
import type { Catalogue } from './catalogue';

/** Words of the actions that refresh drafts. */
export const refreshActionsId: Pick<
  Catalogue['action'],
  'refresh-draft' | 'resolve-conflict' | 'download-chart'
> = {
  'refresh-draft': {
    title: 'Perbarui draf',
    description:
      'Memasukkan data terkini ke draf yang sudah disunting; tulisan, komentar, dan saran orang tetap.',
  },
  'resolve-conflict': {
    title: 'Putuskan benturan',
    description:
      'Menyelesaikan satu butir yang tertahan: pertahankan suntingan orang atau ambil teks dari data.',
  },
  'download-chart': {
    title: 'Unduh grafik',
    description:
      'Menggambar satu grafik menurut data terkini sebagai berkas gambar, untuk menggantikan yang lama di dokumen.',
  },
};

/** Words of the options of these actions. */
export const refreshOptionsId: Catalogue['option'] = {
  conflict: 'kode butir, tertulis dalam kurung siku di depannya',
  choice: 'suntingan (pertahankan tulisan orang) atau data (ambil teks dari data)',
  chart: 'nomor gambar, misalnya 3.2, atau uraian gambarnya',
};

/** How many of the changes are figures only. */
const figuresIn = (changes: readonly Change[]): string => {
  const figures = changes.filter(({ kind }) => kind === 'figure').length;
  return figures === 0 ? '' : ` (${String(figures)} di antaranya angka)`;
};

const counted = ({ changes, conflicts, held, manual, document }: DraftRefresh): string => {
  const counts = [
    [changes.length, `perubahan${figuresIn(changes)}`],
    [conflicts.length, 'benturan dengan suntingan orang'],
    [held.length, 'bagian yang menunggu keputusan saran'],
    [manual.length, 'bagian yang perlu diperbarui sendiri'],
  ] as const;
  const said = counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${String(count)} ${what}`);
  return `${document.name}: ${said.length === 0 ? 'sudah sesuai dengan data' : said.join(', ')}.`;
};

const listed = (drafts: readonly DraftRefresh[]): string => drafts.map(counted).join(' ');

const wrote = (drafts: readonly DraftRefresh[]): boolean =>
  drafts.some(({ changes }) => changes.length > 0);

/** After a refresh; a program cannot renew lists of contents, so the person is told. */
const refreshed = (drafts: readonly DraftRefresh[]): string =>
  wrote(drafts)
    ? `Draf diperbarui. ${listed(drafts)} Nomor halaman pada daftar isi, daftar tabel, dan daftar gambar perlu diperbarui sendiri di Google Dokumen.`
    : `Tidak ada yang perlu ditulis. ${listed(drafts)}`;

/** What a refresh did. */
export const refreshDoneId: Pick<
  Catalogue['done'],
  'drafts-refreshed' | 'conflict-resolved' | 'chart-drawn'
> = {
  'drafts-refreshed': ({ drafts }) => refreshed(drafts),
  'chart-drawn': ({ figure, file }) =>
    `Gambar ${figure.number} (${figure.text}) diberikan sebagai “${file.name}”. Ganti gambarnya di dokumen, lalu putuskan butirnya dengan "Pertahankan suntingan".`,
  'conflict-resolved': ({ takesData, drafts }) =>
    takesData
      ? `Diputuskan: teks dari data telah ditulis ke dokumen. ${listed(drafts)}`
      : `Diputuskan: suntingan orang dipertahankan. ${listed(drafts)}`,
};

const placeText = ({ section, table, row, column }: DocPlace): string =>
  [section, table, row, column].filter((part) => part !== '').join(' › ');

const at = (place: DocPlace): string => {
  const text = placeText(place);
  return text === '' ? '' : `${text}: `;
};

const quoted = (text: string): string =>
  text === '' ? '(kosong)' : `“${text.split(OBJECT_MARK).join('(gambar)')}”`;

const changeText = ({ place, before, after }: Change): string => {
  if (before === '') return `${at(place)}ditambahkan ${quoted(after)}.`;
  if (after === '') return `${at(place)}dihapus ${quoted(before)}.`;
  return `${at(place)}${quoted(before)} menjadi ${quoted(after)}.`;
};

const reasons: Readonly<Record<Reason, string>> = {
  'same-words': 'orang dan data mengubah kata yang sama',
  'deleted-by-person': 'bagian ini sudah dihapus orang',
  'edited-by-person': 'data tidak lagi memuat bagian yang disunting orang',
  'column-removed': 'kolomnya sudah dihapus orang',
  'no-place': 'tempatnya tidak ditemukan lagi',
  'suggestion-pending': 'masih ada saran yang belum diputuskan',
  picture: 'grafik tidak lagi sesuai dengan data dan harus diganti sendiri; menurut data',
  'new-picture': 'grafik baru belum ada dalam dokumen',
  'fixed-part': 'bagian ini harus diperbarui sendiri di Google Dokumen',
  'written-before': 'ditulis orang pada versi sebelumnya dan tidak ada dalam dokumen ini',
  'removed-before': 'dihapus orang dari versi sebelumnya, tetapi ada lagi dalam dokumen ini',
};

const findingText = ({ place, reason, person, data }: Finding): string => {
  const said = `${at(place)}${reasons[reason]}`;
  if (reason === 'picture') {
    return `${said}: ${quoted(data)}. Unduh grafiknya dengan "Unduh grafik" di panel, klik kanan gambar di dokumen, pilih "Ganti gambar", lalu putuskan butir ini dengan "Pertahankan suntingan".`;
  }
  if (reason === 'new-picture') {
    return `${said}: ${quoted(data)}. Grafik beserta judulnya ada pada draf versi baru. Bila disisipkan sendiri, unduh dengan "Unduh grafik" di panel, lalu putuskan butir ini dengan "Pertahankan suntingan".`;
  }
  if (reason === 'written-before') return `${said}: ${quoted(data)}.`;
  if (reason === 'removed-before') return `${said}: ${quoted(person)}.`;
  return `${said}. Dalam dokumen: ${quoted(person)}; menurut data: ${quoted(data)}.`;
};

/** One line for each change and each part that was left out. */
export const refreshLinesId: Catalogue['refresh'] = { change: changeText, finding: findingText };

/** Why a refresh was not done, and what helps. */
export const refreshRefusalsId: Pick<
  Catalogue['refusal'],
  | 'refresh-needs-consent'
  | 'base-missing'
  | 'document-gone'
  | 'document-changed'
  | 'conflict-not-found'
  | 'conflict-by-hand'
  | 'chart-not-found'
> = {
  'refresh-needs-consent': ({ drafts }) =>
    `${listed(drafts)} Tulisan orang tidak akan diubah. Tulis perubahan ini ke dokumen?`,
  'base-missing': ({ name }) =>
    `Naskah dasar "${name}" tidak tersimpan di buku kerja ini, sehingga suntingan orang tidak dapat dibedakan dari data lama. Dokumen tidak diubah. Jalankan "Buat draf LAPKIN" untuk membuat versi baru; isi "${name}" yang tidak ada dalam versi baru akan didaftar per bab, dan dokumen lama tetap ada.`,
  'document-gone': ({ name }) =>
    `"${name}" tidak ditemukan dengan akun Anda: dokumen itu sudah dihapus, atau buku kerja ini salinan dari buku kerja lain. Tidak ada yang diubah. Pulihkan dokumen dari tempat sampah Drive, atau jalankan "Buat draf LAPKIN" untuk membuat versi baru; suntingan orang yang terakhir terbaca akan didaftar per bab.`,
  'document-changed': ({ name }) =>
    `"${name}" terus disunting orang lain selama pembaruan, sehingga tidak ada yang ditulis. Coba lagi sebentar lagi.`,
  'conflict-not-found': ({ typed }) =>
    `Tidak ada tepat satu butir dengan kode "${typed}". Mungkin sudah diputuskan atau data telah berubah; jalankan "Perbarui draf" untuk melihat daftar terbaru.`,
  'chart-not-found': ({ typed }) =>
    `Menurut data terkini tidak ada grafik “${typed}”. Jalankan "Perbarui draf" untuk melihat daftar terbaru.`,
  'conflict-by-hand': ({ finding }) =>
    `Teks dari data tidak dapat ditulis oleh program pada bagian ini, sehingga tidak ada yang diubah. Tulis sendiri di Google Dokumen, lalu putuskan dengan "suntingan". ${findingText(finding)}`,
};
