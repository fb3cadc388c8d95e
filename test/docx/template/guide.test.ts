import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagText, templateTags } from '../../../src/docx/template/tags';
import type { TemplateTag } from '../../../src/docx/template/tags';

const guide = join(process.cwd(), 'docs', 'panduan', 'templat.md');

const line = (tag: TemplateTag): string =>
  `| \`${tagText(tag)}\` | ${tag.required ? 'ya' : 'tidak'} | ${tag.description} |`;

const table = [
  '| Penanda | Wajib | Diganti dengan |',
  '| --- | --- | --- |',
  ...templateTags.map(line),
].join('\n');

/** Rows as they are said, whatever the width a formatter gives their cells. */
const rowsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((each) => each.startsWith('|'))
    .map((each) => each.replace(/\s*\|\s*/gu, '|').replace(/-{3,}/gu, '---'));

describe('docs/panduan/templat.md', () => {
  beforeAll(() => {
    if (process.env.UPDATE_CONTOH !== '1') return;
    const text = readFileSync(guide, 'utf8');
    const [before = ''] = text.split(/^(?:\| Penanda|TABEL)/mu);
    writeFileSync(guide, `${before}${table}\n`);
  });

  test('lists every tag of the template as the code knows it', () => {
    expect(rowsOf(readFileSync(guide, 'utf8'))).toEqual(rowsOf(table));
  });
});
