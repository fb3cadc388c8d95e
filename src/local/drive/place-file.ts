import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathOf, type DocumentFile } from '../docs/document-file';
import { reserveFileName } from './file-name';
import type { DriveRecord } from './register';

const moveTo = (file: DocumentFile, fileName: string): DriveRecord => {
  const record = { ...file.record, fileName };
  renameSync(pathOf(file), pathOf({ ...file, record }));
  return record;
};

/** A file in the bin is out of the person's sight, and can still be read by its id. */
export const moveToBin = (file: DocumentFile): DriveRecord => {
  const { workspace, record } = file;
  const bin = join(workspace.stateFolder, 'bin');
  mkdirSync(bin, { recursive: true });
  const fileName = relative(workspace.folder, join(bin, `${record.id}.docx`));
  return existsSync(pathOf(file)) ? moveTo(file, fileName) : { ...record, fileName };
};

/** A file follows the name it gets in Drive, so that a person finds it; one that lies in the bin stays there. */
export const moveToName = (file: DocumentFile, name = file.record.name): DriveRecord => {
  const { workspace, record } = file;
  const stays = name === record.name || record.trashed || !existsSync(pathOf(file));
  return stays ? record : moveTo(file, reserveFileName(workspace.folder, name));
};
