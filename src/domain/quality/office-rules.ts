import { activitiesShownIn } from '../budget/summary';
import type { Office } from '../office/office';
import { formatNumber } from '../quantity/format';
import type { LapkinYear } from '../year/lapkin-year';
import { isEmptyText } from './answers';
import { onSettings, reportKinds, tabs } from './places';
import { periodIsSound } from './renstra-period';
import { always } from './quality-rule';
import type { Finding, QualityRule } from './quality-rule';
import { references } from './references';

type SettingOf = Readonly<Partial<Record<keyof Office, string>>>;

/** What cover, foreword and letters cannot be printed without, with the key of the setting. */
const NEEDED: SettingOf = {
  name: 'namaSatker',
  shortName: 'namaSingkat',
  capital: 'ibuKota',
  provincialOffice: 'kpuProvinsi',
};

const WANTED: SettingOf = {
  province: 'provinsi',
  nationalOffice: 'kpuRi',
  areaCode: 'kodeWilayah',
  satkerCode: 'kodeSatker',
  address: 'alamat',
  budgetDocument: 'dokumenAnggaran',
};

const emptySettings =
  (settings: SettingOf) =>
  (year: LapkinYear): readonly Finding[] =>
    Object.entries(settings)
      .filter(([field]) => isEmptyText(year.office[field as keyof Office]))
      .map(([, setting]) => ({
        place: onSettings(year, setting),
        found: '',
        data: { setting },
      }));

/** `SP DIPA-076.01.2.…/2022` in the report of 2023: last year's ceiling. */
const budgetDocumentOfOtherYear = (year: LapkinYear): readonly Finding[] => {
  const { budgetDocument } = year.office;
  const of = /DIPA[^/\n]*\/(\d{4})\b/iu.exec(budgetDocument)?.[1];
  return of === undefined || Number(of) === year.year || year.year <= 0
    ? []
    : [
        {
          place: onSettings(year, 'dokumenAnggaran'),
          found: budgetDocument,
          data: { of, year: year.year },
        },
      ];
};

const reportsWithoutBudget = (year: LapkinYear): readonly Finding[] =>
  reportKinds
    .filter((report) => activitiesShownIn(year, report).length === 0)
    .map((report) => ({ place: { tab: tabs.settings }, found: '', data: { report } }));

const unsoundPeriod = (year: LapkinYear): readonly Finding[] => {
  const { start, end } = year.policy.renstraPeriod;
  return periodIsSound(year)
    ? []
    : [
        {
          place: onSettings(year, 'awalRenstra'),
          found: `${start}–${end}`,
          data: { start, end },
        },
      ];
};

/**
 * Allowed, since the PK of a new period's first year may still rest on the plan before it; but the report prints that
 * plan, so the draft must say it.
 */
const yearOutsidePeriod = (year: LapkinYear): readonly Finding[] => {
  const { start, end } = year.policy.renstraPeriod;
  const inside = year.year >= start && year.year <= end;
  return inside || year.year <= 0 || !periodIsSound(year)
    ? []
    : [
        {
          place: onSettings(year, 'akhirRenstra'),
          found: `${start}–${end}`,
          data: { start, end, year: year.year },
        },
      ];
};

const unusualCap = (year: LapkinYear): readonly Finding[] => {
  const { capPercent } = year.policy;
  return capPercent >= 100 && capPercent <= 150
    ? []
    : [
        {
          place: onSettings(year, 'plafonCapaian'),
          found: formatNumber(capPercent),
          data: { cap: formatNumber(capPercent) },
        },
      ];
};

/** Rules about the office and its choices. */
export const officeRules = [
  {
    id: 'KTR-01',
    code: 'identity-missing',
    severity: always('error'),
    reference: references.chapters,
    check: emptySettings(NEEDED),
  },
  {
    id: 'KTR-02',
    code: 'identity-incomplete',
    severity: always('warning'),
    reference: references.chapters,
    check: emptySettings(WANTED),
  },
  {
    id: 'KTR-03',
    code: 'budget-document-of-other-year',
    severity: always('warning'),
    reference: references.budget,
    check: budgetDocumentOfOtherYear,
  },
  {
    id: 'KTR-04',
    code: 'report-without-budget',
    severity: always('warning'),
    reference: references.budget,
    check: reportsWithoutBudget,
  },
  {
    id: 'KTR-05',
    code: 'renstra-period-unsound',
    severity: always('warning'),
    reference: references.plan,
    check: unsoundPeriod,
  },
  {
    id: 'KTR-06',
    code: 'year-outside-renstra',
    severity: always('warning'),
    reference: references.plan,
    check: yearOutsidePeriod,
  },
  {
    id: 'KTR-07',
    code: 'cap-unusual',
    severity: always('warning'),
    reference: references.measurement,
    check: unusualCap,
  },
] as const satisfies readonly QualityRule[];
