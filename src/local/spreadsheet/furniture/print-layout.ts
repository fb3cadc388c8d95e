import { done, type EngineFile } from '../engine';
import { quotedSheetName } from '../formulas/formula-text';
import type { SheetState } from '../sheet-state';
import { PRINT_TITLES } from './named-ranges';

const A4 = 9;
/** More frozen rows than this would leave no room for what is printed under them. */
const MOST_TITLE_ROWS = 12;

/** True when nobody has said yet how the sheet shall be printed. */
const isUndecided = (file: EngineFile, sheet: string): boolean => {
  const { Size, Orientation } = done(file.GetPageLayout(sheet)).opts;
  return (Size ?? 0) === 0 && Orientation !== 'landscape';
};

const writeTitleRows = (file: EngineFile, { name, frozenRows }: SheetState): void => {
  const title = { Name: PRINT_TITLES, Scope: name };
  // The engine refuses to take away what is not there; that is no trouble.
  file.DeleteDefinedName({ ...title, RefersTo: '' });
  if (frozenRows < 1 || frozenRows > MOST_TITLE_ROWS) return;
  const rows = `${quotedSheetName(name)}!$1:$${frozenRows}`;
  done(file.SetDefinedName({ ...title, RefersTo: rows }));
};

/**
 * Lays a sheet out as Google proposes when a person prints: A4, as wide as one page, frozen rows on every
 * page; lying, because worksheets are wide. A layout that a person has chosen in another program is left alone.
 */
export const writePrintLayout = (file: EngineFile, sheet: SheetState): void => {
  if (isUndecided(file, sheet.name)) {
    done(
      file.SetPageLayout(sheet.name, {
        Size: A4,
        Orientation: 'landscape',
        FitToWidth: 1,
        FitToHeight: 0,
      }),
    );
    done(file.SetSheetProps(sheet.name, { FitToPage: true }));
  }
  writeTitleRows(file, sheet);
};
