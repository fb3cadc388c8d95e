import type {
  BatchUpdateReply,
  BatchUpdateRequest,
  Docs,
  DocsContent,
  DocsDocument,
  DocsDocuments,
} from '../../platform/docs';
import { changeableFile, GOOGLE_DOC, refuse, visibleFile, type DriveParts } from '../drive/access';
import { selectAnyFields } from '../drive/field-mask';
import { guard } from '../guard';
import { openDocument, openForChanges, saveDocument, type DocumentFile } from './document-file';
import { applyRequests } from './edit/batch';
import { EditRefused } from './edit/edit-refused';
import { documentJson, revisionOf } from './json/document-json';
import { readBody } from './model/read-body';
import { documentOf, DOCUMENT_PART } from './package/docx-package';

const GET = 'docs.documents.get';
const UPDATE = 'docs.documents.batchUpdate';

type GetArgs = Parameters<DocsDocuments['get']>[1];

const missing = (call: string) => (): never => refuse(call, 404, 'Requested entity was not found.');

/** A .docx that was kept as it is has comments but is none of Docs' own. */
const onlyDocs = (call: string, file: DocumentFile): DocumentFile =>
  file.record.mimeType === GOOGLE_DOC
    ? file
    : refuse(call, 400, 'This operation is not supported for this document');

const checkOptions = (args: GetArgs): void => {
  const known = ['suggestionsViewMode', 'includeTabsContent', 'fields'];
  const unknown = Object.keys(args).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new TypeError(`Docs.Documents.get: ${unknown} is not in our platform`);
  const mode: string = args.suggestionsViewMode;
  if (mode !== 'SUGGESTIONS_INLINE')
    throw new TypeError(`Docs.Documents.get: ${mode} is not in our platform`);
};

const contentOf = (file: DocumentFile): DocsContent => {
  const docx = openDocument(file);
  return documentJson(docx, readBody(documentOf(docx)));
};

const get = (file: DocumentFile, args: GetArgs): DocsDocument => {
  const content = contentOf(file);
  const document: DocsDocument = {
    documentId: file.record.id,
    title: file.record.name,
    revisionId: revisionOf(content),
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
    ...(args.includeTabsContent === true
      ? {
          tabs: [
            { tabProperties: { tabId: 't.0', title: 'Tab 1', index: 0 }, documentTab: content },
          ],
        }
      : content),
  };
  return args.fields === undefined ? document : selectAnyFields(GET, document, args.fields);
};

const batchUpdate = (
  file: DocumentFile,
  { requests, writeControl }: BatchUpdateRequest,
  time: string,
): BatchUpdateReply => {
  if (requests.length === 0) refuse(UPDATE, 400, 'Must specify at least one request.');
  const docx = openForChanges(file);
  const part = docx.edit(DOCUMENT_PART) ?? documentOf(docx);
  const body = readBody(part);
  const required = writeControl?.requiredRevisionId;
  if (required !== undefined && required !== revisionOf(documentJson(docx, body))) {
    refuse(UPDATE, 400, 'The required revision ID does not match the latest revision.');
  }
  const replies = applyRequests(docx, body, requests);
  const revision = revisionOf(documentJson(docx, body));
  saveDocument(file, docx, time);
  return {
    documentId: file.record.id,
    replies,
    writeControl: { requiredRevisionId: revision },
  };
};

/** The advanced Docs service over the .docx files of the workspace, as one person sees it. */
export const createDocs = (parts: DriveParts): Docs => {
  const { gate } = parts;
  const documents = guard<DocsDocuments>('Docs.Documents', {
    get: (id, args) =>
      gate.call('Docs.Documents', 'get', () => {
        checkOptions(args);
        return get(onlyDocs(GET, visibleFile(parts, id, missing(GET))), args);
      }),
    batchUpdate: (resource, id) =>
      gate.call('Docs.Documents', 'batchUpdate', () => {
        const file = changeableFile(parts, id, {
          missing: missing(UPDATE),
          frozen: () => refuse(UPDATE, 403, 'The caller does not have permission'),
        });
        try {
          return batchUpdate(onlyDocs(UPDATE, file), resource, parts.now().toISOString());
        } catch (error) {
          if (error instanceof EditRefused) return refuse(UPDATE, error.code, error.message);
          throw error;
        }
      }),
  });
  return guard<Docs>('Docs', { Documents: documents });
};
