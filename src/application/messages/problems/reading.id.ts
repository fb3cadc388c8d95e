import { doubtsId } from './doubts.id';
import type { ProblemFacts, SomeSentences } from './sentence';

const inColumn = ({ header }: ProblemFacts): string =>
  header === '' ? '' : ` pada kolom “${header}”`;

const clauses: Readonly<Partial<Record<string, string>>> = doubtsId;

const why = ({ say }: ProblemFacts): string => clauses[say('doubt')] ?? doubtsId['unknown-text'];

const guess = ({ say }: ProblemFacts): string =>
  say('guess') === '' ? '' : ` Mungkin yang dimaksud ${say('guess')}.`;

/** Sentences about cells that could not be read, in Indonesian. */
export const readingSentencesId = {
  'cell-ambiguous': (facts) =>
    `Isian “${facts.found}”${inColumn(facts)} belum dipakai karena maknanya dapat lebih dari satu: ${why(facts)}.${guess(facts)} Tulis ulang dengan titik sebagai pemisah ribuan dan koma sebagai tanda desimal.`,
  'cell-unreadable': (facts) =>
    `Isian “${facts.found}”${inColumn(facts)} tidak dapat dibaca: ${why(facts)}.${guess(facts)} Isikan nilainya saja; keterangan dapat ditulis pada kolom lain.`,
  'cell-remark': (facts) =>
    `Isian “${facts.found}”${inColumn(facts)} dipakai sebagai ${facts.say('value')}: ${why(facts)}. Periksa apakah itu yang dimaksud.`,
  'number-as-text': (facts) =>
    `Angka ${facts.say('value')}${inColumn(facts)} tersimpan sebagai teks sehingga tidak ikut dihitung oleh rumus di lembar ini. Ketik ulang angkanya tanpa tanda petik.`,
  'cell-error': (facts) =>
    `Sel${inColumn(facts)} menampilkan kesalahan rumus ${facts.say('error')}. Ganti dengan nilai yang benar.`,
  'unit-conflict': (facts) =>
    `Isian “${facts.found}”${inColumn(facts)} memakai satuan lain, padahal satuan baris ini adalah ${facts.say('unit')}. Samakan satuannya.`,
  'polarity-conflict': (facts) =>
    `Isian “${facts.found}”${inColumn(facts)} tidak sesuai dengan polaritas “${facts.say('polarity')}”${facts.say('implied') === '' ? '' : `; bentuknya menunjukkan “${facts.say('implied')}”`}. Perbaiki target atau polaritasnya.`,
  'kind-conflict': (facts) =>
    `Isian “${facts.found}”${inColumn(facts)} bukan jenis nilai yang diharapkan di sini. Isikan nilai yang sejenis dengan targetnya.`,
  'range-became-date': (facts) =>
    `Isian${inColumn(facts)} diubah oleh lembar kerja menjadi tanggal (${facts.found}).${guess(facts)} Ketik ulang dengan tanda petik tunggal di depan, misalnya '7-10.`,
  'text-became-date': (facts) =>
    `Teks${inColumn(facts)} diubah oleh lembar kerja menjadi tanggal dan dibaca sebagai ${facts.say('date')}. Periksa apakah itu yang dimaksud.`,
  'digits-lost': (facts) =>
    `Kode${inColumn(facts)} diketik sebagai angka sehingga angka terakhirnya hilang. Ketik ulang kode itu dengan tanda petik tunggal di depan.`,
  'date-unreadable': (facts) =>
    `Isian “${facts.found}”${inColumn(facts)} bukan tanggal. Tulis seperti ${facts.say('expected')}.`,
  'date-ambiguous': (facts) =>
    `Tanggal “${facts.found}”${inColumn(facts)} dapat dibaca dengan dua cara.${guess(facts)} Tulis nama bulannya dengan huruf.`,
  'unknown-choice': (facts) =>
    `Isian “${facts.found}”${inColumn(facts)} tidak ada dalam pilihan. Pilih salah satu: ${facts.say('expected')}.`,
  'table-missing': ({ say }) =>
    `Tabel “${say('table')}” tidak ditemukan pada tab ini. Jalankan “Siapkan / perbaiki buku kerja”; isian lain tidak berubah.`,
  'column-missing': ({ say }) =>
    `Kolom “${say('header')}” tidak ditemukan pada tabel “${say('table')}”. Jalankan “Siapkan / perbaiki buku kerja”, atau kembalikan judul kolomnya.`,
  'column-twice': ({ say }) =>
    `Ada dua kolom berjudul “${say('header')}”; yang dibaca hanya yang paling kiri. Hapus atau ganti judul kolom yang lain.`,
  'setting-missing': ({ say }) =>
    `Baris “${say('label')}” tidak ada pada tab Pengaturan sehingga nilai yang lazim dipakai. Jalankan “Siapkan / perbaiki buku kerja” untuk mengembalikannya.`,
  'year-missing': () =>
    'Tahun laporan belum diisi dengan benar. Isikan tahun kinerja yang dilaporkan, misalnya 2023.',
  'required-missing': (facts) =>
    `Sel${inColumn(facts)} masih kosong, padahal baris ini memerlukannya. Lengkapi isiannya.`,
  'code-missing': () =>
    'Baris ini belum memiliki kode. Isikan kode tetap yang belum dipakai baris lain.',
  'duplicate-id': ({ say }) =>
    `Kode “${say('id')}” sudah dipakai pada tab ${say('firstTab')} baris ${say('firstRow')}. Berikan kode lain pada salah satunya.`,
  'unknown-indicator': ({ say }) =>
    `Kode indikator “${say('id')}” tidak ada pada tab Perjanjian Kinerja. Perbaiki kodenya atau tambahkan indikatornya.`,
  'unknown-sasaran': ({ say }) =>
    `Kode sasaran “${say('id')}” tidak ada pada tab Perjanjian Kinerja. Perbaiki kodenya atau tambahkan sasarannya.`,
  'unknown-division': ({ say }) =>
    `Kode divisi “${say('id')}” tidak ada pada tab Pengaturan. Perbaiki kodenya atau tambahkan divisinya.`,
  'unknown-program': ({ say }) =>
    `Program ${say('code')} tidak ada pada tab Pengaturan sehingga anggarannya tidak masuk laporan mana pun. Perbaiki kodenya atau tambahkan programnya.`,
  'budget-code-shape': ({ found }) =>
    `Kode anggaran “${found}” tidak tersusun atas program, kegiatan, KRO, dan RO, misalnya 076.01.WA.3355.EBD.955. Periksa kodenya.`,
  'indicator-row-missing': ({ say }) =>
    `Indikator ${say('id')} tidak ada pada tab ${say('tab')}. Jalankan “Siapkan / perbaiki buku kerja” agar barisnya ditambahkan.`,
  'indicator-elsewhere': ({ say }) =>
    `Indikator ${say('id')} menurut Perjanjian Kinerja menjadi tanggung jawab divisi ${say('division')}, bukan divisi tab ini. Baris ini tidak dibaca; pindahkan isiannya.`,
  'target-differs': ({ found, say }) =>
    `Target di kertas kerja (“${found}”) berbeda dengan Perjanjian Kinerja (“${say('expected')}”). Samakan dengan Perjanjian Kinerja.`,
  'numerator-disagrees': ({ found, say }) =>
    `Realisasi ${found} berbeda dengan hasil pembilang dibagi penyebut, yaitu ${say('expected')}. Perbaiki salah satunya.`,
  'quarter-sum-differs': ({ found, say }) =>
    `Realisasi setahun (${found}) berbeda dengan jumlah keempat triwulan, yaitu ${say('expected')}. Perbaiki salah satunya.`,
  'formula-differs': ({ found, say }) =>
    `Sel rumus menampilkan ${found}, sedangkan laporan akan mencetak ${say('expected') === '' ? 'tanpa angka' : say('expected')}. Jalankan “Siapkan / perbaiki buku kerja” untuk mengembalikan rumusnya.`,
  'total-row-skipped': () =>
    'Baris JUMLAH di antara data tidak ikut dihitung. Jumlah sudah dihitung pada baris di bawah judul kolom.',
} as const satisfies SomeSentences;
