import { formatNumber } from '../quantity/format';
import { roundHalfUp } from '../quantity/round';
import type { LapkinYear } from '../year/lapkin-year';
import type { Place } from '../year/place';
import { fieldOf } from '../year/place';
import { reportKinds, tabs } from './places';
import { always } from './quality-rule';
import type { Finding, QualityRule } from './quality-rule';
import { references } from './references';

const unknownDivision = (year: LapkinYear): readonly Finding[] => {
  const known = new Set(year.divisions.map(({ id }) => id));
  const rows = [
    ...year.indicators.map(({ id, divisionId, agreementPlace }) => ({
      id,
      divisionId,
      place: fieldOf(agreementPlace, 'divisi'),
    })),
    ...year.activities.map(({ id, divisionId, place }) => ({ id, divisionId, place })),
  ];
  return rows
    .filter(({ divisionId }) => !known.has(divisionId))
    .map(({ id, divisionId, place }) => ({
      place,
      found: divisionId,
      data: { id, division: divisionId },
    }));
};

interface Row {
  readonly id: string;
  readonly place: Place;
}

const repeatedIn = (rows: readonly Row[]): readonly Finding[] => {
  const counts = new Map<string, number>();
  for (const { id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1);
  return rows.flatMap(({ id, place }) => {
    const times = counts.get(id) ?? 0;
    return times > 1 ? [{ place, found: id, data: { id, times } }] : [];
  });
};

/** Every row of a repeated id is named: nobody but the office knows which of them is wrong. */
const repeatedIds = (year: LapkinYear): readonly Finding[] => [
  ...repeatedIn(
    year.sasaran.map(({ id, place }) => ({ id, place: place ?? { tab: tabs.agreement } })),
  ),
  ...repeatedIn(
    year.indicators.map(({ id, agreementPlace }) => ({
      id,
      place: fieldOf(agreementPlace, 'kode'),
    })),
  ),
  ...repeatedIn(year.activities.map(({ id, place }) => ({ id, place: fieldOf(place, 'kode') }))),
  ...repeatedIn(year.divisions.map(({ id, place }) => ({ id, place }))),
];

const brokenWeights = (year: LapkinYear): readonly Finding[] =>
  reportKinds.flatMap((report) => {
    const indicators = year.indicators.filter(({ reports }) => reports.includes(report));
    const weighted = indicators.filter(({ weight }) => weight !== null);
    const missing = indicators.length - weighted.length;
    const sum = weighted.reduce((total, { weight }) => total + (weight ?? 0), 0);
    const rounded = roundHalfUp(sum, 2);
    return weighted.length === 0 || (missing === 0 && rounded === 100)
      ? []
      : [
          {
            place: { tab: tabs.agreement, field: 'bobot' },
            found: formatNumber(rounded),
            data: { report, sum: formatNumber(rounded), missing },
          },
        ];
  });

/** Rules about codes, divisions and weights: what the rest of the workbook is held together by. */
export const structureRules = [
  {
    id: 'STR-01',
    code: 'division-not-in-settings',
    severity: always('error'),
    reference: references.procedure,
    sameAs: ['unknown-division'],
    check: unknownDivision,
  },
  {
    id: 'STR-02',
    code: 'id-repeated',
    severity: always('error'),
    reference: references.worksheet,
    sameAs: ['duplicate-id'],
    check: repeatedIds,
  },
  {
    id: 'STR-03',
    code: 'weights-not-whole',
    severity: always('warning'),
    reference: references.measurement,
    check: brokenWeights,
  },
] as const satisfies readonly QualityRule[];
