import type { PartKey } from '../../domain/report/model';

/** Tag that stands for a piece of text, anywhere in the template. */
export type PlainTag =
  | 'judul'
  | 'pemilik'
  | 'tahun'
  | 'namaSatker'
  | 'alamat'
  | 'laman'
  | 'tempat'
  | 'tahunTerbit'
  | 'kepalaHalaman'
  | 'tandaContoh';

/** Tag that stands for whole paragraphs and tables, alone in its paragraph: a part of the report or a contents list. */
export type BlockTag = PartKey | 'daftarIsi' | 'daftarTabel' | 'daftarGambar';

interface TagRule {
  /** Whether a template is refused without it. */
  readonly required: boolean;
  /** What the tag stands for, in Indonesian, for the user guide. */
  readonly description: string;
}

/** A tag of the template, as the user guide lists it. */
export type TemplateTag = TagRule &
  (
    | { readonly kind: 'plain'; readonly tag: PlainTag }
    | { readonly kind: 'block'; readonly tag: BlockTag }
  );

const plain: Readonly<Record<PlainTag, TagRule>> = {
  judul: {
    required: true,
    description: 'Judul laporan pada sampul, misalnya “LAPORAN KINERJA (LAPKIN)”.',
  },
  pemilik: {
    required: true,
    description: 'Pemilik laporan: KPU atau Sekretariat KPU kabupaten/kota.',
  },
  tahun: { required: true, description: 'Tahun laporan, misalnya “TAHUN 2023”.' },
  namaSatker: { required: false, description: 'Nama lengkap satuan kerja.' },
  alamat: { required: false, description: 'Alamat kantor.' },
  laman: { required: false, description: 'Alamat laman (situs web) kantor.' },
  tempat: { required: false, description: 'Kota atau kabupaten tempat laporan diterbitkan.' },
  tahunTerbit: { required: false, description: 'Tahun laporan diterbitkan.' },
  kepalaHalaman: { required: false, description: 'Judul pendek untuk kepala halaman.' },
  tandaContoh: {
    required: true,
    description: 'Tanda bahwa laporan memuat data contoh; kosong untuk laporan yang sebenarnya.',
  },
};

const block: Readonly<Record<BlockTag, TagRule>> = {
  kataPengantar: { required: true, description: 'Kata Pengantar beserta blok tanda tangan.' },
  ikhtisar: { required: true, description: 'Ikhtisar Eksekutif.' },
  daftarIsi: { required: true, description: 'Daftar Isi.' },
  daftarTabel: { required: true, description: 'Daftar Tabel.' },
  daftarGambar: {
    required: true,
    description: 'Daftar Gambar; tidak muncul apabila laporan tidak memuat gambar.',
  },
  bab1: { required: true, description: 'Bab I Pendahuluan.' },
  bab2: { required: true, description: 'Bab II Perencanaan Kinerja.' },
  bab3: { required: true, description: 'Bab III Akuntabilitas Kinerja.' },
  bab4: { required: true, description: 'Bab IV Penutup.' },
  lampiran: { required: true, description: 'Lampiran pada halaman tegak.' },
  lampiranMendatar: {
    required: true,
    description: 'Lampiran dengan tabel lebar; sebaiknya pada bagian dengan halaman mendatar.',
  },
  lampiranPenutup: {
    required: true,
    description: 'Lampiran terakhir, kembali pada halaman tegak.',
  },
};

const entries = <K extends string>(
  rules: Readonly<Record<K, TagRule>>,
): readonly (readonly [K, TagRule])[] =>
  Object.entries(rules) as unknown as readonly (readonly [K, TagRule])[];

/** Every tag of the template in the order of the document. */
export const templateTags: readonly TemplateTag[] = [
  ...entries(plain).map(([tag, rule]): TemplateTag => ({ kind: 'plain', tag, ...rule })),
  ...entries(block).map(([tag, rule]): TemplateTag => ({ kind: 'block', tag, ...rule })),
];

/** A tag as it is typed in the template: `{judul}`, `{@bab1}`. */
export const tagText = ({ kind, tag }: Pick<TemplateTag, 'kind' | 'tag'>): string =>
  kind === 'block' ? `{@${tag}}` : `{${tag}}`;

/** Tags of whole parts and lists, in the order of our own template. */
export const blockTags: readonly BlockTag[] = entries(block).map(([tag]) => tag);
