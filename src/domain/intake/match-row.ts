import type { RawCell } from '../quantity/cell-quantity';
import type { CellChange, Intake, RowCells, StandingRow } from './intake';

/** A text for comparing: case, blanks and punctuation do not matter. */
export const loose = (text: string): string =>
  text.toLowerCase().replace(/[^a-z0-9%\u00c0-\u024f]/g, '');

/** A cell as text. */
export const cellText = (values: RowCells, key: string): string => String(values[key] ?? '').trim();

const isSame = (a: RawCell, b: RawCell): boolean =>
  a === b || (typeof a === typeof b && typeof a === 'string' && loose(a) === loose(String(b)));

/** What a row of the source changes in the row that stands there: empty cells are filled, others only when asked. */
export const compareRow = (
  { overwrite }: Pick<Intake, 'overwrite'>,
  standing: StandingRow,
  values: RowCells,
): { readonly changes: readonly CellChange[]; readonly kept: readonly CellChange[] } => {
  const differing = Object.entries(values).flatMap(([key, after]): readonly CellChange[] => {
    const before = standing.values[key] ?? '';
    if (after === '' || isSame(before, after)) return [];
    return [{ row: standing.row, code: cellText(standing.values, 'kode'), key, before, after }];
  });
  const mayWrite = ({ before }: CellChange): boolean => before === '' || overwrite;
  return {
    changes: differing.filter(mayWrite),
    kept: differing.filter((one) => !mayWrite(one)),
  };
};
