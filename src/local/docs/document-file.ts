import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from '../disk/workspace';
import { replaceFile } from '../disk/write-file';
import { replaceInRegister, type DriveRecord } from '../drive/register';
import { openPackage, type DocxPackage } from './package/docx-package';
import { allNamed } from './package/xml';

/** A document of the workspace and where it lies. */
export interface DocumentFile {
  readonly workspace: Workspace;
  readonly record: DriveRecord;
}

export const pathOf = ({ workspace, record }: DocumentFile): string =>
  join(workspace.folder, record.fileName);

/** Whether the file is still where it was put. */
export const isThere = (file: DocumentFile): boolean => existsSync(pathOf(file));

export const readBytes = (file: DocumentFile): Uint8Array => readFileSync(pathOf(file));

/** A document that was read, and the fingerprint of the file it was read from. */
interface Parsed {
  readonly fingerprint: string;
  readonly docx: DocxPackage;
}

/** Reading XML is what costs; a file nobody has saved since need not be read again. */
const parsedFiles = new WeakMap<Workspace, Map<string, Parsed>>();

/** More documents than these two reports and their temporary copies are rarely open at a time. */
const MOST_PARSED = 6;

const parsedIn = (workspace: Workspace): Map<string, Parsed> => {
  const known = parsedFiles.get(workspace) ?? new Map<string, Parsed>();
  parsedFiles.set(workspace, known);
  return known;
};

const fingerprint = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url');

const keep = ({ workspace, record }: DocumentFile, parsed: Parsed): void => {
  const known = parsedIn(workspace);
  known.delete(record.fileName);
  known.set(record.fileName, parsed);
  const [oldest] = known.keys();
  if (known.size > MOST_PARSED && oldest !== undefined) known.delete(oldest);
};

/** The document for reading, as it lies on the disk now: another program may have saved it since. */
export const openDocument = (file: DocumentFile): DocxPackage => {
  const bytes = readBytes(file);
  const present = fingerprint(bytes);
  const known = parsedIn(file.workspace).get(file.record.fileName);
  if (known?.fingerprint === present) return known.docx;
  const docx = openPackage(bytes);
  keep(file, { fingerprint: present, docx });
  return docx;
};

/** The document for changes. What is not saved is forgotten: the next one to open it reads the file. */
export const openForChanges = (file: DocumentFile): DocxPackage => {
  const docx = openDocument(file);
  parsedIn(file.workspace).delete(file.record.fileName);
  return docx;
};

/** Replaces the file as a whole and notes when. */
export const saveDocument = (file: DocumentFile, docx: DocxPackage, time: string): void => {
  const { workspace, record } = file;
  const bytes = docx.pack();
  replaceFile(pathOf(file), bytes, workspace.write);
  replaceInRegister(workspace, { ...record, modifiedTime: time });
  keep(file, { fingerprint: fingerprint(bytes), docx });
};

/** Who saved the file last in another program and when; the name is empty when the program does not tell. */
export const lastChangeOf = (
  file: DocumentFile,
  docx: DocxPackage,
): { readonly person: string; readonly time: string } => {
  const core = docx.read('docProps/core.xml');
  const person = core ? allNamed(core, 'cp:lastModifiedBy').at(0)?.textContent : '';
  return { person: person?.trim() ?? '', time: statSync(pathOf(file)).mtime.toISOString() };
};
