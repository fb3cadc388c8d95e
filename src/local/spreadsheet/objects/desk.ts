import type { Range, Sheet } from '../../../platform/spreadsheet';
import type { Area } from '../area';
import type { Book } from '../book';
import type { SheetState } from '../sheet-state';

/** The open workbook together with the ways to show its parts to the bundle. */
export interface Desk {
  readonly book: Book;
  range(sheet: SheetState, area: Area): Range;
  sheet(sheet: SheetState): Sheet;
}
