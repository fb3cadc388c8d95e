import type { Activity } from '../budget/activity';
import { spendingOf } from '../budget/summary';
import { formatRupiah } from '../quantity/format';
import type { LapkinYear } from '../year/lapkin-year';
import { fieldOf } from '../year/place';
import { always } from './quality-rule';
import type { Finding, QualityRule } from './quality-rule';
import { references } from './references';

/** Amounts are whole rupiah; a fraction that was typed is no difference. */
const WHOLE_RUPIAH = 1;

type Rupiah = (value: number) => string;

/** Runs a check over every activity with the office's way of writing rupiah. */
const everyActivity =
  (check: (activity: Activity, rupiah: Rupiah) => Finding | null) =>
  (year: LapkinYear): readonly Finding[] =>
    year.activities.flatMap(
      (activity) => check(activity, (value) => formatRupiah(value, year.policy.rupiahStyle)) ?? [],
    );

const aboveCeiling = (activity: Activity, rupiah: Rupiah): Finding | null => {
  const spending = spendingOf(activity);
  const { id, pagu, place } = activity;
  if (pagu === null || spending === null || spending - pagu < WHOLE_RUPIAH) return null;
  const data = {
    id,
    realisasi: rupiah(spending),
    pagu: rupiah(pagu),
    over: rupiah(spending - pagu),
  };
  return { place: fieldOf(place, 'realisasi'), found: data.realisasi, data };
};

const quartersDiffer = (activity: Activity, rupiah: Rupiah): Finding | null => {
  const { id, realisasi, quarters, place } = activity;
  const typed = quarters.filter((amount) => amount !== null);
  const sum = typed.reduce((total, amount) => total + amount, 0);
  if (realisasi === null || typed.length === 0) return null;
  if (Math.abs(sum - realisasi) < WHOLE_RUPIAH) return null;
  const data = { id, realisasi: rupiah(realisasi), sum: rupiah(sum) };
  return { place: fieldOf(place, 'realisasi'), found: data.realisasi, data };
};

const ceilingMissing = (activity: Activity, rupiah: Rupiah): Finding | null => {
  const spending = spendingOf(activity);
  const { id, pagu, place } = activity;
  return pagu !== null
    ? null
    : {
        place: fieldOf(place, 'pagu'),
        found: '',
        data: { id, realisasi: spending === null ? '–' : rupiah(spending) },
      };
};

const spendingMissing = (activity: Activity, rupiah: Rupiah): Finding | null => {
  const { id, pagu, place } = activity;
  return pagu === null || pagu <= 0 || spendingOf(activity) !== null
    ? null
    : { place: fieldOf(place, 'realisasi'), found: '', data: { id, pagu: rupiah(pagu) } };
};

const negativeAmount = (activity: Activity, rupiah: Rupiah): Finding | null => {
  const { id, pagu, realisasi, quarters, place } = activity;
  const cells = [
    { field: 'pagu', amount: pagu },
    ...quarters.map((amount, index) => ({ field: `tw${index + 1}`, amount })),
    { field: 'realisasi', amount: realisasi },
  ];
  const cell = cells.find(({ amount }) => amount !== null && amount < 0);
  return cell === undefined
    ? null
    : {
        place: fieldOf(place, cell.field),
        found: rupiah(cell.amount ?? 0),
        data: { id },
      };
};

const volumeMissing = (activity: Activity): Finding | null => {
  const { id, volume, place } = activity;
  const missing = volume.target === null ? 'targetVolume' : 'realisasiVolume';
  return (spendingOf(activity) ?? 0) > 0 && (volume.target === null || volume.realisasi === null)
    ? { place: fieldOf(place, missing), found: '', data: { id } }
    : null;
};

const programsWithoutReport = (year: LapkinYear): readonly Finding[] => {
  const known = new Set(year.programs.map(({ code }) => code));
  return year.activities
    .filter(({ programCode }) => !known.has(programCode))
    .map(({ id, programCode, place }) => ({
      place: fieldOf(place, 'kodeAnggaran'),
      found: programCode,
      data: { id, program: programCode },
    }));
};

const unknownIndicators = (year: LapkinYear): readonly Finding[] => {
  const known = new Set(year.indicators.map(({ id }) => id));
  return year.activities.flatMap(({ id, indicatorIds, place }) =>
    indicatorIds
      .filter((indicatorId) => !known.has(indicatorId))
      .map((indicatorId) => ({
        place: fieldOf(place, 'indikator'),
        found: indicatorId,
        data: { id, indicator: indicatorId },
      })),
  );
};

const withoutIndicator = ({ id, indicatorIds, place }: Activity): Finding | null =>
  indicatorIds.length > 0 ? null : { place: fieldOf(place, 'indikator'), found: '', data: { id } };

/** Rules about the money of single activities. */
export const budgetRules = [
  {
    id: 'ANG-01',
    code: 'spending-above-pagu',
    severity: always('error'),
    reference: references.budget,
    check: everyActivity(aboveCeiling),
  },
  {
    id: 'ANG-02',
    code: 'quarters-differ-from-total',
    severity: always('error'),
    reference: references.budget,
    sameAs: ['quarter-sum-differs'],
    check: everyActivity(quartersDiffer),
  },
  {
    id: 'ANG-03',
    code: 'pagu-missing',
    severity: always('error'),
    reference: references.budget,
    check: everyActivity(ceilingMissing),
  },
  {
    id: 'ANG-04',
    code: 'spending-missing',
    severity: always('error'),
    reference: references.budget,
    check: everyActivity(spendingMissing),
  },
  {
    id: 'ANG-05',
    code: 'amount-negative',
    severity: always('warning'),
    reference: references.budget,
    check: everyActivity(negativeAmount),
  },
  {
    id: 'ANG-06',
    code: 'program-without-report',
    severity: always('error'),
    reference: references.budget,
    sameAs: ['unknown-program'],
    check: programsWithoutReport,
  },
  {
    id: 'ANG-07',
    code: 'indicator-of-activity-unknown',
    severity: always('error'),
    reference: references.activities,
    sameAs: ['unknown-indicator'],
    check: unknownIndicators,
  },
  {
    id: 'ANG-08',
    code: 'activity-without-indicator',
    severity: always('info'),
    reference: references.activities,
    check: everyActivity(withoutIndicator),
  },
  {
    id: 'ANG-09',
    code: 'volume-missing',
    severity: always('warning'),
    reference: references.efficiency,
    check: everyActivity(volumeMissing),
  },
] as const satisfies readonly QualityRule[];
