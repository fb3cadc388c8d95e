import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildReport } from '../../../src/domain/report/build-report';
import { aDay } from '../../support/builders';
import type { ExampleYear } from '../../support/example-years';
import { exampleYears } from '../../support/example-years';
import { renderAsText } from '../../support/render-as-text';

const folder = join(process.cwd(), 'docs', 'contoh');

const textOf = (example: ExampleYear): string =>
  renderAsText(
    buildReport(example.year, example.report, { today: aDay('2024-01-22') }),
    example.parts,
  );

/** Wording is reviewed as wording: `UPDATE_CONTOH=1` writes the files anew, `git diff` shows what changed. */
const update = process.env.UPDATE_CONTOH === '1';

describe('docs/contoh', () => {
  beforeAll(() => {
    if (!update) return;
    mkdirSync(folder, { recursive: true });
    for (const example of exampleYears) {
      writeFileSync(join(folder, `${example.name}.txt`), textOf(example));
    }
  });

  test.each(exampleYears.map((example) => [example.name, example] as const))(
    '%s.txt shows what the report says',
    (name, example) => {
      expect(readFileSync(join(folder, `${name}.txt`), 'utf8')).toBe(textOf(example));
    },
  );
});
