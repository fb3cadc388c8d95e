import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Workspace } from './workspace';

const FILE = 'workbook.json';

const isIdentity = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

/**
 * Identity of the workbook of a workspace, 44 characters like Google's. It stands beside the file, not in it: whoever
 * copies the .xlsx into another folder gets another workbook, whoever moves the folder keeps theirs.
 */
export const workbookId = (workspace: Workspace): string =>
  workspace.readState(FILE, isIdentity)?.id ??
  `1${createHash('sha256').update(resolve(workspace.folder)).digest('base64url')}`;

/** Keeps the identity once the workbook is there. */
export const keepWorkbookId = (workspace: Workspace): void => {
  if (workspace.readState(FILE, isIdentity) === undefined) {
    workspace.writeState(FILE, { id: workbookId(workspace) });
  }
};
