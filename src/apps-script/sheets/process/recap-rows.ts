import { budgetByDivision, budgetByProgram, budgetTotal } from '../../../domain/budget/summary';
import type { BudgetGroup, BudgetTotal } from '../../../domain/budget/summary';
import type { ReportKind } from '../../../domain/performance/indicator';
import { summarisePerformance } from '../../../domain/performance/summary';
import { isMeasuredOrExplained } from '../../../domain/quality/completeness';
import { REPORTS } from '../../../domain/sop/state';
import type { LapkinYear } from '../../../domain/year/lapkin-year';
import type { RowValues } from '../set-up/write-table';
import type { TableProjection } from './plan-rows';

/** Word of the row that adds up a table; no programme or division is called so. */
const TOTAL = 'Jumlah';

const sasaranRows = (year: LapkinYear, report: ReportKind): readonly RowValues[] => {
  const summary = summarisePerformance(year, report);
  if (summary.total === 0) return [];
  return [
    ...summary.sasaran.map(({ sasaran, indicators, measured, mean }) => ({
      kode: sasaran.id,
      nama: sasaran.name,
      laporan: report,
      jumlah: indicators.length,
      diukur: measured,
      rataRata: mean ?? '',
    })),
    {
      kode: '',
      nama: 'Seluruh indikator',
      laporan: report,
      jumlah: summary.total,
      diukur: summary.measured,
      rataRata: summary.meanOfIndicators ?? '',
    },
  ];
};

const moneyCells = ({ pagu, realisasi, remaining, absorptionPercent }: BudgetTotal): RowValues => ({
  pagu,
  realisasi,
  sisa: remaining,
  persen: absorptionPercent ?? '',
});

const moneyRows = (groups: readonly BudgetGroup[], total: BudgetTotal): readonly RowValues[] =>
  groups.length === 0
    ? []
    : [
        ...groups.map((group) => ({
          kode: group.code,
          nama: group.name,
          ...moneyCells(group.total),
        })),
        { kode: '', nama: TOTAL, ...moneyCells(total) },
      ];

const completenessRows = (
  { divisions, indicators, activities }: LapkinYear,
  statuses: Readonly<Record<string, string>>,
): readonly RowValues[] =>
  divisions.map(({ id, name }) => {
    const own = indicators.filter(({ divisionId }) => divisionId === id);
    return {
      kode: id,
      nama: name,
      indikator: own.length,
      terisi: own.filter(isMeasuredOrExplained).length,
      kegiatan: activities.filter(({ divisionId }) => divisionId === id).length,
      status: statuses[id] ?? '',
    };
  });

const inOrder = (rows: readonly RowValues[]): TableProjection => ({
  keys: [],
  strangers: 'emptied',
  rows,
});

/** The tab `Rekap`: capaian by sasaran, spending by programme and division, completeness by division. */
export const recapProjections = (
  year: LapkinYear,
  statuses: Readonly<Record<string, string>>,
): Readonly<Record<string, TableProjection>> => {
  const total = budgetTotal(year.activities);
  return {
    capaianSasaran: inOrder(REPORTS.flatMap((report) => sasaranRows(year, report))),
    belanjaProgram: inOrder(moneyRows(budgetByProgram(year, year.activities), total)),
    belanjaDivisi: inOrder(moneyRows(budgetByDivision(year, year.activities), total)),
    kelengkapan: inOrder(completenessRows(year, statuses)),
  };
};
