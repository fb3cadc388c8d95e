import type {
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  DataValidation,
  DataValidationBuilder,
  Protection,
  Range,
  Sheet,
  Spreadsheet,
  SpreadsheetApp,
} from '../../../platform/spreadsheet';

/** What kind of argument a method takes. `value` is anything a cell may be given, `null` included. */
export type ArgumentKind =
  'number' | 'string' | 'boolean' | 'array' | 'object' | 'color or null' | 'rule or null' | 'value';

/** One method of the surface: its arguments, and whether calling it is a round trip. */
export interface MethodFact {
  readonly takes: readonly ArgumentKind[];
  readonly isRoundTrip: boolean;
}

/** A method that Google answers without asking its servers. */
const near = (...takes: ArgumentKind[]): MethodFact => ({ takes, isRoundTrip: false });
/** A method that reads or writes the workbook. */
const far = (...takes: ArgumentKind[]): MethodFact => ({ takes, isRoundTrip: true });

/** One fact for every method of a platform interface. */
type Surface<T> = {
  readonly [K in keyof T as T[K] extends (...args: never[]) => unknown ? K : never]: MethodFact;
};

export const RANGE: Surface<Range> = {
  getA1Notation: near(),
  getRow: near(),
  getColumn: near(),
  getNumRows: near(),
  getNumColumns: near(),
  getSheet: near(),
  getValues: far(),
  getDisplayValues: far(),
  getFormulas: far(),
  setValues: far('array'),
  setValue: far('value'),
  setFormulas: far('array'),
  setFormula: far('string'),
  clearContent: far(),
  setNumberFormat: far('string'),
  setNumberFormats: far('array'),
  setNotes: far('array'),
  setBackgrounds: far('array'),
  setFontColors: far('array'),
  setFontWeights: far('array'),
  setFontStyles: far('array'),
  setWraps: far('array'),
  setHorizontalAlignments: far('array'),
  setVerticalAlignments: far('array'),
  setBackground: far('string'),
  setFontColor: far('string'),
  setFontWeight: far('string'),
  setFontStyle: far('string'),
  setFontSize: far('number'),
  setFontFamily: far('string'),
  setWrap: far('boolean'),
  setHorizontalAlignment: far('string'),
  setVerticalAlignment: far('string'),
  setBorder: far(
    'boolean',
    'boolean',
    'boolean',
    'boolean',
    'boolean',
    'boolean',
    'string',
    'value',
  ),
  setDataValidation: far('rule or null'),
  merge: far(),
  protect: far(),
  activate: far(),
};

export const SHEET: Surface<Sheet> = {
  getName: near(),
  setName: far('string'),
  getSheetId: near(),
  getIndex: near(),
  getLastRow: far(),
  getLastColumn: far(),
  getMaxRows: near(),
  getMaxColumns: near(),
  getRange: near('number', 'number', 'number', 'number'),
  getDataRange: near(),
  insertColumnAfter: far('number'),
  insertRowsAfter: far('number', 'number'),
  insertRowsBefore: far('number', 'number'),
  deleteRows: far('number', 'number'),
  setFrozenRows: far('number'),
  setFrozenColumns: far('number'),
  setColumnWidth: far('number', 'number'),
  setColumnWidths: far('number', 'number', 'number'),
  setRowHeight: far('number', 'number'),
  setTabColor: far('color or null'),
  setHiddenGridlines: far('boolean'),
  hideSheet: far(),
  showSheet: far(),
  isSheetHidden: near(),
  hideColumns: far('number'),
  getConditionalFormatRules: far(),
  setConditionalFormatRules: far('array'),
  getProtections: far('value'),
  activate: far(),
};

export const SPREADSHEET: Surface<Spreadsheet> = {
  getId: near(),
  getName: near(),
  getUrl: near(),
  getSheets: near(),
  getSheetByName: near('string'),
  getActiveSheet: near(),
  getActiveRange: near(),
  insertSheet: far('string', 'number'),
  deleteSheet: far('object'),
  setNamedRange: far('string', 'object'),
  getRangeByName: far('string'),
  getSpreadsheetLocale: near(),
  setSpreadsheetLocale: far('string'),
  getSpreadsheetTimeZone: near(),
  setSpreadsheetTimeZone: far('string'),
  toast: far('string', 'string', 'number'),
};

export const SPREADSHEET_APP: Surface<SpreadsheetApp> = {
  getActiveSpreadsheet: near(),
  flush: far(),
  getUi: near(),
  newDataValidation: near(),
  newConditionalFormatRule: near(),
};

export const PROTECTION: Surface<Protection> = {
  getDescription: near(),
  setDescription: far('string'),
  setWarningOnly: far('boolean'),
  isWarningOnly: near(),
  getRange: near(),
  remove: far(),
};

export const DATA_VALIDATION: Surface<DataValidation> = {
  getAllowInvalid: near(),
  getHelpText: near(),
};

export const DATA_VALIDATION_BUILDER: Surface<DataValidationBuilder> = {
  requireValueInList: near('array', 'boolean'),
  requireNumberGreaterThanOrEqualTo: near('number'),
  requireDate: near(),
  setAllowInvalid: near('boolean'),
  setHelpText: near('string'),
  build: near(),
};

export const CONDITIONAL_FORMAT_RULE: Surface<ConditionalFormatRule> = {
  getRanges: near(),
};

export const CONDITIONAL_FORMAT_RULE_BUILDER: Surface<ConditionalFormatRuleBuilder> = {
  whenFormulaSatisfied: near('string'),
  whenTextEqualTo: near('string'),
  setBackground: near('string'),
  setFontColor: near('string'),
  setRanges: near('array'),
  build: near(),
};
