import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Drive, DriveFile, DriveFiles } from '../../platform/drive';
import type { Blob } from '../../platform/services';
import type { Gate } from '../calls/gate';
import { GoogleException, GoogleJsonResponseException } from '../exceptions';
import { guard } from '../guard';
import { fromSigned } from '../services/bytes';
import { replaceFile } from '../disk/write-file';
import type { Workspace } from '../disk/workspace';
import { readListFields, selectFields } from './fields';
import { reserveFileName } from './file-name';
import { readQuery } from './query';
import { readDocxText } from './read-docx';
import { addToRegister, fileId, readRegister, type DriveRecord } from './register';

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const LARGEST_CONVERTED_BYTES = 50 * 1024 * 1024;

/** Whose Drive it is, where it lies and what time it is. */
export interface DriveParts {
  readonly gate: Gate;
  readonly workspace: Workspace;
  readonly email: string;
  readonly now: () => Date;
}

const isVisible = ({ workspace, email }: DriveParts, record: DriveRecord): boolean =>
  record.owner === email && existsSync(join(workspace.folder, record.fileName));

const refuse = (call: string, code: number, message: string): never => {
  throw new GoogleJsonResponseException(call, code, message);
};

const bytesToConvert = (resource: DriveFile, media: Blob): Uint8Array => {
  if (resource.mimeType !== GOOGLE_DOC || media.getContentType() !== DOCX) {
    throw new TypeError(
      `Drive.Files.create: ${String(media.getContentType())} to ${String(resource.mimeType)} is not in our platform`,
    );
  }
  const bytes = fromSigned(media.getBytes(), 'Drive.Files.create');
  if (bytes.length > LARGEST_CONVERTED_BYTES)
    refuse('drive.files.create', 413, 'Request Too Large');
  const content = readDocxText(bytes);
  if (!content.ok) refuse('drive.files.create', 400, 'Bad Request');
  return bytes;
};

const create = (parts: DriveParts, resource: DriveFile, media: Blob): DriveRecord => {
  const bytes = bytesToConvert(resource, media);
  const { workspace } = parts;
  const name = resource.name ?? 'Untitled';
  const fileName = reserveFileName(workspace.folder, name);
  const path = join(workspace.folder, fileName);
  const time = parts.now().toISOString();
  const record: DriveRecord = {
    id: fileId(readRegister(workspace).length + 1),
    name,
    mimeType: GOOGLE_DOC,
    fileName,
    owner: parts.email,
    createdTime: time,
    modifiedTime: time,
    appProperties: { ...resource.appProperties },
    trashed: false,
  };
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

const get = (parts: DriveParts, id: string): DriveRecord => {
  const record = readRegister(parts.workspace).find((candidate) => candidate.id === id);
  if (record === undefined || !isVisible(parts, record)) {
    return refuse('drive.files.get', 404, `File not found: ${id}.`);
  }
  return record;
};

const requireFields = (call: string, args: { readonly fields?: string } | undefined): string => {
  if (args?.fields === undefined)
    throw new TypeError(`${call} without fields is not in our platform`);
  return args.fields;
};

const filesOf = (parts: DriveParts): DriveFiles => {
  const { gate, workspace } = parts;
  return guard<DriveFiles>('Drive.Files', {
    create: (resource, media, args) =>
      gate.call('Drive.Files', 'create', () => {
        if (typeof media !== 'object') throw new GoogleException('Blob expected');
        const fields = requireFields('Drive.Files.create', args);
        return selectFields('drive.files.create', create(parts, resource, media), fields);
      }),
    get: (id, args) =>
      gate.call('Drive.Files', 'get', () =>
        selectFields('drive.files.get', get(parts, id), requireFields('Drive.Files.get', args)),
      ),
    list: (args) =>
      gate.call('Drive.Files', 'list', () => {
        const { files, token } = readListFields(requireFields('Drive.Files.list', args));
        const matches = readQuery(args.q);
        const found = [...readRegister(workspace)]
          .reverse()
          .filter((record) => isVisible(parts, record) && matches(record));
        const page = found.slice(0, args.pageSize);
        return {
          files: page.map((record) => selectFields('drive.files.list', record, files)),
          ...(token && found.length > page.length ? { nextPageToken: String(page.length) } : {}),
        };
      }),
  });
};

/** The advanced Drive service over the workspace: a Google Doc is a .docx file named after it. */
export const createDrive = (parts: DriveParts): Drive =>
  guard<Drive>('Drive', { Files: filesOf(parts) });
