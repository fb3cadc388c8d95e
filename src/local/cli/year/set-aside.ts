import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

const ASIDE = 'sebelumnya-';

/**
 * Moves what an earlier run left in the folder into a folder of its own, so that a year can begin anew and
 * nothing that somebody changed by hand is lost. Gives the folder, or null when there was nothing.
 */
export const setAside = (workspace: string): string | null => {
  const entries = existsSync(workspace) ? readdirSync(workspace) : [];
  const left = entries.filter((entry) => !entry.startsWith(ASIDE));
  if (left.length === 0) return null;
  const taken = entries.length - left.length;
  const folder = join(workspace, `${ASIDE}${String(taken + 1)}`);
  mkdirSync(folder);
  for (const entry of left) renameSync(join(workspace, entry), join(folder, entry));
  return folder;
};
