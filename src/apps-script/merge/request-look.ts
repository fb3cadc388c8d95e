import { REQUEST_FILL } from '../../docx/writer/paragraphs';
import { BOX_LINE } from '../../docx/wordml/paragraph';
import type { DocsParagraphBorder, DocsParagraphLooks } from '../../platform/docs-looks';
import { colorOf, points } from './docs-request';
import type { DocsRequest } from './docs-request';

const BORDER: DocsParagraphBorder = {
  color: colorOf(BOX_LINE.color),
  width: points(BOX_LINE.width),
  padding: points(BOX_LINE.padding),
  dashStyle: 'SOLID',
};

const BOX: DocsParagraphLooks = {
  shading: { backgroundColor: colorOf(REQUEST_FILL) },
  borderTop: BORDER,
  borderBottom: BORDER,
  borderLeft: BORDER,
  borderRight: BORDER,
};

const MARKER = colorOf('FFFF00');

/**
 * Puts a paragraph into the yellow box of what the office is asked for, as a new draft has it, or takes it out of one
 * that it has got from a neighbour. The range ends with the line end.
 */
export const requestLook = (
  range: { readonly startIndex: number; readonly endIndex: number },
  isBoxed: boolean,
): readonly DocsRequest[] => {
  const words = { ...range, endIndex: range.endIndex - 1 };
  const marker: DocsRequest = {
    updateTextStyle: {
      range: words,
      textStyle: isBoxed ? { backgroundColor: MARKER } : {},
      fields: 'backgroundColor',
    },
  };
  const box: DocsRequest = {
    updateParagraphStyle: {
      range,
      paragraphStyle: isBoxed ? BOX : {},
      fields: 'shading,borderTop,borderBottom,borderLeft,borderRight',
    },
  };
  return words.endIndex > words.startIndex ? [box, marker] : [box];
};
