import type { Block, Caption, Figure, ReportModel, Row, Span } from '../../domain/report/model';

/** Stands in one paragraph of the sample; edits are tried there. */
export const MARK = 'PENANDA UJI';

/** What the picture of the sample is called aloud. */
export const ALT_TEXT = 'Gambar uji';

/** Headings of the sample, as they are printed. */
export const HEADINGS = ['BAB I UJI', 'A. Judul dua', '1. Judul tiga'];

const spans = (text: string): readonly Span[] => [{ text }];

const row = (role: Row['role'], ...texts: readonly string[]): Row => ({
  role,
  cells: texts.map((text) => ({ spans: spans(text) })),
});

const caption = (number: string, anchor: string): Caption => ({ number, text: 'Uji', anchor });

const table = (number: string, anchor: string): Block => ({
  kind: 'table',
  caption: caption(number, anchor),
  columns: [
    { width: 1, align: 'center' },
    { width: 5, align: 'left' },
    { width: 2, align: 'right' },
  ],
  header: [row('body', 'No', 'Uraian', 'Nilai')],
  rows: [row('section', 'Sasaran'), row('body', '1', 'Baris uji', '98,5')],
  source: '',
});

const heading = (level: 1 | 2 | 3 | 4, number: string, text: string): Block => ({
  kind: 'heading',
  level,
  number,
  text,
  anchor: `uji-${String(level)}`,
});

/** The picture of the sample and what it shows. */
export const FIGURE: Figure = {
  kind: 'figure',
  caption: caption('1.1', 'gambar-uji'),
  altText: ALT_TEXT,
  chart: {
    categories: ['2025'],
    series: [{ name: 'Uji', values: [90], style: 'column' }],
    unit: '%',
  },
};

const chapter: readonly Block[] = [
  heading(1, 'BAB I', 'UJI'),
  heading(2, 'A.', 'Judul dua'),
  heading(3, '1.', 'Judul tiga'),
  heading(4, '', 'Judul empat'),
  {
    kind: 'paragraph',
    role: 'body',
    spans: [
      { text: `${MARK} ` },
      { text: 'tebal', bold: true },
      { text: ' ' },
      { text: 'tautan', link: 'https://www.kpu.go.id' },
    ],
  },
  { kind: 'list', marker: 'bullet', items: [spans('Butir satu'), spans('Butir dua')] },
  table('1.1', 'tabel-uji'),
  FIGURE,
];

/** A report as small as one can be that still has everything a conversion could lose. */
export const sampleReport: ReportModel = {
  report: 'KPU',
  year: 2000,
  practice: true,
  cover: {
    title: 'UJI MANDIRI',
    owner: 'LAPKIN',
    yearLine: 'DOKUMEN SEMENTARA',
    office: 'Uji',
    address: '',
    website: '',
    place: '',
    publicationYear: '',
  },
  runningHead: 'Uji mandiri',
  parts: {
    kataPengantar: [],
    ikhtisar: [],
    bab1: chapter,
    bab2: [],
    bab3: [],
    bab4: [],
    lampiran: [],
    lampiranMendatar: [table('L.1', 'tabel-mendatar')],
    lampiranPenutup: [],
  },
};
