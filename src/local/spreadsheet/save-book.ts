import type { Book } from './book';
import { bytesOf, done } from './engine';
import { writeNotes } from './furniture/notes';
import { writePrintLayout, writeTitleRows } from './furniture/print-layout';
import { fitRowHeights } from './furniture/row-heights';
import { writeValidations } from './furniture/validations';
import { writeHostFacts, type LongTextFact } from './host-facts';
import { hideHostSheets } from './package/hide-host-sheets';
import { escapeText, FILE_TEXT_LIMIT } from './package/xml';
import type { SheetState } from './sheet-state';

const longTextsOf = (sheet: SheetState): readonly LongTextFact[] => {
  const texts: LongTextFact[] = [];
  sheet.grid.forEachContent((row, column, { value }) => {
    if (typeof value === 'string' && escapeText(value).length > FILE_TEXT_LIMIT)
      texts.push({ sheet: sheet.name, row, column, text: value });
  });
  return texts;
};

/** Tells the engine what is kept in memory of a sheet; one that nobody has changed it does not even have to read. */
const writeChanged = (book: Book, sheet: SheetState): void => {
  const { file, lists } = book;
  fitRowHeights(book, sheet);
  writeNotes(file, sheet);
  writeValidations(file, sheet, lists);
  writePrintLayout(file, sheet);
  sheet.isChanged = false;
};

/** Choosing a sheet makes the engine read all of them, and write all that it has read. */
const showActive = ({ file, active }: Book): void => {
  const { index } = done(file.GetSheetIndex(active.name));
  if (done(file.GetActiveSheetIndex()).index !== index) done(file.SetActiveSheet(index));
};

/** The workbook as an .xlsx file. */
export const saveBook = (book: Book): Uint8Array => {
  const { file, sheets } = book;
  for (const sheet of sheets) if (sheet.isChanged) writeChanged(book, sheet);
  writeTitleRows(file, sheets);
  book.keptFacts = writeHostFacts(file, book.keptFacts, {
    locale: book.locale.code,
    timeZone: book.timeZone,
    sheets: sheets.map(({ name, id, maxRows, maxColumns }) => ({
      sheet: name,
      id,
      maxRows,
      maxColumns,
    })),
    protections: sheets.flatMap(({ name, protections }) =>
      protections.map((protection) => ({ ...protection, sheet: name })),
    ),
    longTexts: sheets.flatMap(longTextsOf),
  });
  showActive(book);
  const written = hideHostSheets(bytesOf(file));
  book.copy.goOnWith(written);
  return written;
};
