import type { Book } from './book';
import { bytesOf, done } from './engine';
import { CHOICES_SHEET } from './furniture/choice-lists';
import { writeNotes } from './furniture/notes';
import { writePrintLayout } from './furniture/print-layout';
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

/**
 * Goes on with what was written. Writing takes empty rows out of the sheets that the engine itself has made,
 * and later changes would land in wrong rows; sheets it has read are not touched by that.
 */
const goOnWith = (book: Book, bytes: Uint8Array): Uint8Array => {
  book.file = book.engine.OpenReader(bytes);
  book.styles.attach(book.file);
  book.lists.attach(book.file);
  return bytes;
};

/** The workbook as an .xlsx file. */
export const saveBook = (book: Book): Uint8Array => {
  const { file, sheets, lists } = book;
  fitRowHeights(book);
  for (const sheet of sheets) {
    writeNotes(file, sheet);
    writeValidations(file, sheet, lists);
    writePrintLayout(file, sheet);
  }
  writeHostFacts(file, {
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
  if (done(file.GetSheetIndex(CHOICES_SHEET)).index >= 0)
    done(file.SetSheetVisible(CHOICES_SHEET, false));
  done(file.SetActiveSheet(done(file.GetSheetIndex(book.active.name)).index));
  return goOnWith(book, hideHostSheets(bytesOf(file)));
};
