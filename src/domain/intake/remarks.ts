import type { Place } from '../year/place';
import { formatRupiah } from '../quantity/format';
import type { Problem } from '../quality/problem';
import type { ColumnChoice } from './columns';
import { namingKey } from './fields';
import { SURE_FROM } from './likeness';
import type { Intake } from './intake';
import { intakeProblem, rowNumbers } from './problems';
import type { SortedRows } from './sort-rows';
import { shownAt } from './source';

/** Columns without which the rows of a table say little. */
const WANTED = {
  kegiatan: ['kodeAnggaran', 'pagu', 'realisasi'],
  indikator: ['realisasi'],
} as const;

/** Another column that serves as well. */
const INSTEAD: Readonly<Record<string, string>> = { realisasi: 'tw4' };

/** Factors of the money columns by key: 1,000 where the header or the lines above it say *dalam ribuan rupiah*. */
export type MoneyFactors = Readonly<Record<string, number>>;

const factorIn = (text: string): number => {
  if (/\b(?:juta|jutaan|million)\b/i.test(text)) return 1_000_000;
  return /\b(?:ribu|ribuan|thousands?)\b|rp\.? ?\.?000\b|\.000\)/i.test(text) ? 1_000 : 1;
};

/** Text of the lines above the header, where a title names the unit of all amounts. */
const titleText = ({ source, header }: Intake): string =>
  source.shown
    .slice(0, header.row)
    .flatMap((cells, row) => cells.map((_, column) => shownAt(source, row, column)))
    .filter((text) => /rp|rupiah/i.test(text) && text.length < 80)
    .join(' ');

/** In which unit the amounts of each money column are written. */
export const moneyFactors = (intake: Intake): MoneyFactors => {
  const ofAll = factorIn(titleText(intake));
  return Object.fromEntries(
    intake.header.columns
      .filter(({ field }) => field.kind === 'rupiah')
      .map(({ field, header }) => [field.key, Math.max(factorIn(header), ofAll)]),
  );
};

const lackingColumns = ({ table, header, columnNames }: Intake): readonly string[] => {
  const has = (key: string): boolean => header.columns.some(({ field }) => field.key === key);
  return WANTED[table]
    .filter((key) => !has(key) && !has(INSTEAD[key] ?? key))
    .map((key) => columnNames[key] ?? key);
};

/** One remark for all columns of money that are written in thousands or millions. */
const scaledProblems = (
  { header }: Intake,
  factors: MoneyFactors,
  place: Place,
): readonly Problem[] => {
  const scaled = header.columns.filter(({ field }) => (factors[field.key] ?? 1) > 1);
  const [first] = scaled;
  if (first === undefined) return [];
  const columns = scaled.map((one) => one.header).join('; ');
  const factor = formatRupiah(factors[first.field.key] ?? 1);
  return [
    intakeProblem('intake-money-scaled', { ...place, field: first.field.key }, columns, { factor }),
  ];
};

/** What the choice of columns leaves open. */
export const headerProblems = (intake: Intake, factors: MoneyFactors): readonly Problem[] => {
  const { source, header } = intake;
  const place = { tab: source.tab, row: header.row + header.depth };
  const doubtful = (one: ColumnChoice): boolean => one.likeness < SURE_FROM;
  const unused = header.headers.filter(
    (text, column) => text !== '' && !header.columns.some((one) => one.column === column),
  );
  const lacking = lackingColumns(intake);
  return [
    ...header.columns.filter(doubtful).map(({ field, header: text }) =>
      intakeProblem('intake-column-doubtful', { ...place, field: field.key }, text, {
        column: field.key,
      }),
    ),
    ...scaledProblems(intake, factors, place),
    ...(lacking.length === 0
      ? []
      : [intakeProblem('intake-columns-lacking', place, '', { columns: lacking.join('; ') })]),
    ...(unused.length === 0
      ? []
      : [intakeProblem('intake-columns-unused', place, '', { columns: unused.join('; ') })]),
  ];
};

/** Which rows are not imported, and which took something from the row above. */
export const rowProblems = (
  { source, table }: Intake,
  { data, totals, sections, unnamed }: SortedRows,
): readonly Problem[] => {
  const carried = data.filter(({ isCarried }) => isCarried).map(({ row }) => row);
  const told = (
    code:
      | 'intake-totals-skipped'
      | 'intake-sections-skipped'
      | 'intake-rows-unnamed'
      | 'intake-code-carried',
    rows: readonly number[],
    field: string,
  ): readonly Problem[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const place = { tab: source.tab, row: first + 1, field };
    return [intakeProblem(code, place, '', { rows: rowNumbers(rows), count: rows.length })];
  };
  const naming = namingKey[table];
  return [
    ...told('intake-rows-unnamed', unnamed, naming),
    ...told('intake-totals-skipped', totals, naming),
    ...told('intake-sections-skipped', sections, naming),
    ...told('intake-code-carried', table === 'kegiatan' ? carried : [], 'kodeAnggaran'),
  ];
};
