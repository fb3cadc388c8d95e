import type {
  HorizontalAlignment,
  Range,
  Sheet,
  VerticalAlignment,
} from '../../../platform/spreadsheet';

/** How a cell is to look; what is left out is as Google begins. */
export interface Look {
  readonly format?: string;
  readonly background?: string;
  readonly color?: string;
  readonly weight?: 'bold' | 'normal';
  readonly style?: 'italic' | 'normal';
  readonly wrap?: boolean;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
}

/** A rectangle of cells, counted from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Collects how cells are to look, so that each kind of look costs one call for all of them. */
export interface Canvas {
  /** Lays a look over an area; what lies outside the canvas is left out. */
  readonly paint: (area: Area, look: Look) => void;
  /** Writes the number formats: before values, or text would become a formula. */
  readonly applyFormats: () => void;
  /** Writes everything else. */
  readonly applyLooks: () => void;
}

type Cells = readonly (readonly Look[])[];

/** Writes one kind of look, unless no cell asks for it. */
const put = <Key extends keyof Look, Neutral>(
  cells: Cells,
  key: Key,
  neutral: Neutral,
  write: (table: (NonNullable<Look[Key]> | Neutral)[][]) => unknown,
): void => {
  if (!cells.some((row) => row.some((look) => look[key] !== undefined))) return;
  write(cells.map((row) => row.map((look) => look[key] ?? neutral)));
};

const applyLooks = (range: Range, cells: Cells): void => {
  put(cells, 'background', null, (table) => range.setBackgrounds(table));
  put(cells, 'color', null, (table) => range.setFontColors(table));
  put(cells, 'weight', 'normal' as const, (table) => range.setFontWeights(table));
  put(cells, 'style', 'normal' as const, (table) => range.setFontStyles(table));
  put(cells, 'wrap', false, (table) => range.setWraps(table));
  put(cells, 'horizontal', null, (table) => range.setHorizontalAlignments(table));
  put(cells, 'vertical', null, (table) => range.setVerticalAlignments(table));
};

/** A canvas over a rectangle of a sheet. All of its cells get a look, so it must hold no cell of a person. */
export const canvasOn = (sheet: Sheet, area: Area): Canvas => {
  const cells: Look[][] = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, () => ({})),
  );
  const range = (): Range => sheet.getRange(area.row, area.column, area.rows, area.columns);
  return {
    paint: ({ row, column, rows, columns }, look) => {
      for (const line of cells.slice(row - area.row, row - area.row + rows)) {
        for (let at = column - area.column; at < column - area.column + columns; at += 1) {
          if (line[at] !== undefined) line[at] = { ...line[at], ...look };
        }
      }
    },
    applyFormats: () => {
      put(cells, 'format', 'general', (table) => range().setNumberFormats(table));
    },
    applyLooks: () => applyLooks(range(), cells),
  };
};
