import { allNamed, attributeOf, childrenOf, type Element } from '../package/xml';
import type { Paragraph, Piece, PieceKind } from './structure';

type Marks = Pick<Piece, 'inserted' | 'deleted' | 'link'>;

const NO_MARKS: Marks = { inserted: null, deleted: null, link: null };

/** What counts as one when it is no text. */
const OBJECT = '\uFFFC';

const breakOf = (node: Element): readonly [PieceKind, string] => {
  const type = attributeOf(node, 'w:type');
  if (type === 'page') return ['page-break', OBJECT];
  return type === 'column' ? ['column-break', OBJECT] : ['text', '\u000B'];
};

const symbolOf = (node: Element): string =>
  String.fromCharCode(parseInt(attributeOf(node, 'w:char') || '20', 16));

const textOf = (node: Element): readonly [PieceKind, string] => ['text', node.textContent ?? ''];
const imageOf = (): readonly [PieceKind, string] => ['image', OBJECT];
const noteOf = (): readonly [PieceKind, string] => ['footnote', OBJECT];
const always = (text: string) => (): readonly [PieceKind, string] => ['text', text];

/** Pictures that stand in the line count; those that float beside it do not. */
const inlineOnly = (node: Element): readonly [PieceKind, string] =>
  allNamed(node, 'wp:inline').length > 0 ? ['image', OBJECT] : ['text', ''];

/** Contents of a run and what they count as; anything else counts nothing. */
const runContents: Readonly<
  Record<string, ((node: Element) => readonly [PieceKind, string]) | undefined>
> = {
  'w:t': textOf,
  'w:delText': textOf,
  'w:tab': always('\t'),
  'w:ptab': always('\t'),
  'w:br': breakOf,
  'w:cr': always('\u000B'),
  'w:noBreakHyphen': always('\u2011'),
  'w:softHyphen': always('\u00AD'),
  'w:sym': (node) => ['text', symbolOf(node)],
  'w:drawing': inlineOnly,
  'mc:AlternateContent': inlineOnly,
  'w:pict': imageOf,
  'w:object': imageOf,
  'w:footnoteReference': noteOf,
  'w:endnoteReference': noteOf,
};

const piecesOfRun = (run: Element, marks: Marks): readonly Piece[] =>
  childrenOf(run).flatMap((node) => {
    const [kind, text] = runContents[node.nodeName]?.(node) ?? ['text', ''];
    return text === '' ? [] : [{ kind, text, node, run, ...marks }];
  });

/** What a single run says. */
export const runText = (run: Element): string =>
  piecesOfRun(run, NO_MARKS)
    .map(({ text }) => text)
    .join('');

const unmarked = (): Partial<Marks> => ({});

/** Elements that hold runs, and what they say about them. */
const containers: Readonly<Record<string, ((node: Element) => Partial<Marks>) | undefined>> = {
  'w:ins': (node) => ({ inserted: node }),
  'w:moveTo': (node) => ({ inserted: node }),
  'w:del': (node) => ({ deleted: node }),
  'w:moveFrom': (node) => ({ deleted: node }),
  'w:hyperlink': (node) => ({ link: node }),
  'w:sdt': unmarked,
  'w:sdtContent': unmarked,
  'w:smartTag': unmarked,
  'w:customXml': unmarked,
  'w:fldSimple': unmarked,
  'w:dir': unmarked,
  'w:bdo': unmarked,
};

const piecesIn = (parent: Element, marks: Marks): readonly Piece[] =>
  childrenOf(parent).flatMap((node): readonly Piece[] => {
    if (node.nodeName === 'w:r') return piecesOfRun(node, marks);
    if (node.nodeName === 'm:oMath' || node.nodeName === 'm:oMathPara')
      return [{ kind: 'equation', text: OBJECT, node, run: null, ...marks }];
    const said = containers[node.nodeName]?.(node);
    return said === undefined ? [] : piecesIn(node, { ...marks, ...said });
  });

/** Reads a `w:p`; fields show the result Word kept, their instructions count nothing. */
export const readParagraph = (node: Element): Paragraph => {
  const pieces = piecesIn(node, NO_MARKS);
  const length = 1 + pieces.reduce((total, { text }) => total + text.length, 0);
  return { kind: 'paragraph', node, pieces, length };
};
