import type {
  HistoricalYear,
  Indicator,
  Measure,
} from '../../../../src/domain/performance/indicator';
import { trendAnalysis } from '../../../../src/domain/report/analysis/2-trend';
import { analysisOfIndicator } from '../../../support/analysis-reading';
import { aDate, aNumber, anOpinion, aRange } from '../../../support/builders';

const past = (
  ...years: readonly (readonly [number, Measure | null, Measure | null])[]
): readonly HistoricalYear[] =>
  years.map(([year, target, realisasi]) => ({ year, target, realisasi }));

const cases: readonly (readonly [string, Partial<Indicator>, string])[] = [
  ['a first year', {}, 'baru diukur mulai tahun 2023 sehingga belum dapat dibandingkan.'],
  [
    'a rise that is good',
    { history: past([2022, aNumber(63), aNumber(63.9)]) },
    'Realisasi naik 2,95 poin, dari 63,9 pada tahun 2022 menjadi 66,85 pada tahun 2023.',
  ],
  [
    'a fall that is bad',
    { history: past([2022, aNumber(63), aNumber(70)]) },
    'Penurunan kinerja ini perlu mendapat perhatian.',
  ],
  [
    'a fall that is good',
    { polarity: 'minimum', history: past([2022, aNumber(80), aNumber(70)]) },
    'Penurunan ini merupakan perbaikan',
  ],
  [
    'a rise that is bad',
    { polarity: 'minimum', history: past([2022, aNumber(80), aNumber(60)]) },
    'Kenaikan ini menunjukkan kinerja yang melemah',
  ],
  [
    'the same as last year',
    { history: past([2022, aNumber(65), aNumber(66.85)]) },
    'Realisasi tahun 2023 sama dengan tahun 2022, yaitu 66,85.',
  ],
  [
    'a gap of years',
    { history: past([2020, aNumber(60), aNumber(61)]) },
    'Pada tahun 2021 dan 2022 indikator ini tidak diukur, sehingga pembandingnya adalah tahun 2020.',
  ],
  [
    'years that all improved',
    { history: past([2021, aNumber(60), aNumber(61)], [2022, aNumber(63), aNumber(64)]) },
    'Dibandingkan dengan tahun 2021 (61), realisasi telah naik 5,85 poin dan membaik setiap tahun.',
  ],
  [
    'a target never reached',
    {
      realisasi: aNumber(64),
      history: past([2021, aNumber(60), aNumber(50)], [2022, aNumber(60), aNumber(55)]),
    },
    'Dalam tiga tahun pengukuran, target belum pernah tercapai.',
  ],
  [
    'a target always reached',
    { history: past([2021, aNumber(60), aNumber(61)], [2022, aNumber(63), aNumber(64)]) },
    'Target selalu tercapai dalam tiga tahun pengukuran.',
  ],
  [
    'a raised target',
    {
      target: aNumber(72),
      realisasi: aNumber(70.56),
      history: past([2022, aNumber(70), aNumber(69.45)]),
    },
    'Walaupun realisasi membaik, capaian turun 1,21 poin persen karena target tahun ini lebih berat.',
  ],
  [
    'a raised target above the cap',
    {
      unit: 'kegiatan',
      target: aNumber(50),
      realisasi: aNumber(61),
      history: past([2022, aNumber(40), aNumber(60)]),
    },
    'capaian sebelum plafon turun 28 poin persen karena target tahun ini lebih berat.',
  ],
  [
    'a year that was not measured',
    { realisasi: null, history: past([2020, aNumber(77.5), aNumber(80.4)]) },
    'Pengukuran terakhir dilakukan pada tahun 2020 dengan realisasi 80,4.',
  ],
  [
    'no measurement ever',
    { realisasi: null },
    'belum memiliki realisasi dari tahun-tahun sebelumnya',
  ],
  [
    'a better opinion',
    {
      polarity: 'ordinal',
      target: anOpinion('WTP'),
      realisasi: anOpinion('WTP'),
      history: past([2022, anOpinion('WTP'), anOpinion('WDP')]),
    },
    'Hasilnya naik dari WDP pada tahun 2022 menjadi WTP pada tahun 2023.',
  ],
  [
    'a date kept better',
    {
      polarity: 'tanggal',
      target: aDate('2023-02-28'),
      realisasi: aDate('2023-02-20'),
      history: past([2022, aDate('2022-02-28'), aDate('2022-03-04')]),
    },
    'penyelesaian 12 hari lebih cepat daripada tahun 2022.',
  ],
  [
    'a way back into the range',
    {
      polarity: 'rentang',
      target: aRange(7, 10),
      realisasi: aNumber(8),
      history: past([2022, aRange(7, 10), aNumber(12)]),
    },
    'kini berada di dalam rentang target.',
  ],
  [
    'a way towards the range',
    {
      polarity: 'rentang',
      target: aRange(7, 10),
      realisasi: aNumber(11),
      history: past([2022, aRange(7, 10), aNumber(12)]),
    },
    'mendekatkan hasil ke rentang target.',
  ],
  [
    'a change within the range',
    {
      polarity: 'rentang',
      target: aRange(7, 10),
      realisasi: aNumber(8),
      history: past([2022, aRange(7, 10), aNumber(9)]),
    },
    'Hasil tersebut tetap berada di dalam rentang target.',
  ],
];

describe('trendAnalysis', () => {
  test.each(cases)('tells %s', (_, change, expected) => {
    expect(analysisOfIndicator(trendAnalysis, change)).toContain(expected);
  });
});
