/** What a column holds, which decides how its cells are read. */
export type FieldKind = 'text' | 'code' | 'budget-code' | 'rupiah' | 'volume' | 'measure';

/** A column that an import can fill, with the headers (in comparable words) under which offices keep it. */
export interface Field {
  /** Column key of the tab schema. */
  readonly key: string;
  readonly kind: FieldKind;
  readonly headers: readonly string[];
  /** Only compared with what the row has already, never written. */
  readonly compared?: true;
}

/** Tables that an import can fill. */
export type IntakeTableKey = 'kegiatan' | 'indikator';

const field = (key: string, kind: FieldKind, ...headers: string[]): Field => ({
  key,
  kind,
  headers,
});

const compared = (key: string, kind: FieldKind, ...headers: string[]): Field => ({
  ...field(key, kind, ...headers),
  compared: true,
});

const quarter = (number: number): Field =>
  field(
    `tw${String(number)}`,
    'rupiah',
    `realisasi triwulan ${String(number)}`,
    `realisasi pagu triwulan ${String(number)}`,
    `triwulan ${String(number)}`,
  );

const activityFields: readonly Field[] = [
  field('kode', 'code', 'kode', 'kode baris', 'kode kegiatan'),
  field(
    'uraian',
    'text',
    'uraian kegiatan',
    'nama kegiatan',
    'uraian',
    'kegiatan',
    'program kegiatan',
    'uraian program kegiatan kro ro',
    'uraian program kegiatan kro ro komponen',
    'uraian pekerjaan',
    'rincian kegiatan',
  ),
  field(
    'kodeAnggaran',
    'budget-code',
    'kode pagu',
    'kode',
    'kode mak',
    'mak',
    'kode rekening',
    'kode akun',
    'kode program kegiatan kro ro',
    'kode kegiatan kro ro',
    'kode ro',
  ),
  field('satuan', 'text', 'satuan', 'satuan volume'),
  field('targetVolume', 'volume', 'target volume', 'volume', 'target'),
  field('realisasiVolume', 'volume', 'realisasi volume', 'capaian volume'),
  field('pagu', 'rupiah', 'pagu', 'pagu dipa', 'dipa', 'pagu kegiatan'),
  ...[1, 2, 3, 4].map(quarter),
  field(
    'realisasi',
    'rupiah',
    'realisasi pagu',
    'realisasi',
    'realisasi kumulatif triwulan 4',
    'realisasi kumulatif desember',
    'realisasi pagu kumulatif desember',
  ),
  field('kendala', 'text', 'kendala', 'faktor kendala'),
  field('solusi', 'text', 'solusi', 'lanjut', 'solusi lanjut', 'rekomendasi'),
  field('statusTindakLanjut', 'text', 'status lanjut', 'status solusi'),
  field('bukti', 'text', 'bukti', 'bukti link', 'link bukti', 'link'),
  field('penanggungJawab', 'text', 'penanggung', 'penanggung kegiatan', 'pelaksana'),
  field('indikator', 'code', 'indikator', 'kode indikator'),
  field('jenisBelanja', 'text', 'jenis belanja', 'belanja'),
  field('waktu', 'text', 'waktu', 'waktu kegiatan'),
  // Where there is no other description, the name of the kegiatan is taken for it, so it comes last here.
  field(
    'namaKegiatan',
    'text',
    'nama kegiatan dipa',
    'nama kegiatan menurut dipa',
    'nama kegiatan',
  ),
  field('namaRo', 'text', 'nama ro', 'ro'),
];

const indicatorFields: readonly Field[] = [
  compared('kode', 'code', 'kode', 'kode indikator', 'nomor indikator'),
  compared(
    'nama',
    'text',
    'indikator kinerja',
    'indikator',
    'nama indikator',
    'indikator kinerja utama',
    'uraian indikator',
    'indikator kinerja kegiatan',
  ),
  compared('satuan', 'text', 'satuan'),
  compared(
    'target',
    'measure',
    'target',
    'target kinerja',
    'target pk',
    'target perjanjian kinerja',
  ),
  field('pembilang', 'volume', 'pembilang', 'realisasi pembilang'),
  field('penyebut', 'volume', 'penyebut', 'realisasi penyebut'),
  field('realisasi', 'measure', 'realisasi', 'realisasi kinerja', 'realisasi kumulatif triwulan 4'),
  field('alasanTidakDiukur', 'text', 'alasan tidak diukur', 'alasan'),
  field('faktorPendukung', 'text', 'faktor pendukung', 'pendukung', 'faktor keberhasilan'),
  field('penghambat', 'text', 'kendala', 'faktor kendala', 'kendala kegagalan'),
  field('solusi', 'text', 'solusi', 'lanjut', 'solusi lanjut', 'solusi dilakukan'),
  field('rencana', 'text', 'rencana perbaikan', 'rencana lanjut', 'rencana', 'rekomendasi'),
  field('bukti', 'text', 'bukti', 'bukti link', 'link bukti', 'link', 'sumber data'),
];

/** Columns of the two tables that an import can fill. */
export const intakeFields: Readonly<Record<IntakeTableKey, readonly Field[]>> = {
  kegiatan: activityFields,
  indikator: indicatorFields,
};

/** Column that says what a row is about. */
export const namingKey: Readonly<Record<IntakeTableKey, string>> = {
  kegiatan: 'uraian',
  indikator: 'nama',
};
