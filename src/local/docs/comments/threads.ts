import type { Workspace } from '../../disk/workspace';
import {
  lastChangeOf,
  openDocument,
  openForChanges,
  saveDocument,
  type DocumentFile,
} from '../document-file';
import { readBody } from '../model/read-body';
import { paragraphsIn } from '../model/structure';
import { documentOf, type DocxPackage } from '../package/docx-package';
import { commentId, reconcile, type KnownReply, type KnownThread } from './known-threads';
import { readThreads } from './read-comments';
import {
  ensureParaId,
  writeComment,
  writeDone,
  writeLooseComment,
  writeReply,
  type Anchor,
} from './write-comments';

const FILE = 'comments.json';

type Register = Readonly<Record<string, readonly KnownThread[]>>;

const isRegister = (value: unknown): value is Register =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readKnown = (workspace: Workspace, fileId: string): readonly KnownThread[] =>
  workspace.readState(FILE, isRegister)?.[fileId] ?? [];

const writeKnown = ({ workspace, record }: DocumentFile, known: readonly KnownThread[]): void => {
  const register = workspace.readState(FILE, isRegister) ?? {};
  const before = JSON.stringify(register[record.id] ?? []);
  if (before === JSON.stringify(known)) return;
  workspace.writeState(FILE, { ...register, [record.id]: known });
};

const threadsNow = (file: DocumentFile, docx: DocxPackage): readonly KnownThread[] =>
  reconcile(readKnown(file.workspace, file.record.id), readThreads(docx), {
    fileId: file.record.id,
    ...lastChangeOf(file, docx),
  });

/** All threads of a document, deleted ones too, as the file and the notes of the host say together. */
export const listThreads = (file: DocumentFile): readonly KnownThread[] => {
  const known = threadsNow(file, openDocument(file));
  writeKnown(file, known);
  return known;
};

/** What a person writes under a name, at a moment. */
export interface Words {
  readonly author: string;
  readonly text: string;
  /** ISO moment; Word keeps whole seconds. */
  readonly time: string;
}

/** A reply, with what it does to the thread. */
export interface ReplyWords extends Words {
  readonly action: 'resolve' | 'reopen' | null;
}

/** Characters that no XML file can hold, and what another program would trim. */
const legal = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- control characters are what XML refuses
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '')
    .trim();

const wholeSecond = (time: string): string =>
  new Date(Math.floor(Date.parse(time) / 1000) * 1000).toISOString();

const clean = <T extends Words>(words: T): T => ({
  ...words,
  text: legal(words.text),
  time: wholeSecond(words.time),
});

/** Opens a document for writing about it: comments of older programs get the ids that replies hang on. */
const openForWriting = (
  file: DocumentFile,
): { readonly docx: DocxPackage; readonly known: readonly KnownThread[] } => {
  const docx = openForChanges(file);
  readThreads(docx)
    .filter(({ paraId }) => paraId === '')
    .forEach(({ wordId }) => ensureParaId(docx, wordId));
  return { docx, known: threadsNow(file, docx) };
};

const freeId = (scope: string, words: Words, taken: readonly string[]): string => {
  for (let copies = 0; ; copies += 1) {
    const id = commentId(scope, words, copies);
    if (!taken.includes(id)) return id;
  }
};

/** Where a new comment stands: found in the opened document, or nowhere in particular. */
export type FindAnchor = (docx: DocxPackage) => { readonly anchor: Anchor; readonly quote: string };

const put = (
  docx: DocxPackage,
  words: Words,
  find: FindAnchor | null,
): { readonly paraId: string; readonly quote: string | null } => {
  if (find !== null) {
    const { anchor, quote } = find(docx);
    return { paraId: writeComment(docx, words, anchor).paraId, quote };
  }
  const [first] = paragraphsIn(readBody(documentOf(docx)).blocks);
  if (first === undefined) throw new TypeError('document without a paragraph');
  return { paraId: writeLooseComment(docx, words, first.node).paraId, quote: null };
};

/** Adds a thread to the file and to the notes. `quote` overrides what stands at the anchor. */
export const addThread = (
  file: DocumentFile,
  said: Words,
  find: FindAnchor | null,
  quote: string | null = null,
): KnownThread => {
  const words = clean(said);
  const { docx, known } = openForWriting(file);
  const place = put(docx, words, find);
  const thread: KnownThread = {
    id: freeId(
      file.record.id,
      words,
      known.map(({ id }) => id),
    ),
    paraId: place.paraId,
    author: words.author,
    createdTime: words.time,
    modifiedTime: words.time,
    content: words.text,
    quote: quote ?? place.quote,
    resolved: false,
    deleted: false,
    replies: [],
  };
  saveDocument(file, docx, words.time);
  writeKnown(file, [...known, thread]);
  return thread;
};

/** Adds a reply to a thread, resolves or reopens it; null when there is no such thread any more. */
export const addReply = (
  file: DocumentFile,
  threadId: string,
  said: ReplyWords,
): KnownReply | null => {
  const words = clean(said);
  const { docx, known } = openForWriting(file);
  const thread = known.find(({ id, deleted }) => id === threadId && !deleted);
  if (thread === undefined) return null;
  const { author, text, time, action } = words;
  const paraId = text === '' ? '' : writeReply(docx, words, thread.paraId).paraId;
  const resolved = action === null ? thread.resolved : action === 'resolve';
  if (resolved !== thread.resolved) writeDone(docx, thread.paraId, resolved);
  const taken = thread.replies.map(({ id }) => id);
  const id = freeId(`${file.record.id}/${thread.id}`, words, taken);
  const reply: KnownReply = {
    id,
    paraId,
    author,
    createdTime: time,
    content: text,
    action,
    deleted: false,
  };
  saveDocument(file, docx, time);
  const after = { ...thread, resolved, modifiedTime: time, replies: [...thread.replies, reply] };
  writeKnown(
    file,
    known.map((one) => (one === thread ? after : one)),
  );
  return reply;
};
