import { GoogleException } from '../../exceptions';
import type { Book } from '../book';
import { isHostSheet } from '../host-facts';
import type { SheetState } from '../sheet-state';

/** What a sheet of an .xlsx file cannot be called. */
const REFUSED_IN_FILES = /[:\\/?*[\]]|^'|'$|^history$/i;
const FILE_LIMIT = 31;

/** Google compares sheet names without regard to case. */
export const isSameSheetName = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase();

/** Throws when a sheet cannot get this name, in Google's words or because an .xlsx file could not keep it. */
export const assertSheetName = (book: Book, name: string, renamed: SheetState | null): void => {
  const isTaken = book.sheets.some(
    (sheet) => sheet !== renamed && isSameSheetName(sheet.name, name),
  );
  if (isTaken)
    throw new GoogleException(
      `A sheet with the name "${name}" already exists. Please enter another name.`,
    );
  if (
    name.trim() === '' ||
    name.length > FILE_LIMIT ||
    REFUSED_IN_FILES.test(name) ||
    isHostSheet(name)
  )
    throw new TypeError(
      `"${name}" cannot be the name of a sheet in an .xlsx file: 1 to ${FILE_LIMIT} characters without : \\ / ? * [ ]`,
    );
};
