import type {
  Block,
  Caption,
  Cell,
  Figure,
  Heading,
  Paragraph,
  PartKey,
  ReportModel,
  Row,
  Signature,
  Span,
  Table,
} from '../../src/domain/report/model';

/** A PNG of one grey pixel. */
export const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

export const span = (text: string, rest: Partial<Span> = {}): Span => ({ text, ...rest });

export const aParagraph = (text: string, role: Paragraph['role'] = 'body'): Paragraph => ({
  kind: 'paragraph',
  role,
  spans: [span(text)],
});

export const aHeading = (level: Heading['level'], number: string, text: string): Heading => ({
  kind: 'heading',
  level,
  number,
  text,
  anchor: `${number} ${text}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
});

export const aCaption = (number: string, text: string): Caption => ({
  number,
  text,
  anchor: `k-${number}-${text}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
});

const cellOf = (text: string | Cell): Cell =>
  typeof text === 'string' ? { spans: text === '' ? [] : [span(text)] } : text;

export const aRow = (cells: readonly (string | Cell)[], role: Row['role'] = 'body'): Row => ({
  role,
  cells: cells.map(cellOf),
});

export const aTable = (rest: Partial<Table> = {}): Table => ({
  kind: 'table',
  caption: aCaption('3.1', 'Capaian indikator'),
  columns: [
    { width: 1, align: 'center' },
    { width: 6, align: 'left' },
    { width: 2, align: 'right' },
  ],
  header: [aRow(['No', 'Indikator Kinerja', 'Capaian (%)'])],
  rows: [aRow(['1', 'Persentase pemilih yang menggunakan hak pilih', '102,85'])],
  source: '',
  ...rest,
});

export const aFigure = (number: string, text: string): Figure => ({
  kind: 'figure',
  caption: aCaption(number, text),
  altText: 'Grafik batang: target dan realisasi selama empat tahun.',
  chart: { categories: [], series: [], unit: '%' },
});

export const aSignature = (rest: Partial<Signature> = {}): Signature => ({
  kind: 'signature',
  placeAndDate: 'Kota Contoh, 19 Februari 2024',
  position: ['Sekretaris KPU Kabupaten Contoh,'],
  name: 'Nama Contoh',
  nip: '197001011990011001',
  ...rest,
});

const NO_PARTS: Readonly<Record<PartKey, readonly Block[]>> = {
  kataPengantar: [],
  ikhtisar: [],
  bab1: [],
  bab2: [],
  bab3: [],
  bab4: [],
  lampiran: [],
  lampiranMendatar: [],
  lampiranPenutup: [],
};

/** A report with the given parts only. */
export const aReport = (
  parts: Partial<Record<PartKey, readonly Block[]>> = {},
  rest: Partial<ReportModel> = {},
): ReportModel => ({
  report: 'SEKRETARIAT',
  year: 2023,
  practice: true,
  cover: {
    title: 'LAPORAN KINERJA (LAPKIN)',
    owner: 'SEKRETARIAT KPU KABUPATEN CONTOH',
    yearLine: 'TAHUN 2023',
    office: 'Sekretariat Komisi Pemilihan Umum Kabupaten Contoh',
    address: 'Jalan Contoh Nomor 1, Kota Contoh',
    website: 'kab-contoh.kpu.go.id',
    place: 'Kota Contoh',
    publicationYear: '2024',
  },
  runningHead: 'Laporan Kinerja Sekretariat KPU Kabupaten Contoh Tahun 2023',
  parts: { ...NO_PARTS, ...parts },
  ...rest,
});

const WORDS =
  'Pelaksanaan program dan kegiatan pada tahun berjalan diarahkan untuk mendukung tercapainya sasaran strategis yang telah diperjanjikan, dengan memperhatikan ketersediaan anggaran, sumber daya manusia, serta kesiapan sarana dan prasarana pendukung.';

const wideTable = (): Table => ({
  kind: 'table',
  caption: aCaption('L.2', 'Matriks kertas kerja pemantauan'),
  columns: Array.from({ length: 14 }, (_, index) => ({
    width: index === 2 ? 4 : 1.5,
    align: index < 3 ? ('left' as const) : ('right' as const),
  })),
  header: [
    aRow([
      'No',
      'Kode',
      'Rincian Output',
      { spans: [span('Realisasi per Triwulan')], columnSpan: 4 },
      { spans: [span('Anggaran')], columnSpan: 4 },
      'Volume',
      'Satuan',
      'Ket.',
    ]),
    aRow([
      '1',
      '2',
      '3',
      'TW I',
      'TW II',
      'TW III',
      'TW IV',
      'Pagu',
      'Realisasi',
      'Sisa',
      '%',
      '8',
      '9',
      '10',
    ]),
  ],
  rows: [
    aRow([{ spans: [span('Program Dukungan Manajemen')] }], 'section'),
    ...Array.from({ length: 24 }, (_, index) =>
      aRow([
        String(index + 1),
        `076.01.WA.3355.EBA.994.${index}`,
        'Layanan perkantoran dan dukungan operasional satuan kerja',
        '250.000.000',
        '500.000.000',
        '750.000.000',
        '1.000.000.000',
        '1.050.000.000',
        '1.000.000.000',
        '50.000.000',
        '95,24',
        '1',
        'Layanan',
        '',
      ]),
    ),
    aRow(
      [
        { spans: [span('Jumlah')], columnSpan: 7 },
        '25.200.000.000',
        '24.000.000.000',
        '1.200.000.000',
        '95,24',
        '',
        '',
        '',
      ],
      'total',
    ),
  ],
  source: 'Sumber: lembar kerja divisi (data contoh).',
});

/** A report that uses every kind of block in the places where a LAPKIN has them. */
export const everyBlock = (): ReportModel =>
  aReport({
    kataPengantar: [
      aHeading(1, '', 'KATA PENGANTAR'),
      aParagraph(WORDS),
      aParagraph(WORDS),
      aSignature({ position: ['Plh. Sekretaris KPU Kabupaten Contoh,'] }),
    ],
    ikhtisar: [
      aHeading(1, '', 'IKHTISAR EKSEKUTIF'),
      aParagraph(WORDS),
      aTable({ caption: aCaption('1', 'Ringkasan capaian') }),
    ],
    bab1: [
      aHeading(1, 'BAB I', 'PENDAHULUAN'),
      aHeading(2, 'A.', 'Latar Belakang'),
      aParagraph(`${WORDS}\n\n${WORDS}\nBaris ketiga.`),
      aHeading(2, 'B.', 'Dasar Hukum'),
      {
        kind: 'list',
        marker: 'number',
        items: [
          [span('Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum;')],
          [span('Peraturan Presiden Nomor 29 Tahun 2014;\nsebagaimana telah diubah.')],
        ],
      },
      { kind: 'list', marker: 'letter', items: [[span('butir pertama;')], [span('butir kedua.')]] },
      { kind: 'list', marker: 'number', items: [[span('daftar lain, mulai lagi dari satu;')]] },
      {
        kind: 'list',
        marker: 'bullet',
        items: [
          [span('butir tanpa nomor')],
          [
            span('butir '),
            span('tebal', { bold: true }),
            span(' dan '),
            span('miring', { italic: true }),
          ],
        ],
      },
      aParagraph('Uraikan permasalahan utama satuan kerja pada tahun 2023.', 'request'),
    ],
    bab2: [
      aHeading(1, 'BAB II', 'PERENCANAAN KINERJA'),
      aHeading(2, 'A.', 'Rencana Strategis'),
      aParagraph(WORDS),
    ],
    bab3: [
      aHeading(1, 'BAB III', 'AKUNTABILITAS KINERJA'),
      aHeading(2, 'A.', 'Capaian Kinerja Organisasi'),
      aHeading(3, '1.', 'Sasaran: Meningkatnya kualitas penyelenggaraan pemilu'),
      aHeading(4, 'a.', 'Persentase pemilih yang menggunakan hak pilih'),
      aParagraph(WORDS),
      aTable({ source: 'Sumber: Divisi Perencanaan, Data, dan Informasi.' }),
      aTable({
        caption: aCaption('3.2', 'Realisasi anggaran per program'),
        columns: [
          { width: 1, align: 'center' },
          { width: 4, align: 'left' },
          { width: 3, align: 'right' },
          { width: 3, align: 'right' },
          { width: 2, align: 'right' },
          { width: 3, align: 'right' },
        ],
        header: [aRow(['No', 'Program', 'Pagu (Rp)', 'Realisasi (Rp)', '%', 'Sisa (Rp)'])],
        rows: [
          aRow(['Anggaran Pendapatan dan Belanja Negara'], 'section'),
          aRow([
            '1',
            'Penyelenggaraan Pemilu dalam Proses Konsolidasi Demokrasi',
            '25.870.430.000',
            '25.319.000.000',
            '97,87',
            '551.430.000',
          ]),
          aRow([
            '2',
            'Dukungan Manajemen',
            '4.751.000.000',
            '4.675.399.100',
            '98,41',
            '75.600.900',
          ]),
          aRow(
            [
              { spans: [span('Jumlah')], columnSpan: 2, align: 'center' },
              '30.621.430.000',
              '29.994.399.100',
              '97,95',
              '627.030.900',
            ],
            'total',
          ),
        ],
      }),
      aParagraph('Persentase dihitung dari realisasi dibagi pagu setelah revisi.', 'note'),
      aFigure('3.1', 'Target dan realisasi tahun 2020–2023'),
      {
        kind: 'paragraph',
        role: 'body',
        spans: [
          span('Bukti dukung tersedia pada '),
          span('laman resmi', { link: 'https://kab-contoh.kpu.go.id/lapkin?tahun=2023&bukti=1' }),
          span(' dan pada arsip '),
          span('tanpa alamat', { link: 'arsip lemari 3' }),
          span('.'),
        ],
      },
    ],
    bab4: [aHeading(1, 'BAB IV', 'PENUTUP'), aParagraph(WORDS)],
    lampiran: [
      aHeading(1, 'LAMPIRAN 1', 'PERJANJIAN KINERJA'),
      aParagraph('PERJANJIAN KINERJA TAHUN 2023', 'title'),
      aParagraph('Pada hari ini kami yang bertanda tangan di bawah ini:', 'centered'),
      {
        kind: 'table',
        columns: [
          { width: 2, align: 'left' },
          { width: 6, align: 'left' },
        ],
        header: [],
        rows: [aRow(['Nama', ': Nama Contoh']), aRow(['Jabatan', ': Sekretaris'])],
        source: '',
      },
      aSignature({ name: '', nip: '' }),
    ],
    lampiranMendatar: [aHeading(1, 'LAMPIRAN 2', 'MATRIKS KERTAS KERJA'), wideTable()],
    lampiranPenutup: [
      aHeading(1, 'LAMPIRAN 3', 'DOKUMENTASI'),
      { kind: 'placeholder', text: 'Tempelkan foto rapat pleno di sini.' },
      { kind: 'page-break' },
      aHeading(2, '', 'Daftar Hadir'),
      { kind: 'placeholder', text: 'Tempelkan pindaian daftar hadir di sini.' },
    ],
  });
