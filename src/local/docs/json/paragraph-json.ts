import { createHash } from 'node:crypto';
import type {
  DocsElement,
  DocsParagraph,
  DocsParagraphElement,
  DocsSectionStyle,
} from '../../../platform/docs';
import type { DocsTextStyle } from '../../../platform/docs-looks';
import type { NamedStyles } from '../model/named-styles';
import type { Numbering } from '../model/numbering';
import { paragraphText, type Paragraph, type Piece, type SectionBreak } from '../model/structure';
import { allNamed, attributeOf, childNamed, type Element } from '../package/xml';
import { listOf, looksFrom } from './paragraph-looks';
import { suggestedByProperties, suggestedIds, type SuggestedIds } from './suggestions';
import { textStyleOf, type LinkTargets } from './text-style';

/** What reading a document as Google's JSON needs beside its body. */
export interface JsonDesk {
  readonly styles: NamedStyles;
  readonly links: LinkTargets;
  readonly numbering: Numbering;
  /** Id of the picture a piece shows. */
  readonly pictureId: (node: Element) => string;
  readonly sectionStyle: (block: SectionBreak) => DocsSectionStyle;
}

/** Something of one look: neighbours of the same look are one text run. */
interface Stretch {
  readonly piece: Piece | null;
  readonly text: string;
  readonly style: DocsTextStyle;
  readonly suggested: SuggestedIds;
}

const styleIdOf = (properties: Element | null): string =>
  attributeOf(childNamed(properties, 'w:pStyle'), 'w:val');

const stretchesOf = (desk: JsonDesk, paragraph: Paragraph): readonly Stretch[] => {
  const properties = childNamed(paragraph.node, 'w:pPr');
  const mark = childNamed(properties, 'w:rPr');
  const { run } = desk.styles.looksOf(styleIdOf(properties));
  const inherited = [...run].reverse().map((look) => textStyleOf(look, null, desk.links));
  const styleIn = (look: Element | null, link: Element | null): DocsTextStyle =>
    Object.assign({}, ...inherited, textStyleOf(look, link, desk.links)) as DocsTextStyle;
  return [
    ...paragraph.pieces.map((piece) => ({
      piece,
      text: piece.text,
      style: styleIn(childNamed(piece.run, 'w:rPr'), piece.link),
      suggested: suggestedIds(piece.inserted, piece.deleted),
    })),
    {
      piece: null,
      text: '\n',
      style: styleIn(mark, null),
      suggested: suggestedByProperties(mark),
    },
  ];
};

const isText = ({ piece }: Stretch): boolean => piece === null || piece.kind === 'text';

const isAlike = (one: Stretch, other: Stretch): boolean =>
  isText(one) &&
  isText(other) &&
  JSON.stringify([one.style, one.suggested]) === JSON.stringify([other.style, other.suggested]);

const joined = (stretches: readonly Stretch[]): readonly Stretch[] =>
  stretches.reduce<Stretch[]>((done, next) => {
    const last = done.at(-1);
    if (last === undefined || !isAlike(last, next)) return [...done, next];
    return [...done.slice(0, -1), { ...last, text: last.text + next.text }];
  }, []);

const contentOf = (
  desk: JsonDesk,
  { piece, text, style: textStyle, suggested }: Stretch,
): DocsParagraphElement => {
  switch (piece?.kind) {
    case undefined:
    case 'text':
      return { textRun: { content: text, textStyle, ...suggested } };
    case 'image': {
      const inlineObjectId = desk.pictureId(piece.node);
      return { inlineObjectElement: { inlineObjectId, textStyle, ...suggested } };
    }
    case 'page-break':
      return { pageBreak: { textStyle } };
    case 'column-break':
      return { columnBreak: { textStyle } };
    case 'footnote':
      return {
        footnoteReference: { footnoteId: `kix.${attributeOf(piece.node, 'w:id')}`, textStyle },
      };
    case 'equation':
      return { equation: {} };
  }
};

/** Stays with the heading when its words change: made from the bookmark the list of contents points to. */
const headingIdOf = (paragraph: Paragraph): string => {
  const bookmark = attributeOf(allNamed(paragraph.node, 'w:bookmarkStart')[0], 'w:name');
  const key = bookmark === '' ? paragraphText(paragraph) : bookmark;
  return `h.${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
};

const bulletOf = (properties: Element | null): DocsParagraph['bullet'] => {
  const list = listOf(properties);
  if (list === '' || list === '0') return undefined;
  const level = Number(
    attributeOf(childNamed(childNamed(properties, 'w:numPr'), 'w:ilvl'), 'w:val'),
  );
  return { listId: `kix.list${list}`, ...(level > 0 ? { nestingLevel: level } : {}) };
};

const styleOf = (desk: JsonDesk, paragraph: Paragraph): DocsParagraph['paragraphStyle'] => {
  const properties = childNamed(paragraph.node, 'w:pPr');
  const id = styleIdOf(properties);
  const named = desk.styles.of(id);
  const own = properties === null ? [] : [properties];
  const sources = [...own, ...desk.styles.looksOf(id).paragraph];
  return {
    namedStyleType: named,
    ...(named.startsWith('HEADING') ? { headingId: headingIdOf(paragraph) } : {}),
    ...looksFrom(sources, desk.numbering),
  };
};

/** A paragraph as Google shows it, from its first index on. */
export const paragraphJson = (desk: JsonDesk, paragraph: Paragraph, start: number): DocsElement => {
  let at = start;
  const elements = joined(stretchesOf(desk, paragraph)).map((stretch) => {
    const startIndex = at;
    at += stretch.text.length;
    return { startIndex, endIndex: at, ...contentOf(desk, stretch) };
  });
  const bullet = bulletOf(childNamed(paragraph.node, 'w:pPr'));
  return {
    startIndex: start,
    endIndex: start + paragraph.length,
    paragraph: {
      elements,
      paragraphStyle: styleOf(desk, paragraph) ?? {},
      ...(bullet ? { bullet } : {}),
    },
  };
};
