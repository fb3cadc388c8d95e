import type { DocsDimension, DocsParagraphLooks } from '../../../platform/docs-looks';
import { ensureInOrder, putInOrder, take, wordNames } from '../package/in-order';
import { childrenOf, createElement, remove, setAttribute, type Element } from '../package/xml';
import { hexOf, shadingElement } from './colors';
import { writeIndent } from './indents';

/** Order in which Word's schema wants the properties of a paragraph. */
const ORDER = wordNames(
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
);

const SIDES = wordNames('top left bottom right');

type Border = 'borderTop' | 'borderLeft' | 'borderBottom' | 'borderRight';

const writeBorder = (
  properties: Element,
  name: string,
  border: DocsParagraphLooks[Border],
): void => {
  const borders = ensureInOrder(properties, 'w:pBdr', ORDER);
  take(borders, name);
  if (border !== undefined) {
    const line = {
      'w:val': 'single',
      'w:sz': String(Math.round((border.width?.magnitude ?? 0) * 8)),
      'w:space': String(Math.round(border.padding?.magnitude ?? 0)),
      'w:color': hexOf(border.color),
    };
    putInOrder(borders, createElement(borders, name, line), SIDES);
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

const twentieths = (length: DocsDimension | undefined): string | undefined =>
  length?.magnitude === undefined ? undefined : String(Math.round(length.magnitude * 20));

type Look = Exclude<keyof DocsParagraphLooks, 'namedStyleType'>;

/** One function for each look of a paragraph that is played. */
const writers: { readonly [L in Look]: (properties: Element, looks: DocsParagraphLooks) => void } =
  {
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
      space(properties, { 'w:before': twentieths(spaceAbove) });
    },
    spaceBelow: (properties, { spaceBelow }) => {
      space(properties, { 'w:after': twentieths(spaceBelow) });
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
    borderTop: (properties, { borderTop }) => {
      writeBorder(properties, 'w:top', borderTop);
    },
    borderLeft: (properties, { borderLeft }) => {
      writeBorder(properties, 'w:left', borderLeft);
    },
    borderBottom: (properties, { borderBottom }) => {
      writeBorder(properties, 'w:bottom', borderBottom);
    },
    borderRight: (properties, { borderRight }) => {
      writeBorder(properties, 'w:right', borderRight);
    },
  };

/** True for a field of a paragraph's looks that is played. */
export const isLook = (field: string): field is Look => field in writers;

/** Gives a paragraph one of its looks, or takes it away. */
export const writeLook = (properties: Element, field: Look, looks: DocsParagraphLooks): void => {
  writers[field](properties, looks);
};
