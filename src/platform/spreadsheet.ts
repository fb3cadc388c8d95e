/**
 * The part of Google's spreadsheet service that we use. Google's own classes are assignable to these
 * interfaces (proved at compile time in `apps-script/google.ts`), the local host implements them.
 * Meaning and errors: developers.google.com/apps-script/reference/spreadsheet.
 */

/** What `getValues` gives and `setValues` takes. An empty cell is `''`. */
export type CellValue = string | number | boolean | Date;

export type HorizontalAlignment = 'left' | 'center' | 'right';
export type VerticalAlignment = 'top' | 'middle' | 'bottom';

export interface Protection {
  getDescription(): string;
  setDescription(description: string): Protection;
  setWarningOnly(warningOnly: boolean): Protection;
  isWarningOnly(): boolean;
  getRange(): Range;
  remove(): void;
}

export interface DataValidation {
  getAllowInvalid(): boolean;
  getHelpText(): string | null;
}

export interface DataValidationBuilder {
  requireValueInList(values: string[], showDropdown: boolean): DataValidationBuilder;
  requireNumberGreaterThanOrEqualTo(number: number): DataValidationBuilder;
  requireDate(): DataValidationBuilder;
  setAllowInvalid(allow: boolean): DataValidationBuilder;
  setHelpText(text: string): DataValidationBuilder;
  build(): DataValidation;
}

export interface ConditionalFormatRule {
  getRanges(): Range[];
}

export interface ConditionalFormatRuleBuilder {
  whenFormulaSatisfied(formula: string): ConditionalFormatRuleBuilder;
  whenTextEqualTo(text: string): ConditionalFormatRuleBuilder;
  setBackground(color: string): ConditionalFormatRuleBuilder;
  setFontColor(color: string): ConditionalFormatRuleBuilder;
  setRanges(ranges: Range[]): ConditionalFormatRuleBuilder;
  build(): ConditionalFormatRule;
}

export interface Range {
  getA1Notation(): string;
  getRow(): number;
  getColumn(): number;
  getNumRows(): number;
  getNumColumns(): number;
  getSheet(): Sheet;
  getValues(): CellValue[][];
  getDisplayValues(): string[][];
  getFormulas(): string[][];
  /** Parses strings as if typed: set the number format `@` first where text must stay text. */
  setValues(values: CellValue[][]): Range;
  setValue(value: CellValue): Range;
  setFormulas(formulas: string[][]): Range;
  setFormula(formula: string): Range;
  clearContent(): Range;
  setNumberFormat(format: string): Range;
  setNumberFormats(formats: string[][]): Range;
  setNotes(notes: string[][]): Range;
  /** Tables of looks, one entry for each cell; null gives the cell what Google begins with. */
  setBackgrounds(colors: (string | null)[][]): Range;
  setFontColors(colors: (string | null)[][]): Range;
  setFontWeights(weights: ('bold' | 'normal')[][]): Range;
  setFontStyles(styles: ('italic' | 'normal')[][]): Range;
  setWraps(wraps: boolean[][]): Range;
  setHorizontalAlignments(alignments: (HorizontalAlignment | null)[][]): Range;
  setVerticalAlignments(alignments: (VerticalAlignment | null)[][]): Range;
  setBackground(color: string): Range;
  setFontColor(color: string): Range;
  setFontWeight(weight: 'bold' | 'normal'): Range;
  setFontStyle(style: 'italic' | 'normal'): Range;
  setFontSize(points: number): Range;
  setFontFamily(family: string): Range;
  setWrap(wrap: boolean): Range;
  setHorizontalAlignment(alignment: HorizontalAlignment): Range;
  setVerticalAlignment(alignment: VerticalAlignment): Range;
  setBorder(
    top: boolean,
    left: boolean,
    bottom: boolean,
    right: boolean,
    vertical: boolean,
    horizontal: boolean,
    color: string,
    style: unknown,
  ): Range;
  setDataValidation(rule: DataValidation | null): Range;
  merge(): Range;
  protect(): Protection;
  activate(): Range;
}

export interface Sheet {
  getName(): string;
  setName(name: string): Sheet;
  getSheetId(): number;
  getIndex(): number;
  getLastRow(): number;
  getLastColumn(): number;
  getMaxRows(): number;
  getMaxColumns(): number;
  getRange(row: number, column: number, numRows: number, numColumns: number): Range;
  getDataRange(): Range;
  insertColumnAfter(position: number): Sheet;
  insertRowsAfter(position: number, howMany: number): Sheet;
  insertRowsBefore(position: number, howMany: number): Sheet;
  deleteRows(position: number, howMany: number): void;
  setFrozenRows(rows: number): void;
  setFrozenColumns(columns: number): void;
  setColumnWidth(column: number, pixels: number): Sheet;
  setColumnWidths(column: number, howMany: number, pixels: number): Sheet;
  setRowHeight(row: number, pixels: number): Sheet;
  setTabColor(color: string | null): Sheet;
  setHiddenGridlines(hide: boolean): Sheet;
  hideSheet(): Sheet;
  showSheet(): Sheet;
  isSheetHidden(): boolean;
  hideColumns(column: number): void;
  getConditionalFormatRules(): ConditionalFormatRule[];
  setConditionalFormatRules(rules: ConditionalFormatRule[]): void;
  getProtections(type: unknown): Protection[];
  activate(): Sheet;
}

export interface Spreadsheet {
  getId(): string;
  getName(): string;
  getUrl(): string;
  getSheets(): Sheet[];
  getSheetByName(name: string): Sheet | null;
  getActiveSheet(): Sheet;
  getActiveRange(): Range | null;
  insertSheet(name: string, index: number): Sheet;
  deleteSheet(sheet: Sheet): void;
  setNamedRange(name: string, range: Range): void;
  getRangeByName(name: string): Range | null;
  getSpreadsheetLocale(): string;
  setSpreadsheetLocale(locale: string): void;
  getSpreadsheetTimeZone(): string;
  setSpreadsheetTimeZone(timeZone: string): void;
  toast(message: string, title: string, timeoutSeconds: number): void;
}

export interface SpreadsheetApp {
  getActiveSpreadsheet(): Spreadsheet;
  flush(): void;
  getUi(): unknown;
  newDataValidation(): DataValidationBuilder;
  newConditionalFormatRule(): ConditionalFormatRuleBuilder;
  readonly ProtectionType: { readonly RANGE: unknown; readonly SHEET: unknown };
  readonly BorderStyle: { readonly SOLID: unknown };
}
