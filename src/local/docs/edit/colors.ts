import type { DocsColor } from '../../../platform/docs-looks';
import { createElement, type Element } from '../package/xml';

/** A color as Word writes it; `auto` for none. */
export const hexOf = (color: DocsColor | undefined): string => {
  const { red = 0, green = 0, blue = 0 } = color?.color?.rgbColor ?? {};
  const part = (value: number): string =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  return color === undefined ? 'auto' : `${part(red)}${part(green)}${part(blue)}`.toUpperCase();
};

/** Shading of a paragraph, a run or a cell. */
export const shadingElement = (near: Element, color: DocsColor): Element =>
  createElement(near, 'w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hexOf(color) });
