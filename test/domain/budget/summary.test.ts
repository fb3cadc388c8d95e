import fc from 'fast-check';
import {
  activitiesFor,
  activitiesOf,
  activitiesShownIn,
  budgetByDivision,
  budgetByKegiatan,
  budgetByRo,
  budgetByProgram,
  budgetByQuarter,
  budgetTotal,
  spendingOf,
} from '../../../src/domain/budget/summary';
import type { BudgetGroup } from '../../../src/domain/budget/summary';
import { aDivision, anActivity, aPolicy, aYear } from '../../support/builders';
import { practiceNumbers } from '../../support/practice-numbers';

const figures = ({ code, total }: BudgetGroup) => [
  code,
  total.count,
  total.pagu,
  total.realisasi,
  total.absorptionPercent,
];

const practice = practiceNumbers();

describe('budgetTotal', () => {
  test('gives the practice year its known total', () => {
    expect(budgetTotal(practice.activities)).toEqual({
      count: 48,
      pagu: 30_621_430_000,
      realisasi: 29_994_399_100,
      remaining: 627_030_900,
      absorptionPercent: 97.95,
    });
  });

  test('has no absorption without pagu', () => {
    expect(budgetTotal([anActivity({ pagu: null, realisasi: 5 })])).toMatchObject({
      pagu: 0,
      remaining: -5,
      absorptionPercent: null,
    });
    expect(budgetTotal([])).toEqual({
      count: 0,
      pagu: 0,
      realisasi: 0,
      remaining: 0,
      absorptionPercent: null,
    });
  });
});

describe('spendingOf', () => {
  test.each([
    ['the typed total', { realisasi: 7, quarters: [1, 1, 1, 1] }, 7],
    ['a typed zero', { realisasi: 0, quarters: [1, 1, 1, 1] }, 0],
    ['the quarters', { realisasi: null, quarters: [1, null, 3, 4] }, 8],
    ['nothing', { realisasi: null, quarters: [null, null, null, null] }, null],
  ] as const)('takes %s', (_, change, spent) => {
    expect(spendingOf(anActivity(change))).toBe(spent);
  });
});

describe('budgetByProgram', () => {
  test('gives the programmes of the practice year their known totals, in the declared order', () => {
    expect(budgetByProgram(practice, practice.activities).map(figures)).toEqual([
      ['076.01.WA', 17, 4_476_730_000, 4_405_439_970, 98.41],
      ['076.01.CQ', 31, 26_144_700_000, 25_588_959_130, 97.87],
    ]);
  });

  test('keeps a programme that nobody declared, without a name', () => {
    const groups = budgetByProgram(aYear(), [
      anActivity({ programCode: '076.01.XX' }),
      anActivity(),
    ]);
    expect(groups.map(({ code, name }) => [code, name])).toEqual([
      ['076.01.CQ', 'Program Penyelenggaraan Pemilu dalam Proses Konsolidasi Demokrasi'],
      ['076.01.XX', ''],
    ]);
  });
});

describe('budgetByDivision', () => {
  test('gives the divisions of the practice year their known totals', () => {
    expect(budgetByDivision(practice, practice.activities).map(figures)).toEqual([
      ['D-KUL', 10, 4_785_180_000, 4_662_018_850, 97.43],
      ['D-TEK', 10, 1_627_700_000, 1_469_256_950, 90.27],
      ['D-DATIN', 9, 3_219_650_000, 3_164_683_200, 98.29],
      ['D-HUK', 8, 466_800_000, 395_020_500, 84.62],
      ['D-SOS', 11, 20_522_100_000, 20_303_419_600, 98.93],
    ]);
  });

  test('leaves out a division without activities', () => {
    const year = aYear({
      divisions: [aDivision(), aDivision({ id: 'D-HUK', name: 'Divisi Hukum' })],
    });
    expect(budgetByDivision(year, year.activities).map(({ name }) => name)).toEqual([
      'Divisi Perencanaan, Data, dan Informasi',
    ]);
  });
});

describe('budgetByRo', () => {
  test('lists the RO of a kegiatan by code, with the name of an activity where the RO has none', () => {
    const rows = [
      anActivity({ roCode: 'EBB.951', roName: 'Layanan Sarana Internal' }),
      anActivity({ roCode: 'EBA.994', roName: 'Layanan Perkantoran' }),
      anActivity({ roCode: 'EBA.962', roName: ' ', description: 'Persuratan' }),
      anActivity({ roCode: 'EBA.994', roName: 'Layanan Perkantoran' }),
    ];
    expect(budgetByRo(rows).map(({ code, name, total }) => [code, name, total.count])).toEqual([
      ['EBA.962', 'Persuratan', 1],
      ['EBA.994', 'Layanan Perkantoran', 2],
      ['EBB.951', 'Layanan Sarana Internal', 1],
    ]);
  });
});

describe('budgetByKegiatan', () => {
  test('gives the kegiatan of the practice year their known totals, in the order of the codes', () => {
    expect(budgetByKegiatan(practice.activities).map(figures)).toEqual([
      ['3355', 1, 96_500_000, 95_120_500, 98.57],
      ['3356', 1, 38_700_000, 38_112_000, 98.48],
      ['3357', 4, 160_800_000, 153_250_500, 95.31],
      ['3358', 3, 96_600_000, 92_987_500, 96.26],
      ['3360', 5, 3_999_230_000, 3_943_966_470, 98.62],
      ['3361', 1, 21_400_000, 20_660_000, 96.54],
      ['3363', 2, 63_500_000, 61_343_000, 96.6],
      ['6709', 1, 132_400_000, 127_318_900, 96.16],
      ['9001', 4, 2_926_450_000, 2_884_113_800, 98.55],
      ['9002', 5, 19_994_500_000, 19_792_157_500, 98.99],
      ['9003', 6, 964_100_000, 931_188_450, 96.59],
      ['9004', 2, 483_200_000, 394_727_500, 81.69],
      ['9005', 3, 650_750_000, 584_819_880, 89.87],
      ['9006', 2, 180_400_000, 143_341_000, 79.46],
      ['9007', 3, 431_000_000, 418_274_600, 97.05],
      ['9008', 5, 381_900_000, 313_017_500, 81.96],
    ]);
  });

  test('takes the name of the kegiatan from its first row', () => {
    expect(
      budgetByKegiatan([anActivity(), anActivity({ kegiatanName: 'Nama lain' })]),
    ).toMatchObject([
      { code: '6709', name: 'Perencanaan Program dan Anggaran', total: { count: 2 } },
    ]);
  });
});

describe('budgetByQuarter', () => {
  test('gives the quarters of the practice year their known sums', () => {
    expect(budgetByQuarter(practice.activities)).toEqual([
      7_564_245_000, 8_193_215_900, 7_001_927_350, 7_235_010_850,
    ]);
  });

  test('counts an empty quarter as zero', () => {
    expect(budgetByQuarter([anActivity({ quarters: [null, 2, null, 4] })])).toEqual([0, 2, 0, 4]);
  });
});

describe('activitiesOf', () => {
  test('gives each report the activities of its programmes', () => {
    expect(activitiesOf(practice, 'KPU')).toHaveLength(31);
    expect(activitiesOf(practice, 'SEKRETARIAT')).toHaveLength(17);
  });
});

describe('activitiesShownIn', () => {
  test('shows the whole budget in both reports when the office chose so', () => {
    const year = { ...practice, policy: aPolicy({ showWholeBudget: true }) };
    expect(activitiesShownIn(year, 'SEKRETARIAT')).toHaveLength(48);
    expect(activitiesShownIn(practice, 'SEKRETARIAT')).toHaveLength(17);
  });
});

describe('activitiesFor', () => {
  test('finds the activities that support an indicator', () => {
    expect(activitiesFor(practice, 'K-08').map(({ id }) => id)).toEqual(['D-TEK-03', 'D-TEK-04']);
    expect(activitiesFor(practice, 'K-09')).toEqual([]);
  });
});

describe('budget groups, for any activities', () => {
  const amount = fc.option(fc.integer({ min: 0, max: 1e12 }));
  const activity = fc
    .record({
      pagu: amount,
      realisasi: amount,
      quarters: fc.tuple(amount, amount, amount, amount),
      programCode: fc.constantFrom('076.01.CQ', '076.01.WA', '076.01.XX'),
      divisionId: fc.constantFrom('D-DATIN', 'D-HUK'),
      kegiatanCode: fc.constantFrom('3355', '3356', '6709'),
    })
    .map(anActivity);

  test('sum to the total', () => {
    const year = aYear();
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 30 }), (activities) => {
        const total = budgetTotal(activities);
        const groupings = [
          budgetByProgram(year, activities),
          budgetByDivision(year, activities),
          budgetByKegiatan(activities),
        ];
        for (const groups of groupings) {
          const sum = (pick: (group: BudgetGroup) => number): number =>
            groups.reduce((all, group) => all + pick(group), 0);
          expect(sum((group) => group.total.count)).toBe(total.count);
          expect(sum((group) => group.total.pagu)).toBe(total.pagu);
          expect(sum((group) => group.total.realisasi)).toBe(total.realisasi);
          expect(sum((group) => group.total.remaining)).toBe(total.remaining);
        }
      }),
    );
  });
});
