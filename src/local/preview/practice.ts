import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { perform } from '../cli/perform';
import { storyOf } from '../cli/year/story';
import type { Workspace } from '../disk/workspace';
import { documentsIn } from '../drive/documents';
import type { Host } from '../host';

/** Who compiles in the practice year. */
export const COMPILER = 'staf-rendatin-1@example.org';

/** Where a practice year stands when people come to it: nothing has happened yet, or the drafts can be made. */
export type Beginning = 'new' | 'gathered';

/** Last step of those that lead to the drafts. */
const GATHERING = 2;

const FILLING: readonly string[] = ['set-up', 'load-practice-year'];

/** Builds the workbook and brings the practice year to that point, each step by the right person. */
export const prepareWorkbook = (host: Host, beginning: Beginning): void => {
  const moves = storyOf('kabupaten')
    .filter(({ step }) => step <= GATHERING)
    .flatMap((scene) => scene.moves);
  for (const move of moves) {
    if (move.kind !== 'action') continue;
    if (beginning === 'new' && !FILLING.includes(move.action)) continue;
    const { answer } = perform(host.as(move.as), move.action, move.args, true);
    if (!answer.ok) throw new Error(answer.error.message);
  }
};

/** Removes what this host has written into the workspace, and nothing else. */
export const emptyWorkspace = (workspace: Workspace): void => {
  const documents = documentsIn(workspace).map(({ path }) => path);
  for (const path of [...documents, workspace.workbookPath]) rmSync(path, { force: true });
  rmSync(join(workspace.stateFolder), { recursive: true, force: true });
};
