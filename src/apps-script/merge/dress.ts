import type { Paragraph } from '../../domain/merge/doc-text';
import type { DocsRequest, Range } from './docs-request';
import { isSameParagraphLook, isSameTextLook, paragraphLook, textLook } from './looks-requests';

const BULLETS = 'BULLET_DISC_CIRCLE_SQUARE';
const NUMBERS = 'NUMBERED_DECIMAL_ALPHA_ROMAN';

/** How a paragraph looks as a whole. */
type Look = Pick<Paragraph, 'style' | 'listed' | 'looks'>;

/** Looks of the paragraph that new text is written into; null when it is not known beforehand. */
export type Host = Look | null;

const nameStyle = (range: Range, style: string): DocsRequest => ({
  updateParagraphStyle: {
    range,
    paragraphStyle: { namedStyleType: style },
    fields: 'namedStyleType',
  },
});

/** Puts a paragraph into a list or takes it out of one. */
const list = ({ listed, looks }: Look, range: Range): DocsRequest =>
  listed
    ? {
        createParagraphBullets: {
          range,
          bulletPreset: looks?.numbered === true ? NUMBERS : BULLETS,
        },
      }
    : { deleteParagraphBullets: { range } };

const isSameList = (one: Look, other: Look): boolean =>
  one.listed === other.listed && one.looks?.numbered === other.looks?.numbered;

/** Body text begins with a bold lead now and then, which what is written beside it must not take over. */
const isBare = (paragraph: Look, range: Range, host: Look): boolean =>
  isSameTextLook(host.looks, paragraph.looks) &&
  (paragraph.style !== 'NORMAL_TEXT' || range.endIndex === range.startIndex + 1);

/** What a paragraph has that the one it is written into has not. */
const dressBeside = (paragraph: Look, range: Range, host: Look): readonly DocsRequest[] => {
  const isStyled = host.style === paragraph.style;
  const isListed = isSameList(host, paragraph);
  // A list brings an indent of its own.
  const isSet = isListed && isSameParagraphLook(host.looks, paragraph.looks);
  return [
    ...(isStyled ? [] : [nameStyle(range, paragraph.style)]),
    ...(isListed ? [] : [list(paragraph, range)]),
    ...(isSet ? [] : [paragraphLook(range, paragraph.looks)]),
    ...(isStyled && isBare(paragraph, range, host) ? [] : [textLook(range, paragraph.looks)]),
  ];
};

/** Gives a new paragraph, which looks like the one it was written into, its own looks. The range ends with its line end. */
export const dress = (paragraph: Look, range: Range, host: Host): readonly DocsRequest[] =>
  host === null
    ? [
        nameStyle(range, paragraph.style),
        list(paragraph, range),
        paragraphLook(range, paragraph.looks),
        textLook(range, paragraph.looks),
      ]
    : dressBeside(paragraph, range, host);
