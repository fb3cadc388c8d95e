import { existsSync, readFileSync } from 'node:fs';
import { allChecks } from '../../src/apps-script/self-test/groups';
import { isSelfTest, memberUse } from '../support/platform-members';

interface Line {
  readonly id: string;
  readonly members: readonly string[];
  readonly code: string;
  readonly known: string;
  readonly source: string;
}

const ticked = (cell: string): readonly string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);

const linesOf = (text: string): readonly Line[] =>
  text.split('\n').flatMap((line): Line[] => {
    const [, id = '', , members = '', code = '', known = '', source = ''] = line.split('|');
    if (ticked(id).length !== 1) return [];
    return [
      {
        id: ticked(id)[0] ?? '',
        members: ticked(members),
        code: ticked(code)[0] ?? '',
        known: known.trim(),
        source: source.trim(),
      },
    ];
  });

const [automatic = '', byHand = ''] = readFileSync('docs/self-test.md', 'utf8').split('## By hand');
const checks = linesOf(automatic);
const all = [...checks, ...linesOf(byHand)];

describe('the list of the self-test', () => {
  const use = memberUse();
  const covered = new Set(all.flatMap(({ members }) => members));

  test('has a line for every check, in their order', () => {
    expect(checks.map(({ id }) => id)).toEqual(allChecks.map(({ id }) => id));
    expect(new Set(allChecks.map(({ id }) => id)).size).toBe(allChecks.length);
  });

  test('covers every method of the platform that the code calls', () => {
    const uncovered = [...use]
      .filter(([member, files]) => !covered.has(member) && ![...files].every(isSelfTest))
      .map(([member, files]) => `${member}: ${[...files].join(', ')}`);
    expect(uncovered).toEqual([]);
  });

  test('claims only methods that are called', () => {
    expect([...covered].filter((member) => !use.has(member))).toEqual([]);
  });

  test('names code that is there and says how well each statement is known', () => {
    expect(all.filter(({ code }) => !existsSync(code))).toEqual([]);
    expect(all.filter(({ known }) => !['read', 'field', 'open'].includes(known))).toEqual([]);
  });

  test('names the page of the reference that says it, or that nobody has written it down', () => {
    const page =
      /^`(?:[a-z-]+\/[a-z-]+|(?:docs|drive)\/api\/reference\/rest\/v[13]\/[a-z]+(?:\/[a-zA-Z]+)?|(?:docs|drive|sheets)\/api\/(?:guides|how-tos)\/[a-z-]+)`$/;
    const unsaid: Readonly<Record<string, string>> = { field: 'observed', open: 'to be observed' };
    const wrong = all.filter(({ known, source }) =>
      known === 'read'
        ? !source.split(', ').every((each) => page.test(each))
        : source !== unsaid[known],
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
