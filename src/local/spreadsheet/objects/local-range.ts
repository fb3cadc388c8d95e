import type {
  CellValue,
  DataValidation,
  Protection,
  Range,
  Sheet,
} from '../../../platform/spreadsheet';
import { areaName } from '../area';
import { activate, assertPresent, forgetResults } from '../book';
import { displayOf } from '../cells/display';
import type { Scalar } from '../cells/grid';
import { formulaAt, mapArea, readScalars } from '../cells/read-cells';
import { epochMillisOf } from '../cells/serial-date';
import { showsDate } from '../cells/typed-input';
import { assertWritable, writeFormulas, writeValues } from '../cells/write-cells';
import { fromEngineFormula } from '../formulas/formula-text';
import { mergeCells } from '../furniture/merges';
import { withRule } from '../furniture/validations';
import { cellKey, type ProtectionState } from '../sheet-state';
import { assertShape } from './dimension-errors';
import { behind } from './expose';
import { LocalDataValidation } from './local-data-validation';
import { exposeProtection } from './local-protection';
import { RangeLook } from './range-look';

/** A rectangle of cells as the bundle sees it. */
export class LocalRange extends RangeLook implements Range {
  getA1Notation(): string {
    return areaName(this.area);
  }

  getRow(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getSheet(): Sheet {
    return this.desk.sheet(this.state);
  }

  getValues(): CellValue[][] {
    return this.mapScalars((value, format) => {
      if (typeof value !== 'number' || !showsDate(format)) return value;
      const { timeZone, options } = this.desk.book;
      const epochMillis = epochMillisOf(value, timeZone);
      return options.createDate?.(epochMillis) ?? new Date(epochMillis);
    });
  }

  getDisplayValues(): string[][] {
    return this.mapScalars((value, format) => displayOf(value, format, this.desk.book.locale));
  }

  getFormulas(): string[][] {
    const { book } = this.desk;
    assertPresent(book, this.state);
    return mapArea(this.area, (row, column) => {
      const text = formulaAt(book, this.state, row, column);
      return text === null ? '' : fromEngineFormula(text, book.locale.decimalComma);
    });
  }

  setValues(values: CellValue[][]): this {
    assertShape(values, this.area);
    assertPresent(this.desk.book, this.state);
    writeValues(this.desk.book, this.state, this.area, values);
    return this;
  }

  setValue(value: CellValue): this {
    return this.setValues(mapArea(this.area, () => value));
  }

  setFormulas(formulas: string[][]): this {
    assertShape(formulas, this.area);
    assertPresent(this.desk.book, this.state);
    writeFormulas(this.desk.book, this.state, this.area, formulas);
    return this;
  }

  setFormula(formula: string): this {
    return this.setFormulas(mapArea(this.area, () => formula));
  }

  clearContent(): this {
    return this.setValue('');
  }

  /** An empty text takes the note away. */
  setNotes(notes: (string | null)[][]): this {
    assertShape(notes, this.area);
    assertPresent(this.desk.book, this.state);
    notes.forEach((line, down) =>
      line.forEach((note, across) => {
        const key = cellKey(this.area.row + down, this.area.column + across);
        if (note === null || note === '') this.state.notes.delete(key);
        else this.state.notes.set(key, note);
      }),
    );
    return this;
  }

  setDataValidation(rule: DataValidation | null): this {
    assertPresent(this.desk.book, this.state);
    const held = behind(rule);
    if (rule !== null && !(held instanceof LocalDataValidation))
      throw new TypeError('setDataValidation takes what a DataValidationBuilder has built');
    const state = held instanceof LocalDataValidation ? held.rule : null;
    this.state.validations = withRule(this.state.validations, this.area, state);
    return this;
  }

  /** Only the upper left cell keeps its content. */
  merge(): this {
    const { book } = this.desk;
    assertWritable(book, this.state, this.area);
    mergeCells(book, this.state, this.area);
    forgetResults(book);
    return this;
  }

  protect(): Protection {
    assertPresent(this.desk.book, this.state);
    const protection: ProtectionState = { area: this.area, description: '', warningOnly: false };
    this.state.protections.push(protection);
    return exposeProtection(this.desk, this.state, protection);
  }

  activate(): this {
    assertPresent(this.desk.book, this.state);
    this.state.activeArea = this.area;
    activate(this.desk.book, this.state);
    return this;
  }

  private mapScalars<T>(shown: (value: Scalar, format: string) => T): T[][] {
    const { book } = this.desk;
    assertPresent(book, this.state);
    const scalars = readScalars(book, this.state, this.area);
    return mapArea(this.area, (row, column) => {
      const value = scalars[row - this.area.row]?.[column - this.area.column] ?? '';
      return shown(value, book.styles.format(this.state.grid.styleAt(row, column)));
    });
  }
}
