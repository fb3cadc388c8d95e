import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplePapers } from '../../support/example-papers';
import { readPaper } from '../../support/paper-reading';

const folder = join(process.cwd(), 'docs', 'contoh', 'surat');

const papers = examplePapers().map(({ name, paper }) => [name, readPaper(paper)] as const);

/** Wording is reviewed as wording: `UPDATE_CONTOH=1` writes the files anew, `git diff` shows what changed. */
const update = process.env.UPDATE_CONTOH === '1';

describe('docs/contoh/surat', () => {
  beforeAll(() => {
    if (!update) return;
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of papers) writeFileSync(join(folder, `${name}.txt`), text);
  });

  test.each(papers)('%s.txt shows what the paper says', (name, text) => {
    expect(readFileSync(join(folder, `${name}.txt`), 'utf8')).toBe(text);
  });
});
