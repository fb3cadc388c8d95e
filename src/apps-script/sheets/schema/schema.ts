/** How the cells of a column are typed, shown and read. Units: rupiah in whole rupiah, percent-value in percent. */
export type ColumnKind =
  | 'text'
  | 'long-text'
  /** Codes such as `076.01.WA` or `0012`: always text, never a number. */
  | 'code'
  | 'integer'
  | 'number'
  | 'rupiah'
  /** A plain number in percent: 98,75 means 98,75%. */
  | 'percent-value'
  /** A calendar year; never grouped as 2.024. */
  | 'year'
  | 'date'
  | 'choice'
  /** Values parted by `;` or a line break. */
  | 'list'
  /** Codes parted by `;`, `,` or a line break. */
  | 'code-list'
  /** A target or realisasi: a number, `≤ 5`, `7–10`, `WTP`, a date. */
  | 'measure'
  | 'email'
  | 'link';

/** Who fills a column. Cells of a person are never changed by a repair. */
export type ColumnOwner = 'person' | 'add-on' | 'computed';

/** What a formula may refer to: cells of its own row, and rows of `Pengaturan`. */
export interface FormulaReferences {
  /** A1 address of the cell of another column in the same row. */
  readonly cell: (columnKey: string) => string;
  /** Absolute A1 address of a setting's value. */
  readonly setting: (settingKey: string) => string;
}

/** Writes the formula of one row. Parameters are parted by `;`; no decimal literal, no array literal. */
export type RowFormula = (refer: FormulaReferences) => string;

/** Writes a formula of the totals row; `column` gives the A1 range of all data rows of a column. */
export type TotalFormula = (refer: {
  readonly column: (columnKey: string) => string;
  readonly cell: (columnKey: string) => string;
}) => string;

/** One value a drop-down offers: what the cell holds and what the code calls it. */
export interface Choice<Code extends string = string> {
  readonly code: Code;
  readonly label: string;
}

/** What the color of a status cell says. */
export type Tone = 'done' | 'busy' | 'late' | 'returned';

export interface ColumnSchema {
  readonly key: string;
  /** Header as a person sees it; columns are found by it. */
  readonly header: string;
  readonly kind: ColumnKind;
  readonly widthPx: number;
  /** One sentence that explains the column, shown as a note on the header. */
  readonly note: string;
  readonly owner: ColumnOwner;
  readonly choices?: readonly Choice[];
  /** Colors of cells by their text, so that a status is seen before it is read. */
  readonly tones?: Readonly<Record<string, Tone>>;
  /** Its text stays on one line, cut at the next cell, so that a long record does not make its row tall. */
  readonly oneLine?: true;
  /** For the machine only: the column is made, written and read, but not shown. */
  readonly hidden?: true;
  readonly formula?: RowFormula;
  readonly total?: TotalFormula;
}

export interface TableSchema {
  readonly key: string;
  /** Line above the header, e.g. `A. Indikator Kinerja`. */
  readonly title: string;
  readonly columns: readonly ColumnSchema[];
  /** Empty rows that a new table offers. */
  readonly spareRows: number;
  /**
   * Words of the totals row by column; the row stands directly below the header. Two columns bear a word,
   * so that the row is known even when one of them was deleted.
   */
  readonly totalsLabels?: Readonly<Record<string, string>>;
}

export interface TabSchema {
  readonly key: string;
  readonly name: string;
  readonly color: string;
  /** Heading of the tab; the report year is added to it. */
  readonly title: string;
  /** One sentence below the heading: what the tab is for. */
  readonly purpose: string;
  readonly tables: readonly TableSchema[];
  /** Shows the status line of a worksheet. */
  readonly statusLine?: true;
}
