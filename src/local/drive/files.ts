import { rmSync } from 'node:fs';
import type { DriveFile, DriveFiles, FileList } from '../../platform/drive';
import type { Blob } from '../../platform/services';
import { replaceFile } from '../disk/write-file';
import { carryThreads } from '../docs/comments/carry-threads';
import { pathOf, readBytes, type DocumentFile } from '../docs/document-file';
import { GoogleException } from '../exceptions';
import { guard } from '../guard';
import { createBlob } from '../services/blob';
import { fromSigned } from '../services/bytes';
import {
  changeableFile,
  driveRefusals,
  GOOGLE_DOC,
  refuse,
  requireFields,
  visibleFile,
  visibleFiles,
  type DriveParts,
} from './access';
import { selectFields } from './field-mask';
import { reserveFileName } from './file-name';
import { moveToBin, moveToName } from './place-file';
import { readQuery } from './query';
import { readDocxText } from './read-docx';
import { addToRegister, nextFileId, replaceInRegister, type DriveRecord } from './register';
import { FILE, fileResource } from './resources';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const LARGEST_CONVERTED_BYTES = 50 * 1024 * 1024;
const LARGEST_EXPORTED_BYTES = 10 * 1024 * 1024;

/** What an update may change; Google has more, and each would have to be played. */
const CHANGEABLE = ['name', 'appProperties', 'trashed', 'contentRestrictions'];

/** A .docx becomes a Google Doc, or on creation is kept as the file it is. */
const bytesToConvert = (call: string, mimeType: string | undefined, media: Blob): Uint8Array => {
  const isKept = mimeType === DOCX && call === 'drive.files.create';
  if ((mimeType !== GOOGLE_DOC && !isKept) || media.getContentType() !== DOCX) {
    throw new TypeError(
      `${call}: ${String(media.getContentType())} to ${String(mimeType)} is not in our platform`,
    );
  }
  const bytes = fromSigned(media.getBytes(), call);
  if (bytes.length > LARGEST_CONVERTED_BYTES) refuse(call, 413, 'Request Too Large');
  if (!readDocxText(bytes).ok) refuse(call, 400, 'Bad Request');
  return bytes;
};

const create = (parts: DriveParts, resource: DriveFile, media: Blob): DriveRecord => {
  const bytes = bytesToConvert('drive.files.create', resource.mimeType, media);
  const { workspace } = parts;
  const name = resource.name ?? 'Untitled';
  const time = parts.now().toISOString();
  const record: DriveRecord = {
    id: nextFileId(workspace),
    name,
    mimeType: resource.mimeType ?? GOOGLE_DOC,
    fileName: reserveFileName(workspace.folder, name),
    owner: parts.email,
    createdTime: time,
    modifiedTime: time,
    appProperties: { ...resource.appProperties },
    trashed: false,
  };
  const path = pathOf({ workspace, record });
  try {
    replaceFile(path, bytes, workspace.write);
    addToRegister(workspace, record);
  } catch (error) {
    // Nothing may stay behind that looks like a document and is registered nowhere.
    rmSync(path, { force: true });
    throw error;
  }
  return record;
};

/** The file for this change: a frozen one takes neither a new name nor new content. */
const fileToUpdate = (parts: DriveParts, id: string, changesContent: boolean): DocumentFile => {
  const refusals = driveRefusals('drive.files.update', id);
  return changesContent
    ? changeableFile(parts, id, refusals)
    : visibleFile(parts, id, refusals.missing);
};

const updatedRecord = (record: DriveRecord, resource: DriveFile, time: string): DriveRecord => ({
  ...record,
  name: resource.name ?? record.name,
  trashed: resource.trashed ?? record.trashed,
  appProperties: { ...record.appProperties, ...resource.appProperties },
  modifiedTime: time,
  ...(resource.contentRestrictions ? { contentRestrictions: resource.contentRestrictions } : {}),
});

const update = (
  parts: DriveParts,
  resource: DriveFile,
  id: string,
  media: Blob | null,
): DriveRecord => {
  const unknown = Object.keys(resource).find((key) => !CHANGEABLE.includes(key));
  if (unknown !== undefined)
    throw new TypeError(`Drive.Files.update: ${unknown} is not in our platform`);
  const { workspace } = parts;
  const file = fileToUpdate(parts, id, media !== null || resource.name !== undefined);
  if (media !== null) {
    const bytes = bytesToConvert('drive.files.update', GOOGLE_DOC, media);
    replaceFile(pathOf(file), carryThreads(readBytes(file), bytes), workspace.write);
  }
  const isThrownAway = resource.trashed === true && !file.record.trashed;
  const placed = isThrownAway ? moveToBin(file) : moveToName(file, resource.name);
  const record = updatedRecord(placed, resource, parts.now().toISOString());
  replaceInRegister(workspace, record);
  return record;
};

const exportBytes = (parts: DriveParts, id: string, mimeType: string, args: unknown): Blob => {
  const call = 'drive.files.export';
  const { missing } = driveRefusals(call, id);
  const file = visibleFile(parts, id, missing);
  const alt = (args as { readonly alt?: string } | undefined)?.alt;
  if (alt !== 'media') throw new TypeError(`${call} without alt: 'media' is not in our platform`);
  if (mimeType !== DOCX) throw new TypeError(`${call} to ${mimeType} is not in our platform`);
  if (file.record.mimeType !== GOOGLE_DOC)
    refuse(call, 403, 'Export only supports Docs Editors files.');
  const bytes = readBytes(file);
  if (bytes.length > LARGEST_EXPORTED_BYTES)
    refuse(call, 403, 'This file is too large to be exported.');
  return createBlob(bytes, DOCX, `${file.record.name}.docx`);
};

const LIST_SHAPE = { nextPageToken: true, files: FILE } as const;

const list = (
  parts: DriveParts,
  args: { readonly q: string; readonly fields: string; readonly pageSize: number },
): FileList => {
  const matches = readQuery(args.q);
  const found = visibleFiles(parts)
    .map(({ record }) => record)
    .reverse()
    .filter(matches);
  const page = found.slice(0, args.pageSize);
  const answer: FileList = {
    files: page.map(fileResource),
    ...(found.length > page.length ? { nextPageToken: String(page.length) } : {}),
  };
  return selectFields('drive.files.list', LIST_SHAPE, answer, args.fields);
};

/** Files of the advanced Drive service: a Google Doc is a .docx file of the workspace named after it. */
export const createFiles = (parts: DriveParts): DriveFiles => {
  const { gate } = parts;
  const answer = (call: string, record: DriveRecord, fields: string): DriveFile =>
    selectFields(call, FILE, fileResource(record), fields);
  return guard<DriveFiles>('Drive.Files', {
    create: (resource, media, args) =>
      gate.call('Drive.Files', 'create', () => {
        if (typeof media !== 'object') throw new GoogleException('Blob expected');
        const fields = requireFields('Drive.Files.create', args);
        return answer('drive.files.create', create(parts, resource, media), fields);
      }),
    get: (id, args) =>
      gate.call('Drive.Files', 'get', () => {
        const { record } = visibleFile(parts, id, driveRefusals('drive.files.get', id).missing);
        return answer('drive.files.get', record, requireFields('Drive.Files.get', args));
      }),
    list: (args) =>
      gate.call('Drive.Files', 'list', () => {
        requireFields('Drive.Files.list', args);
        return list(parts, args);
      }),
    update: (resource, id, media, args) =>
      gate.call('Drive.Files', 'update', () => {
        const fields = requireFields('Drive.Files.update', args);
        return answer('drive.files.update', update(parts, resource, id, media), fields);
      }),
    export: (id, mimeType, args) =>
      gate.call('Drive.Files', 'export', () => exportBytes(parts, id, mimeType, args)),
  });
};
