import type { Blob } from './services';

/** The part of the advanced Drive service (v3) that we use. Calling order: body, path, blob, options. */

/** Closes the content of a file: no edit, comment or new name until it is taken away again. */
export interface ContentRestriction {
  readOnly: boolean;
  /** Shown to whoever meets the closed file. */
  reason?: string;
}

export interface DriveFile {
  id?: string;
  name?: string;
  mimeType?: string;
  webViewLink?: string;
  trashed?: boolean;
  createdTime?: string;
  modifiedTime?: string;
  appProperties?: Record<string, string>;
  contentRestrictions?: ContentRestriction[];
}

export interface FileList {
  files?: DriveFile[];
  nextPageToken?: string;
}

export interface DriveFiles {
  create(resource: DriveFile, mediaData: Blob, optionalArgs: { fields: string }): DriveFile;
  get(fileId: string, optionalArgs: { fields: string }): DriveFile;
  list(optionalArgs: { q: string; fields: string; pageSize: number }): FileList;
  /** Changes the named properties; with a blob the whole content is replaced and comments lose their places. */
  update(
    resource: DriveFile,
    fileId: string,
    mediaData: Blob | null,
    optionalArgs: { fields: string },
  ): DriveFile;
  /** At most 10 MB. Google's published types say it returns nothing and know no options; it gives a blob. */
  export(fileId: string, mimeType: string, optionalArgs: { alt: 'media' }): Blob;
}

/** Google tells the name a person shows, never the address. */
export interface CommentAuthor {
  displayName?: string;
  /** Whether it is the person who asks. */
  me?: boolean;
}

export interface CommentReply {
  id?: string;
  content?: string;
  /** Resolving and reopening a thread are replies; their content may be empty. */
  action?: 'resolve' | 'reopen';
  createdTime?: string;
  modifiedTime?: string;
  deleted?: boolean;
  author?: CommentAuthor;
}

export interface DriveComment {
  id?: string;
  content?: string;
  createdTime?: string;
  modifiedTime?: string;
  resolved?: boolean;
  /** Deleted threads come without words, and only when asked for. */
  deleted?: boolean;
  /** The text the comment was put on, as HTML: `&` is `&amp;`. */
  quotedFileContent?: { mimeType?: string; value?: string };
  author?: CommentAuthor;
  replies?: CommentReply[];
}

export interface CommentList {
  comments?: DriveComment[];
  nextPageToken?: string;
}

/** Every method demands `fields`. */
export interface DriveComments {
  list(
    fileId: string,
    optionalArgs: {
      fields: string;
      /** 100 at most; more is cut to 100. */
      pageSize: number;
      pageToken?: string;
      includeDeleted?: boolean;
    },
  ): CommentList;
  create(resource: DriveComment, fileId: string, optionalArgs: { fields: string }): DriveComment;
}

export interface DriveReplies {
  create(
    resource: CommentReply,
    fileId: string,
    commentId: string,
    optionalArgs: { fields: string },
  ): CommentReply;
}

export interface Drive {
  readonly Files: DriveFiles;
  readonly Comments: DriveComments;
  readonly Replies: DriveReplies;
}
