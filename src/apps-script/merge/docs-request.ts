import type {
  DocsCellLooks,
  DocsColor,
  DocsColumnProperties,
  DocsDimension,
  DocsParagraphLooks,
  DocsTextStyle,
} from '../../platform/docs-looks';

interface Location {
  readonly index: number;
}

/** From the first index to before the second, in UTF-16 units. */
export interface Range {
  readonly startIndex: number;
  readonly endIndex: number;
}

interface CellLocation {
  readonly tableStartLocation: Location;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Looks of cells that are given together. */
export type CellFields =
  | 'backgroundColor,contentAlignment'
  | 'borderTop,borderBottom,borderLeft,borderRight'
  | 'paddingLeft,paddingRight,paddingTop,paddingBottom';

/** The kinds of request of the Docs API that a refresh needs, each exactly as Google spells it. */
export type DocsRequest =
  | { readonly insertText: { readonly location: Location; readonly text: string } }
  | { readonly deleteContentRange: { readonly range: Range } }
  | {
      readonly insertTable: {
        readonly location: Location;
        readonly rows: number;
        readonly columns: number;
      };
    }
  | {
      readonly insertTableRow: {
        readonly tableCellLocation: CellLocation;
        readonly insertBelow: boolean;
      };
    }
  | { readonly deleteTableRow: { readonly tableCellLocation: CellLocation } }
  | {
      readonly mergeTableCells: {
        readonly tableRange: {
          readonly tableCellLocation: CellLocation;
          readonly rowSpan: number;
          readonly columnSpan: number;
        };
      };
    }
  | {
      readonly updateTableCellStyle: {
        readonly tableRange: {
          readonly tableCellLocation: CellLocation;
          readonly rowSpan: number;
          readonly columnSpan: number;
        };
        readonly tableCellStyle: DocsCellLooks;
        readonly fields: CellFields;
      };
    }
  | {
      readonly updateTableColumnProperties: {
        readonly tableStartLocation: Location;
        readonly columnIndices: readonly number[];
        readonly tableColumnProperties: DocsColumnProperties;
        readonly fields: 'widthType,width';
      };
    }
  | {
      readonly pinTableHeaderRows: {
        readonly tableStartLocation: Location;
        readonly pinnedHeaderRowsCount: number;
      };
    }
  | {
      readonly updateParagraphStyle: {
        readonly range: Range;
        readonly paragraphStyle: { readonly namedStyleType?: string } & Omit<
          DocsParagraphLooks,
          'namedStyleType'
        >;
        readonly fields:
          | 'namedStyleType'
          | 'alignment,spaceAbove,spaceBelow,lineSpacing,indentStart,indentFirstLine,keepWithNext'
          | 'shading,borderTop,borderBottom,borderLeft,borderRight';
      };
    }
  | {
      readonly updateTextStyle: {
        readonly range: Range;
        readonly textStyle: DocsTextStyle;
        readonly fields: 'bold' | 'bold,italic,underline,fontSize' | 'backgroundColor';
      };
    }
  | {
      readonly createParagraphBullets: { readonly range: Range; readonly bulletPreset: string };
    }
  | { readonly deleteParagraphBullets: { readonly range: Range } };

/** Puts text at an index; nothing for an empty text, which Google refuses. */
export const insertText = (index: number, text: string): readonly DocsRequest[] =>
  text === '' ? [] : [{ insertText: { location: { index }, text } }];

/** Deletes a range; nothing for an empty one, which Google refuses. */
export const deleteRange = (startIndex: number, endIndex: number): readonly DocsRequest[] =>
  endIndex > startIndex ? [{ deleteContentRange: { range: { startIndex, endIndex } } }] : [];

/** Names a row of a table by its first cell. */
export const rowLocation = (tableStart: number, rowIndex: number): CellLocation => ({
  tableStartLocation: { index: tableStart },
  rowIndex,
  columnIndex: 0,
});

/** A color by its six hexadecimal digits. */
export const colorOf = (hex: string): DocsColor => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => parseInt(hex.slice(at, at + 2), 16) / 255,
  );
  return { color: { rgbColor: { red, green, blue } } };
};

/** A length in points. */
export const points = (magnitude: number): DocsDimension => ({ magnitude, unit: 'PT' });
