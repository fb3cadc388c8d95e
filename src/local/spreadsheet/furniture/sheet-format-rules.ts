import type { Book } from '../book';
import { done, type EngineFile } from '../engine';
import { readPackage } from '../package/read-package';
import type { SheetState } from '../sheet-state';
import { readFormatRules, replaceFormatRules, type FormatRule } from './conditional-formats';

/** The workbook as the engine would write it now. */
export const bytesOf = (file: EngineFile): Uint8Array =>
  // The engine's types speak of a browser's BlobPart; it answers with bytes.
  (done(file.WriteToBuffer()) as unknown as { readonly buffer: Uint8Array }).buffer;

/** The conditional formats of a sheet, read again when the engine has moved them. */
export const formatRulesOf = (book: Book, sheet: SheetState): readonly FormatRule[] => {
  if (sheet.formatRules !== null) return sheet.formatRules;
  const parts = readPackage(bytesOf(book.file)).find(({ name }) => name === sheet.name);
  const rules = readFormatRules(book.file, parts?.rules ?? []);
  sheet.formatRules = rules;
  return rules;
};

/** Replaces all conditional formats of a sheet, as Google does. */
export const setFormatRules = (
  book: Book,
  sheet: SheetState,
  rules: readonly FormatRule[],
): void => {
  sheet.formatRules = replaceFormatRules(book.file, sheet.name, formatRulesOf(book, sheet), rules);
};
