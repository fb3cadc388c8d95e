/** Looks of a document's parts, as the advanced Docs service (v1) tells and takes them. */

/** A length; Google measures in points. */
export interface DocsDimension {
  magnitude?: number;
  unit?: string;
}

export interface DocsColor {
  color?: { rgbColor?: { red?: number; green?: number; blue?: number } };
}

/** Line on one side of a cell. */
export interface DocsCellBorder {
  color?: DocsColor;
  width?: DocsDimension;
  dashStyle?: 'SOLID';
}

/** Looks of a cell that a request gives and an answer tells. */
export interface DocsCellLooks {
  backgroundColor?: DocsColor;
  contentAlignment?: 'TOP' | 'MIDDLE' | 'BOTTOM';
  borderTop?: DocsCellBorder;
  borderBottom?: DocsCellBorder;
  borderLeft?: DocsCellBorder;
  borderRight?: DocsCellBorder;
  paddingTop?: DocsDimension;
  paddingBottom?: DocsDimension;
  paddingLeft?: DocsDimension;
  paddingRight?: DocsDimension;
}

export interface DocsColumnProperties {
  widthType?: 'FIXED_WIDTH' | 'EVENLY_DISTRIBUTED';
  width?: DocsDimension;
}

export interface DocsParagraphBorder {
  color?: DocsColor;
  width?: DocsDimension;
  padding?: DocsDimension;
  dashStyle?: 'SOLID';
}

/** Looks of a paragraph that a request gives; a field that is named without a value is taken away. */
export interface DocsParagraphLooks {
  namedStyleType?: NamedStyle;
  alignment?: 'START' | 'CENTER' | 'END' | 'JUSTIFIED';
  /** Percent of a single line. */
  lineSpacing?: number;
  spaceAbove?: DocsDimension;
  spaceBelow?: DocsDimension;
  /** Of all its lines but the first. */
  indentStart?: DocsDimension;
  indentFirstLine?: DocsDimension;
  /** Stays on the page of the paragraph behind it. */
  keepWithNext?: boolean;
  shading?: { backgroundColor?: DocsColor };
  borderTop?: DocsParagraphBorder;
  borderBottom?: DocsParagraphBorder;
  borderLeft?: DocsParagraphBorder;
  borderRight?: DocsParagraphBorder;
}

export interface DocsTextStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontSize?: { magnitude?: number; unit?: string };
  foregroundColor?: DocsColor;
  backgroundColor?: DocsColor;
  weightedFontFamily?: { fontFamily?: string; weight?: number };
  link?: { url?: string; bookmarkId?: string; headingId?: string };
}

export type NamedStyle =
  | 'NORMAL_TEXT'
  | 'TITLE'
  | 'SUBTITLE'
  | 'HEADING_1'
  | 'HEADING_2'
  | 'HEADING_3'
  | 'HEADING_4'
  | 'HEADING_5'
  | 'HEADING_6';
