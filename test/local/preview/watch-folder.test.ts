import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchFolder, type FolderWatch } from '../../../src/local/preview/watch-folder';
import { temporaryFolder } from '../../support/local';

describe('watchFolder', () => {
  test('tells of a change from outside once, and not of one that people know of', async () => {
    const folder = temporaryFolder();
    let changes = 0;
    let watch: FolderWatch | undefined;
    const changed = new Promise<void>((resolve) => {
      watch = watchFolder(folder, () => {
        changes += 1;
        resolve();
      });
    });
    writeFileSync(join(folder, 'LAPKIN.xlsx'), 'ours');
    watch?.told();
    writeFileSync(join(folder, 'Draf.docx'), 'theirs');
    writeFileSync(join(folder, 'Draf.docx'), 'theirs, and more');
    await changed;
    expect(changes).toBe(1);
    watch?.stop();
  });
});
