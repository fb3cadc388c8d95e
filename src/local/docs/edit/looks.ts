import type { DocsDimension, DocsParagraphLooks } from '../../../platform/docs-looks';
import { toTwentieths } from '../model/dimension';
import { BORDERS, SIDES, isBorder, type Border } from '../model/sides';
import { ensureInOrder, putInOrder, take, wordNames } from '../package/in-order';
import { childrenOf, createElement, remove, setAttribute, type Element } from '../package/xml';
import { hexOf, shadingElement } from './colors';
import { writeIndent } from './indents';

/** Order in which Word's schema wants the properties of a paragraph. */
const ORDER = wordNames(
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
);

const writeBorder = (
  properties: Element,
  side: string,
  border: DocsParagraphLooks[Border],
): void => {
  const borders = ensureInOrder(properties, 'w:pBdr', ORDER);
  take(borders, side);
  if (border !== undefined) {
    const line = {
      'w:val': 'single',
      'w:sz': String(Math.round((border.width?.magnitude ?? 0) * 8)),
      'w:space': String(Math.round(border.padding?.magnitude ?? 0)),
      'w:color': hexOf(border.color),
    };
    putInOrder(borders, createElement(borders, side, line), SIDES);
  }
  if (childrenOf(borders).length === 0) remove(borders);
};

const ALIGNMENTS = { START: 'left', CENTER: 'center', END: 'right', JUSTIFIED: 'both' } as const;

/** Exchanges a property for one with these attributes, or takes it away. */
const replace = (
  properties: Element,
  name: string,
  attributes: Readonly<Record<string, string>> | undefined,
): void => {
  take(properties, name);
  if (attributes === undefined) return;
  putInOrder(properties, createElement(properties, name, attributes), ORDER);
};

/** Sets attributes of the spacing; one without a value is taken away. */
const space = (
  properties: Element,
  attributes: Readonly<Record<string, string | undefined>>,
): void => {
  const spacing = ensureInOrder(properties, 'w:spacing', ORDER);
  Object.entries(attributes).forEach(([name, value]) => {
    if (value === undefined) spacing.removeAttribute(name);
    else setAttribute(spacing, name, value);
  });
  if (spacing.attributes.length === 0) remove(spacing);
};

/** A length as Word writes it down. */
const written = (length: DocsDimension | undefined): string | undefined =>
  toTwentieths(length)?.toString();

type Look = Exclude<keyof DocsParagraphLooks, 'namedStyleType'>;

/** One function for each look of a paragraph that is played, its borders apart. */
const writers: {
  readonly [L in Exclude<Look, Border>]: (properties: Element, looks: DocsParagraphLooks) => void;
} = {
  alignment: (properties, { alignment }) => {
    replace(properties, 'w:jc', alignment && { 'w:val': ALIGNMENTS[alignment] });
  },
  keepWithNext: (properties, { keepWithNext }) => {
    replace(properties, 'w:keepNext', keepWithNext === true ? {} : undefined);
  },
  lineSpacing: (properties, { lineSpacing }) => {
    const isSet = lineSpacing !== undefined;
    const line = isSet ? String(Math.round(lineSpacing * 2.4)) : undefined;
    space(properties, { 'w:line': line, 'w:lineRule': isSet ? 'auto' : undefined });
  },
  spaceAbove: (properties, { spaceAbove }) => {
    space(properties, { 'w:before': written(spaceAbove) });
  },
  spaceBelow: (properties, { spaceBelow }) => {
    space(properties, { 'w:after': written(spaceBelow) });
  },
  indentStart: (properties, { indentStart }) => {
    writeIndent(properties, 'start', indentStart, ORDER);
  },
  indentFirstLine: (properties, { indentFirstLine }) => {
    writeIndent(properties, 'first', indentFirstLine, ORDER);
  },
  shading: (properties, { shading }) => {
    take(properties, 'w:shd');
    const color = shading?.backgroundColor;
    if (color !== undefined) putInOrder(properties, shadingElement(properties, color), ORDER);
  },
};

/** True for a field of a paragraph's looks that is played. */
export const isLook = (field: string): field is Look => isBorder(field) || field in writers;

/** Gives a paragraph one of its looks, or takes it away. */
export const writeLook = (properties: Element, field: Look, looks: DocsParagraphLooks): void => {
  if (isBorder(field)) writeBorder(properties, BORDERS[field], looks[field]);
  else writers[field](properties, looks);
};
