import { formatNumber } from '../../../domain/quantity/format';
import type { IntakeReport } from '../../intake/outcome';
import { additionFacts, quotedCell, shownCell } from './intake-words';
import type { IntakeWords } from './intake-words';

const columnLines = ({ columns }: IntakeReport): readonly string[] =>
  columns.map(({ letters, header, goesTo }) => `• ${letters} “${header}” → ${goesTo}`);

const counted = ({ additions, changes, kept, same }: IntakeReport): string => {
  const counts = [
    [additions.length, 'baris ditambahkan'],
    [changes.length, 'sel diisi atau diganti'],
    [kept.length, 'sel berisi nilai lain dibiarkan'],
    [same, 'baris sudah ada dan sama'],
  ] as const;
  const said = counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${String(count)} ${what}`);
  return said.length === 0 ? 'tidak ada yang ditulis' : said.join(', ');
};

const overview = (report: IntakeReport): string =>
  [
    `Sumber: tab “${report.source}”, judul kolom pada baris ${String(report.headerRow)}. Tujuan: tab “${report.tab}”. Hasil: ${counted(report)}.`,
    'Kolom yang diambil:',
    ...columnLines(report),
  ].join('\n');

const keptHint = ({ kept }: IntakeReport): string =>
  kept.length === 0
    ? ''
    : ' Sel yang sudah berisi nilai lain tidak diganti; pilih TIMPA bila memang harus diganti.';

const undone = (told: { readonly removed: number; readonly restored: number }): string =>
  `${String(told.removed)} baris dihapus dan ${String(told.restored)} sel dikembalikan`;

const leftOver = (left: readonly string[]): string =>
  left.length === 0 ? '' : ` Yang sudah diubah orang dibiarkan: ${left.join(', ')}.`;

const action: IntakeWords['action'] = {
  'import-worksheet': {
    title: 'Impor kertas kerja dari tab',
    description:
      'Mengambil isian dari tab lain, misalnya kertas kerja Excel lama, ke kertas kerja divisi; hasilnya ditampilkan dahulu.',
  },
  'undo-import': {
    title: 'Batalkan impor terakhir',
    description:
      'Mengembalikan kertas kerja seperti sebelum impor; baris yang sudah diubah orang dibiarkan.',
  },
};

/** Sentences around the import of worksheets. */
export const intakeId: IntakeWords = {
  action,
  option: {
    table: 'tabel yang diisi: KEGIATAN atau INDIKATOR',
    source: 'nama tab sumber; boleh kosong bila hanya ada satu tab lain',
    headerRow: 'nomor baris judul kolom pada sumber, bila tidak ditemukan sendiri',
    columns: 'pasangan kolom yang diubah, misalnya pagu=F; kendala=-',
    existing: 'sel yang sudah berisi nilai lain: BIARKAN (bawaan) atau TIMPA',
    undo: 'setuju membatalkan impor terakhir',
  },
  done: {
    'worksheet-imported': ({ intake }) =>
      `Impor selesai: ${counted(intake)} pada tab “${intake.tab}”.${keptHint(intake)} Periksa hasilnya dengan “Periksa isian”; impor ini dapat dibatalkan dengan “Batalkan impor terakhir”.`,
    'import-undone': ({ source, left, ...told }) =>
      `Impor dari tab “${source}” dibatalkan: ${undone(told)}.${leftOver(left)}`,
  },
  refusal: {
    'import-source-missing': ({ name, tabs }) =>
      `${name === '' ? 'Tab sumber belum dipilih.' : `Tab “${name}” tidak ditemukan di antara tab milik kantor.`} ${
        tabs.length === 0
          ? 'Tempelkan kertas kerja lama ke tab baru, lalu ulangi.'
          : `Yang dapat dipilih: ${tabs.join(', ')}.`
      }`,
    'import-division-unknown': ({ divisions }) =>
      `Kode divisi itu tidak ada pada tab Pengaturan. Yang ada: ${divisions.join(', ')}.`,
    'import-table-missing': ({ tab }) =>
      `Tabel tujuan pada tab “${tab}” tidak ditemukan. Jalankan “Siapkan / perbaiki buku kerja”; isian lain tidak berubah.`,
    'import-worksheet-sent': ({ divisionId }) =>
      `Kertas kerja ${divisionId} sudah dikirim, sehingga tidak diubah oleh impor. Mintalah Subbagian Perencanaan, Data, dan Informasi menjalankan “Buka kembali kertas kerja”.`,
    'import-too-long': ({ source, rows, most }) =>
      `Tab “${source}” terisi sampai baris ${formatNumber(rows)}; paling banyak ${formatNumber(most)} baris dapat diimpor sekaligus. Tidak ada yang diubah. Salin hanya baris tahun ini milik divisi tersebut ke tab tersendiri, lalu impor dari sana.`,
    'import-header-missing': ({ source }) =>
      `Baris judul kolom pada tab “${source}” tidak ditemukan. Sebutkan nomor barisnya, atau perbaiki judul kolomnya, misalnya “Uraian Kegiatan”, “Pagu”, dan “Realisasi”.`,
    'import-columns-wrong': ({ part, keys }) =>
      `Pasangan kolom “${part}” tidak dimengerti. Tulis seperti pagu=F atau kendala=-. Nama kolom: ${keys.join(', ')}.`,
    'import-nothing-new': ({ intake }) =>
      `Tidak ada yang perlu ditulis.${keptHint(intake)}\n${overview(intake)}`,
    'import-needs-consent': ({ intake }) =>
      `${overview(intake)}${keptHint(intake)}\nTulis hasil ini ke tab “${intake.tab}”?`,
    'import-cut-off': ({ source, divisionId }) =>
      `Impor dari tab “${source}” ke kertas kerja ${divisionId} terputus sebelum selesai. Ulangi impor itu, atau jalankan “Batalkan impor terakhir” dahulu.`,
    'no-import': () => 'Tidak ada impor yang dapat dibatalkan.',
    'undo-needs-consent': ({ source, left, ...told }) =>
      `Impor dari tab “${source}” akan dibatalkan: ${undone(told)}.${leftOver(left)} Lanjutkan?`,
  },
  lines: {
    addition: (addition) => `Baris ${String(addition.sourceRow)} → ${additionFacts(addition)}`,
    change: (cell) =>
      `${cell.code}, ${cell.header}: ${quotedCell(cell, '(kosong)')} menjadi “${shownCell(cell.after)}”`,
    kept: (cell) =>
      `${cell.code}, ${cell.header}: ${quotedCell(cell, '(kosong)')} dibiarkan; pada sumber “${shownCell(cell.after)}”`,
  },
};
