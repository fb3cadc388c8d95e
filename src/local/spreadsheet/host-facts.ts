import { areaName, cellName, parseArea, type Area } from './area';
import { done, type EngineFile } from './engine';
import { quotedSheetName, splitReference } from './formulas/formula-text';
import type { Grid } from './cells/grid';
import { escapeText } from './package/xml';

/** The hidden sheet that keeps what an .xlsx file has no place for. */
export const HOST_SHEET = '_host';

/** True for the sheets that belong to the local host and that nobody else may see. */
export const isHostSheet = (name: string): boolean => name.startsWith(HOST_SHEET);

/** Facts about one sheet. */
export interface SheetFact {
  readonly sheet: string;
  readonly id: number;
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** A protected range. */
export interface ProtectionFact {
  readonly sheet: string;
  readonly area: Area;
  readonly description: string;
  readonly warningOnly: boolean;
}

/** A text longer than a cell of the file can hold; the cell itself holds its beginning. */
export interface LongTextFact {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** All that is kept beside the sheets themselves. */
export interface HostFacts {
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetFact[];
  readonly protections: readonly ProtectionFact[];
  readonly longTexts: readonly LongTextFact[];
}

/** A piece of a long text fits into a cell of the file even when every character of it is escaped. */
const PIECE = 4_600;

/** One row of the hidden sheet: its kind, the formula that names cells, values. */
export type FactRow = readonly string[];

/** Cuts a text, but never through a character that takes two code units. */
const piecesOf = (text: string): readonly string[] => {
  const cut = /[\uD800-\uDBFF]/.test(text.charAt(PIECE - 1)) ? PIECE - 1 : PIECE;
  return text.length <= cut ? [text] : [text.slice(0, cut), ...piecesOf(text.slice(cut))];
};

/**
 * A formula that names the cells, so that whoever renames the sheet or inserts rows above them, in whatever
 * program, keeps the fact right.
 */
const pointer = (sheet: string, area: Area): string =>
  `ROWS(${quotedSheetName(sheet)}!${areaName(area, true)})`;

const FIRST_CELL: Area = { row: 1, column: 1, rows: 1, columns: 1 };

const rowsOf = (facts: HostFacts): readonly FactRow[] => [
  ['settings', '', facts.locale, facts.timeZone],
  ...facts.sheets.map((fact) => [
    'sheet',
    pointer(fact.sheet, FIRST_CELL),
    String(fact.id),
    String(fact.maxRows),
    String(fact.maxColumns),
  ]),
  ...facts.protections.map((fact) => [
    'protection',
    pointer(fact.sheet, fact.area),
    fact.warningOnly ? 'warning' : 'strict',
    fact.description,
  ]),
  ...facts.longTexts.map(({ sheet, row, column, text }) => [
    'text',
    pointer(sheet, { row, column, rows: 1, columns: 1 }),
    ...piecesOf(text),
  ]),
];

const writeRow = (file: EngineFile, row: number, before: FactRow, now: FactRow): void => {
  const [kind, formula, ...values] = now;
  const left = Math.max(0, before.length - now.length);
  const cells = [...values.map(escapeText), ...new Array<null>(left).fill(null)];
  done(file.SetCellStr(HOST_SHEET, cellName(row, 1), kind ?? ''));
  done(file.SetCellFormula(HOST_SHEET, cellName(row, 2), formula ?? ''));
  done(file.SetSheetRow(HOST_SHEET, cellName(row, 3), cells));
};

/**
 * Writes the facts into the hidden sheet, in place of the rows it held, and gives the rows it holds now. Rows
 * that say the same are left alone.
 */
export const writeHostFacts = (
  file: EngineFile,
  before: readonly FactRow[],
  facts: HostFacts,
): readonly FactRow[] => {
  if (done(file.GetSheetIndex(HOST_SHEET)).index < 0) {
    done(file.NewSheet(HOST_SHEET));
    done(file.SetSheetVisible(HOST_SHEET, false));
  }
  const now = rowsOf(facts);
  for (let at = 0; at < Math.max(before.length, now.length); at += 1) {
    const [old, fresh] = [before[at] ?? [], now[at] ?? []];
    if (JSON.stringify(old) !== JSON.stringify(fresh)) writeRow(file, at + 1, old, fresh);
  }
  return now;
};

interface StoredRow {
  readonly kind: string;
  readonly sheet: string;
  readonly area: Area | null;
  readonly values: readonly string[];
}

const textAt = (grid: Grid, row: number, column: number): string =>
  String(grid.cell(row, column)?.value ?? '');

/** The rows as the file holds them. */
export const keptRows = (grid: Grid | undefined): readonly FactRow[] =>
  Array.from({ length: grid?.extent().rows ?? 0 }, (_, index) => {
    if (grid === undefined) return [];
    const row = index + 1;
    const values: string[] = [];
    for (let column = 3; grid.cell(row, column) !== undefined; column += 1)
      values.push(textAt(grid, row, column));
    return [textAt(grid, row, 1), grid.cell(row, 2)?.formula?.text ?? '', ...values];
  });

const storedRow = ([kind = '', formula = '', ...values]: FactRow): StoredRow => {
  const reference = splitReference(/^ROWS\((.*)\)$/i.exec(formula)?.[1] ?? '');
  return {
    kind,
    sheet: reference?.sheet ?? '',
    area: reference === null ? null : parseArea(reference.cells),
    values,
  };
};

const protectionOf = ({ kind, sheet, area, values }: StoredRow): readonly ProtectionFact[] =>
  kind === 'protection' && area !== null
    ? [{ sheet, area, warningOnly: values[0] === 'warning', description: values[1] ?? '' }]
    : [];

const sheetOf = ({ kind, sheet, values }: StoredRow): readonly SheetFact[] =>
  kind === 'sheet'
    ? [{ sheet, id: Number(values[0]), maxRows: Number(values[1]), maxColumns: Number(values[2]) }]
    : [];

const longTextOf = ({ kind, sheet, area, values }: StoredRow): readonly LongTextFact[] =>
  kind === 'text' && area !== null
    ? [{ sheet, row: area.row, column: area.column, text: values.join('') }]
    : [];

/** Reads the facts; null when the file was never kept by this host. */
export const readHostFacts = (kept: readonly FactRow[]): HostFacts | null => {
  const rows = kept.map(storedRow);
  const settings = rows.find(({ kind }) => kind === 'settings')?.values;
  if (settings === undefined) return null;
  return {
    locale: settings[0] ?? '',
    timeZone: settings[1] ?? '',
    sheets: rows.flatMap(sheetOf),
    protections: rows.flatMap(protectionOf),
    longTexts: rows.flatMap(longTextOf),
  };
};
