import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDocxText } from '../drive/read-docx';
import { openHost, type Host } from '../host';
import { callsLine, problemLines, type Output } from './output';
import { perform, type Performance } from './perform';

/** A member of the planning staff in the practice year, who compiles the drafts. */
const COMPILER = 'staf-rendatin-1@example.org';

const steps = ['set-up', 'load-practice-year', 'generate-draft'] as const;

const DOCUMENTS_EXPECTED = 2;
const WORDS_EXPECTED = /laporan kinerja/i;

const report = (host: Host, { answer }: Performance, output: Output): void => {
  const said = answer.ok ? answer.value : answer.error;
  output.print(said.message ?? 'Selesai.');
  problemLines(said.problems ?? []).forEach((line) => output.print(line));
  output.print(callsLine(host.calls));
};

/** Whether a document that was just written can be read again and is a LAPKIN. */
const isReadable = (path: string): boolean => {
  const content = readDocxText(readFileSync(path));
  return content.ok && WORDS_EXPECTED.test(content.text);
};

const conclude = (files: readonly string[], output: Output): 0 | 1 => {
  const documents = files.filter((file) => file.endsWith('.docx'));
  const broken = documents.filter((file) => !isReadable(file));
  output.print('\nBerkas yang ditulis:');
  [...new Set(files)].forEach((file) => output.print(`  ${file}`));
  broken.forEach((file) => output.tell(`${file} tidak dapat dibaca kembali.`));
  if (documents.length >= DOCUMENTS_EXPECTED && broken.length === 0) return 0;
  output.tell(`Draf yang terbaca: ${documents.length - broken.length} dari ${DOCUMENTS_EXPECTED}.`);
  return 1;
};

/** The whole main path on a workbook with the practice year; ends well only if both drafts can be read back. */
export const runDemo = async (
  words: readonly string[],
  dist: string,
  output: Output,
): Promise<0 | 1> => {
  const { values } = parseArgs({
    args: [...words],
    options: { workspace: { type: 'string' }, as: { type: 'string' } },
  });
  const host = await openHost({
    workspace: values.workspace ?? 'workspace',
    dist,
    as: values.as ?? COMPILER,
    onToast: (message) => output.print(`  … ${message}`),
  });
  const files: string[] = [];
  for (const action of steps) {
    output.print(`\n— ${action}`);
    const performance = perform(host, action, {}, true);
    report(host, performance, output);
    files.push(...performance.files);
    if (!performance.answer.ok) return 1;
  }
  return conclude(files, output);
};
