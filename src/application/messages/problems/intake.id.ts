import type { SomeSentences } from './sentence';

/** Sentences about the source of an import, in Indonesian. */
export const intakeSentencesId = {
  'intake-column-doubtful': ({ found }) =>
    `Judul kolom “${found}” hanya mirip dengan kolom tujuan. Periksa apakah itu yang dimaksud; pasangan kolom dapat diubah.`,
  'intake-columns-unused': ({ say }) => `Kolom yang tidak diambil: ${say('columns')}.`,
  'intake-columns-lacking': ({ say }) =>
    `Kolom yang biasanya diperlukan tidak ditemukan pada sumber: ${say('columns')}. Lengkapi setelah impor, atau sebutkan pasangan kolomnya.`,
  'intake-money-scaled': ({ found, say }) =>
    `Jumlah uang pada sumber (${found}) ditulis dalam kelipatan ${say('factor')} dan akan ditulis penuh dalam rupiah. Periksa angkanya.`,
  'intake-totals-skipped': ({ say }) => `Baris jumlah tidak diambil: baris ${say('rows')}.`,
  'intake-sections-skipped': ({ say }) =>
    `Baris judul bagian, baris induk, dan tulisan di luar tabel tidak diambil: baris ${say('rows')}.`,
  'intake-rows-unnamed': ({ say }) =>
    `Baris tanpa uraian tidak diambil: baris ${say('rows')}. Lengkapi uraiannya pada sumber, lalu ulangi impor.`,
  'intake-code-carried': ({ say }) =>
    `Kode anggaran diambil dari baris di atasnya untuk baris ${say('rows')}. Periksa kodenya.`,
  'intake-total-differs': ({ found, say, header }) =>
    `Jumlah kolom “${header}” menurut sumber ${found}, sedangkan baris yang diambil berjumlah ${say('expected')}. Periksa apakah ada baris yang terlewat atau terhitung dua kali.`,
  'intake-unmatched': ({ found, say }) =>
    `Indikator “${found}” tidak ada pada kertas kerja divisi ini, sehingga tidak diambil.${say('guess') === '' ? '' : ` Mungkin yang dimaksud ${say('guess')}.`} Samakan kode atau bunyinya dengan Perjanjian Kinerja.`,
  'intake-matched-by-name': ({ found, say }) =>
    `“${found}” dipasangkan dengan ${say('id')} “${say('name')}” menurut bunyinya. Periksa apakah itu yang dimaksud.`,
  'intake-row-twice': ({ found, say }) =>
    `“${found}” (${say('id')}) tercantum lebih dari satu kali pada sumber; yang diambil hanya yang pertama.`,
  'intake-unit-differs': ({ found, say }) =>
    `Satuan pada sumber “${found}”, sedangkan menurut Perjanjian Kinerja “${say('unit')}”. Baris ini tidak diambil; samakan satuannya.`,
  'intake-target-differs': ({ found, say }) =>
    `Target pada sumber “${found}”, sedangkan menurut Perjanjian Kinerja “${say('expected')}”. Yang berlaku adalah Perjanjian Kinerja.`,
} as const satisfies SomeSentences;
