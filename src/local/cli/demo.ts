import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDocxText } from '../drive/read-docx';
import { openHost, type Host } from '../host';
import { callsLine, problemLines, type Output } from './output';
import { perform, type Performance } from './perform';

/** Whoever does one thing of the practice year, and what. */
interface Move {
  readonly as: string;
  readonly action: string;
  readonly args: Readonly<Record<string, string>>;
}

const person = (id: string): string => `${id}@example.org`;

const COMPILER = person('staf-rendatin-1');

/** Who hands in which worksheet in the practice year. */
const WORKSHEETS: readonly (readonly [string, string])[] = [
  ['D-KUL', 'kasubag-kul'],
  ['D-TEK', 'kasubag-tekhum'],
  ['D-DATIN', 'kasubag-rendatin'],
  ['D-HUK', 'kasubag-tekhum'],
  ['D-SOS', 'kasubag-parhumas-sdm'],
];

/** Before anything can be handed in: a workbook with the practice year. */
const PREPARATION: readonly Move[] = [
  { as: COMPILER, action: 'set-up', args: {} },
  { as: COMPILER, action: 'load-practice-year', args: {} },
];

/** Steps 1 and 2 of the procedure. */
const GATHERING: readonly Move[] = [
  { as: person('anggota-rendatin'), action: 'start-year', args: {} },
  ...WORKSHEETS.map(([division, id]) => ({
    as: person(id),
    action: 'submit-worksheet',
    args: { division },
  })),
];

const DRAFTING: readonly Move[] = [{ as: COMPILER, action: 'generate-draft', args: {} }];

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

/** A second run goes on where the first ended: the year is started and gathered only once. */
const movesFor = (host: Host): readonly Move[] =>
  host.documents().length === 0
    ? [...PREPARATION, ...GATHERING, ...DRAFTING]
    : [...PREPARATION.slice(0, 1), ...DRAFTING];

/** The whole main path on a workbook with the practice year; ends well only if both drafts can be read back. */
export const runDemo = async (
  words: readonly string[],
  dist: string,
  output: Output,
): Promise<0 | 1> => {
  const { values } = parseArgs({
    args: [...words],
    options: { workspace: { type: 'string' } },
  });
  const host = await openHost({
    workspace: values.workspace ?? 'workspace',
    dist,
    as: COMPILER,
    onToast: (message) => output.print(`  … ${message}`),
  });
  const files: string[] = [];
  for (const { as, action, args } of movesFor(host)) {
    output.print(`\n— ${action} (${as})`);
    const performance = perform(host.as(as), action, args, true);
    report(host, performance, output);
    files.push(...performance.files);
    if (!performance.answer.ok) return 1;
  }
  return conclude(files, output);
};
