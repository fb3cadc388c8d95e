import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { packageFile } from '../../package-file';
import type { Scalar } from '../cells/grid';
import { cellKey, cellOfKey } from '../sheet-state';

/** A sheet as the calculator sees it: its name and what each cell holds. */
export interface CalculatedSheet {
  readonly id: number;
  readonly name: string;
  /** Another number whenever a cell of the sheet may have changed. */
  readonly version: () => number;
  /** Calls back for every cell with content; a formula comes without `=`, in the engine's spelling. */
  readonly forEachInput: (visit: (row: number, column: number, input: CellInput) => void) => void;
}

/** What the calculator evaluates: the sheets in their order, and the names formulas may use. */
export interface CalculatedBook {
  readonly sheets: readonly CalculatedSheet[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

/** Content of a cell: a formula, or a value as it stands. */
export type CellInput = { readonly formula: string } | { readonly value: Scalar };

const NUMBER_TYPE = 1;
const TRUTH_TYPE = 4;

/** Shows all digits a double is sure of, so that a result can be read back without loss. */
const EXACT_FORMAT = '0.00000000000000E+00';

/** What a person would type to get this content. An apostrophe keeps text from being read as anything else. */
const typed = (input: CellInput): string => {
  if ('formula' in input) return `=${input.formula}`;
  if (typeof input.value === 'string') return `'${input.value}`;
  return typeof input.value === 'boolean' ? String(input.value).toUpperCase() : String(input.value);
};

let isLoaded = false;

const load = (): void => {
  if (isLoaded) return;
  initSync({ module: readFileSync(packageFile('@ironcalc/wasm/wasm_bg.wasm')) });
  isLoaded = true;
};

/** Evaluates the formulas of one workbook. Keeps what it was told, so that only changes are told again. */
export class Calculator {
  private model: Model | null = null;
  private structure = '';
  private told: Map<number, string>[] = [];
  private versions: number[] = [];
  private isStale = true;

  /** Something was written somewhere: the next question compares and evaluates again. */
  invalidate(): void {
    this.isStale = true;
  }

  /** Result of the formula in a cell. `position` is the place of its sheet in the list of sheets. */
  result(book: () => CalculatedBook, position: number, row: number, column: number): Scalar {
    const model = this.upToDate(book);
    const text = model.getFormattedCellValue(position, row, column);
    switch (model.getCellType(position, row, column)) {
      case NUMBER_TYPE:
        return text === '' ? '' : Number(text);
      case TRUTH_TYPE:
        return text === 'TRUE';
      default:
        return text;
    }
  }

  private upToDate(book: () => CalculatedBook): Model {
    if (this.model !== null && !this.isStale) return this.model;
    const { sheets, names } = book();
    const structure = JSON.stringify([sheets.map(({ id, name }) => [id, name]), names]);
    const model =
      this.model !== null && structure === this.structure
        ? this.model
        : this.begin({ sheets, names }, structure);
    sheets.forEach((sheet, position) => this.tell(model, sheet, position));
    model.evaluate();
    this.isStale = false;
    return model;
  }

  /** A new model with sheets and names; what the cells hold is told afterwards. */
  private begin({ sheets, names }: CalculatedBook, structure: string): Model {
    load();
    this.model?.free();
    const model = new Model('workbook', 'en', 'UTC', 'en');
    model.pauseEvaluation();
    sheets.forEach((_, position) => {
      if (position > 0) model.newSheet();
      // A passing name first: two sheets must never bear one name while they are renamed.
      model.renameSheet(position, `passing ${String(position)}`);
    });
    sheets.forEach(({ name }, position) => model.renameSheet(position, name));
    names.forEach(({ name, refersTo }) => model.newDefinedName(name, null, refersTo));
    this.told = sheets.map(() => new Map<number, string>());
    this.versions = [];
    this.model = model;
    this.structure = structure;
    return model;
  }

  private tell(model: Model, sheet: CalculatedSheet, position: number): void {
    if (this.versions[position] === sheet.version()) return;
    const before = this.told[position] ?? new Map<number, string>();
    const now = new Map<number, string>();
    sheet.forEachInput((row, column, input) => {
      const text = typed(input);
      const key = cellKey(row, column);
      now.set(key, text);
      if (before.get(key) === text) return;
      model.setUserInput(position, row, column, text);
      if ('formula' in input) {
        const area = { sheet: position, row, column, height: 1, width: 1 };
        model.updateRangeStyle(area, 'num_fmt', EXACT_FORMAT);
      }
    });
    for (const key of before.keys()) {
      if (now.has(key)) continue;
      const { row, column } = cellOfKey(key);
      model.setUserInput(position, row, column, '');
    }
    this.told[position] = now;
    this.versions[position] = sheet.version();
  }
}
