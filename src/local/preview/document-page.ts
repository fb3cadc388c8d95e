import { statSync } from 'node:fs';
import { openDocument, pathOf, type DocumentFile } from '../docs/document-file';
import { listThreads } from '../docs/comments/threads';
import { suggestionId } from '../docs/json/suggestions';
import { documentOf } from '../docs/package/docx-package';
import { allNamed, attributeOf } from '../docs/package/xml';
import { isFrozen, readRegister } from '../drive/register';
import type { Host } from '../host';
import type { Deed, DocumentPage, PersonView, SuggestionView, ThreadView } from './protocol';

const CHANGES = ['w:ins', 'w:del'] as const;

/** The changes somebody proposes, each with the words that come and go. */
const suggestionsIn = (file: DocumentFile): readonly SuggestionView[] => {
  const found = new Map<string, SuggestionView>();
  const root = documentOf(openDocument(file));
  for (const name of CHANGES) {
    for (const element of allNamed(root, name)) {
      const id = suggestionId(element);
      const known = found.get(id) ?? {
        id,
        author: attributeOf(element, 'w:author'),
        inserted: '',
        deleted: '',
      };
      const words = element.textContent ?? '';
      found.set(
        id,
        name === 'w:ins'
          ? { ...known, inserted: known.inserted + words }
          : { ...known, deleted: known.deleted + words },
      );
    }
  }
  return [...found.values()];
};

const threadsIn = (file: DocumentFile): readonly ThreadView[] =>
  listThreads(file)
    .filter(({ deleted }) => !deleted)
    .map((thread) => ({
      id: thread.id,
      quote: thread.quote ?? '',
      isResolved: thread.resolved,
      posts: [
        { author: thread.author, time: thread.createdTime, text: thread.content, action: null },
        ...thread.replies
          .filter(({ deleted }) => !deleted)
          .map(({ author, createdTime, content, action }) => ({
            author,
            time: createdTime,
            text: content,
            action,
          })),
      ],
    }));

/** A document with its discussion; throws when there is none of that id. */
export const viewDocument = (
  { workspace }: Host,
  id: string,
  people: readonly PersonView[],
): DocumentPage => {
  const record = readRegister(workspace).find((one) => one.id === id);
  if (record === undefined) throw new Error('Dokumen tidak ditemukan di folder kerja ini.');
  const file: DocumentFile = { workspace, record };
  const { mtimeMs, size } = statSync(pathOf(file));
  return {
    name: record.name,
    isFrozen: isFrozen(record),
    revision: `${String(mtimeMs)} ${String(size)}`,
    threads: threadsIn(file),
    suggestions: suggestionsIn(file),
    people,
  };
};

/** Does by hand what a person does in Google Docs. Throws the sentence of what stands in the way. */
export const doByHand = ({ people }: Host, id: string, author: string, deed: Deed): void => {
  switch (deed.kind) {
    case 'comment':
      people.comment(id, author, deed.quote, deed.text);
      break;
    case 'reply':
      people.reply(id, deed.thread, author, deed.text);
      break;
    case 'resolve':
      people.resolve(id, deed.thread, author);
      break;
    case 'reopen':
      people.reopen(id, deed.thread, author);
      break;
    case 'suggest':
      people.suggest(id, author, deed.quote, deed.text);
      break;
    case 'edit':
      people.editText(id, author, deed.quote, deed.text);
      break;
    case 'accept':
      people.acceptSuggestion(id, deed.suggestion);
      break;
    case 'reject':
      people.rejectSuggestion(id, deed.suggestion);
      break;
  }
};
