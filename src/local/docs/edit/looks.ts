import type {
  DocsColor,
  DocsParagraphBorder,
  DocsParagraphLooks,
} from '../../../platform/docs-looks';
import {
  childNamed,
  childrenOf,
  createElement,
  remove,
  setAttribute,
  type Element,
} from '../package/xml';

const BORDERS = {
  borderTop: 'w:top',
  borderLeft: 'w:left',
  borderBottom: 'w:bottom',
  borderRight: 'w:right',
} as const;

type Border = keyof typeof BORDERS;

/** Fields of a paragraph's looks that are played. */
const LOOKS = [
  'alignment',
  'lineSpacing',
  'spaceAbove',
  'spaceBelow',
  'shading',
  ...(Object.keys(BORDERS) as Border[]),
] as const;

type Look = (typeof LOOKS)[number];

export const isLook = (field: string): field is Look => LOOKS.some((look) => look === field);

/** Elements of `w:pPr` that Word's schema wants before borders and shading. */
const BEFORE_LOOKS = new Set(
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr'
    .split(' ')
    .map((name) => `w:${name}`),
);

/** A color as Word writes it; `auto` for none. */
export const hexOf = (color: DocsColor | undefined): string => {
  const { red = 0, green = 0, blue = 0 } = color?.color?.rgbColor ?? {};
  const part = (value: number): string =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  return color === undefined ? 'auto' : `${part(red)}${part(green)}${part(blue)}`.toUpperCase();
};

/** Shading of a paragraph or a run. */
export const shadingElement = (near: Element, color: DocsColor): Element =>
  createElement(near, 'w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': hexOf(color) });

const insertLook = (properties: Element, look: Element): void => {
  const next = childrenOf(properties).find(({ nodeName }) => !BEFORE_LOOKS.has(nodeName)) ?? null;
  properties.insertBefore(look, next);
};

const bordersOf = (properties: Element): Element => {
  const present = childNamed(properties, 'w:pBdr');
  if (present !== null) return present;
  const borders = createElement(properties, 'w:pBdr');
  insertLook(properties, borders);
  return borders;
};

const borderElement = (near: Element, name: string, border: DocsParagraphBorder): Element =>
  createElement(near, name, {
    'w:val': 'single',
    'w:sz': String(Math.round((border.width?.magnitude ?? 0) * 8)),
    'w:space': String(Math.round(border.padding?.magnitude ?? 0)),
    'w:color': hexOf(border.color),
  });

const writeBorder = (properties: Element, side: Border, border?: DocsParagraphBorder): void => {
  const borders = bordersOf(properties);
  const names = Object.values(BORDERS);
  const name = BORDERS[side];
  const present = childNamed(borders, name);
  if (present !== null) remove(present);
  if (border !== undefined) {
    const later = names.slice(names.indexOf(name) + 1).map((other) => childNamed(borders, other));
    borders.insertBefore(
      borderElement(borders, name, border),
      later.find((other) => other !== null) ?? null,
    );
  }
  if (childrenOf(borders).length === 0) remove(borders);
};

const WORDS = { START: 'left', CENTER: 'center', END: 'right', JUSTIFIED: 'both' } as const;

/** Elements of `w:pPr` that Word's schema wants behind the alignment. */
const AFTER_ALIGNMENT = [
  'w:textDirection',
  'w:textAlignment',
  'w:textboxTightWrap',
  'w:outlineLvl',
  'w:divId',
  'w:cnfStyle',
  'w:rPr',
  'w:sectPr',
  'w:pPrChange',
];

const writeAlignment = (properties: Element, alignment: DocsParagraphLooks['alignment']): void => {
  const present = childNamed(properties, 'w:jc');
  if (present !== null) remove(present);
  if (alignment === undefined) return;
  const next = childrenOf(properties).find(({ nodeName }) => AFTER_ALIGNMENT.includes(nodeName));
  const word = createElement(properties, 'w:jc', { 'w:val': WORDS[alignment] });
  properties.insertBefore(word, next ?? null);
};

/** Elements of `w:pPr` that Word's schema wants behind the spacing. */
const AFTER_SPACING = [
  'w:ind',
  'w:contextualSpacing',
  'w:mirrorIndents',
  'w:suppressOverlap',
  'w:jc',
  ...AFTER_ALIGNMENT,
];

const spacingOf = (properties: Element): Element => {
  const present = childNamed(properties, 'w:spacing');
  if (present !== null) return present;
  const spacing = createElement(properties, 'w:spacing');
  const next = childrenOf(properties).find(({ nodeName }) => AFTER_SPACING.includes(nodeName));
  properties.insertBefore(spacing, next ?? null);
  return spacing;
};

/** Attributes of the spacing that say a look; none for a look that is taken away. */
const spacingSaid = (
  field: 'lineSpacing' | 'spaceAbove' | 'spaceBelow',
  looks: DocsParagraphLooks,
): Readonly<Record<string, string | undefined>> => {
  if (field === 'lineSpacing') {
    const { lineSpacing } = looks;
    const isSet = lineSpacing !== undefined;
    const line = isSet ? String(Math.round(lineSpacing * 2.4)) : undefined;
    return { 'w:line': line, 'w:lineRule': isSet ? 'auto' : undefined };
  }
  const points = looks[field]?.magnitude;
  const twentieths = points === undefined ? undefined : String(Math.round(points * 20));
  return { [field === 'spaceAbove' ? 'w:before' : 'w:after']: twentieths };
};

const writeSpacing = (
  properties: Element,
  field: 'lineSpacing' | 'spaceAbove' | 'spaceBelow',
  looks: DocsParagraphLooks,
): void => {
  const spacing = spacingOf(properties);
  Object.entries(spacingSaid(field, looks)).forEach(([name, value]) => {
    if (value === undefined) spacing.removeAttribute(name);
    else setAttribute(spacing, name, value);
  });
  if (spacing.attributes.length === 0) remove(spacing);
};

/** Gives a paragraph one of its looks, or takes it away. */
export const writeLook = (properties: Element, field: Look, looks: DocsParagraphLooks): void => {
  if (field === 'alignment') {
    writeAlignment(properties, looks.alignment);
    return;
  }
  if (field === 'lineSpacing' || field === 'spaceAbove' || field === 'spaceBelow') {
    writeSpacing(properties, field, looks);
    return;
  }
  if (field !== 'shading') {
    writeBorder(properties, field, looks[field]);
    return;
  }
  const present = childNamed(properties, 'w:shd');
  if (present !== null) remove(present);
  const color = looks.shading?.backgroundColor;
  if (color !== undefined) insertLook(properties, shadingElement(properties, color));
};
