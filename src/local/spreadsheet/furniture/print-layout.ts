import { done, type EngineFile } from '../engine';
import { quotedSheetName } from '../formulas/formula-text';
import type { SheetState } from '../sheet-state';
import { PRINT_TITLES, printTitles } from './named-ranges';

const A4 = 9;
/** More frozen rows than this would leave no room for what is printed under them. */
const MOST_TITLE_ROWS = 12;

/** True when nobody has said yet how the sheet shall be printed. */
const isUndecided = (file: EngineFile, sheet: string): boolean => {
  const { Size, Orientation } = done(file.GetPageLayout(sheet)).opts;
  return (Size ?? 0) === 0 && Orientation !== 'landscape';
};

/** The frozen rows of a sheet as the rows that stand on every page; null when there are none or too many. */
const titleRowsOf = ({ name, frozenRows }: SheetState): string | null =>
  frozenRows < 1 || frozenRows > MOST_TITLE_ROWS
    ? null
    : `${quotedSheetName(name)}!$1:$${frozenRows}`;

/**
 * Puts the frozen rows of every sheet on each of its printed pages. The engine leaves the rows of other sheets behind
 * when sheets are moved or taken out, so each sheet is looked at, changed or not.
 */
export const writeTitleRows = (file: EngineFile, sheets: readonly SheetState[]): void => {
  const titles = printTitles(file);
  for (const sheet of sheets) {
    const standing = titles.filter(({ Scope }) => Scope === sheet.name);
    const wanted = titleRowsOf(sheet);
    if (standing.map(({ RefersTo }) => RefersTo).join() === (wanted ?? '')) continue;
    standing.forEach((title) => done(file.DeleteDefinedName({ ...title })));
    if (wanted === null) continue;
    done(file.SetDefinedName({ Name: PRINT_TITLES, Scope: sheet.name, RefersTo: wanted }));
  }
};

/**
 * Lays a sheet out as Google proposes when a person prints: A4, as wide as one page; lying, because worksheets are
 * wide. A layout that a person has chosen in another program is left alone.
 */
export const writePrintLayout = (file: EngineFile, { name }: SheetState): void => {
  if (!isUndecided(file, name)) return;
  done(
    file.SetPageLayout(name, {
      Size: A4,
      Orientation: 'landscape',
      FitToWidth: 1,
      FitToHeight: 0,
    }),
  );
  done(file.SetSheetProps(name, { FitToPage: true }));
};
