import type { ReadDocument, RefreshDesk } from '../../application/refresh-ports';
import type { Docs } from '../../platform/docs';
import type { Drive } from '../../platform/drive';
import type { Spreadsheet } from '../../platform/spreadsheet';
import { differ } from '../merge/differ';
import { requestsOf } from '../merge/requests';
import { baseStore } from '../sheets/base-store';
import { orNullWhenGone } from './live-documents';
import { readDocText } from './read-document';
import { writeRequests } from './write-requests';

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
    apply: (docId, edits, revisionId) =>
      writeRequests(docs(), { docId, revisionId }, requestsOf(edits)),
    discard: (docId) => {
      drive().Files.update({ trashed: true }, docId, null, { fields: 'id' });
    },
    readBase: bases.readBase,
    writeBase: bases.writeBase,
    readFresh: bases.readFresh,
    writeFresh: bases.writeFresh,
  };
};
