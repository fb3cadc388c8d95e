import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from '../disk/workspace';
import { readRegister } from './register';

/** A document of the workspace as a person finds it on the disk. */
export interface LocalDocument {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly owner: string;
}

/** All documents whose file is still there and not in the bin, oldest first, whoever made them. */
export const documentsIn = (workspace: Workspace): readonly LocalDocument[] =>
  readRegister(workspace)
    .filter(({ trashed }) => !trashed)
    .map(({ id, name, owner, fileName }) => ({
      id,
      name,
      owner,
      path: join(workspace.folder, fileName),
    }))
    .filter(({ path }) => existsSync(path));
