import type { Blob } from './services';

/** The part of the advanced Drive service (v3) that we use. Calling order: body, path, blob, options. */

export interface DriveFile {
  id?: string;
  name?: string;
  mimeType?: string;
  webViewLink?: string;
  trashed?: boolean;
  appProperties?: Record<string, string>;
}

export interface FileList {
  files?: DriveFile[];
  nextPageToken?: string;
}

export interface DriveFiles {
  create(resource: DriveFile, mediaData: Blob, optionalArgs: { fields: string }): DriveFile;
  get(fileId: string, optionalArgs: { fields: string }): DriveFile;
  list(optionalArgs: { q: string; fields: string; pageSize: number }): FileList;
}

export interface Drive {
  readonly Files: DriveFiles;
}
