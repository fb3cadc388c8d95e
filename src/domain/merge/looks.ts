/**
 * Looks of what stands in a document. They are never merged: what people have made of theirs stays. Only what is written
 * anew gets them, so that it looks as in a new draft. Lengths are in points; what is missing is as the style has it.
 */
export interface ParagraphLooks {
  readonly align?: 'START' | 'CENTER' | 'END' | 'JUSTIFIED';
  readonly above?: number;
  readonly below?: number;
  /** Percent of a single line. */
  readonly line?: number;
  /** From the margin to its text, and to its first line. */
  readonly indent?: number;
  readonly firstLine?: number;
  /** Stays on the page of what comes behind it. */
  readonly keepsNext?: true;
  /** An item of a list with numbers or letters. */
  readonly numbered?: true;
  /** Size of its text, where all of it has the same. */
  readonly size?: number;
  readonly italic?: true;
}

export interface TableLooks {
  /** Of its columns. */
  readonly widths: readonly number[];
  /** Lines around its cells; no width for none. */
  readonly border?: { readonly width: number; readonly color?: string };
  /** Room around the text of a cell: on both sides of it, above and below. */
  readonly padding?: { readonly beside: number; readonly above: number };
}

export interface RowLooks {
  /** Names the columns, and stands again on every page. */
  readonly header: true;
}

export interface CellLooks {
  /** Color behind its text, RRGGBB. */
  readonly fill?: string;
  /** Text in the middle of its height. */
  readonly middle?: true;
}
