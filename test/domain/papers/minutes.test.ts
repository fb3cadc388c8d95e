import { minutes } from '../../../src/domain/papers/minutes';
import { SHORT_DOTS } from '../../../src/domain/papers/blanks';
import { aDay } from '../../support/builders';
import { PAPER_PEOPLE, aPaperSetting, minutesDetails } from '../../support/example-papers';
import { readPaper, tablesOf } from '../../support/paper-reading';

const textWith = (change: Parameters<typeof minutesDetails>[0] = {}): string =>
  readPaper(minutes(aPaperSetting(), minutesDetails(change)));

const commission = ['ketua', 'teknis', 'rendatin', 'hukum', 'sosdiklih'];

describe('minutes', () => {
  test.each([
    [
      '2024-01-30',
      'Pada hari ini, Selasa tanggal tiga puluh bulan Januari tahun dua ribu dua puluh empat (30-01-2024)',
    ],
    [
      '2024-02-29',
      'Pada hari ini, Kamis tanggal dua puluh sembilan bulan Februari tahun dua ribu dua puluh empat (29-02-2024)',
    ],
    [
      '2025-03-11',
      'Pada hari ini, Selasa tanggal sebelas bulan Maret tahun dua ribu dua puluh lima (11-03-2025)',
    ],
    [
      '2026-01-02',
      'Pada hari ini, Jumat tanggal dua bulan Januari tahun dua ribu dua puluh enam (02-01-2026)',
    ],
  ])('opens on %s with the date in words', (date, expected) => {
    expect(textWith({ session: { ...minutesDetails().session, date: aDay(date) } })).toContain(
      expected,
    );
  });

  test('leaves room for date, time and place that are not known', () => {
    const text = textWith({ session: { date: null, time: '', place: '' }, endTime: '' });
    expect(text).toContain(`Pada hari ini, ${SHORT_DOTS} tanggal ${SHORT_DOTS}`);
    expect(text).toContain(`dimulai pukul ${SHORT_DOTS} WITA`);
    expect(text).toContain(`Rapat ditutup pukul ${SHORT_DOTS} WITA.`);
  });

  test('lets the Ketua lead when present, and names another when told so', () => {
    expect(textWith()).toContain(
      'dipimpin oleh Ayu Samudra, Ketua KPU Kabupaten Sungai Jernih, dengan',
    );
    expect(textWith({ chairId: 'teknis' })).toContain('dipimpin oleh Bahar Nusa');
    expect(textWith({ presentIds: commission.slice(1) })).toMatch(/dipimpin oleh …+, dengan/u);
  });

  test('says the decision on each report with its votes and notes', () => {
    const text = textWith();
    expect(text).toContain(
      'Rancangan Laporan Kinerja (LAPKIN) KPU Kabupaten Sungai Jernih Tahun 2023 (versi 2) disetujui oleh 4 (empat) orang Ketua dan Anggota yang hadir untuk dilanjutkan ke tahap koreksi Ketua dan Sekretaris dengan 2 (dua) catatan sebagai berikut:',
    );
    expect(text).toContain('b. Tabel realisasi anggaran memuat tanggal revisi DIPA.\n');
    expect(text).toContain(
      'Rancangan Laporan Kinerja (LAPKIN) Sekretariat KPU Kabupaten Sungai Jernih Tahun 2023 (versi 1) dikembalikan kepada penyusun untuk diperbaiki, berdasarkan persetujuan 3 (tiga) orang',
    );
  });

  test('ends the sentence when a report was approved without notes', () => {
    const [verdict] = minutesDetails().verdicts;
    const text = textWith({ verdicts: verdict ? [{ ...verdict, notes: [] }] : [] });
    expect(text).toContain('ke tahap koreksi Ketua dan Sekretaris.\n');
    expect(text).not.toContain('catatan sebagai berikut');
  });

  test('lists corrections with the holder by name and the due date', () => {
    const followUp = tablesOf(minutes(aPaperSetting(), minutesDetails()))[1];
    expect(followUp).toEqual([
      [
        '1.',
        'LAPKIN KPU Kabupaten Sungai Jernih',
        'Bab III',
        'Melengkapi uraian penyebab dan solusi indikator partisipasi pemilih.',
        'Juwita Teluk',
        '02/02/2024',
      ],
      [
        '2.',
        'LAPKIN Sekretariat KPU Kabupaten Sungai Jernih',
        'Bab III',
        'Menambahkan perhitungan efisiensi penggunaan sumber daya.',
        'Ilham Muara',
        '05/02/2024',
      ],
    ]);
  });

  test('leaves dots for a holder who is not on the roster', () => {
    const corrections = minutesDetails().corrections.map((one) => ({ ...one, holderId: 'x' }));
    const followUp = tablesOf(minutes(aPaperSetting(), minutesDetails({ corrections })))[1];
    expect(followUp?.map((cells) => cells[4])).toEqual([
      expect.stringMatching(/^…+$/u),
      expect.stringMatching(/^…+$/u),
    ]);
  });

  test.each([
    ['all of them', commission, ['Ketua', 'Anggota', 'Anggota', 'Anggota', 'Anggota']],
    ['three without the Ketua', commission.slice(2), ['Anggota', 'Anggota', 'Anggota']],
    [
      'four and the secretariat',
      [...commission.slice(0, 4), 'sekretaris'],
      ['Ketua', 'Anggota', 'Anggota', 'Anggota'],
    ],
    ['nobody yet', null, ['Ketua', 'Anggota', 'Anggota', 'Anggota', 'Anggota']],
  ])('is signed by the commissioners who came: %s', (_, presentIds, expected) => {
    const signed = tablesOf(minutes(aPaperSetting(), minutesDetails({ presentIds }))).slice(-1)[0];
    expect(signed?.map((cells) => cells[2])).toEqual(expected);
  });

  test('has lines to write on before the session, and no decision', () => {
    const text = textWith({
      presentIds: null,
      discussion: [],
      verdicts: [],
      corrections: [],
    });
    expect(text.match(/^\.{16}$/gmu)).toHaveLength(10);
    expect(text).not.toContain('kuorum');
    expect(text).not.toContain('Tidak ada perbaikan');
  });

  test('says so when a session orders no correction', () => {
    expect(textWith({ corrections: [] })).toContain('Tidak ada perbaikan yang ditugaskan');
  });

  test('lists every invited person, present or not', () => {
    const [participants] = tablesOf(minutes(aPaperSetting(), minutesDetails()));
    expect(participants).toHaveLength(PAPER_PEOPLE.length);
    expect(
      participants?.filter((cells) => cells[3] === 'Tidak hadir').map((cells) => cells[1]),
    ).toEqual(['Dian Lembah']);
  });
});
