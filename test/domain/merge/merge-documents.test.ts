import { table, text } from '../../support/docs-model';
import type { Sketch } from '../../support/docs-model';
import { refresh, shown } from '../../support/refresh';

const heading = (content: string): Sketch => text(content, 'HEADING_2');

const opening = text('Capaian kinerja tahun 2023 disajikan sebagai berikut.');
const closing = text('Demikian uraian capaian kinerja.');

const around = (...middle: readonly Sketch[]): readonly Sketch[] => [
  heading('Capaian'),
  opening,
  ...middle,
  closing,
];

const figures = (...rows: readonly (readonly string[])[]): Sketch =>
  table(['Indikator', 'Target', 'Realisasi'], ...rows);

interface Story {
  readonly title: string;
  readonly base: readonly Sketch[];
  readonly ours: readonly Sketch[];
  readonly theirs: readonly Sketch[];
  readonly result: readonly Sketch[];
}

const sentence = 'Realisasi mencapai 85,50% dari target 90,00% pada tahun berjalan.';
const newSentence = 'Realisasi mencapai 88,25% dari target 90,00% pada tahun berjalan.';

const merged: readonly Story[] = [
  {
    title: 'puts a new figure into a sentence that a person has reworded elsewhere',
    base: around(text(sentence)),
    ours: around(text(newSentence)),
    theirs: around(text('Realisasi ternyata mencapai 85,50% dari target 90,00% pada tahun ini.')),
    result: around(text('Realisasi ternyata mencapai 88,25% dari target 90,00% pada tahun ini.')),
  },
  {
    title: 'puts a new figure beside words a person has just added',
    base: around(text(sentence)),
    ours: around(text(newSentence)),
    theirs: around(text(sentence.replace('85,50%', 'sekitar 85,50% (bersih)'))),
    result: around(text(newSentence.replace('88,25%', 'sekitar 88,25% (bersih)'))),
  },
  {
    title: 'knows rows of the same name by their codes when another one comes in before them',
    base: around(
      figures(['9001', 'Perencanaan Program', '3'], ['9002', 'Perencanaan Program', '5']),
    ),
    ours: around(
      figures(
        ['6709', 'Perencanaan Program', '1'],
        ['9001', 'Perencanaan Program', '4'],
        ['9002', 'Perencanaan Program', '5'],
      ),
    ),
    theirs: around(
      figures(['9001', 'Perencanaan Program utama', '3'], ['9002', 'Perencanaan Program', '5']),
    ),
    result: around(
      figures(
        ['6709', 'Perencanaan Program', '1'],
        ['9001', 'Perencanaan Program utama', '4'],
        ['9002', 'Perencanaan Program', '5'],
      ),
    ),
  },
  {
    title:
      'keeps what a person wrote in its row when a like row comes in before it and the row changes',
    base: around(figures(['Arsip 1003', '1004', '1005'], ['Pemilih 1006', '10', '1007'])),
    ours: around(
      figures(
        ['Arsip 1008', '10', '10'],
        ['Arsip 1003', '1004', '1011'],
        ['Pemilih 1006', '10', '1007'],
      ),
    ),
    theirs: around(figures(['Arsip 1003', 'belum pasti', '1005'], ['Pemilih 1006', '10', '1007'])),
    result: around(
      figures(
        ['Arsip 1008', '10', '10'],
        ['Arsip 1003', 'belum pasti', '1011'],
        ['Pemilih 1006', '10', '1007'],
      ),
    ),
  },
  {
    title: 'follows a paragraph that a person has moved',
    base: around(text(sentence), text('Kendala utama adalah jaringan.')),
    ours: around(text(newSentence), text('Kendala utama adalah jaringan.')),
    theirs: [
      heading('Capaian'),
      opening,
      text('Kendala utama adalah jaringan.'),
      closing,
      text(sentence),
    ],
    result: [
      heading('Capaian'),
      opening,
      text('Kendala utama adalah jaringan.'),
      closing,
      text(newSentence),
    ],
  },
  {
    title: 'follows both halves of a paragraph that a person has split',
    base: around(text('Target tahun ini 12 laporan. Realisasi tahun ini 9 laporan saja.')),
    ours: around(text('Target tahun ini 14 laporan. Realisasi tahun ini 11 laporan saja.')),
    theirs: around(
      text('Target tahun ini 12 laporan.'),
      text('Realisasi tahun ini 9 laporan saja.'),
    ),
    result: around(
      text('Target tahun ini 14 laporan.'),
      text('Realisasi tahun ini 11 laporan saja.'),
    ),
  },
  {
    title: 'follows two paragraphs that a person has joined',
    base: around(text('Target tahun ini 12 laporan.'), text('Realisasi tahun ini 9 laporan saja.')),
    ours: around(
      text('Target tahun ini 14 laporan.'),
      text('Realisasi tahun ini 11 laporan saja.'),
    ),
    theirs: around(text('Target tahun ini 12 laporan. Realisasi tahun ini 9 laporan saja.')),
    result: around(text('Target tahun ini 14 laporan. Realisasi tahun ini 11 laporan saja.')),
  },
  {
    title: 'inserts a new paragraph after what a person has added',
    base: around(),
    ours: around(text('Paragraf baru dari data.')),
    theirs: around(text('Catatan ketua divisi.')),
    result: around(text('Catatan ketua divisi.'), text('Paragraf baru dari data.')),
  },
  {
    title: 'removes a paragraph that no person has touched',
    base: around(text('Indikator ini belum diukur.'), text(sentence)),
    ours: around(text(sentence)),
    theirs: around(text('Indikator ini belum diukur.'), text(`${sentence} Alhamdulillah.`)),
    result: around(text(`${sentence} Alhamdulillah.`)),
  },
  {
    title: 'removes a line of a list whose page number a word processor has filled in',
    base: around(text('Tabel 3.1 Capaian\t'), text('Tabel 3.2 Anggaran\t')),
    ours: around(text('Tabel 3.1 Anggaran\t')),
    theirs: around(text('Tabel 3.1 Capaian\t21'), text('Tabel 3.2 Anggaran\t22')),
    result: around(text('Tabel 3.1 Anggaran\t22')),
  },
  {
    title: 'does not bring back what a person has deleted',
    base: around(text(sentence), text('Sumber: rekapitulasi.')),
    ours: around(text(sentence), text('Sumber: rekapitulasi.')),
    theirs: around(text(sentence)),
    result: around(text(sentence)),
  },
  {
    title: 'says nothing twice when a person has already corrected the figure',
    base: around(text(sentence)),
    ours: around(text(newSentence)),
    theirs: around(text(newSentence)),
    result: around(text(newSentence)),
  },
  {
    title: 'inserts, changes and removes rows among those of people',
    base: around(
      figures(['Nilai SAKIP', '70', '66'], ['Pemilih', '80', '81'], ['Opini', 'WTP', 'WTP']),
    ),
    ours: around(
      figures(['Nilai SAKIP', '70', '68'], ['Indeks baru', '3', '4'], ['Opini', 'WTP', 'WTP']),
    ),
    theirs: around(
      figures(
        ['Nilai SAKIP', '70', '66'],
        ['Pemilih', '80', '81'],
        ['Opini', 'WTP', 'WTP'],
        ['Tambahan', '1', '1'],
      ),
    ),
    result: around(
      figures(
        ['Nilai SAKIP', '70', '68'],
        ['Indeks baru', '3', '4'],
        ['Opini', 'WTP', 'WTP'],
        ['Tambahan', '1', '1'],
      ),
    ),
  },
  {
    title: 'finds columns by their headers when a person has added and moved some',
    base: around(figures(['Nilai SAKIP', '70', '66'], ['Opini', 'WTP', 'WDP'])),
    ours: around(figures(['Nilai SAKIP', '70', '68'], ['Baru', '5', '6'], ['Opini', 'WTP', 'WTP'])),
    theirs: around(
      table(
        ['Indikator', 'Keterangan', 'Realisasi', 'Target'],
        ['Nilai SAKIP', 'naik', '66', '70'],
        ['Opini', '', 'WDP', 'WTP'],
      ),
    ),
    result: around(
      table(
        ['Indikator', 'Keterangan', 'Realisasi', 'Target'],
        ['Nilai SAKIP', 'naik', '68', '70'],
        ['Baru', '', '6', '5'],
        ['Opini', '', 'WTP', 'WTP'],
      ),
    ),
  },
  {
    title: 'inserts a whole section with its table',
    base: around(),
    ours: [
      ...around(),
      heading('Efisiensi'),
      text('Tabel 3.2 Efisiensi', 'SUBTITLE'),
      table(['Sasaran', 'Nilai'], ['Satu', '10']),
      text('Sumber: data.'),
    ],
    theirs: [heading('Capaian'), text('Pembuka dari ketua.'), opening, closing],
    result: [
      heading('Capaian'),
      text('Pembuka dari ketua.'),
      opening,
      closing,
      heading('Efisiensi'),
      text('Tabel 3.2 Efisiensi', 'SUBTITLE'),
      table(['Sasaran', 'Nilai'], ['Satu', '10']),
      text('Sumber: data.'),
    ],
  },
  {
    title: 'removes a whole section with its table',
    base: [
      heading('Awal'),
      opening,
      heading('Efisiensi'),
      text('Tabel 1'),
      figures(['A', '1', '2']),
      closing,
    ],
    ours: [heading('Awal'), opening, closing],
    theirs: [
      heading('Awal'),
      text(`${opening.kind === 'text' ? opening.text : ''} Tambahan.`),
      heading('Efisiensi'),
      text('Tabel 1'),
      figures(['A', '1', '2']),
      closing,
    ],
    result: [
      heading('Awal'),
      text(`${opening.kind === 'text' ? opening.text : ''} Tambahan.`),
      closing,
    ],
  },
];

describe('mergeDocuments', () => {
  test.each(merged)('$title', ({ base, ours, theirs, result }) => {
    const { content, plan } = refresh(base, ours, theirs);
    expect(content).toEqual(shown(result));
    expect([plan.conflicts, plan.held, plan.manual]).toEqual([[], [], []]);
  });
});
