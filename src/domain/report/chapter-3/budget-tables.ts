import type { Activity } from '../../budget/activity';
import type { BudgetGroup, BudgetTotal } from '../../budget/summary';
import {
  budgetByDivision,
  budgetByKegiatan,
  budgetByProgram,
  budgetByQuarter,
  budgetByRo,
  spendingOf,
} from '../../budget/summary';
import type { TableDraft } from '../blocks';
import { column, headerRow, labelledTotal, row, sectionRow, table } from '../blocks';
import { cumulativeAbsorption } from '../charts';
import type { ReportFacts } from '../facts';
import { bareCell, columnPlaces, dash, rupiahCell } from '../figures';
import type { Row, Table } from '../model';
import { oneLine } from '../prose';
import type { Words } from '../words';
import { plain } from '../words';

/** Pagu, realisasi, sisa and percentage of a set of activities, as four cells. */
const moneyCells = (activities: readonly Activity[], total: BudgetTotal): readonly Words[] => {
  const pagu = columnPlaces(activities, 'pagu');
  const spent = columnPlaces(activities, 'realisasi');
  return [
    rupiahCell(total.pagu, 'pagu', pagu),
    rupiahCell(total.realisasi, 'belanja', spent),
    rupiahCell(total.remaining, 'sisa-pagu', [...pagu, ...spent]),
    total.absorptionPercent === null
      ? [dash]
      : [bareCell(total.absorptionPercent, 'penyerapan', [...pagu, ...spent])],
  ];
};

const nameOf = (group: BudgetGroup): string => group.name || group.code;

const groupRow = (group: BudgetGroup): Row =>
  row(plain(group.code), plain(nameOf(group)), ...moneyCells(group.activities, group.total));

const moneyColumns = [
  column(5, 'right'),
  column(5, 'right'),
  column(5, 'right'),
  column(3, 'right'),
];
const moneyTitles = ['Pagu (Rp)', 'Realisasi (Rp)', 'Sisa (Rp)', '%'];

const moneyTable = (
  facts: ReportFacts,
  draft: Pick<TableDraft, 'key' | 'caption' | 'rows'> & { readonly title: string },
): Table | null =>
  table({
    key: draft.key,
    caption: draft.caption,
    columns: [column(4), column(10), ...moneyColumns],
    header: [headerRow('Kode', draft.title, ...moneyTitles)],
    rows:
      draft.rows.length === 0
        ? []
        : [
            ...draft.rows,
            labelledTotal('Jumlah', 2, ...moneyCells(facts.activities, facts.budget)),
          ],
  });

/** Spending by programme (PermenPANRB 53/2014 Lampiran II, realisasi anggaran). */
export const programTable = (facts: ReportFacts): Table | null =>
  moneyTable(facts, {
    key: 'tabel-realisasi-program',
    caption: `Realisasi Anggaran menurut Program Tahun ${facts.year.year}`,
    title: 'Program',
    rows: budgetByProgram(facts.year, facts.activities).map(groupRow),
  });

const roRow = (group: BudgetGroup): Row =>
  row(plain(group.code), plain(oneLine(group.name)), ...moneyCells(group.activities, group.total));

/** Spending by kegiatan with the RO below it. */
export const kegiatanBudgetTable = (facts: ReportFacts): Table | null =>
  moneyTable(facts, {
    key: 'tabel-realisasi-kegiatan',
    caption: `Realisasi Anggaran menurut Kegiatan dan Rincian Output Tahun ${facts.year.year}`,
    title: 'Kegiatan/Rincian Output',
    rows: budgetByKegiatan(facts.activities).flatMap((group) => [
      sectionRow(6, plain(`${group.code} ${group.name}`.trim())),
      ...budgetByRo(group.activities).map(roRow),
      labelledTotal('Jumlah kegiatan', 2, ...moneyCells(group.activities, group.total)),
    ]),
  });

/** Spending by division. */
export const divisionTable = (facts: ReportFacts): Table | null => {
  const rows = budgetByDivision(facts.year, facts.activities).map((group) =>
    row(plain(nameOf(group)), ...moneyCells(group.activities, group.total)),
  );
  return table({
    key: 'tabel-realisasi-divisi',
    caption: `Realisasi Anggaran menurut Divisi Tahun ${facts.year.year}`,
    columns: [column(11), ...moneyColumns],
    header: [headerRow('Divisi', ...moneyTitles)],
    rows:
      rows.length === 0
        ? []
        : [...rows, labelledTotal('Jumlah', 1, ...moneyCells(facts.activities, facts.budget))],
  });
};

/** True when at least one quarter was filled in. */
export const hasQuarters = (facts: ReportFacts): boolean =>
  budgetByQuarter(facts.activities).some((amount) => amount !== 0);

/** Spending by quarter with cumulative absorption. */
export const quarterTable = (facts: ReportFacts): Table | null => {
  if (!hasQuarters(facts) || facts.budget.pagu === 0) return null;
  const cumulative = cumulativeAbsorption(facts);
  const names = ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'];
  const fields = ['tw1', 'tw2', 'tw3', 'tw4'];
  const quarters = budgetByQuarter(facts.activities);
  const total = quarters.reduce((sum, amount) => sum + amount, 0);
  const all = columnPlaces(facts.activities, ...fields);
  return table({
    key: 'tabel-realisasi-triwulan',
    caption: `Realisasi Anggaran Setiap Triwulan Tahun ${facts.year.year}`,
    columns: [column(5), column(5, 'right'), column(5, 'right')],
    header: [headerRow('Triwulan', 'Realisasi (Rp)', 'Penyerapan Kumulatif (%)')],
    rows: [
      ...quarters.map((amount, index) => {
        const places = columnPlaces(facts.activities, fields[index] ?? '');
        return row(plain(names[index] ?? ''), rupiahCell(amount, 'belanja', places), [
          bareCell(cumulative[index] ?? 0, 'penyerapan', places),
        ]);
      }),
      labelledTotal('Jumlah', 1, rupiahCell(total, 'belanja', all), [
        bareCell(cumulative[3] ?? 0, 'penyerapan', all),
      ]),
    ],
    source: spendingNotInQuarters(facts) === 0 ? '' : quarterNote,
  });
};

const quarterNote =
  'Sebagian realisasi dicatat tanpa rincian triwulan sehingga jumlah triwulan lebih kecil daripada realisasi setahun.';

/** Spending that was typed as a total only, in rupiah. */
const spendingNotInQuarters = (facts: ReportFacts): number =>
  facts.activities
    .filter((activity) => activity.quarters.every((amount) => amount === null))
    .reduce((sum, activity) => sum + (spendingOf(activity) ?? 0), 0);
