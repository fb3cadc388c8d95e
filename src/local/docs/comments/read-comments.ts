import { documentOf, type DocxPackage } from '../package/docx-package';
import { allNamed, attributeOf, type Element } from '../package/xml';
import { runText } from '../model/read-paragraph';
import { COMMENTS, COMMENTS_EXTENDED, COMMENTS_EXTENSIBLE, COMMENTS_IDS } from './parts';
import { quotesIn, type Quote } from './quotes';
import { fromWordTime } from './word-time';

/** One comment of the .docx: what a person wrote at a moment. */
export interface WordPost {
  /** Word's number, good only within one saved file. */
  readonly wordId: string;
  /** Id of its last paragraph, which Word keeps; empty in files of older programs. */
  readonly paraId: string;
  readonly author: string;
  /** ISO moment, to the second. */
  readonly time: string;
  readonly text: string;
}

/** A comment with its answers. */
export interface WordThread extends WordPost {
  /** Text it stands on; null when it stands on a point. */
  readonly quote: Quote | null;
  readonly done: boolean;
  readonly replies: readonly WordPost[];
}

interface Extension {
  readonly parent: string;
  readonly done: boolean;
}

const extensionsOf = (docx: DocxPackage): ReadonlyMap<string, Extension> => {
  const part = docx.read(COMMENTS_EXTENDED.path);
  if (part === null) return new Map();
  return new Map(
    allNamed(part, 'w15:commentEx').map((entry) => [
      attributeOf(entry, 'w15:paraId'),
      {
        parent: attributeOf(entry, 'w15:paraIdParent'),
        done: /^(1|true|on)$/.test(attributeOf(entry, 'w15:done')),
      },
    ]),
  );
};

/** Moments in UTC by paragraph id, through the durable ids that tie Word's two newer parts together. */
const exactTimesOf = (docx: DocxPackage): ReadonlyMap<string, string> => {
  const ids = docx.read(COMMENTS_IDS);
  const times = docx.read(COMMENTS_EXTENSIBLE);
  if (ids === null || times === null) return new Map();
  const byDurableId = new Map(
    allNamed(times, 'w16cex:commentExtensible').map((entry) => [
      attributeOf(entry, 'w16cex:durableId'),
      attributeOf(entry, 'w16cex:dateUtc'),
    ]),
  );
  return new Map(
    allNamed(ids, 'w16cid:commentId').flatMap((entry) => {
      const time = byDurableId.get(attributeOf(entry, 'w16cid:durableId'));
      return time ? [[attributeOf(entry, 'w16cid:paraId'), new Date(time).toISOString()]] : [];
    }),
  );
};

const postOf = (comment: Element, times: ReadonlyMap<string, string>): WordPost => {
  const paragraphs = allNamed(comment, 'w:p');
  const paraId = attributeOf(paragraphs.at(-1), 'w14:paraId');
  return {
    wordId: attributeOf(comment, 'w:id'),
    paraId,
    author: attributeOf(comment, 'w:author'),
    time: times.get(paraId) ?? fromWordTime(attributeOf(comment, 'w:date')),
    text: paragraphs
      .map((paragraph) => allNamed(paragraph, 'w:r').map(runText).join(''))
      .join('\n')
      .trim(),
  };
};

/** All threads of a .docx in the order of the comments part. */
export const readThreads = (docx: DocxPackage): readonly WordThread[] => {
  const comments = docx.read(COMMENTS.path);
  if (comments === null) return [];
  const extensions = extensionsOf(docx);
  const times = exactTimesOf(docx);
  const quotes = quotesIn(documentOf(docx));
  const posts = allNamed(comments, 'w:comment').map((comment) => postOf(comment, times));
  const known = new Set(posts.map(({ paraId }) => paraId));
  const parentOf = ({ paraId }: WordPost): string => {
    const parent = extensions.get(paraId)?.parent ?? '';
    return known.has(parent) ? parent : '';
  };
  return posts
    .filter((post) => parentOf(post) === '')
    .map((post) => ({
      ...post,
      quote: quotes.get(post.wordId) ?? null,
      done: extensions.get(post.paraId)?.done ?? false,
      replies: post.paraId === '' ? [] : posts.filter((reply) => parentOf(reply) === post.paraId),
    }));
};
