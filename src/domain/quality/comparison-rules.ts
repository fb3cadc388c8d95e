import type { Indicator } from '../performance/indicator';
import { compareWithNational } from '../performance/national';
import { formatMeasure } from '../quantity/format';
import type { LapkinYear } from '../year/lapkin-year';
import { fieldOf } from '../year/place';
import { isEmptyText } from './answers';
import { always } from './quality-rule';
import type { Finding, QualityRule } from './quality-rule';
import { references } from './references';
import { periodIsSound } from './renstra-period';

const onAgreement = ({ id, name, agreementPlace }: Indicator, field: string): Finding => ({
  place: fieldOf(agreementPlace, field),
  found: '',
  data: { id, name },
});

const lacking =
  (field: string, lacks: (indicator: Indicator, year: LapkinYear) => boolean) =>
  (year: LapkinYear): readonly Finding[] =>
    year.indicators
      .filter((indicator) => lacks(indicator, year))
      .map((indicator) => onAgreement(indicator, field));

const withoutHistory = ({ history }: Indicator, { year }: LapkinYear): boolean =>
  !history.some((one) => one.year < year && one.realisasi !== null);

/** From the Renstra 2025–2029 on, a regional target must not be weaker than the national one. */
const FIRST_BOUND_YEAR = 2026;

const belowNational = (year: LapkinYear): readonly Finding[] =>
  year.indicators.flatMap((indicator): readonly Finding[] => {
    const { target, national, unit, agreementPlace, id } = indicator;
    if (target === null || national === null) return [];
    if (compareWithNational(indicator)?.targetBelowNational !== true) return [];
    const found = formatMeasure(target, unit);
    const data = { id, target: found, national: formatMeasure(national.value, unit) };
    const weight = year.year < FIRST_BOUND_YEAR ? ({ severity: 'info' } as const) : {};
    return [{ place: fieldOf(agreementPlace, 'target'), found, data, ...weight }];
  });

const renstraYearOutside = (year: LapkinYear): readonly Finding[] => {
  const { start, end } = year.policy.renstraPeriod;
  if (!periodIsSound(year)) return [];
  return year.indicators.flatMap(({ renstra, id, agreementPlace }) =>
    renstra === null || (renstra.year >= start && renstra.year <= end)
      ? []
      : [
          {
            place: fieldOf(agreementPlace, 'tahunRenstra'),
            found: String(renstra.year),
            data: { id, start, end },
          },
        ],
  );
};

/**
 * Rules about how an indicator is calculated and what it is compared with. A missing comparison is only told:
 * each has its proper sentence in the report. A missing formula leaves a gap in the table of the IKU.
 */
export const comparisonRules = [
  {
    id: 'BDG-01',
    code: 'history-missing',
    severity: always('info'),
    reference: references.comparison,
    check: lacking('realisasi1', withoutHistory),
  },
  {
    id: 'BDG-02',
    code: 'renstra-target-missing',
    severity: always('info'),
    reference: references.comparison,
    check: lacking('targetRenstra', ({ renstra }) => renstra === null),
  },
  {
    id: 'BDG-03',
    code: 'national-value-missing',
    severity: always('info'),
    reference: references.comparison,
    check: lacking('nilaiNasional', ({ national }) => national === null),
  },
  {
    id: 'BDG-04',
    code: 'national-source-missing',
    severity: always('warning'),
    reference: references.review,
    check: lacking(
      'sumberNasional',
      ({ national }) => national !== null && isEmptyText(national.source),
    ),
  },
  {
    id: 'BDG-05',
    code: 'target-below-national',
    severity: always('warning'),
    reference: references.nationalPlan,
    check: belowNational,
  },
  {
    id: 'BDG-06',
    code: 'renstra-year-outside-period',
    severity: always('warning'),
    reference: references.plan,
    check: renstraYearOutside,
  },
  {
    id: 'BDG-07',
    code: 'formula-missing',
    severity: always('warning'),
    reference: references.measurement,
    check: lacking('rumus', ({ formula }) => isEmptyText(formula)),
  },
] as const satisfies readonly QualityRule[];
