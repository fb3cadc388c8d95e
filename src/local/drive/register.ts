import { createHash } from 'node:crypto';
import type { ContentRestriction } from '../../platform/drive';
import { workbookId } from '../disk/workbook-id';
import type { Workspace } from '../disk/workspace';

const FILE = 'drive.json';

/** What Drive knows of one file, beside its bytes. */
export interface DriveRecord {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  /** File in the workspace that holds the bytes. */
  readonly fileName: string;
  /** E-mail of the person whose run created it: with `drive.file` nobody else can reach it. */
  readonly owner: string;
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly appProperties: Readonly<Record<string, string>>;
  readonly trashed: boolean;
  /** Closed for every change of content; absent when open. */
  readonly contentRestrictions?: readonly ContentRestriction[];
}

const isRegister = (value: unknown): value is readonly DriveRecord[] =>
  Array.isArray(value) &&
  value.every((record) => typeof record === 'object' && record !== null && 'id' in record);

/** All files created in this workspace, oldest first. */
export const readRegister = (workspace: Workspace): readonly DriveRecord[] =>
  workspace.readState(FILE, isRegister) ?? [];

export const addToRegister = (workspace: Workspace, record: DriveRecord): void => {
  workspace.writeState(FILE, [...readRegister(workspace), record]);
};

/** Replaces what is known of the file with this id. */
export const replaceInRegister = (workspace: Workspace, record: DriveRecord): void => {
  workspace.writeState(
    FILE,
    readRegister(workspace).map((one) => (one.id === record.id ? record : one)),
  );
};

/** Whether the content of a file may be changed by nobody. */
export const isFrozen = ({ contentRestrictions = [] }: DriveRecord): boolean =>
  contentRestrictions.some(({ readOnly }) => readOnly);

/** 44 characters like Google's; a copied workbook names none of its own files like one of the original. */
export const nextFileId = (workspace: Workspace): string => {
  const file = `${workbookId(workspace)}/${String(readRegister(workspace).length + 1)}`;
  return `1${createHash('sha256').update(file).digest('base64url')}`;
};
