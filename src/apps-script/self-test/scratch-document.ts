import type { DocsElement, DocsRequest } from '../../platform/docs';
import type { Scratch } from './check';
import { MARK } from './sample-report';

const textOf = ({ paragraph }: DocsElement): string =>
  (paragraph?.elements ?? []).map(({ textRun }) => textRun?.content ?? '').join('');

/** The scratch document as it is now, with the paragraph that is marked and the first table with data. */
export const read = ({ google, documentId }: Scratch) => {
  const document = google.docs().Documents.get(documentId(), {
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
    fields: 'revisionId,body,inlineObjects',
  });
  const content = document.body?.content ?? [];
  const marked = content.find((element) => textOf(element).includes(MARK));
  return {
    content,
    text: content.map(textOf).join(''),
    revisionId: document.revisionId ?? '',
    marked,
    at: marked?.startIndex ?? 0,
    table: content.find(({ table }) => table?.tableRows?.[0]?.tableCells?.length === 3),
  };
};

/** Sends requests, under a revision where one is given. */
export const send = (
  { google, documentId }: Scratch,
  requests: DocsRequest[],
  requiredRevisionId = '',
): void => {
  const control = requiredRevisionId === '' ? {} : { writeControl: { requiredRevisionId } };
  google.docs().Documents.batchUpdate({ requests, ...control }, documentId());
};

/** A request that puts text at an index. */
export const insert = (index: number, text: string): DocsRequest => ({
  insertText: { location: { index }, text },
});

/** Sends requests made for the place of the mark, and reads again. */
export const edited = (
  scratch: Scratch,
  requests: (at: number) => DocsRequest[],
): ReturnType<typeof read> => {
  send(scratch, requests(read(scratch).at));
  return read(scratch);
};
