/**
 * What a unit says about the numbers that stand before it. `count` units take whole numbers, so a dot
 * can only part thousands; `score` units take decimals and are not printed after the number; `other`
 * units are known but say nothing about decimals.
 */
export type UnitKind = 'rupiah' | 'percent' | 'score' | 'count' | 'other' | 'unknown';

/** Units of the office's worksheets with the abbreviations under which they are typed. */
const UNITS: readonly (readonly [name: string, kind: UnitKind, ...abbreviations: string[]])[] = [
  ['rupiah', 'rupiah', 'rp', 'idr'],
  ['%', 'percent', 'persen', 'prosen'],
  ['nilai', 'score'],
  ['indeks', 'score', 'index'],
  ['skor', 'score', 'score'],
  ['poin', 'score', 'point'],
  ['rasio', 'score'],
  ['skala', 'score'],
  ['opini', 'other'],
  ['predikat', 'other'],
  ['jam', 'other'],
  ['hari', 'other', 'hr'],
  ['hari kerja', 'other', 'hk', 'hr kerja'],
  ['minggu', 'other', 'mgg'],
  ['bulan', 'other', 'bln'],
  ['tahun', 'other', 'thn', 'th'],
  ['bulan layanan', 'count', 'bln layanan', 'bulan lyn'],
  ['laporan', 'count', 'lap'],
  ['dokumen', 'count', 'dok'],
  ['kegiatan', 'count', 'keg', 'kgt'],
  ['layanan', 'count', 'lyn'],
  ['orang', 'count', 'org'],
  ['unit', 'count', 'unt'],
  ['paket', 'count', 'pkt'],
  ['buah', 'count', 'bh'],
  ['eksemplar', 'count', 'eks', 'exp'],
  ['lembar', 'count', 'lbr'],
  ['rangkap', 'count'],
  ['berkas', 'count'],
  ['kali', 'count', 'x'],
  ['peserta', 'count'],
  ['pegawai', 'count', 'peg'],
  ['pemilih', 'count'],
  ['surat', 'count'],
  ['surat suara', 'count'],
  ['kotak', 'count'],
  ['keputusan', 'count', 'kpt'],
  ['produk hukum', 'count'],
  ['berita acara', 'count'],
  ['perkara', 'count'],
  ['sengketa', 'count'],
  ['pelanggaran', 'count'],
  ['temuan', 'count'],
  ['rekomendasi', 'count'],
  ['penetapan', 'count'],
  ['rekapitulasi', 'count'],
  ['tahap', 'count'],
  ['tahap verifikasi', 'count'],
  ['gudang', 'count'],
  ['kecamatan', 'count', 'kec'],
  ['desa', 'count', 'ds'],
  ['kelurahan', 'count', 'kel'],
  ['desa/kelurahan', 'count', 'desa/kel'],
  ['partai politik', 'count', 'parpol'],
  ['pasangan calon', 'count', 'paslon'],
  ['badan ad hoc', 'count', 'badan adhoc'],
  ['satker', 'count'],
  ['aplikasi', 'count'],
  ['konten', 'count'],
  ['publikasi', 'count'],
  ['rapat', 'count'],
  ['TPS', 'count'],
  ['PPK', 'count'],
  ['PPS', 'count'],
  ['KPPS', 'count'],
];

interface Unit {
  /** Name as it is printed. */
  readonly name: string;
  readonly kind: UnitKind;
}

const UNIT_BY_SPELLING: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap(([name, kind, ...abbreviations]) =>
    [name, ...abbreviations].map((spelling): [string, Unit] => [
      spelling.toLowerCase(),
      { name, kind },
    ]),
  ),
);

/** A unit says which scale it is on in brackets, as in `indeks (skala 4)`; the kind is that of the word before. */
const spellingOf = (text: string): string =>
  text.trim().toLowerCase().replace(/\.$/, '').split(' (')[0]?.trim() ?? '';

/** Full name of a unit that is typed in full or abbreviated: `Lap` and `lap.` → `laporan`; null when unknown. */
export const unitName = (text: string): string | null =>
  UNIT_BY_SPELLING.get(spellingOf(text))?.name ?? null;

/** What the unit says about its numbers; `unknown` for a unit that is not in the table. */
export const unitKind = (text: string): UnitKind =>
  UNIT_BY_SPELLING.get(spellingOf(text))?.kind ?? 'unknown';
