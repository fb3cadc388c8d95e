import type { Activity } from '../../src/domain/budget/activity';
import type {
  Indicator,
  Measure,
  Polarity,
  ReportKind,
} from '../../src/domain/performance/indicator';
import type { LapkinYear } from '../../src/domain/year/lapkin-year';
import {
  aDivision,
  anActivity,
  anIndicator,
  anOpinion,
  aNumber,
  aProgram,
  aRange,
  aSasaran,
  aYear,
} from './builders';

/*
 * The figures of the worked practice year 2023 without its words: enough to check every total, mean
 * and efficiency against results that were worked out elsewhere. A figure is a number, `-` for an empty
 * cell, `7..10` for a range, or an opinion.
 */

/** Id, sasaran, polarity, target, realisasi, Renstra target 2024, target/realisasi of 2020–2022, unit. */
const indicatorLines = `
K-01 KS1 maksimum 65 66.85 68 60/58.4 61/61.25 63/63.9 nilai
K-02 KS1 maksimum 72 70.56 75 65/65.1 68/67.8 70/69.45 indeks
K-03 KS1 maksimum 80 84.2 85 70/71.5 75/76.8 78/80.1 nilai
K-04 KS1 minimum 0 0 0 0/0 0/0 0/0 pelanggaran
K-05 KS2 maksimum 100 100 100 100/100 -/- 100/100 %
K-06 KS2 minimum 0.2 0.14 0.1 0.3/0.31 0.25/0.24 0.22/0.22 %
K-07 KS2 maksimum 100 100 100 100/100 -/- 100/100 %
K-08 KS2 maksimum 100 98.46 100 -/- -/- -/- %
K-09 KS3 maksimum - - 81 77.5/80.4 -/- -/- %
K-10 KS3 maksimum 48 61 50 30/34 12/14 24/27 kegiatan
K-11 KS3 maksimum 3.2 3.31 3.3 3/3.02 3.05/3.11 3.1/3.18 indeks (skala 4)
K-12 KS4 maksimum 90 100 90 85/100 -/- 88/100 %
K-13 KS4 rentang 7..10 8 7..10 7..10/12 7..10/10 7..10/9 hari kerja
S-01 SS1 ordinal WTP WTP WTP WTP/WTP WTP/WTP WTP/WTP opini
S-02 SS1 maksimum 92 94.37 95 85/86.21 88/88.74 90/90.52 nilai
S-03 SS1 minimum 5 6.8 5 10/12.4 8/9.1 6/6 %
S-04 SS1 maksimum 4 4 4 4/4 4/4 4/4 laporan
S-05 SS2 maksimum 100 100 100 100/83.33 100/83.33 100/100 %
S-06 SS2 maksimum 85 88.12 90 75/76.45 80/79.9 83/84.66 nilai
S-07 SS2 maksimum 80 75 90 60/50 65/62.5 75/71.43 %
S-08 SS3 maksimum 99 98.6 99.5 95/94.2 97/96.9 98/98.1 %
S-09 SS3 maksimum 98 99.12 99.5 96/96.75 97/97.84 97.5/98.36 %
S-10 SS4 maksimum 80 84 90 50/48 60/64 70/76 %
S-11 SS4 maksimum 100 100 100 100/92.31 100/100 100/97.87 %
S-12 SS4 minimum 2 1 0 4/5 3/3 3/2 temuan
S-13 SS5 maksimum 100 97.25 100 100/99.1 -/- -/- %
S-14 SS5 maksimum 85 88.6 90 78/77.5 80/81.2 83/84.9 %
`;

/** Id, programme, kegiatan, volume planned/realised, pagu, realisasi, quarters I–IV, indicators. */
const activityLines = `
D-KUL-01 076.01.WA 3355 4/4 96500000 95120500 19024000/23780000/23780000/28536500 S-01,S-02,S-04
D-KUL-02 076.01.WA 3360 12/12 2184000000 2151337420 516321000/602374000/516321000/516321420 S-02,S-03
D-KUL-03 076.01.WA 3360 12/12 709380000 709380000 177345000/177345000/177345000/177345000 S-02
D-KUL-04 076.01.WA 3360 12/12 845600000 828914750 165783000/207229000/207229000/248673750 S-02,S-14
D-KUL-05 076.01.WA 3360 12/12 186000000 182450000 0/72980000/109470000/0 S-14
D-KUL-06 076.01.WA 3360 1/1 74250000 71884300 15815000/18690000/18690000/18689300 S-14
D-KUL-07 076.01.WA 3356 2/2 38700000 38112000 5717000/13339000/5717000/13339000 S-04,S-14
D-KUL-08 076.01.CQ 9005 1/1 150000000 148500000 0/0/74250000/74250000 S-13
D-KUL-09 076.01.CQ 9005 8008/7788 412350000 356204880 0/0/71241000/284963880 S-13
D-KUL-10 076.01.CQ 9005 4/4 88400000 80115000 0/20029000/20029000/40057000 S-13
D-TEK-01 076.01.CQ 9003 1/1 118600000 112940000 101646000/11294000/0/0 K-05
D-TEK-02 076.01.CQ 9003 2/2 246800000 239512300 191610000/47902300/0/0 K-05
D-TEK-03 076.01.CQ 9003 18/18 205300000 199870450 0/169890000/29980450/0 K-05,K-08
D-TEK-04 076.01.CQ 9003 520/512 164750000 158230000 0/71204000/87026000/0 K-08
D-TEK-05 076.01.CQ 9003 2/2 92400000 88975000 0/0/53385000/35590000 K-05
D-TEK-06 076.01.CQ 9003 3/3 136250000 131660700 13166000/78996000/39498700/0 K-05
D-TEK-07 076.01.CQ 9004 1/1 384500000 301287500 0/0/30129000/271158500 K-05
D-TEK-08 076.01.CQ 9004 18/18 98700000 93440000 0/0/28032000/65408000 K-05
D-TEK-09 076.01.CQ 9006 2/2 157900000 121366000 0/0/0/121366000 K-05
D-TEK-10 076.01.CQ 9006 1/1 22500000 21975000 0/0/0/21975000 K-05
D-DATIN-01 076.01.CQ 6709 3/3 132400000 127318900 31830000/31830000/31830000/31828900 S-05,S-06
D-DATIN-02 076.01.CQ 9001 999/998 1998000000 1996000000 998000000/998000000/0/0 K-06,K-07
D-DATIN-03 076.01.CQ 9001 173/173 486200000 471905600 401120000/70785600/0/0 K-06,S-09
D-DATIN-04 076.01.CQ 9001 4/4 357650000 344288200 51643000/275431000/17214200/0 K-06,S-09
D-DATIN-05 076.01.CQ 9001 6/6 84600000 71920000 0/0/35960000/35960000 K-06
D-DATIN-06 076.01.WA 3357 2/2 41300000 40257500 8052000/14090000/10064000/8051500 S-05
D-DATIN-07 076.01.WA 3357 12/12 36800000 35942000 10783000/7188000/7188000/10783000 S-05,S-07,K-01
D-DATIN-08 076.01.WA 3357 12/12 58500000 54186000 10837000/13546000/13546000/16257000 S-08
D-DATIN-09 076.01.WA 3357 2/2 24200000 22865000 2286000/6860000/6860000/6859000 K-01,K-02,S-07
D-HUK-01 076.01.WA 3363 80/92 44600000 42918000 10730000/10730000/10730000/10728000 S-11
D-HUK-02 076.01.WA 3363 12/12 18900000 18425000 4606000/4606000/4606000/4607000 S-11
D-HUK-03 076.01.CQ 9008 6/6 96700000 91208500 18242000/27363000/27363000/18240500 K-12
D-HUK-04 076.01.CQ 9008 2/2 142500000 98764000 0/19753000/59258000/19753000 K-12
D-HUK-05 076.01.CQ 9008 1/1 52300000 37915000 3792000/11374000/11374000/11375000 K-04
D-HUK-06 076.01.WA 3361 1/1 21400000 20660000 4132000/4132000/4132000/8264000 S-12
D-HUK-07 076.01.CQ 9008 15/15 74800000 70145000 21044000/21044000/14029000/14028000 K-04,K-05
D-HUK-08 076.01.CQ 9008 12/12 15600000 14985000 3746000/3746000/3746000/3747000 K-13
D-SOS-01 076.01.CQ 9002 12/12 2835000000 2832750000 708188000/708188000/708188000/708186000 K-07
D-SOS-02 076.01.CQ 9002 12/12 15258600000 15132905000 3329239000/3934555000/3934555000/3934556000 K-07
D-SOS-03 076.01.CQ 9002 594/594 328500000 319764000 319764000/0/0/0 K-07
D-SOS-04 076.01.CQ 9002 6/6 276400000 265118500 106047000/79536000/53024000/26511500 K-07
D-SOS-05 076.01.CQ 9002 12/12 1296000000 1241620000 248324000/335237000/335237000/322822000 K-07
D-SOS-06 076.01.CQ 9007 48/61 265800000 258944600 38842000/64736000/64736000/90630600 K-10,K-11
D-SOS-07 076.01.CQ 9007 1/1 120000000 117350000 0/0/117350000/0 K-10
D-SOS-08 076.01.CQ 9007 12/12 45200000 41980000 8396000/10495000/10495000/12594000 K-10,K-11
D-SOS-09 076.01.WA 3358 12/12 32400000 31215000 7804000/7804000/7804000/7803000 K-03,K-13
D-SOS-10 076.01.WA 3358 1/1 28700000 27960000 6990000/6990000/6990000/6990000 S-10
D-SOS-11 076.01.WA 3358 20/21 35500000 33812500 3381000/10144000/13525000/6762500 S-10
`;

const linesOf = (text: string): readonly string[] => text.trim().split('\n');

const measureOf = (figure = '-'): Measure | null => {
  if (figure === '-') return null;
  const [min, max] = figure.split('..').map(Number);
  if (min === undefined || Number.isNaN(min)) return anOpinion(figure);
  return max === undefined ? aNumber(min) : aRange(min, max);
};

const reportOf = (id: string): ReportKind => (id.startsWith('K') ? 'KPU' : 'SEKRETARIAT');

const indicatorOf = (line: string): Indicator => {
  const [id = '', sasaranId = '', polarity, target, realisasi, renstra, ...rest] = line.split(' ');
  return anIndicator({
    id,
    sasaranId,
    polarity: polarity as Polarity,
    unit: rest.slice(3).join(' '),
    reports: [reportOf(id)],
    target: measureOf(target),
    realisasi: measureOf(realisasi),
    renstra: { year: 2024, target: measureOf(renstra) ?? aNumber(0) },
    history: rest.slice(0, 3).map((pair, i) => {
      const [earlierTarget, earlierRealisasi] = pair.split('/');
      return {
        year: 2020 + i,
        target: measureOf(earlierTarget),
        realisasi: measureOf(earlierRealisasi),
      };
    }),
  });
};

const activityOf = (line: string): Activity => {
  const [
    id = '',
    programCode = '',
    kegiatanCode = '',
    volume = '',
    pagu,
    realisasi,
    quarters = '',
    linked = '',
  ] = line.split(' ');
  const [target = 0, realised = 0] = volume.split('/').map(Number);
  const [first = 0, second = 0, third = 0, fourth = 0] = quarters.split('/').map(Number);
  return anActivity({
    id,
    programCode,
    kegiatanCode,
    divisionId: id.slice(0, -3),
    volume: { unit: 'satuan', target, realisasi: realised },
    pagu: Number(pagu),
    realisasi: Number(realisasi),
    quarters: [first, second, third, fourth],
    indicatorIds: linked.split(','),
  });
};

/** The practice year 2023 in figures. */
export const practiceNumbers = (): LapkinYear => {
  const indicators = linesOf(indicatorLines).map(indicatorOf);
  const sasaranIds = [...new Set(indicators.map(({ sasaranId }) => sasaranId))];
  return aYear({
    practice: true,
    divisions: ['D-KUL', 'D-TEK', 'D-DATIN', 'D-HUK', 'D-SOS'].map((id) =>
      aDivision({ id, tab: id }),
    ),
    programs: [
      aProgram({ code: '076.01.WA', name: 'Program Dukungan Manajemen', report: 'SEKRETARIAT' }),
      aProgram({ code: '076.01.CQ' }),
    ],
    sasaran: sasaranIds.map((id) => aSasaran({ id, reports: [reportOf(id)] })),
    indicators,
    activities: linesOf(activityLines).map(activityOf),
  });
};
