import type { Indicator } from '../../performance/indicator';
import type { BudgetGroup } from '../../budget/summary';
import { budgetByProgram } from '../../budget/summary';
import { column, headerRow, labelledTotal, row, sectionRow, table } from '../blocks';
import type { ReportFacts } from '../facts';
import {
  columnPlaces,
  dash,
  figure,
  measureCell,
  ordinal,
  rupiahCell,
  targetPlaces,
} from '../figures';
import { formatNumber } from '../../quantity/format';
import { fieldOf } from '../../year/place';
import type { Row, Table } from '../model';
import { cellText, isBlank } from '../prose';
import type { Words } from '../words';
import { requestText } from '../requests';
import { plain } from '../words';

/** Text for a cell; a dash when nobody wrote one. */
export const textOrDash = (text: string): Words => {
  const words = cellText(text);
  return words.length === 0 ? [dash] : words;
};

/** A unit for a narrow cell: what stands in brackets stays on one line, `indeks (skala 4)`. */
export const unitOrDash = (unit: string): Words =>
  textOrDash(unit).map((span) => ({
    ...span,
    text: span.text.replace(/\([^()]{1,12}\)/gu, (bracket) => bracket.replace(/ /gu, '\u00A0')),
  }));

/** Rows of all indicators below a shaded line for each sasaran; numbering runs through. */
const rowsBySasaran = (
  facts: ReportFacts,
  width: number,
  rowOf: (indicator: Indicator, number: number) => Row,
): readonly Row[] => {
  let number = 0;
  return facts.groups
    .filter((group) => group.indicators.length > 0)
    .flatMap((group) => [
      sectionRow(width, plain(group.sasaran.name)),
      ...group.indicators.map((result) => {
        number += 1;
        return rowOf(result.indicator, number);
      }),
    ]);
};

const weightCell = (indicator: Indicator): Words =>
  indicator.weight === null
    ? [dash]
    : [
        figure(formatNumber(indicator.weight), 'bobot', [
          fieldOf(indicator.agreementPlace, 'bobot'),
        ]),
      ];

/** PK, upper table: sasaran, indicators and targets (PermenPANRB 53/2014 Lampiran I); weights when they count. */
export const agreementTable = (facts: ReportFacts, key: string): Table | null => {
  const weighted = facts.performance.meanKind === 'weighted';
  const columns = [column(1, 'center'), column(9), column(3, 'center'), column(3, 'center')];
  const titles = ['No', 'Sasaran/Indikator Kinerja', 'Satuan', 'Target'];
  const width = weighted ? 5 : 4;
  return table({
    key,
    caption: `Perjanjian Kinerja ${facts.owner} Tahun ${facts.year.year}`,
    columns: weighted ? [...columns, column(2, 'center')] : columns,
    header: [headerRow(...titles, ...(weighted ? ['Bobot'] : []))],
    rows: rowsBySasaran(facts, width, (indicator, number) =>
      row(
        [ordinal(number)],
        plain(indicator.name),
        unitOrDash(indicator.unit),
        measureCell(indicator.target, 'target', targetPlaces(indicator)),
        ...(weighted ? [weightCell(indicator)] : []),
      ),
    ),
  });
};

const programRow = (group: BudgetGroup, index: number): Row =>
  row(
    [ordinal(index + 1)],
    plain(group.code),
    textOrDash(group.name),
    rupiahCell(group.total.pagu, 'pagu', columnPlaces(group.activities, 'pagu')),
  );

/** PK, lower table: programmes with their money. */
export const agreementBudgetTable = (facts: ReportFacts, key: string): Table | null => {
  const groups = budgetByProgram(facts.year, facts.activities);
  const body = groups.map(programRow);
  const total = labelledTotal('Jumlah', 3, [
    ...rupiahCell(facts.budget.pagu, 'pagu', columnPlaces(facts.activities, 'pagu')),
  ]);
  return table({
    key,
    caption: `Program dan Anggaran dalam Perjanjian Kinerja Tahun ${facts.year.year}`,
    columns: [column(1, 'center'), column(3), column(8), column(4, 'right')],
    header: [headerRow('No', 'Kode', 'Program', 'Anggaran (Rp)')],
    rows: body.length === 0 ? [] : [...body, total],
  });
};

/** Whether the office says how any of the indicators is calculated. */
export const hasFormulas = (facts: ReportFacts): boolean =>
  facts.results.some(({ indicator }) => !isBlank(indicator.formula));

const FORMULA_REQUEST = requestText('cara menghitung');

/** IKU with how each is measured; without the column of formulas when the office wrote none. */
export const keyIndicatorTable = (facts: ReportFacts): Table | null => {
  const told = hasFormulas(facts);
  const formulaOf = (indicator: Indicator) =>
    told
      ? [isBlank(indicator.formula) ? plain(FORMULA_REQUEST) : textOrDash(indicator.formula)]
      : [];
  const columns = [
    column(1, 'center'),
    column(7),
    column(2, 'center'),
    ...(told ? [column(8)] : []),
    column(4),
    column(7),
  ];
  return table({
    key: 'tabel-iku',
    caption: `Indikator Kinerja Utama ${facts.owner}`,
    columns,
    header: [
      headerRow(
        ...['No', 'Indikator', 'Satuan'],
        ...(told ? ['Cara Menghitung'] : []),
        ...['Sumber Data', 'Penanggung Jawab'],
      ),
    ],
    rows: rowsBySasaran(facts, columns.length, (indicator, number) =>
      row(
        [ordinal(number)],
        plain(indicator.name),
        unitOrDash(indicator.unit),
        ...formulaOf(indicator),
        textOrDash(indicator.dataSource),
        textOrDash(indicator.personInCharge),
      ),
    ),
  });
};
