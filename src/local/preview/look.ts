import type { Style } from '../spreadsheet/engine';
import type { Look } from './protocol';

/** Black and white by their place in the theme; other theme colors do not occur in a workbook of ours. */
const THEME: readonly string[] = ['#ffffff', '#000000'];

const colorOf = (code: string | undefined, theme?: number): string | undefined => {
  if (code !== undefined && code !== '') return `#${code.replace('#', '').slice(-6).toLowerCase()}`;
  return theme === undefined ? undefined : THEME[theme];
};

const DEFAULT_POINTS = 10;

const fontLook = ({ Font }: Style): Look => {
  const color = colorOf(Font?.Color, Font?.ColorTheme);
  const size = Font?.Size ?? DEFAULT_POINTS;
  return {
    ...(Font?.Bold === true ? { bold: true } : {}),
    ...(Font?.Italic === true ? { italic: true } : {}),
    ...(color === undefined || color === '#000000' ? {} : { color }),
    ...(size === DEFAULT_POINTS ? {} : { size }),
  };
};

const isSide = (side: string | undefined): side is 'left' | 'center' | 'right' =>
  side === 'left' || side === 'center' || side === 'right';

const alignmentLook = ({ Alignment }: Style): Look => ({
  ...(Alignment?.WrapText === true ? { wrap: true } : {}),
  ...(isSide(Alignment?.Horizontal) ? { across: Alignment.Horizontal } : {}),
  ...(Alignment?.Vertical === 'top' || Alignment?.Vertical === 'center'
    ? { down: Alignment.Vertical }
    : {}),
});

/** The look of a cell, from the engine's description of its style. */
export const lookOf = (style: Style): Look => {
  const fill = style.Fill?.Pattern === 1 ? colorOf(style.Fill.Color?.[0]) : undefined;
  const lines = (style.Border ?? [])
    .filter(({ Style: line }) => (line ?? 0) > 0)
    .map(({ Type }) => (Type ?? '').charAt(0))
    .filter((side) => 'tblr'.includes(side))
    .join('');
  return {
    ...fontLook(style),
    ...alignmentLook(style),
    ...(fill === undefined ? {} : { fill }),
    ...(lines === '' ? {} : { lines }),
  };
};
