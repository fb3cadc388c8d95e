import type { IntakeReport } from '../application/intake/outcome';
import type { Catalogue } from '../application/messages/catalogue';
import type { Location, Workbook } from '../application/ports';
import type { ShownChange } from '../application/server-api';
import type { Place } from '../domain/year/place';

/** A person looks at some rows; thousands would only make the answer heavy. */
const MOST_LINES = 500;

/** What an import writes, line by line; first what it leaves as it is. */
export const showIntake = (
  { additions, changes, kept }: IntakeReport,
  { intake }: Catalogue,
): readonly ShownChange[] =>
  [
    ...kept.map((cell) => ({ kind: 'conflict' as const, message: intake.kept(cell) })),
    ...changes.map((cell) => ({ kind: 'change' as const, message: intake.change(cell) })),
    ...additions.map((row) => ({ kind: 'change' as const, message: intake.addition(row) })),
  ].slice(0, MOST_LINES);

/** Where a problem stands, also on the source of an import, whose columns only the import knows. */
export const locateIn =
  (workbook: Workbook | null, intake: IntakeReport | null) =>
  (place: Place): Location | null => {
    const column = intake?.columns.find(({ key }) => key === place.field);
    if (intake?.source !== place.tab) return workbook?.locate(place) ?? null;
    const { letters = 'A', header = '' } = column ?? {};
    return { a1: `${letters}${String(place.row ?? 1)}`, header };
  };
