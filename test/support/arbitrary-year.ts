import fc from 'fast-check';
import type { Activity } from '../../src/domain/budget/activity';
import type { CategoryScheme } from '../../src/domain/office/office';
import type { Indicator, Measure, Polarity } from '../../src/domain/performance/indicator';
import type { LapkinYear, NarrativeKey } from '../../src/domain/year/lapkin-year';
import {
  aDate,
  aDivision,
  aNarrative,
  aNumber,
  anActivity,
  anIndicator,
  anOpinion,
  aPolicy,
  aPredicate,
  aRange,
  aSasaran,
  aYear,
  aYesNo,
} from './builders';

const money = fc.integer({ min: 0, max: 90_000_000_000 });
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** What divisions really type: nothing, one line, several lines, lists, links, stray spaces. */
const ownText = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  fc.constantFrom(
    'Rencana aksi dipantau setiap triwulan.',
    'Data  belum   lengkap',
    'Kendala:\n- cuaca buruk;\n- jaringan terputus.',
    '1. Melengkapi bukti\n2. Memutakhirkan data',
    'Lihat https://contoh.example/berkas.pdf.',
    'Sebanyak 220 kotak rusak {#x} <w:p> "diganti"',
    '   ',
    'Tahap pertama\r\n\r\nTahap kedua',
  ),
);

const decimal = fc.integer({ min: 0, max: 20_000 }).map((cents) => cents / 100);

/** Measures that fit a polarity, and now and then one that does not. */
const measureOf = (polarity: Polarity): fc.Arbitrary<Measure> => {
  switch (polarity) {
    case 'rentang':
    case 'rentang-skp':
      return fc.tuple(decimal, decimal).map(([a, b]) => aRange(Math.min(a, b), Math.max(a, b)));
    case 'ordinal':
      return fc.oneof(
        fc.constantFrom('TMP', 'TW', 'WDP', 'WTP').map((code) => anOpinion(code)),
        fc.constantFrom('CC', 'B', 'BB', 'A').map((code) => aPredicate(code)),
        fc.constant(aPredicate('B', 66.85)),
      );
    case 'tanggal':
      return fc.constantFrom('2023-01-31', '2023-02-28', '2023-12-31').map(aDate);
    case 'ya-tidak':
      return fc.boolean().map(aYesNo);
    default:
      return decimal.map(aNumber);
  }
};

const realisasiOf = (polarity: Polarity): fc.Arbitrary<Measure> =>
  polarity === 'rentang' || polarity === 'rentang-skp' ? decimal.map(aNumber) : measureOf(polarity);

const polarity = fc.constantFrom<Polarity>(
  'maksimum',
  'minimum',
  'minimum-rasio',
  'rentang',
  'rentang-skp',
  'ordinal',
  'tanggal',
  'ya-tidak',
);

const historyOf = (kind: Polarity) =>
  fc.subarray([2019, 2020, 2021, 2022]).chain((years) =>
    fc.tuple(
      ...years.map((year) =>
        fc.record({
          year: fc.constant(year),
          target: orNull(measureOf(kind)),
          realisasi: orNull(realisasiOf(kind)),
        }),
      ),
    ),
  );

const indicator = (index: number): fc.Arbitrary<Indicator> =>
  polarity.chain((kind) =>
    fc
      .record({
        unit: fc.constantFrom('%', 'nilai', 'laporan', 'hari kerja', 'indeks (skala 4)', ''),
        sasaranId: fc.constantFrom('KS1', 'KS2', 'hilang'),
        reports: fc.constantFrom<Indicator['reports']>(
          ['KPU'],
          ['SEKRETARIAT'],
          ['KPU', 'SEKRETARIAT'],
        ),
        target: orNull(measureOf(kind)),
        realisasi: orNull(realisasiOf(kind)),
        notMeasuredReason: ownText,
        numerator: orNull(fc.nat(20)),
        denominator: orNull(fc.nat(20)),
        history: historyOf(kind),
        renstra: orNull(
          fc.record({ year: fc.integer({ min: 2022, max: 2026 }), target: measureOf(kind) }),
        ),
        national: orNull(fc.record({ value: measureOf(kind), source: ownText })),
        supportingFactors: ownText,
        obstacles: ownText,
        solutions: ownText,
        plan: ownText,
        evidence: fc.array(ownText, { maxLength: 3 }),
        weight: orNull(fc.constantFrom(25, 50, 100)),
      })
      .map((change) =>
        anIndicator({
          ...change,
          id: `K-${index + 1}`,
          name: `Indikator contoh ${index + 1}`,
          polarity: kind,
          divisionId: index % 2 === 0 ? 'D-DATIN' : 'D-TEK',
          agreementPlace: { tab: 'Perjanjian Kinerja', row: 12 + index },
          worksheetPlace: { tab: 'Divisi', row: 8 + index },
        }),
      ),
  );

const activity = (index: number): fc.Arbitrary<Activity> =>
  fc
    .record({
      divisionId: fc.constantFrom('D-DATIN', 'D-TEK', 'D-LAIN'),
      programCode: fc.constantFrom('076.01.CQ', '076.01.WA', '076.01.XX'),
      kegiatanCode: fc.constantFrom('6709', '3355'),
      pagu: orNull(money),
      realisasi: orNull(money),
      quarters: fc.tuple(orNull(money), orNull(money), orNull(money), orNull(money)),
      volume: fc.record({
        unit: fc.constantFrom('laporan', 'orang'),
        target: orNull(fc.nat(50)),
        realisasi: orNull(fc.nat(60)),
      }),
      obstacles: ownText,
      solutions: ownText,
      description: fc.constantFrom('Penyusunan laporan', 'Bimbingan teknis', ''),
      evidence: fc.array(ownText, { maxLength: 2 }),
      indicatorIds: fc.subarray(['K-1', 'K-2', 'K-3', 'K-9']),
    })
    .map((change) =>
      anActivity({ ...change, id: `A-${index}`, place: { tab: 'Divisi', row: 40 + index } }),
    );

const listOf = <T>(
  item: (index: number) => fc.Arbitrary<T>,
  most: number,
): fc.Arbitrary<readonly T[]> =>
  fc.nat(most).chain((length) => fc.tuple(...Array.from({ length }, (_, index) => item(index))));

const narrativeKeys: readonly NarrativeKey[] = [
  'kata-pengantar',
  'visi',
  'sumber-daya',
  'rencana-aksi',
  'prestasi',
  'penutup',
  'langkah-perbaikan',
];

/** Report years as an office might leave them: whole, half filled or nearly empty. */
export const arbitraryYear: fc.Arbitrary<LapkinYear> = fc
  .record({
    indicators: listOf(indicator, 7),
    activities: listOf(activity, 9),
    practice: fc.boolean(),
    scheme: fc.constantFrom<CategoryScheme>('permendagri', 'lan', 'skp', 'kpu', 'status'),
    showWholeBudget: fc.boolean(),
    efficiencyFormula: fc.constantFrom('E1' as const, 'E4' as const),
    keys: fc.subarray([...narrativeKeys]),
    text: ownText,
  })
  .map(({ scheme, showWholeBudget, efficiencyFormula, keys, text, ...change }) =>
    aYear({
      ...change,
      policy: aPolicy({ categoryScheme: scheme, showWholeBudget, efficiencyFormula }),
      divisions: [
        aDivision(),
        aDivision({ id: 'D-TEK', name: 'Divisi Teknis Penyelenggaraan', tab: 'Divisi' }),
      ],
      sasaran: [
        aSasaran(),
        aSasaran({ id: 'KS2', name: 'Meningkatnya layanan', reports: ['KPU', 'SEKRETARIAT'] }),
      ],
      narratives: keys.map((key) => aNarrative(key, { text })),
    }),
  );
