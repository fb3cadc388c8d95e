import { createHash } from 'node:crypto';
import { documentOf, DOCUMENT_PART, type DocxPackage } from '../package/docx-package';
import {
  allNamed,
  attributeOf,
  createElement,
  insertAfter,
  rootOf,
  setAttribute,
  type Document,
  type Element,
  type Node,
} from '../package/xml';
import { COMMENTS, COMMENTS_EXTENDED, commentsForWriting } from './parts';
import { toWordTime } from './word-time';

/** What somebody writes, and when. */
export interface NewPost {
  readonly author: string;
  /** ISO moment. */
  readonly time: string;
  readonly text: string;
}

/** Nodes of the document between which a comment stands. */
export interface Anchor {
  readonly first: Node;
  readonly last: Node;
}

/** How Word names a comment that was just written. */
export interface Written {
  readonly wordId: string;
  readonly paraId: string;
}

const initialsOf = (author: string): string =>
  author
    .split(/\s+/)
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toUpperCase();

const freeWordId = (comments: Document): string => {
  const taken = allNamed(comments, 'w:comment').map((one) => Number(attributeOf(one, 'w:id')));
  return String(Math.max(-1, ...taken.filter(Number.isFinite)) + 1);
};

/** Eight hexadecimal digits below 80000000, as Word demands, that no paragraph of the parts has. */
const freeParaId = (parts: readonly Document[], seed: string): string => {
  const taken = new Set(
    parts.flatMap((part) => allNamed(part, 'w:p').map((one) => attributeOf(one, 'w14:paraId'))),
  );
  for (let attempt = 0; ; attempt += 1) {
    const digest = createHash('sha256').update(`${seed}/${attempt}`).digest();
    const id = ((digest.readUInt32BE(0) & 0x7fffffff) >>> 0).toString(16).padStart(8, '0');
    const paraId = id.toUpperCase();
    if (!taken.has(paraId) && paraId !== '00000000') return paraId;
  }
};

const writePost = (docx: DocxPackage, post: NewPost): Written => {
  docx.edit(DOCUMENT_PART);
  const comments = commentsForWriting(docx);
  const wordId = freeWordId(comments);
  const seed = [post.author, post.time, post.text].join('\n');
  const paraId = freeParaId([comments, documentOf(docx)], seed);
  const root = rootOf(comments);
  const lines = post.text.split('\n');
  const paragraphs = lines.map((line, index) => {
    const text = createElement(root, 'w:t', { 'xml:space': 'preserve' }, [line]);
    const run = createElement(root, 'w:r', {}, [text]);
    const id = index === lines.length - 1 ? { 'w14:paraId': paraId } : {};
    return createElement(root, 'w:p', id, [run]);
  });
  const attributes = {
    'w:id': wordId,
    'w:author': post.author,
    'w:date': toWordTime(post.time),
    'w:initials': initialsOf(post.author),
  };
  root.appendChild(createElement(root, 'w:comment', attributes, paragraphs));
  return { wordId, paraId };
};

const entryOf = (part: Document, paraId: string): Element | undefined =>
  allNamed(part, 'w15:commentEx').find((one) => attributeOf(one, 'w15:paraId') === paraId);

/** The line that says what a comment answers and whether it is done, written when it is missing. */
const ensureEntry = (docx: DocxPackage, paraId: string, parent: string | null): Element => {
  const part = docx.ensure(COMMENTS_EXTENDED);
  const root = rootOf(part);
  const present = entryOf(part, paraId);
  if (present !== undefined) return present;
  const entry = createElement(root, 'w15:commentEx', {
    'w15:paraId': paraId,
    ...(parent === null ? {} : { 'w15:paraIdParent': parent }),
    'w15:done': '0',
  });
  root.appendChild(entry);
  return entry;
};

const markAnchor = ({ first, last }: Anchor, wordId: string): void => {
  const id = { 'w:id': wordId };
  const start = createElement(first, 'w:commentRangeStart', id);
  const end = createElement(first, 'w:commentRangeEnd', id);
  const reference = createElement(first, 'w:r', {}, [
    createElement(first, 'w:commentReference', id),
  ]);
  first.parentNode?.insertBefore(start, first);
  insertAfter(end, last);
  insertAfter(reference, end);
};

/** Writes a new thread on the nodes of the anchor. */
export const writeComment = (docx: DocxPackage, post: NewPost, anchor: Anchor): Written => {
  const written = writePost(docx, post);
  ensureEntry(docx, written.paraId, null);
  markAnchor(anchor, written.wordId);
  return written;
};

/** Puts a new thread on no text: at the start of the first paragraph, so that Word shows it. */
export const writeLooseComment = (
  docx: DocxPackage,
  post: NewPost,
  paragraph: Element,
): Written => {
  const written = writePost(docx, post);
  ensureEntry(docx, written.paraId, null);
  const id = { 'w:id': written.wordId };
  paragraph.appendChild(
    createElement(paragraph, 'w:r', {}, [createElement(paragraph, 'w:commentReference', id)]),
  );
  return written;
};

const wordIdOf = (comments: Document, paraId: string): string => {
  const comment = allNamed(comments, 'w:comment').find(
    (one) => attributeOf(allNamed(one, 'w:p').at(-1), 'w14:paraId') === paraId,
  );
  return attributeOf(comment, 'w:id');
};

/** Gives the paragraph a reply or a tick hangs on an id, where an older program wrote none. */
export const ensureParaId = (docx: DocxPackage, wordId: string): string => {
  const comments = commentsForWriting(docx);
  const comment = allNamed(comments, 'w:comment').find(
    (one) => attributeOf(one, 'w:id') === wordId,
  );
  const paragraph = comment ? allNamed(comment, 'w:p').at(-1) : undefined;
  if (paragraph === undefined) throw new TypeError(`comment ${wordId} is not in the file`);
  const present = attributeOf(paragraph, 'w14:paraId');
  if (present !== '') return present;
  const paraId = freeParaId([comments, documentOf(docx)], wordId);
  setAttribute(paragraph, 'w14:paraId', paraId);
  return paraId;
};

/** The places in the document where a comment is marked. */
const marksOf = (document: Document, name: string, wordId: string): Element | undefined =>
  allNamed(document, name).find((mark) => attributeOf(mark, 'w:id') === wordId);

/** Writes a reply; Word wants it marked on the same text as the comment it answers. */
export const writeReply = (docx: DocxPackage, post: NewPost, parent: string): Written => {
  const written = writePost(docx, post);
  ensureEntry(docx, parent, null);
  ensureEntry(docx, written.paraId, parent);
  const document = documentOf(docx);
  const parentId = wordIdOf(docx.ensure(COMMENTS), parent);
  const start = marksOf(document, 'w:commentRangeStart', parentId);
  const end = marksOf(document, 'w:commentRangeEnd', parentId);
  const reference = marksOf(document, 'w:commentReference', parentId)?.parentNode;
  const id = { 'w:id': written.wordId };
  if (start && end) {
    insertAfter(createElement(start, 'w:commentRangeStart', id), start);
    insertAfter(createElement(end, 'w:commentRangeEnd', id), reference ?? end);
  }
  const last = marksOf(document, 'w:commentRangeEnd', written.wordId) ?? reference;
  if (last) {
    const mark = createElement(last, 'w:commentReference', id);
    insertAfter(createElement(last, 'w:r', {}, [mark]), last);
  }
  return written;
};

/** Ticks a thread off, or takes the tick away. */
export const writeDone = (docx: DocxPackage, paraId: string, done: boolean): void => {
  setAttribute(ensureEntry(docx, paraId, null), 'w15:done', done ? '1' : '0');
};
