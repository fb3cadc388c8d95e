import type { SpreadsheetApp } from '../../platform/spreadsheet';
import type { Book, WorkbookOptions } from './book';
import { spreadsheetAppOf } from './objects/local-spreadsheet-app';
import { openBook } from './open-book';
import { saveBook } from './save-book';

/** An open workbook: the service the bundle talks to, and a way to keep what it did. */
export interface LocalWorkbook {
  readonly spreadsheetApp: SpreadsheetApp;
  /** The workbook from the inside, for whoever shows it to people. */
  readonly book: Book;
  /** The workbook as an .xlsx file; may be called again after more changes. */
  save(): Uint8Array;
}

/**
 * Opens an .xlsx file as a Google spreadsheet, or a new one for null. Nothing is asynchronous afterwards.
 * Throws `NotAWorkbookError` for bytes that are no workbook.
 */
export const openWorkbook = async (
  bytes: Uint8Array | null,
  options: WorkbookOptions,
): Promise<LocalWorkbook> => {
  const book = await openBook(bytes, options);
  return { spreadsheetApp: spreadsheetAppOf(book), book, save: () => saveBook(book) };
};
