import type { Workspace } from '../disk/workspace';
import { HostError } from '../disk/host-error';
import { moveToBin } from '../drive/place-file';
import { isFrozen, readRegister, replaceInRegister } from '../drive/register';
import {
  addReply,
  addThread,
  listThreads,
  type FindAnchor,
  type ReplyWords,
} from './comments/threads';
import { toWordTime } from './comments/word-time';
import { isThere, openForChanges, saveDocument, type DocumentFile } from './document-file';
import { findText, type FoundText } from './edit/find-text';
import { replaceInParagraph } from './edit/replace-all';
import { isSuggested, settle, suggest } from './edit/suggest';
import { endOf, placed, splitRun } from './edit/split';
import { readBody } from './model/read-body';
import type { Body } from './model/structure';
import { documentOf, DOCUMENT_PART, type DocxPackage } from './package/docx-package';
import { allNamed } from './package/xml';

/**
 * What people do to a document in the browser or in a text processor, under the name they show there. No
 * service of Google is called: no scope, no `drive.file`. Every function throws `HostError` on a document or a
 * text that is not there, and on a frozen document.
 */
export interface People {
  /** Puts a comment on the first place where `quote` stands; gives Drive's id of the thread. */
  comment(docId: string, author: string, quote: string, text: string): string;
  reply(docId: string, commentId: string, author: string, text: string): string;
  resolve(docId: string, commentId: string, author: string, text?: string): void;
  reopen(docId: string, commentId: string, author: string, text?: string): void;
  /** Drive's ids of the threads that nobody has resolved. */
  openThreads(docId: string): readonly string[];
  /** Suggests other words in the place of `find`. */
  suggest(docId: string, author: string, find: string, replace: string): void;
  acceptSuggestion(docId: string, suggestionId: string): void;
  rejectSuggestion(docId: string, suggestionId: string): void;
  /** Writes other words in the place of `find`; newlines make paragraphs. */
  editText(docId: string, author: string, find: string, replace: string): void;
  /** Moves the document to the bin of Drive. */
  throwAway(docId: string): void;
}

/** Where people work and what time it is. */
export interface PeopleParts {
  readonly workspace: Workspace;
  readonly now: () => Date;
}

const fileFor = (
  { workspace }: PeopleParts,
  id: string,
  purpose: 'writing' | 'reading' = 'writing',
): DocumentFile => {
  const record = readRegister(workspace).find((one) => one.id === id);
  if (record === undefined || !isThere({ workspace, record }))
    throw new HostError({ code: 'document-missing', id });
  if (purpose === 'writing' && isFrozen(record)) {
    const reason = record.contentRestrictions?.[0]?.reason ?? '';
    throw new HostError({ code: 'document-frozen', name: record.name, reason });
  }
  return { workspace, record };
};

const mustFind = (body: Body, text: string): FoundText => {
  const found = findText(body, text);
  if (found === null) throw new HostError({ code: 'text-missing', text });
  return found;
};

const anchorOn =
  (quote: string): FindAnchor =>
  (docx) => {
    const { placed: place, from, to } = mustFind(readBody(documentOf(docx)), quote);
    const paragraph = splitRun(splitRun(place.block, to), from);
    const nodes = placed(paragraph)
      .filter((one) => one.start < to && endOf(one) > from)
      .map(({ piece }) => piece.run ?? piece.node);
    const [first] = nodes;
    const last = nodes.at(-1);
    if (first === undefined || last === undefined)
      throw new HostError({ code: 'text-missing', text: quote });
    return { anchor: { first, last }, quote };
  };

const signAs = (docx: DocxPackage, author: string): void => {
  const core = docx.edit('docProps/core.xml');
  const name = core ? allNamed(core, 'cp:lastModifiedBy')[0] : undefined;
  if (name) name.textContent = author;
};

const answer = (
  parts: PeopleParts,
  docId: string,
  commentId: string,
  words: ReplyWords,
): string => {
  const reply = addReply(fileFor(parts, docId), commentId, words);
  if (reply === null) throw new HostError({ code: 'comment-missing', id: commentId });
  return reply.id;
};

/** Opens a document for a change of its text and writes it back. */
const changeText = (
  parts: PeopleParts,
  docId: string,
  author: string | null,
  change: (body: Body) => void,
): void => {
  const file = fileFor(parts, docId);
  const docx = openForChanges(file);
  const body = readBody(docx.edit(DOCUMENT_PART) ?? documentOf(docx));
  change(body);
  if (author !== null) signAs(docx, author);
  saveDocument(file, docx, parts.now().toISOString());
};

const settleWith = (parts: PeopleParts, accept: boolean) => (docId: string, id: string) => {
  changeText(parts, docId, null, (body) => {
    if (!settle(body, id, accept)) throw new HostError({ code: 'suggestion-missing', id });
  });
};

/** The people around a workspace. */
export const createPeople = (parts: PeopleParts): People => {
  const time = (): string => parts.now().toISOString();
  const act =
    (action: ReplyWords['action']) =>
    (docId: string, commentId: string, author: string, text = ''): string =>
      answer(parts, docId, commentId, { author, text, time: time(), action });
  return {
    comment: (docId, author, quote, text) =>
      addThread(fileFor(parts, docId), { author, text, time: time() }, anchorOn(quote)).id,
    reply: act(null),
    resolve: act('resolve'),
    reopen: act('reopen'),
    openThreads: (docId) =>
      listThreads(fileFor(parts, docId, 'reading'))
        .filter(({ resolved, deleted }) => !resolved && !deleted)
        .map(({ id }) => id),
    suggest: (docId, author, find, replace) => {
      const hand = { author, wordTime: toWordTime(time()) };
      changeText(parts, docId, author, (body) => {
        const found = mustFind(body, find);
        if (isSuggested(found)) throw new HostError({ code: 'text-suggested', text: find });
        suggest(body, found, replace, hand);
      });
    },
    acceptSuggestion: settleWith(parts, true),
    rejectSuggestion: settleWith(parts, false),
    editText: (docId, author, find, replace) => {
      changeText(parts, docId, author, (body) => {
        const { placed: place, from, to } = mustFind(body, find);
        replaceInParagraph(place.block, { at: from, length: to - from, replace });
      });
    },
    throwAway: (docId) => {
      const record = moveToBin(fileFor(parts, docId, 'reading'));
      replaceInRegister(parts.workspace, { ...record, trashed: true, modifiedTime: time() });
    },
  };
};
