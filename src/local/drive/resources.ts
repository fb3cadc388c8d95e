import type { CommentReply, DriveComment, DriveFile } from '../../platform/drive';
import type { KnownReply, KnownThread } from '../docs/comments/known-threads';
import type { Shape } from './field-mask';
import type { DriveRecord } from './register';

/** What a file can be asked for. */
export const FILE: Shape = {
  id: true,
  name: true,
  mimeType: true,
  webViewLink: true,
  trashed: true,
  createdTime: true,
  modifiedTime: true,
  appProperties: true,
  contentRestrictions: { readOnly: true, reason: true },
};

const AUTHOR: Shape = { displayName: true, me: true };

/** What a reply can be asked for. */
export const REPLY: Shape = {
  id: true,
  content: true,
  action: true,
  createdTime: true,
  modifiedTime: true,
  deleted: true,
  author: AUTHOR,
};

/** What a comment can be asked for. */
export const COMMENT: Shape = {
  id: true,
  content: true,
  createdTime: true,
  modifiedTime: true,
  resolved: true,
  deleted: true,
  quotedFileContent: { mimeType: true, value: true },
  author: AUTHOR,
  replies: REPLY,
};

/** A file as Drive answers it. */
export const fileResource = (record: DriveRecord): DriveFile => ({
  id: record.id,
  name: record.name,
  mimeType: record.mimeType,
  webViewLink: `https://docs.google.com/document/d/${record.id}/edit?usp=drivesdk`,
  trashed: record.trashed,
  createdTime: record.createdTime,
  modifiedTime: record.modifiedTime,
  appProperties: { ...record.appProperties },
  ...(record.contentRestrictions
    ? { contentRestrictions: record.contentRestrictions.map((one) => ({ ...one })) }
    : {}),
});

const escaped: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const asHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => escaped[sign] ?? sign);

/** A reply as Drive answers it to the person who shows the name `me`; a deleted one has no words. */
export const replyResource = (reply: KnownReply, me: string): CommentReply => ({
  id: reply.id,
  createdTime: reply.createdTime,
  modifiedTime: reply.createdTime,
  deleted: reply.deleted,
  ...(reply.deleted ? {} : { content: reply.content }),
  ...(reply.action ? { action: reply.action } : {}),
  author: { displayName: reply.author, me: reply.author === me },
});

/** A thread as Drive answers it; a deleted one has neither words nor quote. */
export const commentResource = (
  thread: KnownThread,
  me: string,
  includeDeleted: boolean,
): DriveComment => ({
  id: thread.id,
  createdTime: thread.createdTime,
  modifiedTime: thread.modifiedTime,
  deleted: thread.deleted,
  author: { displayName: thread.author, me: thread.author === me },
  replies: thread.replies
    .filter(({ deleted }) => includeDeleted || !deleted)
    .map((reply) => replyResource(reply, me)),
  ...(thread.deleted ? {} : { content: thread.content, resolved: thread.resolved }),
  ...(thread.deleted || thread.quote === null
    ? {}
    : { quotedFileContent: { mimeType: 'text/html', value: asHtml(thread.quote) } }),
});
