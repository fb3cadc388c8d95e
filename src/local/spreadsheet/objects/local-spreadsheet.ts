import type { Range, Sheet, Spreadsheet } from '../../../platform/spreadsheet';
import { GoogleException } from '../../exceptions';
import { activate, assertPresent, forgetResults } from '../book';
import { isTimeZone } from '../cells/serial-date';
import { done } from '../engine';
import { namedRange, setNamedRange } from '../furniture/named-ranges';
import { localeOf } from '../locale';
import { dropSheet } from '../structure';
import { blankSheet, type SheetState } from '../sheet-state';
import type { Desk } from './desk';
import { behind } from './expose';
import { LocalRange } from './local-range';
import { LocalSheet } from './local-sheet';
import { assertSheetName, isSameSheetName } from './sheet-names';

/** Letters, digits and underscores, not a cell address. */
const RANGE_NAME = /^(?![A-Za-z]{1,3}\d+$)[A-Za-z_]\w*$/;

const nextSheetId = (sheets: readonly SheetState[]): number =>
  Math.max(0, ...sheets.map(({ id }) => id)) + 1;

/** The workbook as the bundle sees it. */
export class LocalSpreadsheet implements Spreadsheet {
  readonly desk: Desk;

  constructor(desk: Desk) {
    this.desk = desk;
  }

  getId(): string {
    return this.desk.book.options.id ?? 'local-workbook';
  }

  getName(): string {
    return this.desk.book.options.name ?? 'LAPKIN';
  }

  getUrl(): string {
    return this.desk.book.options.url ?? `local:${this.getId()}`;
  }

  getSheets(): Sheet[] {
    return this.desk.book.sheets.map((sheet) => this.desk.sheet(sheet));
  }

  getSheetByName(name: string): Sheet | null {
    const found = this.desk.book.sheets.find((sheet) => isSameSheetName(sheet.name, name));
    return found === undefined ? null : this.desk.sheet(found);
  }

  getActiveSheet(): Sheet {
    return this.desk.sheet(this.desk.book.active);
  }

  getActiveRange(): Range | null {
    const { active } = this.desk.book;
    return this.desk.range(active, active.activeArea);
  }

  /** The index counts from 0. The new sheet becomes the active one. */
  insertSheet(name: string, index: number): Sheet {
    const { book } = this.desk;
    assertSheetName(book, name, null);
    if (!Number.isInteger(index) || index < 0 || index > book.sheets.length)
      throw new GoogleException(`Invalid argument: sheetIndex ${index}`);
    done(book.file.NewSheet(name));
    const next = book.sheets[index];
    if (next !== undefined) done(book.file.MoveSheet(name, next.name));
    const sheet = blankSheet(name, nextSheetId(book.sheets));
    book.sheets.splice(index, 0, sheet);
    forgetResults(book);
    activate(book, sheet);
    return this.desk.sheet(sheet);
  }

  deleteSheet(sheet: Sheet): void {
    const { book } = this.desk;
    const held = behind(sheet);
    if (!(held instanceof LocalSheet))
      throw new TypeError('deleteSheet takes a sheet of the workbook');
    const state = held.held;
    assertPresent(book, state);
    const others = book.sheets.filter((one) => one !== state);
    const next = others.find(({ hidden }) => !hidden);
    if (next === undefined)
      throw new GoogleException("You can't remove all the visible sheets in a document.");
    dropSheet(book, state);
    if (book.active === state) activate(book, next);
  }

  setNamedRange(name: string, range: Range): void {
    const held = behind(range);
    if (!(held instanceof LocalRange))
      throw new TypeError('setNamedRange takes a range of the workbook');
    if (!RANGE_NAME.test(name))
      throw new GoogleException(`The name "${name}" is not a valid name for a range.`);
    setNamedRange(this.desk.book.file, name, { sheet: held.state.name, area: held.area });
    forgetResults(this.desk.book);
  }

  getRangeByName(name: string): Range | null {
    const { book } = this.desk;
    const found = namedRange(book.file, name);
    const sheet = book.sheets.find((one) => isSameSheetName(one.name, found?.sheet ?? ''));
    return found === null || sheet === undefined ? null : this.desk.range(sheet, found.area);
  }

  getSpreadsheetLocale(): string {
    return this.desk.book.locale.code;
  }

  setSpreadsheetLocale(locale: string): void {
    this.desk.book.locale = localeOf(locale);
  }

  getSpreadsheetTimeZone(): string {
    return this.desk.book.timeZone;
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    if (!isTimeZone(timeZone))
      throw new GoogleException(`Invalid argument: timezone "${timeZone}"`);
    this.desk.book.timeZone = timeZone;
  }

  toast(message: string, title: string): void {
    this.desk.book.options.toast?.(message, title);
  }
}
