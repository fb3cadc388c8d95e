import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { perform } from '../cli/perform';
import type { Workspace } from '../disk/workspace';
import { documentsIn } from '../drive/documents';
import type { Host } from '../host';

/** Who compiles in the practice year. */
export const COMPILER = 'staf-rendatin-1@example.org';

/** Builds the workbook and fills it with the practice year. */
export const prepareWorkbook = (host: Host): void => {
  const compiler = host.as(COMPILER);
  for (const action of ['set-up', 'load-practice-year']) {
    const { answer } = perform(compiler, action, {}, true);
    if (!answer.ok) throw new Error(answer.error.message);
  }
};

/** Removes what this host has written into the workspace, and nothing else. */
export const emptyWorkspace = (workspace: Workspace): void => {
  const documents = documentsIn(workspace).map(({ path }) => path);
  for (const path of [...documents, workspace.workbookPath]) rmSync(path, { force: true });
  rmSync(join(workspace.stateFolder), { recursive: true, force: true });
};
