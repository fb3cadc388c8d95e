import { areaName, parseArea } from '../area';
import type { Grid } from '../cells/grid';
import { done } from '../engine';
import type { EngineCopy } from '../engine-copy';
import { splitReference } from '../formulas/formula-text';

/** The hidden sheet that holds the drop-down lists a file cannot hold inside the rule. */
export const CHOICES_SHEET = '_host_choices';

/** A file holds at most so many characters of a list inside the rule. */
const INLINE_LIMIT = 255;

const fitsInline = (values: readonly string[]): boolean =>
  values.join(',').length <= INLINE_LIMIT &&
  values.every((value) => value === value.trim() && !/[,"\n]/.test(value));

/**
 * The drop-down lists of a workbook. Short ones stand inside the rule; long ones and those with commas stand in
 * a row of a hidden sheet, to which the rule refers.
 */
export class ChoiceLists {
  private readonly copy: EngineCopy;
  private readonly rows: (readonly string[])[] = [];

  constructor(copy: EngineCopy, stored: Grid | undefined) {
    this.copy = copy;
    stored?.forEachContent((row, column, cell) => {
      const values = [...(this.rows[row - 1] ?? [])];
      values[column - 1] = String(cell.value);
      this.rows[row - 1] = values;
    });
  }

  /** What the rule of this list says in the file. */
  formulaFor(values: readonly string[]): string {
    if (fitsInline(values)) return `"${values.join(',')}"`;
    const wanted = JSON.stringify(values);
    const known = this.rows.findIndex((row) => JSON.stringify(row) === wanted);
    const index = known >= 0 ? known : this.store(values);
    const area = { row: index + 1, column: 1, rows: 1, columns: values.length };
    return `${CHOICES_SHEET}!${areaName(area, true)}`;
  }

  /** The choices that a rule in the file names; null when they stand somewhere else. */
  valuesOf(formula: string): readonly string[] | null {
    const inline = /^"(.*)"$/s.exec(formula)?.[1];
    if (inline !== undefined) return inline.replace(/""/g, '"').split(',');
    const reference = splitReference(formula);
    const area = reference?.sheet === CHOICES_SHEET ? parseArea(reference.cells) : null;
    return area === null ? null : (this.rows[area.row - 1] ?? null);
  }

  private store(values: readonly string[]): number {
    const { file } = this.copy;
    if (this.rows.length === 0) {
      done(file.NewSheet(CHOICES_SHEET));
      done(file.SetSheetVisible(CHOICES_SHEET, false));
    }
    this.rows.push(values);
    done(file.SetSheetRow(CHOICES_SHEET, `A${this.rows.length}`, [...values]));
    return this.rows.length - 1;
  }
}
