import { categoryOf, categoryOfCapaian } from '../../performance/category';
import { realisasiOf } from '../../performance/realisasi';
import type { IndicatorResult, SasaranResult } from '../../performance/summary';
import { column, headerRow, labelledTotal, row, sectionRow, table } from '../blocks';
import { unitOrDash } from '../chapter-2/agreement-tables';
import type { ReportFacts } from '../facts';
import {
  bareCell,
  capaianPlaces,
  count,
  dash,
  measureCell,
  ordinal,
  realisasiPlaces,
  targetPlaces,
} from '../figures';
import type { Row, Table } from '../model';
import type { Words } from '../words';
import { plain } from '../words';

const categoryWords = (facts: ReportFacts, mean: number | null): Words =>
  mean === null ? [dash] : plain(categoryOf(mean, facts.year.policy.categoryScheme));

const meanCell = (mean: number | null): Words =>
  mean === null ? [dash] : [bareCell(mean, 'rata-rata-capaian')];

const resultRow = (facts: ReportFacts, result: IndicatorResult, number: number): Row => {
  const { indicator, capaian } = result;
  return row(
    [ordinal(number)],
    plain(indicator.name),
    unitOrDash(indicator.unit),
    measureCell(indicator.target, 'target', targetPlaces(indicator)),
    measureCell(realisasiOf(indicator).measure, 'realisasi', realisasiPlaces(indicator)),
    capaian.state === 'measured'
      ? [bareCell(capaian.percent, 'capaian', capaianPlaces(indicator))]
      : [dash],
    plain(categoryOfCapaian(capaian, facts.year.policy.categoryScheme)),
  );
};

const resultRows = (facts: ReportFacts): readonly Row[] => {
  let number = 0;
  return facts.groups
    .filter((group) => group.indicators.length > 0)
    .flatMap((group) => [
      sectionRow(7, plain(group.sasaran.name)),
      ...group.indicators.map((result) => {
        number += 1;
        return resultRow(facts, result, number);
      }),
    ]);
};

/** All indicators with target, realisasi, capaian and category, below a line for each sasaran. */
export const achievementTable = (
  facts: ReportFacts,
  key: string,
  caption: string,
): Table | null => {
  const rows = resultRows(facts);
  const mean = facts.performance.meanOfIndicators;
  const total = labelledTotal(
    'Rata-rata capaian indikator yang diukur',
    5,
    meanCell(mean),
    categoryWords(facts, mean),
  );
  return table({
    key,
    caption,
    columns: [
      column(2, 'center'),
      column(12),
      column(4, 'center'),
      column(4, 'center'),
      column(4, 'center'),
      column(4, 'right'),
      column(5, 'center'),
    ],
    header: [
      headerRow(
        'No',
        'Sasaran/Indikator',
        'Satuan',
        'Target',
        'Realisasi',
        'Capaian (%)',
        'Kategori',
      ),
    ],
    rows: rows.length === 0 ? [] : [...rows, total],
  });
};

const sasaranRow = (facts: ReportFacts, group: SasaranResult, index: number): Row =>
  row(
    [ordinal(index + 1)],
    plain(group.sasaran.name),
    [count(group.indicators.length)],
    [count(group.measured)],
    meanCell(group.mean),
    categoryWords(facts, group.mean),
  );

/** Mean capaian of each sasaran and of all. */
export const sasaranTable = (facts: ReportFacts): Table | null => {
  const { performance } = facts;
  const rows = facts.groups
    .filter((group) => group.indicators.length > 0)
    .map((group, index) => sasaranRow(facts, group, index));
  const total = labelledTotal(
    'Jumlah indikator dan rata-rata capaian sasaran',
    2,
    [count(performance.total)],
    [count(performance.measured)],
    meanCell(performance.meanOfSasaran),
    categoryWords(facts, performance.meanOfSasaran),
  );
  return table({
    key: 'tabel-capaian-sasaran',
    caption: `Rata-Rata Capaian Setiap Sasaran Tahun ${facts.year.year}`,
    columns: [
      column(1, 'center'),
      column(8),
      column(2, 'center'),
      column(2, 'center'),
      column(3, 'right'),
      column(3, 'center'),
    ],
    header: [
      headerRow('No', 'Sasaran', 'Indikator', 'Diukur', 'Rata-Rata Capaian (%)', 'Kategori'),
    ],
    rows: rows.length === 0 ? [] : [...rows, total],
  });
};
