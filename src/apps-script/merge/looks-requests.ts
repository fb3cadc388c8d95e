import type { ParagraphLooks } from '../../domain/merge/looks';
import type { DocsParagraphLooks } from '../../platform/docs-looks';
import { points } from './docs-request';
import type { DocsRequest, Range } from './docs-request';

/** Whether two paragraphs stand alike, beside what their style says. */
export const isSameParagraphLook = (
  one: ParagraphLooks = {},
  other: ParagraphLooks = {},
): boolean =>
  one.align === other.align &&
  one.above === other.above &&
  one.below === other.below &&
  one.line === other.line &&
  one.indent === other.indent &&
  one.firstLine === other.firstLine &&
  one.keepsNext === other.keepsNext;

/** Whether the texts of two paragraphs look alike, beside what their style says. */
export const isSameTextLook = (one: ParagraphLooks = {}, other: ParagraphLooks = {}): boolean =>
  one.size === other.size && one.italic === other.italic;

/** Sets paragraphs as a new draft has them; a field that is named without a value falls back to the style. */
export const paragraphLook = (
  range: Range,
  { align, above, below, line, indent, firstLine, keepsNext }: ParagraphLooks = {},
): DocsRequest => {
  const paragraphStyle: DocsParagraphLooks = {
    ...(align === undefined ? {} : { alignment: align }),
    ...(above === undefined ? {} : { spaceAbove: points(above) }),
    ...(below === undefined ? {} : { spaceBelow: points(below) }),
    ...(line === undefined ? {} : { lineSpacing: line }),
    ...(indent === undefined ? {} : { indentStart: points(indent) }),
    ...(firstLine === undefined ? {} : { indentFirstLine: points(firstLine) }),
    ...(keepsNext === undefined ? {} : { keepWithNext: keepsNext }),
  };
  const fields =
    'alignment,spaceAbove,spaceBelow,lineSpacing,indentStart,indentFirstLine,keepWithNext';
  return { updateParagraphStyle: { range, paragraphStyle, fields } };
};

/** Text as a new draft has it, with no marks but those it has throughout. */
export const textLook = (range: Range, { size, italic }: ParagraphLooks = {}): DocsRequest => ({
  updateTextStyle: {
    range,
    textStyle: {
      ...(italic === undefined ? {} : { italic }),
      ...(size === undefined ? {} : { fontSize: points(size) }),
    },
    fields: 'bold,italic,underline,fontSize',
  },
});

/** Bold for the first characters from an index on. */
export const embolden = (startIndex: number, length: number): readonly DocsRequest[] => {
  const range = { startIndex, endIndex: startIndex + length };
  return length === 0
    ? []
    : [{ updateTextStyle: { range, textStyle: { bold: true }, fields: 'bold' } }];
};
