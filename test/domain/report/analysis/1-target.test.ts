import type { Indicator } from '../../../../src/domain/performance/indicator';
import { targetAnalysis } from '../../../../src/domain/report/analysis/1-target';
import { analysisOfIndicator } from '../../../support/analysis-reading';
import {
  aDate,
  aNumber,
  anOpinion,
  aPredicate,
  aRange,
  atLeast,
  atMost,
  aYesNo,
} from '../../../support/builders';

const cases: readonly (readonly [string, Partial<Indicator>, string])[] = [
  [
    'a score above its target',
    {},
    'Realisasi tahun 2023 sebesar 66,85 melampaui target 65 dengan selisih 1,85 poin.',
  ],
  [
    'a score below its target',
    { realisasi: aNumber(60) },
    'Realisasi tahun 2023 sebesar 60, kurang 5 poin dari target.',
  ],
  [
    'a target met exactly',
    { unit: 'laporan', target: aNumber(4), realisasi: aNumber(4) },
    'tepat sama dengan target, yaitu 4 laporan.',
  ],
  [
    'a whole that was reached',
    { unit: '%', target: aNumber(100), realisasi: aNumber(100) },
    'Target 100% terpenuhi seluruhnya',
  ],
  [
    'a count above its target',
    { unit: 'kegiatan', target: aNumber(48), realisasi: aNumber(61) },
    'sebanyak 61 kegiatan melampaui target 48 kegiatan',
  ],
  [
    'a capped result',
    { unit: 'kegiatan', target: aNumber(48), realisasi: aNumber(61) },
    'Perhitungan menghasilkan 127,08%; sesuai plafon yang digunakan, capaian dicatat 120%',
  ],
  ['nothing reached at all', { realisasi: aNumber(0) }, 'belum ada realisasi dari target 65'],
  [
    'a low result that is good',
    { polarity: 'minimum', unit: '%', target: aNumber(0.2), realisasi: aNumber(0.14) },
    'nilai yang lebih rendah menunjukkan kinerja yang lebih baik. Realisasi tahun 2023 sebesar 0,14%, atau 0,06 poin persen di bawah batas 0,2%.',
  ],
  [
    'a high result that is bad',
    { polarity: 'minimum', unit: '%', target: aNumber(5), realisasi: aNumber(6.8) },
    'melewati batas 5% dengan selisih 1,8 poin persen',
  ],
  [
    'a low result under a limit',
    { polarity: 'minimum', unit: '%', target: atMost(5), realisasi: aNumber(3) },
    'sebesar 3%, atau 2 poin persen di bawah target paling banyak 5%.',
  ],
  [
    'a high result over a limit',
    { polarity: 'minimum', unit: '%', target: atMost(5), realisasi: aNumber(6.8) },
    'melewati target paling banyak 5% dengan selisih 1,8 poin persen',
  ],
  [
    'a limit of time',
    { polarity: 'minimum', unit: 'hari kerja', target: atMost(7), realisasi: aNumber(8) },
    'selama 8 hari kerja melewati target paling lama 7 hari kerja dengan selisih 1 hari kerja',
  ],
  [
    'a count at its limit',
    { polarity: 'minimum', unit: 'temuan', target: atMost(2), realisasi: aNumber(2) },
    'tepat berada pada batas yang ditetapkan, yaitu paling banyak 2 temuan.',
  ],
  [
    'a score over the least that was promised',
    { target: atLeast(65) },
    'sebesar 66,85 melampaui target paling rendah 65 dengan selisih 1,85 poin.',
  ],
  [
    'a share below the least that was promised',
    { unit: '%', target: atLeast(90), realisasi: aNumber(88) },
    'Target paling sedikit 90% belum tercapai.',
  ],
  [
    'the least that was promised',
    { unit: '%', target: atLeast(100), realisasi: aNumber(100) },
    'tepat memenuhi target, yaitu paling sedikit 100%.',
  ],
  [
    'a result at its limit',
    { polarity: 'minimum', target: aNumber(5), realisasi: aNumber(5) },
    'tepat berada pada batas yang ditetapkan, yaitu 5.',
  ],
  [
    'a result far beyond its limit',
    { polarity: 'minimum', target: aNumber(5), realisasi: aNumber(12) },
    'lebih dari dua kali batasnya, capaian dicatat 0%',
  ],
  [
    'a target of zero that was kept',
    { polarity: 'minimum', unit: 'pelanggaran', target: aNumber(0), realisasi: aNumber(0) },
    'sepanjang tahun 2023 tidak tercatat satu pun pelanggaran.',
  ],
  [
    'a target of zero that was missed',
    { polarity: 'minimum', unit: 'pelanggaran', target: aNumber(0), realisasi: aNumber(2) },
    'tidak terjaga karena pada tahun 2023 tercatat 2 pelanggaran.',
  ],
  [
    'a zero target that is to grow',
    { target: aNumber(0), realisasi: aNumber(3) },
    'tidak dapat dinyatakan sebagai rasio',
  ],
  [
    'a result inside a range',
    { polarity: 'rentang', unit: 'hari kerja', target: aRange(7, 10), realisasi: aNumber(8) },
    'selama 8 hari kerja berada di dalam rentang target 7–10 hari kerja.',
  ],
  [
    'a result above a range',
    { polarity: 'rentang', unit: 'hari kerja', target: aRange(7, 10), realisasi: aNumber(12) },
    'berada 2 hari kerja di atas rentang target',
  ],
  [
    'a result below a range',
    { polarity: 'rentang', unit: 'hari kerja', target: aRange(7, 10), realisasi: aNumber(5) },
    'berada 2 hari kerja di bawah rentang target',
  ],
  [
    'an opinion as promised',
    { polarity: 'ordinal', target: anOpinion('WTP'), realisasi: anOpinion('WTP') },
    'Opini WTP yang ditargetkan berhasil diperoleh',
  ],
  [
    'an opinion below the promise',
    { polarity: 'ordinal', target: anOpinion('WTP'), realisasi: anOpinion('WDP') },
    'Opini yang diperoleh pada tahun 2023 adalah WDP, lebih rendah daripada target WTP.',
  ],
  [
    'a better predicate',
    { polarity: 'ordinal', target: aPredicate('B'), realisasi: aPredicate('A') },
    'Predikat yang diperoleh pada tahun 2023 adalah A, memenuhi target B.',
  ],
  [
    'a score against a letter',
    { polarity: 'ordinal', target: aPredicate('B'), realisasi: aNumber(66.85) },
    'Hasil tahun 2023, yaitu 66,85, memenuhi target B.',
  ],
  [
    'a date kept',
    { polarity: 'tanggal', target: aDate('2023-02-28'), realisasi: aDate('2023-02-28') },
    'tepat pada tanggal yang ditargetkan.',
  ],
  [
    'a date missed',
    { polarity: 'tanggal', target: aDate('2023-02-28'), realisasi: aDate('2023-03-12') },
    'terlambat 12 hari dari target 28 Februari 2023.',
  ],
  [
    'an early date',
    { polarity: 'tanggal', target: aDate('2023-02-28'), realisasi: aDate('2023-02-20') },
    '8 hari lebih awal daripada target',
  ],
  [
    'a promise kept',
    { polarity: 'ya-tidak', target: aYesNo(true), realisasi: aYesNo(true) },
    'Kondisi yang dijanjikan telah terpenuhi',
  ],
  [
    'a promise not kept',
    { polarity: 'ya-tidak', target: aYesNo(true), realisasi: aYesNo(false) },
    'Kondisi yang dijanjikan belum terpenuhi',
  ],
  [
    'the parts of a share',
    {
      unit: '%',
      target: aNumber(100),
      realisasi: aNumber(98.46),
      numerator: 512,
      denominator: 520,
    },
    'Realisasi tahun 2023 sebesar 98,46% (512 dari 520), kurang 1,54 poin persen dari target.',
  ],
  ['the evidence', { evidence: ['LHE AKIP'] }, 'Data realisasi didukung bukti [B\u20111].'],
  [
    'a reason not to measure',
    { realisasi: null, notMeasuredReason: 'Tidak ada pemungutan suara' },
    'Alasannya: Tidak ada pemungutan suara. Indikator ini tidak diperhitungkan dalam rata-rata capaian.',
  ],
  [
    'a missing reason',
    { realisasi: null },
    '[Mohon dilengkapi: alasan indikator tidak diukur, oleh Divisi Perencanaan, Data, dan Informasi]',
  ],
  [
    'a missing target',
    { target: null },
    'tetapi targetnya belum ditetapkan sehingga capaian tidak dapat dihitung.',
  ],
  ['nothing to count', { unit: '%', numerator: 0, denominator: 0 }, 'penyebut bernilai nol'],
  ['a target below zero', { target: aNumber(-1) }, 'bernilai negatif'],
  ['kinds that cannot be compared', { target: aDate('2023-02-28') }, 'bentuk yang berbeda'],
];

describe('targetAnalysis', () => {
  test.each(cases)('tells %s', (_, change, expected) => {
    expect(analysisOfIndicator(targetAnalysis, change)).toContain(expected);
  });

  test('does not praise a category that is merely high when the target was missed', () => {
    const told = analysisOfIndicator(targetAnalysis, { realisasi: aNumber(64) });
    expect(told).toContain(
      'Meskipun demikian, capaian 98,46% masih termasuk kategori Sangat Tinggi.',
    );
  });
});
