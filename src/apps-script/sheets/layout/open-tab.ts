import type { CellValue, Sheet, Spreadsheet } from '../../../platform/spreadsheet';
import type { TabSchema } from '../schema/schema';
import { findTables } from './find-tables';
import type { TabLayout } from './layout';
import { looseText } from './loose-text';

export type Grid = readonly (readonly CellValue[])[];

/** A tab of ours with everything that one read of it gave. */
export interface OpenTab {
  readonly schema: TabSchema;
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly layout: TabLayout;
}

/** Reads a tab once and finds its tables. */
export const readTab = (sheet: Sheet, schema: TabSchema): OpenTab => {
  const grid = sheet.getDataRange().getValues();
  return { schema, sheet, grid, layout: { ...findTables(grid, schema), name: sheet.getName() } };
};

/** Finds a tab by name; case and blanks do not matter, for people retype names. */
export const findSheet = (spreadsheet: Spreadsheet, name: string): Sheet | null =>
  spreadsheet.getSheetByName(name) ??
  spreadsheet.getSheets().find((sheet) => looseText(sheet.getName()) === looseText(name)) ??
  null;
