import type { Indicator } from '../performance/indicator';
import type { LapkinYear } from '../year/lapkin-year';
import { fieldOf } from '../year/place';
import { onWorksheet, reportKinds, tabs } from './places';
import { references } from './references';
import { always } from './quality-rule';
import type { Finding, QualityRule } from './quality-rule';

const plainWords = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Blanks and line breaks are no other wording; another letter is. */
const differs = (first: string, second: string): boolean =>
  plainWords(first) !== plainWords(second);

const reportsWithoutIndicators = (year: LapkinYear): readonly Finding[] =>
  reportKinds
    .filter((report) => !year.indicators.some(({ reports }) => reports.includes(report)))
    .map((report) => ({ place: { tab: tabs.agreement }, found: '', data: { report } }));

const sasaranWithoutIndicators = (year: LapkinYear): readonly Finding[] => {
  const used = new Set(year.indicators.map(({ sasaranId }) => sasaranId));
  return year.sasaran
    .filter(({ id }) => !used.has(id))
    .map(({ id, name, place }) => ({
      place: place ?? { tab: tabs.agreement },
      found: id,
      data: { id, name },
    }));
};

const unknownSasaran = (year: LapkinYear): readonly Finding[] => {
  const known = new Set(year.sasaran.map(({ id }) => id));
  return year.indicators
    .filter(({ sasaranId }) => !known.has(sasaranId))
    .map(({ id, sasaranId, agreementPlace }) => ({
      place: fieldOf(agreementPlace, 'sasaran'),
      found: sasaranId,
      data: { id, sasaran: sasaranId },
    }));
};

const notOnWorksheet = (year: LapkinYear): readonly Finding[] =>
  year.indicators
    .filter(({ worksheetPlace }) => worksheetPlace === null)
    .map(({ id, divisionId, agreementPlace }) => {
      const division = year.divisions.find((one) => one.id === divisionId);
      return {
        place: agreementPlace,
        found: id,
        data: { id, tab: division?.tab ?? divisionId },
      };
    });

const otherWording =
  (field: 'nama' | 'satuan', agreed: (indicator: Indicator) => string) =>
  (year: LapkinYear): readonly Finding[] =>
    year.indicators.flatMap((indicator) => {
      const { id, worksheetWording } = indicator;
      if (worksheetWording === null) return [];
      const written = field === 'nama' ? worksheetWording.name : worksheetWording.unit;
      return differs(written, agreed(indicator))
        ? [
            {
              place: onWorksheet(indicator, field),
              found: written,
              data: { id, expected: agreed(indicator) },
            },
          ]
        : [];
    });

const emptyOnAgreement =
  (field: string, text: (indicator: Indicator) => string) =>
  (year: LapkinYear): readonly Finding[] =>
    year.indicators
      .filter((indicator) => text(indicator).trim() === '')
      .map(({ id, name, agreementPlace }) => ({
        place: fieldOf(agreementPlace, field),
        found: '',
        data: { id, name },
      }));

/** Rules about the PK and about the worksheets saying the same as the PK. */
export const agreementRules = [
  {
    id: 'PK-01',
    code: 'report-without-indicators',
    severity: always('warning'),
    reference: references.agreement,
    check: reportsWithoutIndicators,
  },
  {
    id: 'PK-02',
    code: 'sasaran-without-indicators',
    severity: always('error'),
    reference: references.agreement,
    check: sasaranWithoutIndicators,
  },
  {
    id: 'PK-03',
    code: 'sasaran-not-in-agreement',
    severity: always('error'),
    reference: references.agreement,
    sameAs: ['unknown-sasaran'],
    check: unknownSasaran,
  },
  {
    id: 'PK-04',
    code: 'indicator-not-on-worksheet',
    severity: always('error'),
    reference: references.agreement,
    sameAs: ['indicator-row-missing', 'indicator-elsewhere'],
    check: notOnWorksheet,
  },
  {
    id: 'PK-05',
    code: 'indicator-worded-differently',
    severity: always('error'),
    reference: references.agreement,
    check: otherWording('nama', ({ name }) => name),
  },
  {
    id: 'PK-06',
    code: 'unit-worded-differently',
    severity: always('error'),
    reference: references.agreement,
    check: otherWording('satuan', ({ unit }) => unit),
  },
  {
    id: 'PK-07',
    code: 'person-in-charge-missing',
    severity: always('warning'),
    reference: references.review,
    check: emptyOnAgreement('penanggungJawab', ({ personInCharge }) => personInCharge),
  },
  {
    id: 'PK-08',
    code: 'data-source-missing',
    severity: always('info'),
    reference: references.review,
    check: emptyOnAgreement('sumberData', ({ dataSource }) => dataSource),
  },
] as const satisfies readonly QualityRule[];
