import { absorptionOf, budgetTotal, spendingOf } from '../../../domain/budget/summary';
import type { Activity } from '../../../domain/budget/activity';
import { capaianOf } from '../../../domain/performance/capaian';
import type { Capaian } from '../../../domain/performance/capaian';
import { roundPercent } from '../../../domain/performance/percent';
import { readingProblem } from '../../../domain/quality/reading-problems';
import type { ReadingProblem } from '../../../domain/quality/reading-problems';
import { formatNumber } from '../../../domain/quantity/format';
import type { LapkinYear } from '../../../domain/year/lapkin-year';
import type { OpenTab } from '../layout/open-tab';
import type { OpenWorkbook, OpenWorksheet } from '../layout/open-workbook';

/** Rounding in the spreadsheet works on binary fractions and may miss by the last digit. */
const TOLERANCE = 0.011;

interface Expectation {
  readonly table: 'indikator' | 'kegiatan';
  readonly row: number;
  readonly key: string;
  /** What the report will print; null where it prints no figure. */
  readonly value: number | null;
}

const differs = (shown: number | string, value: number | null): boolean =>
  typeof shown === 'string' || value === null || Math.abs(shown - value) > TOLERANCE;

/**
 * What a cell shows. Null for an empty cell, which says nothing wrong: a formula leaves out what it cannot
 * compute, such as figures typed as text, and those are reported where they stand.
 */
const shownIn = (tab: OpenTab, { table, row, key }: Expectation): number | string | null => {
  const column = tab.layout.tables[table]?.columns[key];
  const cell = column === undefined ? '' : tab.grid[row - 1]?.[column - 1];
  return cell !== '' && (typeof cell === 'number' || typeof cell === 'string') ? cell : null;
};

const compare = (tab: OpenTab, expectation: Expectation): readonly ReadingProblem[] => {
  const { table, row, key, value } = expectation;
  const shown = shownIn(tab, expectation);
  if (shown === null || !differs(shown, value)) return [];
  const found = typeof shown === 'number' ? formatNumber(shown) : shown;
  const data = {
    header: tab.layout.tables[table]?.headers[key] ?? '',
    expected: value === null ? '' : formatNumber(value),
  };
  return [
    readingProblem('formula-differs', { tab: tab.layout.name, row, field: key }, found, data),
  ];
};

const percentOf = (capaian: Capaian): number | null =>
  capaian.state === 'measured' ? capaian.percent : null;

const expectedCapaian = (year: LapkinYear, tab: string): readonly Expectation[] =>
  year.indicators.flatMap((indicator): readonly Expectation[] => {
    const place = indicator.worksheetPlace;
    if (place?.row === undefined || place.tab !== tab) return [];
    const value = percentOf(capaianOf(indicator, year.policy));
    return [{ table: 'indikator', row: place.row, key: 'capaian', value }];
  });

/** Volume reached in percent of the planned one, at most 100 (column `Fisik`). */
const physicalPercent = ({ volume }: Activity): number | null =>
  volume.target === null || volume.realisasi === null || volume.target <= 0
    ? null
    : Math.min(100, roundPercent((volume.realisasi / volume.target) * 100));

const expectedActivity = (activity: Activity): readonly Expectation[] => {
  const { row } = activity.place;
  if (row === undefined) return [];
  const spent = spendingOf(activity);
  const nothingTyped = activity.pagu === null && spent === null;
  const figures = {
    fisik: physicalPercent(activity),
    persen: activity.pagu === null || spent === null ? null : absorptionOf(activity.pagu, spent),
    sisa: nothingTyped ? null : (activity.pagu ?? 0) - (spent ?? 0),
  };
  return Object.entries(figures).map(([key, value]) => ({ table: 'kegiatan', row, key, value }));
};

const quarterTotal = (activities: readonly Activity[], quarter: 0 | 1 | 2 | 3): number =>
  activities.reduce((sum, { quarters }) => sum + (quarters[quarter] ?? 0), 0);

const expectedTotals = (row: number, activities: readonly Activity[]): readonly Expectation[] => {
  const total = budgetTotal(activities);
  const figures = {
    pagu: total.pagu,
    tw1: quarterTotal(activities, 0),
    tw2: quarterTotal(activities, 1),
    tw3: quarterTotal(activities, 2),
    tw4: quarterTotal(activities, 3),
    realisasi: total.realisasi,
    persen: total.absorptionPercent,
    sisa: total.remaining,
  };
  return Object.entries(figures).map(([key, value]) => ({ table: 'kegiatan', row, key, value }));
};

const compareWorksheet = (
  { divisionId, tab }: OpenWorksheet,
  year: LapkinYear,
): readonly ReadingProblem[] => {
  const activities = year.activities.filter((activity) => activity.divisionId === divisionId);
  const totalsRow = tab.layout.tables['kegiatan']?.totalsRow;
  const expected = [
    ...expectedCapaian(year, tab.layout.name),
    ...activities.flatMap(expectedActivity),
    ...(totalsRow === undefined ? [] : expectedTotals(totalsRow, activities)),
  ];
  return expected.flatMap((expectation) => compare(tab, expectation));
};

/**
 * Compares what the live formulas show with what the report will print, on the values of the same read. A
 * difference means that a formula was changed or typed over, or that a figure is stored as text.
 */
export const compareFormulas = (
  workbook: OpenWorkbook,
  year: LapkinYear,
): readonly ReadingProblem[] =>
  workbook.worksheets.flatMap((worksheet) => compareWorksheet(worksheet, year));
