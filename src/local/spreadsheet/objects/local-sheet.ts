import type {
  ConditionalFormatRule,
  Protection,
  Range,
  Sheet,
} from '../../../platform/spreadsheet';
import { GoogleException } from '../../exceptions';
import { columnName } from '../area';
import { activate, assertPresent } from '../book';
import { done } from '../engine';
import { writePanes } from '../furniture/panes';
import { replaceFormatRules } from '../furniture/conditional-formats';
import type { SheetState } from '../sheet-state';
import { deleteRows, insertColumnAfter, insertRows, renameSheet } from '../structure';
import { colorCode } from '../styles/changes';
import type { Desk } from './desk';
import { assertOnSheet } from './dimension-errors';
import { behind } from './expose';
import { exposeFormatRule, LocalFormatRule } from './local-format-rule';
import { exposeProtection } from './local-protection';
import { assertSheetName } from './sheet-names';

/** What `ProtectionType` holds. */
export const PROTECTION_TYPE = { RANGE: 'RANGE', SHEET: 'SHEET' } as const;

/** A screen pixel in the units of the file: characters of the default font, and points. */
const charactersOf = (pixels: number): number => Math.max(0, (pixels - 5) / 7);
const pointsOf = (pixels: number): number => pixels * 0.75;

/** One tab as the bundle sees it. */
export class LocalSheet implements Sheet {
  readonly desk: Desk;
  readonly held: SheetState;

  constructor(desk: Desk, state: SheetState) {
    this.desk = desk;
    this.held = state;
  }

  getName(): string {
    return this.state.name;
  }

  setName(name: string): this {
    assertSheetName(this.desk.book, name, this.state);
    renameSheet(this.desk.book, this.state, name);
    return this;
  }

  getSheetId(): number {
    return this.state.id;
  }

  /** Counts from 1. */
  getIndex(): number {
    return this.desk.book.sheets.indexOf(this.state) + 1;
  }

  getLastRow(): number {
    return this.state.grid.extent().rows;
  }

  getLastColumn(): number {
    return this.state.grid.extent().columns;
  }

  getMaxRows(): number {
    return this.state.maxRows;
  }

  getMaxColumns(): number {
    return this.state.maxColumns;
  }

  getRange(row: number, column: number, numRows: number, numColumns: number): Range {
    const area = { row, column, rows: numRows, columns: numColumns };
    assertOnSheet(area, this.state);
    return this.desk.range(this.state, area);
  }

  getDataRange(): Range {
    const { rows, columns } = this.state.grid.extent();
    return this.getRange(1, 1, Math.max(1, rows), Math.max(1, columns));
  }

  insertColumnAfter(position: number): this {
    this.assertPosition(position, this.state.maxColumns);
    insertColumnAfter(this.desk.book, this.state, position);
    return this;
  }

  insertRowsAfter(position: number, howMany: number): this {
    this.assertPosition(position, this.state.maxRows);
    const looks = { count: howMany, likeRow: position };
    insertRows(this.desk.book, this.state, position + 1, looks);
    return this;
  }

  insertRowsBefore(position: number, howMany: number): this {
    this.assertPosition(position, this.state.maxRows);
    const looks = { count: howMany, likeRow: position };
    insertRows(this.desk.book, this.state, position, looks);
    return this;
  }

  deleteRows(position: number, howMany: number): void {
    const { maxRows, frozenRows } = this.state;
    this.assertPosition(position, maxRows);
    assertOnSheet({ row: position, column: 1, rows: howMany, columns: 1 }, this.state);
    const scrolling = Math.max(0, position + howMany - 1 - Math.max(frozenRows, position - 1));
    if (scrolling >= maxRows - frozenRows)
      throw new GoogleException('Sorry, it is not possible to delete all non-frozen rows.');
    deleteRows(this.desk.book, this.state, position, howMany);
  }

  setFrozenRows(rows: number): void {
    this.assertFreezable(rows, this.state.maxRows, 'rows');
    this.state.frozenRows = rows;
    writePanes(this.desk.book.file, this.state);
  }

  setFrozenColumns(columns: number): void {
    this.assertFreezable(columns, this.state.maxColumns, 'columns');
    this.state.frozenColumns = columns;
    writePanes(this.desk.book.file, this.state);
  }

  setColumnWidth(column: number, pixels: number): this {
    return this.setColumnWidths(column, 1, pixels);
  }

  setColumnWidths(column: number, howMany: number, pixels: number): this {
    const last = column + howMany - 1;
    this.assertPosition(column, this.state.maxColumns);
    this.assertPosition(last, this.state.maxColumns);
    const { book } = this.desk;
    const [from, to] = [columnName(column), columnName(last)];
    done(book.file.SetColWidth(this.state.name, from, to, charactersOf(pixels)));
    return this;
  }

  setRowHeight(row: number, pixels: number): this {
    this.assertPosition(row, this.state.maxRows);
    done(this.desk.book.file.SetRowHeight(this.state.name, row, pointsOf(pixels)));
    return this;
  }

  setTabColor(color: string | null): this {
    const TabColorRGB = color === null ? '' : colorCode(color);
    done(this.desk.book.file.SetSheetProps(this.state.name, { TabColorRGB }));
    return this;
  }

  setHiddenGridlines(hide: boolean): this {
    const { file } = this.desk.book;
    const { opts } = done(file.GetSheetView(this.state.name, 0));
    done(file.SetSheetView(this.state.name, 0, { ...opts, ShowGridLines: !hide }));
    return this;
  }

  hideSheet(): this {
    const { book } = this.desk;
    // The engine reads every sheet to hide one.
    if (this.state.hidden) return this;
    const others = book.sheets.filter((sheet) => sheet !== this.state && !sheet.hidden);
    const [next] = others;
    if (next === undefined)
      throw new GoogleException("You can't hide all the sheets in a document.");
    done(book.file.SetSheetVisible(this.state.name, false));
    this.state.hidden = true;
    if (book.active === this.state) activate(book, next);
    return this;
  }

  showSheet(): this {
    done(this.desk.book.file.SetSheetVisible(this.state.name, true));
    this.state.hidden = false;
    return this;
  }

  isSheetHidden(): boolean {
    return this.state.hidden;
  }

  hideColumns(column: number): void {
    this.assertPosition(column, this.state.maxColumns);
    done(this.desk.book.file.SetColVisible(this.state.name, columnName(column), false));
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.state.formatRules.map((rule) => exposeFormatRule(this.desk, this.state, rule));
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    const held = rules.map(behind).filter((one) => one instanceof LocalFormatRule);
    if (held.length < rules.length || held.some(({ state }) => state !== this.state))
      throw new TypeError('setConditionalFormatRules takes rules whose ranges are on this sheet');
    const { name, formatRules } = this.state;
    const after = held.map(({ rule }) => rule);
    this.state.formatRules = replaceFormatRules(this.desk.book.file, name, formatRules, after);
  }

  getProtections(type: unknown): Protection[] {
    if (type === PROTECTION_TYPE.SHEET) return [];
    if (type !== PROTECTION_TYPE.RANGE)
      throw new TypeError('getProtections takes a SpreadsheetApp.ProtectionType');
    return this.state.protections.map((one) => exposeProtection(this.desk, this.state, one));
  }

  activate(): this {
    activate(this.desk.book, this.state);
    return this;
  }

  private get state(): SheetState {
    assertPresent(this.desk.book, this.held);
    return this.held;
  }

  private assertPosition(position: number, last: number): void {
    if (!Number.isInteger(position) || position < 1 || position > last)
      throw new GoogleException('Those rows or columns are out of bounds.');
  }

  private assertFreezable(count: number, last: number, what: string): void {
    if (count >= last)
      throw new GoogleException(`You can't freeze all visible ${what} on the sheet.`);
  }
}
