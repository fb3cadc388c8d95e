import type {
  CommentList,
  CommentReply,
  DriveComment,
  DriveComments,
  DriveReplies,
} from '../../platform/drive';
import { addReply, addThread, listThreads } from '../docs/comments/threads';
import { guard } from '../guard';
import { changeableFile, driveRefusals, refuse, visibleFile, type DriveParts } from './access';
import { selectFields } from './field-mask';
import { COMMENT, REPLY, commentResource, replyResource } from './resources';

const MOST_ON_A_PAGE = 100;
const LIST_SHAPE = { nextPageToken: true, comments: COMMENT } as const;

/** Google demands `fields` of every method of comments. */
const fieldsOf = (call: string, args: { readonly fields?: string } | undefined): string =>
  args?.fields ?? refuse(call, 400, "The 'fields' parameter is required for this method.");

type ListArgs = Parameters<DriveComments['list']>[1];

const startOf = (token: string | undefined): number => {
  if (token === undefined) return 0;
  const start = Number(/^~c(\d+)$/.exec(token)?.[1] ?? NaN);
  return Number.isNaN(start)
    ? refuse('drive.comments.list', 400, `Invalid value '${token}'. Values must match page tokens.`)
    : start;
};

const list = (parts: DriveParts, fileId: string, args: ListArgs): CommentList => {
  const call = 'drive.comments.list';
  const fields = fieldsOf(call, args);
  const file = visibleFile(parts, fileId, driveRefusals(call, fileId).missing);
  const includeDeleted = args.includeDeleted ?? false;
  const threads = listThreads(file).filter(({ deleted }) => includeDeleted || !deleted);
  const start = startOf(args.pageToken);
  const end = start + Math.min(Math.max(args.pageSize, 1), MOST_ON_A_PAGE);
  const answer: CommentList = {
    comments: threads
      .slice(start, end)
      .map((thread) => commentResource(thread, parts.displayName, includeDeleted)),
    ...(end < threads.length ? { nextPageToken: `~c${end}` } : {}),
  };
  return selectFields(call, LIST_SHAPE, answer, fields);
};

const contentOf = (call: string, resource: { readonly content?: string }): string => {
  const content = resource.content ?? '';
  return content.trim() === '' ? refuse(call, 400, 'Comment content is required.') : content;
};

const createComment = (
  parts: DriveParts,
  resource: DriveComment,
  fileId: string,
  fields: string,
): DriveComment => {
  const call = 'drive.comments.create';
  const file = changeableFile(parts, fileId, driveRefusals(call, fileId));
  const said = {
    author: parts.displayName,
    text: contentOf(call, resource),
    time: parts.now().toISOString(),
  };
  // Google ignores where the caller says the comment belongs: it hangs on the document as a whole.
  const thread = addThread(file, said, null, resource.quotedFileContent?.value ?? null);
  return selectFields(call, COMMENT, commentResource(thread, parts.displayName, false), fields);
};

/** Comments of the advanced Drive service: those that Word keeps in the .docx. */
export const createComments = (parts: DriveParts): DriveComments =>
  guard<DriveComments>('Drive.Comments', {
    list: (fileId, args) =>
      parts.gate.call('Drive.Comments', 'list', () => list(parts, fileId, args)),
    create: (resource, fileId, args) =>
      parts.gate.call('Drive.Comments', 'create', () =>
        createComment(parts, resource, fileId, fieldsOf('drive.comments.create', args)),
      ),
  });

/** Who answers, in which thread of which file. */
interface Target {
  readonly fileId: string;
  readonly commentId: string;
}

const createReply = (
  parts: DriveParts,
  resource: CommentReply,
  { fileId, commentId }: Target,
  fields: string,
): CommentReply => {
  const call = 'drive.replies.create';
  const file = changeableFile(parts, fileId, driveRefusals(call, fileId));
  const action = resource.action ?? null;
  const reply = addReply(file, commentId, {
    author: parts.displayName,
    text: action === null ? contentOf(call, resource) : (resource.content ?? ''),
    time: parts.now().toISOString(),
    action,
  });
  if (reply === null) return refuse(call, 404, `Comment not found: ${commentId}.`);
  return selectFields(call, REPLY, replyResource(reply, parts.displayName), fields);
};

/** Replies of the advanced Drive service; resolving and reopening are replies too. */
export const createReplies = (parts: DriveParts): DriveReplies =>
  guard<DriveReplies>('Drive.Replies', {
    create: (resource, fileId, commentId, args) =>
      parts.gate.call('Drive.Replies', 'create', () =>
        createReply(parts, resource, { fileId, commentId }, fieldsOf('drive.replies.create', args)),
      ),
  });
