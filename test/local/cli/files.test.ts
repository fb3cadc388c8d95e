import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionOption, Answer } from '../../../src/local/cli/answer';
import { keepGivenFile, readFileArguments, withoutFile } from '../../../src/local/cli/files';
import { aHost } from '../../support/bundle';
import { temporaryFolder } from '../../support/local';

const option: ActionOption = { name: 'file', kind: 'file', required: true, description: '' };

const commandWith = (file: string) => ({
  action: 'load-template',
  args: { file, reason: 'x' },
  workspace: 'kerja',
  as: 'a@example.org',
  yes: false,
  json: false,
});

const given: Answer = {
  ok: true,
  value: { message: 'Diberikan.', file: { name: 'Templat.docx', base64: 'aXNp' } },
};

describe('readFileArguments', () => {
  test('replaces a path by what the file holds and leaves other arguments', () => {
    const path = join(temporaryFolder(), 'a.docx');
    writeFileSync(path, 'isi');
    const { args } = readFileArguments(commandWith(path), { options: [option] });
    expect(args).toEqual({ file: 'aXNp', reason: 'x' });
  });

  test('names a file that cannot be read', () => {
    const path = join(temporaryFolder(), 'tidak-ada.docx');
    expect(() => readFileArguments(commandWith(path), { options: [option] })).toThrow(
      'tidak-ada.docx tidak dapat dibaca',
    );
  });
});

describe('keepGivenFile', () => {
  test('writes beside a file of the same name, never over it', async () => {
    const host = await aHost();
    const [first = ''] = keepGivenFile(host, given);
    const [second = ''] = keepGivenFile(host, given);
    expect([first, second].map((path) => readFileSync(path, 'utf8'))).toEqual(['isi', 'isi']);
    expect(second).toMatch(/Templat \(2\)\.docx$/u);
  });

  test('writes nothing for an answer without a file', async () => {
    const host = await aHost();
    expect(keepGivenFile(host, { ok: true, value: { message: '' } })).toEqual([]);
    expect(keepGivenFile(host, { ok: false, error: { code: 'x', message: '' } })).toEqual([]);
  });
});

describe('withoutFile', () => {
  test('keeps the name and drops the content', () => {
    expect(withoutFile(given)).toEqual({
      ok: true,
      value: { message: 'Diberikan.', file: { name: 'Templat.docx', base64: '' } },
    });
  });
});
