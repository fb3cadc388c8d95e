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

/** The document as it lies on the disk now: another program may have saved it since. */
export const openDocument = (file: DocumentFile): DocxPackage => openPackage(readBytes(file));

/** Replaces the file as a whole and notes when. */
export const saveBytes = (file: DocumentFile, bytes: Uint8Array, time: string): void => {
  const { workspace, record } = file;
  replaceFile(pathOf(file), bytes, workspace.write);
  replaceInRegister(workspace, { ...record, modifiedTime: time });
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
