import type { ReadDocument, RefreshDesk } from '../../application/refresh-ports';
import type { Docs, DocsRequest } from '../../platform/docs';
import type { Drive } from '../../platform/drive';
import type { Spreadsheet } from '../../platform/spreadsheet';
import { differ } from '../merge/differ';
import { requestsOf } from '../merge/requests';
import { troubleOf } from '../session/platform-trouble';
import { baseStore } from '../sheets/base-store';
import { orNullWhenGone } from './live-documents';
import { readDocText } from './read-document';

/** Part of Google's answer to a stale `requiredRevisionId` (Docs API v1, *WriteControl*). */
const STALE = /required revision|requiredRevisionId/i;

/** True when Google refuses because somebody has changed the document since it was read. */
export const isStale = (thrown: unknown): boolean => STALE.test(troubleOf(thrown).message);

/** Documents of a refresh through the advanced services Docs and Drive, and their bases in the workbook. */
export const refreshDesk = (
  docs: () => Docs,
  drive: () => Drive,
  spreadsheet: () => Spreadsheet,
): RefreshDesk => {
  const bases = baseStore(spreadsheet);
  const readDocument = (docId: string): ReadDocument => {
    const document = docs().Documents.get(docId, {
      suggestionsViewMode: 'SUGGESTIONS_INLINE',
      fields: 'revisionId,body,inlineObjects,lists',
    });
    return { text: readDocText(document), revisionId: document.revisionId ?? '' };
  };
  return {
    differ,
    readDocument,
    readIfThere: (docId) => orNullWhenGone(() => readDocument(docId)),
    isThere: (docId) =>
      orNullWhenGone(() => drive().Files.get(docId, { fields: 'trashed' }))?.trashed === false,
    apply: (docId, edits, revisionId) => {
      // Named styles come from the document itself, so they are Google's.
      const requests = requestsOf(edits) as DocsRequest[];
      if (requests.length === 0) return 'applied';
      try {
        const writeControl = { requiredRevisionId: revisionId };
        docs().Documents.batchUpdate({ requests, writeControl }, docId);
        return 'applied';
      } catch (thrown) {
        if (isStale(thrown)) return 'document-changed';
        throw thrown;
      }
    },
    discard: (docId) => {
      drive().Files.update({ trashed: true }, docId, null, { fields: 'id' });
    },
    readBase: bases.readBase,
    writeBase: bases.writeBase,
    readFresh: bases.readFresh,
    writeFresh: bases.writeFresh,
  };
};
