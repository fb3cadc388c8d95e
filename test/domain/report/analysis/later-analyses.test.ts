import type { Indicator } from '../../../../src/domain/performance/indicator';
import { renstraAnalysis } from '../../../../src/domain/report/analysis/3-renstra';
import { nationalAnalysis } from '../../../../src/domain/report/analysis/4-national';
import { causesAnalysis } from '../../../../src/domain/report/analysis/5-causes';
import { efficiencyAnalysis } from '../../../../src/domain/report/analysis/6-efficiency';
import { activitiesAnalysis } from '../../../../src/domain/report/analysis/7-activities';
import { reportFacts } from '../../../../src/domain/report/facts';
import { analysisOf, analysisOfIndicator } from '../../../support/analysis-reading';
import {
  aDay,
  aNumber,
  anActivity,
  anIndicator,
  anOpinion,
  aRange,
  atMost,
  aYear,
} from '../../../support/builders';

type Cases = readonly (readonly [string, Partial<Indicator>, string])[];
const before = [{ year: 2021, target: aNumber(60), realisasi: aNumber(61) }];

/** Better over the years, worse in the last one. */
const falling: Partial<Indicator> = {
  polarity: 'minimum',
  unit: '%',
  target: atMost(5),
  realisasi: aNumber(6.8),
  history: [
    { year: 2020, target: aNumber(10), realisasi: aNumber(12.4) },
    { year: 2021, target: aNumber(8), realisasi: aNumber(9.1) },
    { year: 2022, target: aNumber(6), realisasi: aNumber(6) },
  ],
};

describe('renstraAnalysis', () => {
  const cases: Cases = [
    ['no target', {}, 'Target jangka menengah belum ditetapkan untuk indikator ini.'],
    [
      'a target reached early',
      { renstra: { year: 2024, target: aNumber(66) } },
      'bahkan lebih baik daripada target jangka menengah, yaitu 66 pada tahun 2024, sehingga target tersebut dapat ditinjau',
    ],
    [
      'a target met early to the point',
      { renstra: { year: 2024, target: aNumber(66.85) } },
      'sudah memenuhi target jangka menengah, yaitu 66,85 pada tahun 2024. Dalam satu tahun yang tersisa',
    ],
    [
      'a low result that is still too high',
      { polarity: 'minimum', renstra: { year: 2024, target: aNumber(60) } },
      'Kelebihan 6,85 poin masih harus diturunkan dalam satu tahun',
    ],
    [
      'a range that is still missed',
      {
        polarity: 'rentang',
        target: aRange(60, 70),
        renstra: { year: 2024, target: aRange(70, 80) },
      },
      'Selisih 3,15 poin terhadap rentang target masih harus ditutup dalam satu tahun',
    ],
    [
      'a target reached in time',
      { renstra: { year: 2023, target: aNumber(66) } },
      'yaitu 66 pada tahun 2023, telah tercapai.',
    ],
    [
      'a pace that suffices',
      { history: before, renstra: { year: 2024, target: aNumber(68) } },
      'Kekurangan 1,15 poin masih harus dipenuhi dalam satu tahun; dengan rata-rata perbaikan sejauh ini 2,93 poin per tahun, target dapat dicapai',
    ],
    [
      'a pace that does not',
      { history: before, renstra: { year: 2025, target: aNumber(80) } },
      'dalam dua tahun, atau 6,58 poin per tahun, sedangkan rata-rata perbaikan sejauh ini 2,93 poin per tahun sehingga laju tersebut belum memadai.',
    ],
    [
      'a sufficient average after a year that fell back',
      {
        ...falling,
        renstra: { year: 2024, target: aNumber(5) },
      },
      'kemajuannya baru mencapai 64%. Kelebihan 1,8 poin persen masih harus diturunkan dalam satu tahun. Sejak tahun 2020 rata-rata perbaikannya 1,87 poin persen per tahun, tetapi hasil tahun 2023 kembali melemah dibandingkan dengan tahun 2022, sehingga target hanya dapat dicapai bila laju perbaikan sebelumnya dipulihkan.',
    ],
    [
      'an insufficient average after a year that fell back',
      {
        ...falling,
        renstra: { year: 2024, target: aNumber(3) },
      },
      'Sejak tahun 2020 rata-rata perbaikannya 1,87 poin persen per tahun dan hasil tahun 2023 kembali melemah dibandingkan dengan tahun 2022, sehingga laju tersebut belum memadai.',
    ],
    [
      'a short way without praise',
      { realisasi: aNumber(40), renstra: { year: 2024, target: aNumber(80) } },
      'kemajuannya baru mencapai 50%.',
    ],
    [
      'a long way as reached',
      { history: before, renstra: { year: 2024, target: aNumber(68) } },
      'kemajuannya telah mencapai 98,31%.',
    ],
    [
      'a way that leads back',
      { realisasi: aNumber(60), history: before, renstra: { year: 2024, target: aNumber(68) } },
      'belum membaik sehingga target berisiko tidak tercapai.',
    ],
    [
      'the end of the period',
      { renstra: { year: 2023, target: aNumber(68) } },
      'pada akhir periode perlu dijelaskan',
    ],
    [
      'ranks that are missing',
      {
        polarity: 'ordinal',
        target: anOpinion('WTP'),
        realisasi: anOpinion('TW'),
        renstra: { year: 2024, target: anOpinion('WTP') },
      },
      'Kekurangan dua tingkat',
    ],
    [
      'a year without realisasi',
      { realisasi: null, renstra: { year: 2024, target: aNumber(68) } },
      'kemajuannya belum dapat dihitung.',
    ],
  ];
  test.each(cases)('tells %s', (_, change, expected) => {
    expect(analysisOfIndicator(renstraAnalysis, change)).toContain(expected);
  });
});

describe('nationalAnalysis', () => {
  const national = (value: number) => ({ value: aNumber(value), source: 'rata-rata nasional' });
  const cases: Cases = [
    ['no national value', {}, 'Belum terdapat standar nasional yang dapat dibandingkan.'],
    [
      'a better result',
      { national: national(60) },
      'berada 6,85 poin di atas pembanding nasional 60. Sumber pembanding: rata-rata nasional.',
    ],
    [
      'a weaker result',
      { national: national(70) },
      'berada 3,15 poin di bawah pembanding nasional 70.',
    ],
    ['an equal result', { national: national(66.85) }, 'setara dengan pembanding nasional 66,85.'],
    [
      'a target below it',
      { national: national(70) },
      'Target yang dijanjikan, 65, belum setara dengan pembanding tersebut',
    ],
    [
      'a low result that is better',
      { polarity: 'minimum', national: national(70) },
      'di bawah pembanding nasional 70, sehingga lebih baik daripada capaian nasional.',
    ],
    [
      'no realisasi',
      { realisasi: null, national: national(70) },
      'Perbandingan belum dapat dilakukan',
    ],
  ];
  test.each(cases)('tells %s', (_, change, expected) => {
    expect(analysisOfIndicator(nationalAnalysis, change)).toContain(expected);
  });
});

describe('causesAnalysis', () => {
  const cases: Cases = [
    [
      'what helped',
      { supportingFactors: 'Rencana aksi dipantau' },
      'Faktor yang mendukung menurut Divisi Perencanaan, Data, dan Informasi: Rencana aksi dipantau.',
    ],
    [
      'that no obstacle was written down',
      { supportingFactors: 'Rencana aksi dipantau' },
      'dipantau. Tidak ada kendala yang dicatat.',
    ],
    [
      'obstacles first when the target was missed',
      { realisasi: aNumber(50), supportingFactors: 'B', obstacles: 'A', solutions: 'C' },
      'Kendala yang dihadapi menurut Divisi Perencanaan, Data, dan Informasi: A. Upaya yang telah dilakukan: C. Faktor yang mendukung: B.',
    ],
    [
      'a missing cause',
      { realisasi: aNumber(50) },
      '[Mohon dilengkapi: penyebab target belum tercapai, oleh Divisi Perencanaan, Data, dan Informasi]',
    ],
    [
      'a missing cause of a fall',
      { history: [{ year: 2022, target: aNumber(60), realisasi: aNumber(80) }] },
      '[Mohon dilengkapi: penyebab realisasi menurun, oleh',
    ],
    [
      'a missing explanation above the cap',
      { realisasi: aNumber(100) },
      '[Mohon dilengkapi: penjelasan atas realisasi yang jauh melampaui target',
    ],
    ['a long text as a list', { obstacles: 'Ada:\n- cuaca\n- jaringan' }, 'Ada:\ncuacajaringan'],
  ];
  test.each(cases)('tells %s', (_, change, expected) => {
    expect(analysisOfIndicator(causesAnalysis, change)).toContain(expected);
  });

  test.each([
    ['Cuaca buruk.\nJaringan terputus.', ['paragraph', 'paragraph', 'list']],
    [
      `Cuaca buruk.\n${'Uraian panjang. '.repeat(20)}`,
      ['paragraph', 'paragraph', 'paragraph', 'paragraph'],
    ],
  ])('sets short lines as points and long ones as paragraphs (%#)', (obstacles, kinds) => {
    const year = aYear({
      indicators: [anIndicator({ realisasi: aNumber(50), obstacles, solutions: 'C' })],
    });
    const facts = reportFacts(year, 'KPU', aDay('2024-01-22'));
    const told = facts.results.flatMap((result) => causesAnalysis(facts, result));
    expect(told.slice(0, kinds.length).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('efficiencyAnalysis', () => {
  const year = (change: Partial<Indicator>, pagu: number | null) =>
    aYear({ indicators: [anIndicator(change)], activities: [anActivity({ pagu })] });

  test.each([
    [
      'efficient use',
      {},
      1_000_000,
      'Selisih positif 5,85 poin persen pada indikator yang targetnya terlampaui menunjukkan penggunaan sumber daya yang efisien.',
    ],
    [
      'a target met to the point for less',
      { realisasi: aNumber(65) },
      1_000_000,
      'Target terpenuhi dengan penyerapan 3 poin persen lebih rendah daripada capaian',
    ],
    ['spending ahead of results', { realisasi: aNumber(50) }, 1_000_000, 'belum efisien.'],
    [
      'money left over by a missed target',
      { realisasi: aNumber(64.5) },
      1_000_000,
      'tidak dinilai sebagai efisiensi karena target belum tercapai.',
    ],
    ['no money', {}, null, 'Anggaran tidak dibebankan langsung pada indikator ini.'],
    ['no capaian', { realisasi: null }, 1_000_000, 'efisiensinya belum dapat dinilai.'],
  ])('tells %s', (_, change, pagu, expected) => {
    expect(analysisOf(efficiencyAnalysis, year(change, pagu))).toContain(expected);
  });
});

describe('activitiesAnalysis', () => {
  const named = (number: number, change = {}) =>
    anActivity({ id: `A-${number}`, description: `Kegiatan ${number}`, ...change });
  const year = (count: number, change = {}) =>
    aYear({ activities: Array.from({ length: count }, (_, index) => named(index + 1, change)) });

  test('says when nothing is linked', () => {
    expect(analysisOf(activitiesAnalysis, year(0))).toContain('Tidak ada kegiatan beranggaran');
  });

  test('tells one activity in a sentence', () => {
    expect(analysisOf(activitiesAnalysis, year(1))).toContain(
      'satu kegiatan, yaitu “Kegiatan 1” dengan realisasi Rp970.000 (97% dari pagu), volume 3 dari 3 dokumen.',
    );
  });

  test('lists a few', () => {
    expect(analysisOf(activitiesAnalysis, year(2)).split('\n')[1]).toContain(
      'Kegiatan 2: realisasi',
    );
  });

  test('names only the largest of many', () => {
    const told = analysisOf(activitiesAnalysis, year(8));
    expect(told).toContain('delapan kegiatan dengan pagu Rp8.000.000');
    expect(told).not.toContain('Kegiatan 4');
  });

  test('says where the money of another programme is accounted for', () => {
    const foreign = year(1, { programCode: '076.01.WA' });
    expect(analysisOf(activitiesAnalysis, foreign)).toContain(
      'Anggarannya termasuk Program Dukungan Manajemen yang dipertanggungjawabkan dalam Laporan Kinerja Sekretariat.',
    );
    const mixed = aYear({ activities: [...year(2).activities, ...foreign.activities] });
    expect(analysisOf(activitiesAnalysis, mixed)).toContain(
      'Sebagian anggarannya, yaitu satu kegiatan, termasuk Program Dukungan Manajemen',
    );
    expect(analysisOf(activitiesAnalysis, year(2))).not.toContain('Anggarannya');
  });

  test('praises a volume that was exceeded', () => {
    const volume = { unit: 'laporan', target: 4, realisasi: 5 };
    expect(analysisOf(activitiesAnalysis, year(1, { volume }))).toContain(
      'Volume yang direncanakan terpenuhi, bahkan terlampaui, dan menunjang tercapainya target.',
    );
  });

  test('says that only part of the volumes was exceeded', () => {
    const more = named(9, { volume: { unit: 'laporan', target: 4, realisasi: 5 } });
    const mixed = aYear({ activities: [...year(1).activities, more] });
    expect(analysisOf(activitiesAnalysis, mixed)).toContain('bahkan sebagian terlampaui,');
  });

  test('names what was not finished', () => {
    const volume = { unit: 'laporan', target: 4, realisasi: 3 };
    expect(analysisOf(activitiesAnalysis, year(2, { volume }))).toContain(
      'Volume kegiatan “Kegiatan 1” dan “Kegiatan 2” belum terpenuhi, tetapi target indikator tetap tercapai.',
    );
  });
});
