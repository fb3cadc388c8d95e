import { getFormatFromId } from 'numfmt';
import { done, type Style } from '../engine';
import type { EngineCopy } from '../engine-copy';

/** One way of changing a look. `key` names the change, so that equal changes are computed once. */
export interface StyleChange {
  readonly key: string;
  apply(style: Style): Style;
}

/** Where a file leaves the pattern of a fill out, the engine reads one that it does not take back. */
const withoutEmptyFill = (style: Style): Style => {
  if ((style.Fill?.Pattern ?? 0) >= 0) return style;
  const plain = { ...style };
  delete plain.Fill;
  return plain;
};

/** The looks of a workbook by their number in the file. */
export class StyleBook {
  private readonly copy: EngineCopy;
  private readonly styles = new Map<number, Style>();
  private readonly formats = new Map<number, string>();
  private readonly changes = new Map<string, number>();

  constructor(copy: EngineCopy) {
    this.copy = copy;
  }

  style(id: number): Style {
    const known = this.styles.get(id);
    if (known !== undefined) return known;
    const style = withoutEmptyFill(done(this.copy.file.GetStyle(id)).style);
    this.styles.set(id, style);
    return style;
  }

  /** The number format of a look in the en_US pattern language, `General` when it has none. */
  format(id: number): string {
    const known = this.formats.get(id);
    if (known !== undefined) return known;
    const { CustomNumFmt, NumFmt } = this.style(id);
    const format = CustomNumFmt ?? getFormatFromId(NumFmt ?? 0);
    this.formats.set(id, format);
    return format;
  }

  /** The number of the look after the change. */
  changed(id: number, change: StyleChange): number {
    const key = `${id} ${change.key}`;
    const known = this.changes.get(key);
    if (known !== undefined) return known;
    const made = done(this.copy.file.NewStyle(change.apply(this.style(id)))).style;
    this.changes.set(key, made);
    return made;
  }
}
