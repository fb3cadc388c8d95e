import type { Style } from '../engine';
import type { StyleChange } from './style-book';

type Font = NonNullable<Style['Font']>;
type Alignment = NonNullable<Style['Alignment']>;

/** Color names that our own code may use beside `#rrggbb`. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['black', '000000'],
  ['white', 'FFFFFF'],
  ['red', 'FF0000'],
  ['green', '008000'],
  ['blue', '0000FF'],
]);

/** The color as the file wants it. Google does not check colors; a wrong one would be lost, so it throws. */
export const colorCode = (color: string): string => {
  const named = NAMED.get(color.toLowerCase());
  if (named !== undefined) return named;
  const hex = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
  if (hex === undefined) throw new TypeError(`"${color}" is not a color like #1a73e8`);
  return hex.toUpperCase();
};

/** Changes the font. A plain color takes the place of one that comes from the theme. */
export const fontChange = (font: Font): StyleChange => ({
  key: `font ${JSON.stringify(font)}`,
  apply: (style) => {
    const before = { ...style.Font };
    if (font.Color !== undefined) {
      delete before.ColorTheme;
      delete before.ColorIndexed;
      delete before.ColorTint;
    }
    return { ...style, Font: { ...before, ...font } };
  },
});

/** Changes alignment or wrapping. */
export const alignmentChange = (alignment: Alignment): StyleChange => ({
  key: `alignment ${JSON.stringify(alignment)}`,
  apply: (style) => ({ ...style, Alignment: { ...style.Alignment, ...alignment } }),
});

/** Gives the text the color that Google begins with. */
export const fontColorReset: StyleChange = {
  key: 'font color none',
  apply: (style) => {
    const font = { ...style.Font };
    delete font.Color;
    return { ...style, Font: font };
  },
};

/** Fills the cell with one color, null takes the fill away. */
export const backgroundChange = (color: string | null): StyleChange => ({
  key: `fill ${String(color)}`,
  apply: (style) => {
    const plain = { ...style };
    delete plain.Fill;
    return color === null
      ? plain
      : { ...plain, Fill: { Type: 'pattern', Pattern: 1, Color: [colorCode(color)] } };
  },
});

/** Gives the cell a number format, `General` takes it away. */
export const formatChange = (format: string): StyleChange => ({
  key: `format ${format}`,
  apply: (style) => {
    const plain = { ...style };
    delete plain.CustomNumFmt;
    delete plain.DecimalPlaces;
    delete plain.NegRed;
    if (format === 'General') return { ...plain, NumFmt: 0 };
    return format === '@' ? { ...plain, NumFmt: 49 } : { ...plain, CustomNumFmt: format };
  },
});

/** The four sides of a cell. */
type Side = 'top' | 'left' | 'bottom' | 'right';

/** A thin solid line (the engine's number for it). */
const THIN = 1;

/** Draws or removes the lines on these sides; the others stay. */
export const borderChange = (
  sides: Readonly<Record<Side, boolean | null>>,
  color: string,
): StyleChange => {
  const named: readonly Side[] = ['top', 'left', 'bottom', 'right'];
  const drawn = named
    .filter((side) => sides[side] === true)
    .map((Type) => ({ Type, Color: colorCode(color), Style: THIN }));
  return {
    key: `border ${JSON.stringify(sides)} ${color}`,
    apply: (style) => {
      const kept = (style.Border ?? []).filter(({ Type }) =>
        named.every((side) => Type !== side || sides[side] === null),
      );
      return { ...style, Border: [...kept, ...drawn] };
    },
  };
};
