import { createHash } from 'node:crypto';
import { pair } from './likeness';
import type { WordPost, WordThread } from './read-comments';
import { regroup } from './regroup';

/** A reply as Drive knows it. */
export interface KnownReply {
  readonly id: string;
  /** Paragraph id of the reply in the file; empty for one that is only an action. */
  readonly paraId: string;
  readonly author: string;
  readonly createdTime: string;
  readonly content: string;
  readonly action: 'resolve' | 'reopen' | null;
  readonly deleted: boolean;
}

/** A thread as Drive knows it: what the file cannot say about itself is remembered here. */
export interface KnownThread {
  readonly id: string;
  readonly paraId: string;
  readonly author: string;
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly content: string;
  /** The text at the moment the comment was put on it; it stays when the text changes. */
  readonly quote: string | null;
  readonly resolved: boolean;
  readonly deleted: boolean;
  readonly replies: readonly KnownReply[];
}

/** What is known of the last person who saved the file in another program. */
export interface LastChange {
  readonly fileId: string;
  readonly person: string;
  readonly time: string;
}

/** What Google shows for a person it cannot name. */
const NOBODY = 'Anonymous';

/**
 * An id like Google's that depends on the content alone, so that a run whose notes were lost gives the same
 * one again. `copies` tells apart what one person wrote twice in the same second.
 */
export const commentId = (
  fileId: string,
  post: Omit<WordPost, 'wordId' | 'paraId'>,
  copies: number,
): string =>
  `AAAA${createHash('sha256')
    .update([fileId, post.author, post.time, post.text, String(copies)].join('\n'))
    .digest('base64url')
    .slice(0, 7)}`;

const freeId = (fileId: string, post: WordPost, taken: ReadonlySet<string>): string => {
  for (let copies = 0; ; copies += 1) {
    const id = commentId(fileId, post, copies);
    if (!taken.has(id)) return id;
  }
};

const repliesNow = (
  known: readonly KnownReply[],
  posts: readonly WordPost[],
  fileId: string,
): readonly KnownReply[] => {
  const pairs = pair(
    known.filter(({ paraId }) => paraId !== ''),
    posts,
  );
  const taken = new Set(known.map(({ id }) => id));
  const kept = new Set(pairs.values());
  const stillThere = known.map((reply): KnownReply => {
    if (reply.paraId === '') return reply;
    const post = posts.find((candidate) => pairs.get(candidate) === reply);
    if (post === undefined || !kept.has(reply)) return { ...reply, deleted: true };
    return { ...reply, paraId: post.paraId, content: post.text, deleted: false };
  });
  const fresh = posts
    .filter((post) => !pairs.has(post))
    .map((post): KnownReply => {
      const id = freeId(fileId, post, taken);
      taken.add(id);
      const { paraId, author, time, text } = post;
      return { id, paraId, author, createdTime: time, content: text, action: null, deleted: false };
    });
  return [...stillThere, ...fresh];
};

/** Somebody ticked a thread off, or took the tick away, in a program that does not say who. */
const actionSince = (
  known: Pick<KnownThread, 'id' | 'resolved' | 'replies'>,
  done: boolean,
  last: LastChange,
): readonly KnownReply[] => {
  if (known.resolved === done) return [];
  const action = done ? 'resolve' : 'reopen';
  const author = last.person === '' ? NOBODY : last.person;
  const post = { author, time: last.time, text: action };
  const id = commentId(`${last.fileId}/${known.id}`, post, known.replies.length);
  return [{ id, paraId: '', author, createdTime: last.time, content: '', action, deleted: false }];
};

const asFresh = (thread: WordThread, id: string): KnownThread => ({
  id,
  paraId: thread.paraId,
  author: thread.author,
  createdTime: thread.time,
  modifiedTime: thread.replies.reduce(
    (latest, { time }) => (time > latest ? time : latest),
    thread.time,
  ),
  content: thread.text,
  quote: thread.quote?.text ?? null,
  resolved: false,
  deleted: false,
  replies: [],
});

const updated = (before: KnownThread, thread: WordThread, last: LastChange): KnownThread => {
  const replies = [
    ...repliesNow(before.replies, thread.replies, `${last.fileId}/${before.id}`),
    ...actionSince(before, thread.done, last),
  ];
  const after: KnownThread = {
    ...before,
    paraId: thread.paraId,
    content: thread.text,
    quote: before.quote ?? thread.quote?.text ?? null,
    resolved: thread.done,
    deleted: false,
    replies,
  };
  const isChanged =
    before.content !== after.content ||
    before.resolved !== after.resolved ||
    JSON.stringify(before.replies.map(({ id, content, deleted }) => [id, content, deleted])) !==
      JSON.stringify(replies.map(({ id, content, deleted }) => [id, content, deleted]));
  return isChanged && before.modifiedTime < last.time
    ? { ...after, modifiedTime: last.time }
    : after;
};

/**
 * Brings what Drive knows up to what the file says: new comments get ids, known ones keep theirs across the
 * renumbering of Word and LibreOffice, vanished ones are marked deleted and never forgotten.
 */
export const reconcile = (
  known: readonly KnownThread[],
  found: readonly WordThread[],
  last: LastChange,
): readonly KnownThread[] => {
  const threads = regroup(found, known);
  const pairs = pair(known, threads);
  const byKnown = new Map([...pairs].map(([thread, before]) => [before, thread]));
  const taken = new Set(known.map(({ id }) => id));
  const kept = known.map((before): KnownThread => {
    const thread = byKnown.get(before);
    if (thread !== undefined) return updated(before, thread, last);
    if (before.deleted) return before;
    return { ...before, deleted: true, modifiedTime: last.time };
  });
  const fresh = threads
    .filter((thread) => !pairs.has(thread))
    .map((thread): KnownThread => {
      const id = freeId(last.fileId, thread, taken);
      taken.add(id);
      const first = asFresh(thread, id);
      return { ...updated(first, thread, last), modifiedTime: first.modifiedTime };
    });
  return [...kept, ...fresh];
};
