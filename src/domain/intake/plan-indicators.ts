import type { Polarity } from '../performance/indicator';
import type { Problem } from '../quality/problem';
import { unitName } from '../quantity/unit';
import { cellText, compareRow, loose } from './match-row';
import type { CellChange, Intake, IntakePlan, RowCells, StandingRow } from './intake';
import { intakeProblem } from './problems';
import { readSourceRow } from './read-row';
import type { DataRow } from './sort-rows';

/** Two wordings mean the same indicator from here on; below the second nothing is proposed. */
const SAME_FROM = 0.8;
const GUESS_FROM = 0.4;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean),
  );

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
};

interface Match {
  readonly standing: StandingRow | null;
  readonly like: number;
}

/** The indicator with that code, or the one whose wording is most alike. */
const match = (standing: readonly StandingRow[], code: string, name: string): Match => {
  const byCode = standing.find(
    ({ values }) => code !== '' && loose(cellText(values, 'kode')) === loose(code),
  );
  if (byCode !== undefined) return { standing: byCode, like: 1 };
  const words = wordsOf(name);
  return standing
    .map((one): Match => ({
      standing: one,
      like: likeness(words, wordsOf(cellText(one.values, 'nama'))),
    }))
    .reduce((best, one) => (one.like > best.like ? one : best), { standing: null, like: 0 });
};

/** Labels of the drop-down, loosely written, for the polarities that read differently from `maksimum`. */
const polarityOf = (text: string): Polarity => {
  const known: readonly Polarity[] = [
    'minimum-rasio',
    'minimum',
    'rentang-skp',
    'rentang',
    'ordinal',
    'tanggal',
    'ya-tidak',
  ];
  return known.find((one) => loose(text).startsWith(loose(one))) ?? 'maksimum';
};

const unitsDiffer = (typed: string, agreed: string): boolean => {
  const [one, other] = [typed, agreed].map((unit) => loose(unitName(unit) ?? unit)) as [
    string,
    string,
  ];
  return one !== '' && other !== '' && !one.startsWith(other) && !other.startsWith(one);
};

const withoutCompared = ({ header }: Intake, values: RowCells): RowCells =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([key]) => header.columns.find(({ field }) => field.key === key)?.field.compared !== true,
    ),
  );

interface RowPlan {
  readonly changes: readonly CellChange[];
  readonly kept: readonly CellChange[];
  readonly problems: readonly Problem[];
}

const NOTHING = { changes: [], kept: [] };

/** What the row says about unit and target, set beside the Perjanjian Kinerja. */
const agreementProblems = (
  intake: Intake,
  row: number,
  own: RowCells,
  values: RowCells,
): readonly Problem[] => {
  const place = (field: string) => ({ tab: intake.source.tab, row: row + 1, field });
  const [unit, agreedUnit] = [cellText(values, 'satuan'), cellText(own, 'satuan')];
  const [target, agreed] = [cellText(values, 'target'), cellText(own, 'target')];
  return [
    ...(unitsDiffer(unit, agreedUnit)
      ? [intakeProblem('intake-unit-differs', place('satuan'), unit, { unit: agreedUnit })]
      : []),
    ...(target !== '' && agreed !== '' && loose(target) !== loose(agreed)
      ? [intakeProblem('intake-target-differs', place('target'), target, { expected: agreed })]
      : []),
  ];
};

const planRow = (intake: Intake, row: number, standing: StandingRow): RowPlan => {
  const own = standing.values;
  const agreed = {
    unit: cellText(own, 'satuan'),
    polarity: polarityOf(cellText(own, 'polaritas')),
  };
  const { values, problems } = readSourceRow(intake, row, (key) =>
    key === 'pembilang' || key === 'penyebut' ? { unit: '' } : agreed,
  );
  const found = agreementProblems(intake, row, own, values);
  if (found.some(({ code }) => code === 'intake-unit-differs'))
    return { ...NOTHING, problems: found };
  return {
    ...compareRow(intake, standing, withoutCompared(intake, values)),
    problems: [...found, ...problems.filter(({ place }) => place.field !== 'target')],
  };
};

/** Indicators keep their rows, which the Perjanjian Kinerja gives them; an import fills what the division reports. */
export const planIndicators = (intake: Intake, data: readonly DataRow[]): IntakePlan => {
  const seen = new Set<string>();
  const rows = data.map(({ row }): RowPlan => {
    const named = readSourceRow(intake, row, () => ({})).values;
    const name = cellText(named, 'nama');
    const found = match(intake.standing, cellText(named, 'kode'), name);
    const place = { tab: intake.source.tab, row: row + 1, field: 'nama' };
    const { standing } = found;
    const id = standing === null ? '' : cellText(standing.values, 'kode');
    if (standing === null || found.like < SAME_FROM) {
      const guess =
        standing === null || found.like < GUESS_FROM
          ? ''
          : `${id} ${cellText(standing.values, 'nama')}`;
      const problem = intakeProblem('intake-unmatched', place, name, { name, guess });
      return { ...NOTHING, problems: [problem] };
    }
    if (seen.has(id)) {
      return { ...NOTHING, problems: [intakeProblem('intake-row-twice', place, name, { id })] };
    }
    seen.add(id);
    const planned = planRow(intake, row, standing);
    if (found.like === 1) return planned;
    const remark = intakeProblem('intake-matched-by-name', place, name, {
      id,
      name: cellText(standing.values, 'nama'),
    });
    return { ...planned, problems: [remark, ...planned.problems] };
  });
  return {
    additions: [],
    changes: rows.flatMap(({ changes }) => changes),
    kept: rows.flatMap(({ kept }) => kept),
    same: rows.filter((one) => one.changes.length + one.kept.length + one.problems.length === 0)
      .length,
    problems: rows.flatMap(({ problems }) => problems),
  };
};
