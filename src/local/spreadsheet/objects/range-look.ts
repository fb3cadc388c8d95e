import type { HorizontalAlignment, VerticalAlignment } from '../../../platform/spreadsheet';
import type { Area } from '../area';
import { assertPresent } from '../book';
import { storedFormat } from '../cells/display';
import type { SheetState } from '../sheet-state';
import {
  alignmentChange,
  backgroundChange,
  borderChange,
  fontChange,
  fontColorReset,
  formatChange,
} from '../styles/changes';
import { restyle } from '../styles/restyle';
import type { StyleChange } from '../styles/style-book';
import type { Desk } from './desk';
import { assertShape } from './dimension-errors';

const HORIZONTAL = new Set<string>(['left', 'center', 'right']);
const VERTICAL: ReadonlyMap<string, string> = new Map([
  ['top', 'top'],
  ['middle', 'center'],
  ['bottom', 'bottom'],
]);

/** The half of a range that changes how cells look. */
export class RangeLook {
  readonly desk: Desk;
  readonly state: SheetState;
  readonly area: Area;

  constructor(desk: Desk, state: SheetState, area: Area) {
    this.desk = desk;
    this.state = state;
    this.area = area;
  }

  setNumberFormat(format: string): this {
    return this.restyle(this.formatTo(format));
  }

  setNumberFormats(formats: string[][]): this {
    return this.restyleTable(formats, (format) => this.formatTo(format));
  }

  setBackgrounds(colors: (string | null)[][]): this {
    return this.restyleTable(colors, backgroundChange);
  }

  setFontColors(colors: (string | null)[][]): this {
    return this.restyleTable(colors, (Color) =>
      Color === null ? fontColorReset : fontChange({ Color }),
    );
  }

  setFontWeights(weights: ('bold' | 'normal')[][]): this {
    return this.restyleTable(weights, (weight) => fontChange({ Bold: weight === 'bold' }));
  }

  setFontStyles(styles: ('italic' | 'normal')[][]): this {
    return this.restyleTable(styles, (style) => fontChange({ Italic: style === 'italic' }));
  }

  setWraps(wraps: boolean[][]): this {
    return this.restyleTable(wraps, (WrapText) => alignmentChange({ WrapText }));
  }

  setHorizontalAlignments(alignments: (HorizontalAlignment | null)[][]): this {
    return this.restyleTable(alignments, (one) => alignmentChange({ Horizontal: one ?? '' }));
  }

  setVerticalAlignments(alignments: (VerticalAlignment | null)[][]): this {
    return this.restyleTable(alignments, (one) =>
      alignmentChange({ Vertical: VERTICAL.get(one ?? '') ?? '' }),
    );
  }

  setBackground(color: string): this {
    return this.restyle(backgroundChange(color));
  }

  setFontColor(color: string): this {
    return this.restyle(fontChange({ Color: color }));
  }

  setFontWeight(weight: 'bold' | 'normal'): this {
    return this.restyle(fontChange({ Bold: weight === 'bold' }));
  }

  setFontStyle(style: 'italic' | 'normal'): this {
    return this.restyle(fontChange({ Italic: style === 'italic' }));
  }

  setFontSize(points: number): this {
    return this.restyle(fontChange({ Size: points }));
  }

  setFontFamily(family: string): this {
    return this.restyle(fontChange({ Family: family }));
  }

  setWrap(wrap: boolean): this {
    return this.restyle(alignmentChange({ WrapText: wrap }));
  }

  /** A wrong word is ignored, as Google does. */
  setHorizontalAlignment(alignment: HorizontalAlignment): this {
    return HORIZONTAL.has(alignment)
      ? this.restyle(alignmentChange({ Horizontal: alignment }))
      : this;
  }

  setVerticalAlignment(alignment: VerticalAlignment): this {
    const Vertical = VERTICAL.get(alignment);
    return Vertical === undefined ? this : this.restyle(alignmentChange({ Vertical }));
  }

  setBorder(
    top: boolean,
    left: boolean,
    bottom: boolean,
    right: boolean,
    vertical: boolean,
    horizontal: boolean,
    color: string,
  ): this {
    const { row: firstRow, column: firstColumn, rows, columns } = this.area;
    return this.restyleEach((row, column) =>
      borderChange(
        {
          top: row === firstRow ? top : horizontal,
          bottom: row === firstRow + rows - 1 ? bottom : horizontal,
          left: column === firstColumn ? left : vertical,
          right: column === firstColumn + columns - 1 ? right : vertical,
        },
        color,
      ),
    );
  }

  private formatTo(format: string): StyleChange {
    if (format === '') throw new TypeError('A number format cannot be empty: use general');
    return formatChange(storedFormat(format, this.desk.book.locale));
  }

  private restyleTable<T>(
    table: readonly (readonly T[])[],
    changeTo: (value: T) => StyleChange,
  ): this {
    assertShape(table, this.area);
    const { row: top, column: left } = this.area;
    const changes = table.map((line) => line.map(changeTo));
    return this.restyleEach(
      (row, column) => changes[row - top]?.[column - left] ?? { key: '', apply: (style) => style },
    );
  }

  private restyle(change: StyleChange): this {
    return this.restyleEach(() => change);
  }

  private restyleEach(changeAt: (row: number, column: number) => StyleChange): this {
    assertPresent(this.desk.book, this.state);
    restyle(this.desk.book, this.state, this.area, changeAt);
    return this;
  }
}
