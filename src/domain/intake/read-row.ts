import type { Problem } from '../quality/problem';
import type { RawCell } from '../quantity/cell-quantity';
import { unitName } from '../quantity/unit';
import type { ColumnChoice } from './columns';
import type { Intake, RowCells } from './intake';
import { rawAt, textAt } from './source';
import { intakeValue } from './values';
import type { IntakeCell, RowContext } from './values';

/** A row of the source as it would be written. */
export interface RowReading {
  readonly values: RowCells;
  readonly problems: readonly Problem[];
}

const cellAt = (
  { source }: Intake,
  row: number,
  { field, column, header }: ColumnChoice,
): IntakeCell => ({
  raw: rawAt(source, row, column),
  text: textAt(source, row, column),
  place: { tab: source.tab, row: row + 1, field: field.key },
  header,
  kind: field.kind,
});

/** Unit of a row in full: `lap.` → `laporan`. */
const unitOf = (intake: Intake, row: number): string => {
  const choice = intake.header.columns.find(({ field }) => field.key === 'satuan');
  const text = choice === undefined ? '' : textAt(intake.source, row, choice.column);
  return unitName(text) ?? text;
};

/** Reads the columns of a row that are imported; `context` is what the row is measured in. */
export const readSourceRow = (
  intake: Intake,
  row: number,
  context: (key: string) => Partial<RowContext>,
): RowReading => {
  const unit = unitOf(intake, row);
  const values: Record<string, RawCell> = {};
  const problems: Problem[] = [];
  for (const choice of intake.header.columns) {
    const usual: RowContext = { unit, polarity: 'maksimum', moneyFactor: 1 };
    const { key } = choice.field;
    const read = intakeValue(cellAt(intake, row, choice), { ...usual, ...context(key) });
    values[key] = key === 'satuan' ? unit : read.value;
    problems.push(...read.problems);
  }
  return { values, problems };
};
