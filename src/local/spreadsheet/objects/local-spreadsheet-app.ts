import type {
  ConditionalFormatRuleBuilder,
  DataValidationBuilder,
  Spreadsheet,
  SpreadsheetApp,
} from '../../../platform/spreadsheet';
import { isChange, type CallCounter } from '../../calls/call-counter';
import type { Book } from '../book';
import type { SheetState } from '../sheet-state';
import type { Desk } from './desk';
import { expose, type ClassFacts } from './expose';
import { LocalDataValidationBuilder } from './local-data-validation';
import { LocalFormatRuleBuilder } from './local-format-rule';
import { LocalRange } from './local-range';
import { LocalSheet, PROTECTION_TYPE } from './local-sheet';
import { LocalSpreadsheet } from './local-spreadsheet';
import {
  CONDITIONAL_FORMAT_RULE_BUILDER,
  DATA_VALIDATION_BUILDER,
  RANGE,
  SHEET,
  SPREADSHEET,
  SPREADSHEET_APP,
} from './surface';

/** The spreadsheet service: there is one workbook, and it is always the active one. */
class LocalSpreadsheetApp implements SpreadsheetApp {
  readonly ProtectionType = PROTECTION_TYPE;
  readonly BorderStyle = { SOLID: 'SOLID' } as const;
  private readonly desk: Desk;
  private readonly show: <T extends object>(facts: ClassFacts, target: T) => T;

  constructor(desk: Desk, show: <T extends object>(facts: ClassFacts, target: T) => T) {
    this.desk = desk;
    this.show = show;
  }

  getActiveSpreadsheet(): Spreadsheet {
    const facts = { className: 'Spreadsheet', methods: SPREADSHEET };
    return this.show(facts, new LocalSpreadsheet(this.desk));
  }

  /** Nothing is ever pending here; the call still costs what it costs at Google. */
  flush(): void {
    return;
  }

  getUi(): unknown {
    const { ui } = this.desk.book.options;
    if (ui === undefined) throw new TypeError('This workbook was opened without a user interface');
    return ui();
  }

  newDataValidation(): DataValidationBuilder {
    const facts = { className: 'DataValidationBuilder', methods: DATA_VALIDATION_BUILDER };
    return this.show(facts, new LocalDataValidationBuilder(this.desk.book.options.calls));
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    const facts = {
      className: 'ConditionalFormatRuleBuilder',
      methods: CONDITIONAL_FORMAT_RULE_BUILDER,
    };
    return this.show(facts, new LocalFormatRuleBuilder(this.desk));
  }
}

/** Counts calls, and remembers that the sheet is no longer as the file has it. */
const noting = (calls: CallCounter, sheet: SheetState): CallCounter => ({
  count: (service, method) => {
    sheet.isChanged ||= isChange(method);
    calls.count(service, method);
  },
});

/** The `SpreadsheetApp` of one open workbook, as strict as Google. */
export const spreadsheetAppOf = (book: Book): SpreadsheetApp => {
  const { calls } = book.options;
  const show = <T extends object>(facts: ClassFacts, target: T): T => expose(facts, calls, target);
  const [ranges, sheets] = [
    { className: 'Range', methods: RANGE },
    { className: 'Sheet', methods: SHEET },
  ];
  const desk: Desk = {
    book,
    range: (sheet, area) => expose(ranges, noting(calls, sheet), new LocalRange(desk, sheet, area)),
    sheet: (sheet) => expose(sheets, noting(calls, sheet), new LocalSheet(desk, sheet)),
  };
  const facts = { className: 'SpreadsheetApp', methods: SPREADSHEET_APP };
  return show(facts, new LocalSpreadsheetApp(desk, show));
};
