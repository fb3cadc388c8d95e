import { MEDIA_TYPES } from '../../application/given-file';
import type { LiveDocuments, ReviewedDocument } from '../../application/sop/ports';
import { linesAfter } from '../../domain/merge/text-lines';
import type { PulledReply, PulledThread } from '../../domain/review/thread-row';
import type { Docs, DocsContent, DocsElement } from '../../platform/docs';
import type {
  CommentReply,
  ContentRestriction,
  Drive,
  DriveComment,
  DriveFile,
} from '../../platform/drive';
import type { Utilities } from '../../platform/services';
import { troubleOf } from '../session/platform-trouble';
import { readDocText } from './read-document';
import { suggestionIds } from './suggestion-ids';

const PAGE_SIZE = 100;

/** `fields` is obligatory on comments (Drive API v3, *comments.list*). */
export const COMMENT_FIELDS =
  'nextPageToken,comments(id,content,createdTime,modifiedTime,resolved,deleted,quotedFileContent/value,author(displayName,me),replies(id,content,action,createdTime,deleted,author(displayName,me)))';

/** Quoted text comes as HTML. */
const plainText = (html: string): string =>
  html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

const replyOf = (reply: CommentReply): PulledReply => ({
  id: reply.id ?? '',
  author: reply.author?.displayName ?? '',
  content: reply.content ?? '',
  action: reply.action ?? null,
  createdTime: reply.createdTime ?? '',
  deleted: reply.deleted ?? false,
});

const threadOf = (comment: DriveComment): PulledThread => ({
  id: comment.id ?? '',
  author: comment.author?.displayName ?? '',
  content: comment.content ?? '',
  quote: plainText(comment.quotedFileContent?.value ?? ''),
  createdTime: comment.createdTime ?? '',
  modifiedTime: comment.modifiedTime ?? '',
  resolved: comment.resolved ?? false,
  deleted: comment.deleted ?? false,
  replies: (comment.replies ?? []).map(replyOf),
});

/** Paragraphs of a body in their order, those of tables and contents lists included. */
export const paragraphsOf = (elements: readonly DocsElement[]): readonly DocsElement[] =>
  elements.flatMap((element): readonly DocsElement[] => {
    if (element.paragraph) return [element];
    if (element.tableOfContents) return paragraphsOf(element.tableOfContents.content ?? []);
    const cells = (element.table?.tableRows ?? []).flatMap((row) => row.tableCells ?? []);
    return cells.flatMap((cell) => paragraphsOf(cell.content ?? []));
  });

const contentOf = (docs: Docs, documentId: string): DocsContent =>
  docs.Documents.get(documentId, { suggestionsViewMode: 'SUGGESTIONS_INLINE' });

const runsOf = ({ body }: DocsContent) =>
  paragraphsOf(body?.content ?? []).flatMap((element) => element.paragraph?.elements ?? []);

/** The text without what is only suggested. */
const textIn = (docs: Docs, documentId: string): string =>
  runsOf(contentOf(docs, documentId))
    .filter(({ textRun }) => (textRun?.suggestedInsertionIds ?? []).length === 0)
    .map(({ textRun }) => textRun?.content ?? '')
    .join('');

const reviewedIn = (docs: Docs, documentId: string): ReviewedDocument => {
  const content = contentOf(docs, documentId);
  return {
    lines: linesAfter(readDocText(content).blocks, []),
    pendingSuggestions: suggestionIds(content).size,
  };
};

/** Drive counts milliseconds, which no person does. */
const wholeSeconds = ({ modifiedTime = '' }: DriveFile): string =>
  modifiedTime.replace(/\.\d+Z$/, 'Z');

/** Null when this account cannot find the document; other trouble is thrown. */
export const orNullWhenGone = <T>(read: () => T): T | null => {
  try {
    return read();
  } catch (thrown) {
    if (troubleOf(thrown).code === 'document-not-found') return null;
    throw thrown;
  }
};

/** All threads from a page on; Drive gives a hundred to a call. */
const threadsFrom = (
  drive: Drive,
  documentId: string,
  pageToken: string,
): readonly PulledThread[] => {
  const { comments = [], nextPageToken = '' } = drive.Comments.list(documentId, {
    fields: COMMENT_FIELDS,
    pageSize: PAGE_SIZE,
    includeDeleted: true,
    ...(pageToken === '' ? {} : { pageToken }),
  });
  const threads = comments.map(threadOf);
  return nextPageToken === ''
    ? threads
    : [...threads, ...threadsFrom(drive, documentId, nextPageToken)];
};

/** Drive refuses a new name for a closed file, so a run that begins again leaves a right name alone. */
const rename = ({ Files }: Drive, documentId: string, name: string): void => {
  if (Files.get(documentId, { fields: 'name' }).name === name) return;
  Files.update({ name }, documentId, null, { fields: 'id' });
};

const restrict = (drive: Drive, documentId: string, restriction: ContentRestriction): void => {
  drive.Files.update({ contentRestrictions: [restriction] }, documentId, null, { fields: 'id' });
};

/** Documents people are working on, through the advanced services Drive and Docs. */
export const liveDocuments = (
  drive: () => Drive,
  docs: () => Docs,
  utilities: () => Utilities,
): LiveDocuments => ({
  threads: (documentId) => threadsFrom(drive(), documentId, ''),
  threadsIfThere: (documentId) => orNullWhenGone(() => threadsFrom(drive(), documentId, '')),
  underReview: (documentId) => reviewedIn(docs(), documentId),
  text: (documentId) => textIn(docs(), documentId),
  capture: (documentId) =>
    orNullWhenGone(() => ({
      editedAt: wholeSeconds(drive().Files.get(documentId, { fields: 'modifiedTime' })),
      text: textIn(docs(), documentId),
      docx: utilities().base64Encode(
        drive().Files.export(documentId, MEDIA_TYPES.docx, { alt: 'media' }).getBytes(),
      ),
    })),
  freeze: (documentId, reason) => restrict(drive(), documentId, { readOnly: true, reason }),
  rename: (documentId, name) => rename(drive(), documentId, name),
  unfreeze: (documentId) => restrict(drive(), documentId, { readOnly: false }),
});
