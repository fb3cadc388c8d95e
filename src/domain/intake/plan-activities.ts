import type { Problem } from '../quality/problem';
import { cellText, compareRow, loose } from './match-row';
import type { Intake, IntakePlan, RowCells, StandingRow } from './intake';
import { intakeProblem } from './problems';
import { readSourceRow } from './read-row';
import type { MoneyFactors } from './remarks';
import type { DataRow } from './sort-rows';

/** `D-KUL-07`: a fixed code of one row. */
const ROW_CODE = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-\d+$/i;

const numberIn = (code: string, divisionId: string): number =>
  code.startsWith(`${divisionId}-`) ? Number(/\d+$/.exec(code)?.[0] ?? 0) : 0;

/** Gives codes that no row has yet. */
const codeMaker = (divisionId: string, taken: readonly string[]): (() => string) => {
  let last = taken.reduce((most, code) => Math.max(most, numberIn(code, divisionId)), 0);
  return () => {
    last += 1;
    return `${divisionId}-${String(last).padStart(2, '0')}`;
  };
};

const likeKey = (values: RowCells): string =>
  `${loose(cellText(values, 'uraian'))}|${loose(cellText(values, 'kodeAnggaran'))}`;

/** Standing rows by code and by what they are about; rows alike are given out one after the other. */
const finderIn = (standing: readonly StandingRow[]): ((values: RowCells) => StandingRow | null) => {
  const byCode = new Map(standing.map((one) => [cellText(one.values, 'kode'), one]));
  const byLikeness = new Map<string, StandingRow[]>();
  for (const one of standing) {
    const key = likeKey(one.values);
    byLikeness.set(key, [...(byLikeness.get(key) ?? []), one]);
  }
  return (values) => {
    const code = cellText(values, 'kode');
    if (code !== '') return byCode.get(code) ?? null;
    return byLikeness.get(likeKey(values))?.shift() ?? null;
  };
};

interface ReadRow {
  readonly row: number;
  readonly values: RowCells & { readonly kode: string };
  readonly problems: readonly Problem[];
}

const readRow = (intake: Intake, { row, code }: DataRow, factors: MoneyFactors): ReadRow => {
  const { values, problems } = readSourceRow(intake, row, (key) => ({
    moneyFactor: factors[key] ?? 1,
  }));
  const kode = cellText(values, 'kode');
  return {
    row,
    values: { ...values, kodeAnggaran: code, kode: ROW_CODE.test(kode) ? kode : '' },
    problems,
  };
};

/** Rows whose own code stands in an earlier row of the source. */
const repeated = (rows: readonly ReadRow[]): ReadonlySet<ReadRow> => {
  const first = new Map<string, ReadRow>();
  for (const one of rows) {
    if (!first.has(one.values.kode)) first.set(one.values.kode, one);
  }
  return new Set(
    rows.filter((one) => one.values.kode !== '' && first.get(one.values.kode) !== one),
  );
};

/** Activities are added below those that stand there; one that stands there already is not written twice. */
export const planActivities = (
  intake: Intake,
  data: readonly DataRow[],
  factors: MoneyFactors,
): IntakePlan => {
  const read = data.map((row) => readRow(intake, row, factors));
  const twice = repeated(read);
  const codes = [...intake.standing, ...read].map(({ values }) => cellText(values, 'kode'));
  const nextCode = codeMaker(intake.divisionId, codes);
  const find = finderIn(intake.standing);
  const rows = read.filter((one) => !twice.has(one));
  const standing = rows.map(({ values }) => find(values));
  const compared = rows.flatMap(({ values }, index) => {
    const found = standing[index] ?? null;
    return found === null ? [] : [compareRow(intake, found, values)];
  });
  return {
    additions: rows.flatMap(({ row, values }, index) =>
      (standing[index] ?? null) === null
        ? [{ sourceRow: row, values: { ...values, kode: values.kode || nextCode() } }]
        : [],
    ),
    changes: compared.flatMap(({ changes }) => changes),
    kept: compared.flatMap(({ kept }) => kept),
    same: compared.filter(({ changes, kept }) => changes.length + kept.length === 0).length,
    problems: [
      ...[...twice].map(({ row, values: { kode } }) => {
        const place = { tab: intake.source.tab, row: row + 1, field: 'kode' };
        return intakeProblem('intake-row-twice', place, kode, { id: kode });
      }),
      ...read.flatMap(({ problems }) => problems),
    ],
  };
};
