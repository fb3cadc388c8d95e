import fc from 'fast-check';
import { leftoverYearsIn } from '../../../src/domain/quality/leftover-years';
import type { KnownYears } from '../../../src/domain/quality/leftover-years';

const known: KnownYears = {
  report: 2023,
  history: new Set([2020, 2021, 2022]),
  renstra: { start: 2020, end: 2024 },
};

const yearsIn = (text: string): readonly number[] =>
  leftoverYearsIn(text, known).map(({ year }) => year);

describe('leftoverYearsIn', () => {
  test.each([
    ['Laporan ini merupakan pertanggungjawaban atas Perjanjian Kinerja Tahun 2022.', 2022],
    ['Laporan Kinerja KPU Kabupaten Sungai Jernih Tahun 2022 disusun tepat waktu.', 2022],
    ['Pada akhir tahun 2022 Sekretariat didukung oleh 25 pegawai.', 2022],
    ['Selama tahun 2021 telah dilaksanakan 12 kegiatan.', 2021],
    ['Anggaran Tahun Anggaran 2022 dikelola oleh Sekretariat.', 2022],
    ['Lima IKU tersebut ditetapkan untuk tahun 2015.', 2015],
    ['Tahun 2015 merupakan tahun transisi.', 2015],
    ['Predikat SAKIP 2018 adalah CC.', 2018],
    ['Renstra 2015–2019 menjadi dasar target.', 2015],
    ['Renstra 2015-2019 menjadi dasar target.', 2015],
    ['Rencana Aksi Tahun 2022 dipantau setiap triwulan.', 2022],
    ['PK 2022 memuat 13 indikator.', 2022],
    ['Kegiatan dilaksanakan pada 5 Maret 2018 di aula.', 2018],
  ])('suspects “%s”', (text, year) => {
    expect(yearsIn(text)).toEqual([year]);
  });

  test.each([
    'Perjanjian Kinerja Tahun 2023 ditandatangani pada Januari 2023.',
    'Laporan disusun pada Januari 2024 dan disampaikan sebelum 28 Februari 2024.',
    'Peraturan Menteri PANRB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja.',
    'Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum',
    'Sesuai dengan PKPU 14 Tahun 2020 dan Perpres 29/2014.',
    'Keputusan KPU Nomor 197/PR.01.3-Kpt/01/KPU/IV/2020 menetapkan Renstra.',
    'PMK 22/PMK.02/2021 mengatur efisiensi; PER-5/PB/2022 mengatur IKPA.',
    'PermenPANRB Tahun 2014 menjadi acuan.',
    'Keputusan Ketua tanggal 12 Maret 2018 menetapkan tim.',
    'Rencana Strategis Tahun 2020–2024 menjadi dasar target.',
    'Rencana Strategis Tahun 2020-2024 menjadi dasar target.',
    'Rencana Strategis 2020 s.d. 2024 menjadi dasar target.',
    'RPJMN 2020 sampai dengan 2024.',
    'Realisasi tahun 2022 sebesar 63,90 meningkat menjadi 66,85.',
    'Realisasi naik dibandingkan tahun 2021.',
    'Capaian 63,90 pada tahun 2022 menjadi 66,85 pada tahun 2023.',
    'Posko layanan dibuka sejak tahun 2017.',
    'Pemilu Serentak Tahun 2019 diikuti oleh 16 partai politik.',
    'Partisipasi pada Pemilihan Bupati dan Wakil Bupati Tahun 2020 mencapai 80,4%.',
    'DPT Pemilu 2019 menjadi dasar pemutakhiran.',
    'Kabupaten Sungai Jernih dibentuk pada 27 April 1999.',
    'Tersedia 2015 lembar formulir dan 2019 kotak suara.',
    'Biayanya Rp2018 per lembar, sebanyak 2019.',
    'Kegiatan 2.019 orang pemilih dan 2020,5 meter.',
    'Lihat https://contoh.example/2018/laporan dan Laporan-2018.pdf.',
    'Rekomendasi hasil evaluasi AKIP tahun 2018 telah ditindaklanjuti.',
    'Mengukur partisipasi setelah pemungutan suara tahun 2024.',
    'Pemilihan berikutnya berlangsung pada tahun 2029.',
    'Realisasi tahun 2020, 2021, dan 2022 disajikan pada Tabel 3.2.',
    'Tahun ajaran 2022/2023 diikuti siswa pemilih pemula.',
    '',
  ])('lets “%s” pass', (text) => {
    expect(yearsIn(text)).toEqual([]);
  });

  test('points at the year in the text', () => {
    const text = 'Tahun 2023 baik.\nPerjanjian Kinerja Tahun 2022 memuat 13 indikator.';
    const [found] = leftoverYearsIn(text, known);
    expect(text.slice(found?.from, found?.to)).toBe('2022');
  });

  test('judges each sentence by its own words', () => {
    expect(
      yearsIn('Capaian meningkat. Perjanjian Kinerja Tahun 2022 memuat 13 indikator.'),
    ).toEqual([2022]);
  });

  test('finds only years that stand there, in their order', () => {
    const word = fc.constantFrom('tahun', '2015', '2019–2020', 'PK', '.', '\n', 'Rp', 'untuk 2018');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const found = leftoverYearsIn(text, known);
        expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(
          found.map(({ year }) => String(year)),
        );
        expect(found.map(({ from }) => from)).toEqual(
          found.map(({ from }) => from).sort((a, b) => a - b),
        );
      }),
    );
  });
});
