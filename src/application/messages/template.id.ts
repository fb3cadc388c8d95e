import type { NotDocxReason, TemplatePlace } from '../../domain/report/template-problem';
import type { TemplateSentences, TemplateWords } from './template-words';

const megabytes = (bytes: number): string =>
  `${(Math.round((bytes / 1024 / 1024) * 10) / 10).toFixed(1).replace('.', ',')} MB`;

const reasons: Readonly<Record<NotDocxReason, string>> = {
  'not-a-zip': 'Berkas ini bukan dokumen Word (.docx) atau rusak.',
  'no-document': 'Berkas ini tidak memuat naskah Word.',
  'other-format': 'Berkas ini bukan dokumen Word biasa (.docx). Simpan sebagai “Dokumen Word”.',
  'document-type-declaration':
    'Berkas memuat deklarasi jenis dokumen yang tidak diizinkan. Simpan ulang dengan Word atau LibreOffice.',
  'broken-xml': 'Isi berkas rusak. Simpan ulang dengan Word atau LibreOffice.',
};

const parts: readonly (readonly [RegExp, string])[] = [
  [/header/, 'kepala halaman'],
  [/footer/, 'kaki halaman'],
  [/footnotes|endnotes/, 'catatan kaki'],
  [/document/, 'naskah'],
];

const at = ({ part, nearby }: TemplatePlace): string => {
  const name = parts.find(([pattern]) => pattern.test(part))?.[1] ?? part;
  return nearby === '' ? ` (pada ${name})` : ` (pada ${name}, di sekitar “${nearby}”)`;
};

const problems: TemplateSentences = {
  'too-large': ({ bytes, limit }) =>
    `Ukuran berkas ${megabytes(bytes)}, melebihi batas ${megabytes(limit)}. Perkecil gambar di dalamnya.`,
  'not-docx': ({ reason, part }) =>
    part === '' ? reasons[reason] : `${reasons[reason]} Bagian: ${part}.`,
  'zip-bomb': ({ bytes, limit }) =>
    `Isi berkas menjadi ${megabytes(bytes)} setelah dibuka, melebihi batas ${megabytes(limit)}.`,
  macro: ({ part }) => `Berkas memuat makro (${part}). Simpan sebagai dokumen tanpa makro (.docx).`,
  'external-link': ({ part, target }) =>
    `Berkas mengambil isi dari luar (${target}, pada ${part}). Sisipkan gambar atau isinya ke dalam dokumen.`,
  'unknown-tag': ({ tag, place }) =>
    `Penanda ${tag} tidak dikenal${at(place)}. Periksa ejaannya pada daftar penanda.`,
  'missing-tag': ({ tag }) => `Penanda ${tag} harus ada, tetapi tidak ditemukan.`,
  'repeated-tag': ({ tag, place }) => `Penanda ${tag} hanya boleh dipakai satu kali${at(place)}.`,
  'broken-tag': ({ tag, place }) =>
    `Penanda ${tag} tidak lengkap${at(place)}. Ketik ulang beserta kurung kurawalnya.`,
  'unbalanced-loop': ({ tag, place }) =>
    `Penanda pengulangan ${tag} tidak berpasangan${at(place)}.`,
  'tag-not-alone': ({ tag, place }) =>
    `Penanda ${tag} harus berdiri sendiri dalam paragrafnya${at(place)}.`,
  'tag-misplaced': ({ tag, place }) =>
    `Penanda ${tag} tidak boleh berada di sini${at(place)}. Letakkan di badan naskah, di luar tabel.`,
};

const action: TemplateWords['action'] = {
  'download-template': {
    title: 'Unduh templat laporan',
    description:
      'Memberikan berkas templat (.docx) yang sedang dipakai untuk diubah dengan Word, Google Dokumen, atau LibreOffice.',
  },
  'load-template': {
    title: 'Muat templat laporan',
    description: 'Memeriksa templat kantor dan menyimpannya di buku kerja untuk draf berikutnya.',
  },
  'remove-template': {
    title: 'Kembali ke templat bawaan',
    description: 'Menghapus templat kantor dari buku kerja; draf yang sudah ada tidak berubah.',
  },
};

/** Sentences around the office's own template. */
export const templateId: TemplateWords = {
  action,
  option: { file: 'berkas templat (.docx)' },
  done: {
    'template-given': ({ own, file }) =>
      own
        ? `Templat kantor diberikan sebagai “${file.name}”.`
        : `Templat bawaan diberikan sebagai “${file.name}”. Ubah tampilannya, pertahankan penandanya, lalu muat kembali.`,
    'template-loaded': ({ unused }) =>
      unused.length === 0
        ? 'Templat kantor disimpan dan dipakai mulai draf berikutnya.'
        : `Templat kantor disimpan dan dipakai mulai draf berikutnya. Penanda yang tidak dipakai: ${unused.join(', ')}.`,
    'template-removed': () =>
      'Templat kantor dihapus. Draf berikutnya memakai templat bawaan; draf yang ada tidak berubah.',
  },
  refusal: {
    'template-refused': ({ found }) =>
      [
        'Templat ini belum dapat dipakai; templat yang berlaku tidak berubah. Yang perlu diperbaiki:',
        ...found.map(
          (problem) => `• ${(problems[problem.code] as (fact: typeof problem) => string)(problem)}`,
        ),
      ].join('\n'),
    'template-damaged': () =>
      'Templat kantor yang tersimpan di tab tersembunyi "Templat" telah berubah atau rusak. Muat kembali templat kantor, atau pilih "Kembali ke templat bawaan".',
    'no-own-template': () =>
      'Buku kerja ini memakai templat bawaan, sehingga tidak ada templat kantor yang dihapus.',
  },
};
