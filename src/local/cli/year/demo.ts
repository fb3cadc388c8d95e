import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readDocxText } from '../../drive/read-docx';
import { openHost, type Host } from '../../host';
import { callsLine, problemLines, type Output } from '../output';
import { perform, type Performance } from '../perform';
import { account, type Move, type Scene } from './move';
import { setAside } from './set-aside';
import { storyOf } from './story';

const LAST_STEP = 10;
const DRAFTING = 3;
/** Drafts that a year has left which came as far as this step. */
const draftsExpected = (until: number): number => (until < DRAFTING ? 0 : 2);

const WORDS_EXPECTED = /laporan kinerja/i;

interface Stage {
  readonly host: Host;
  readonly output: Output;
  readonly files: Set<string>;
}

const report = (host: Host, { answer }: Performance, output: Output): void => {
  const said = answer.ok ? answer.value : answer.error;
  output.print(said.message ?? 'Selesai.');
  const shown = (said.problems ?? []).filter(({ severity }) => severity !== 'info');
  problemLines(shown).forEach((line) => output.print(line));
  output.print(callsLine(host.calls));
};

const play = ({ host, output, files }: Stage, move: Move): boolean => {
  const person = host.as(move.as);
  if (move.kind === 'by-hand') {
    output.print(`\n— ${move.what} (${move.as})`);
    move.work(person);
    host.save();
    return true;
  }
  output.print(`\n— ${move.action} (${move.as})`);
  const performance = perform(person, move.action, move.args, true);
  report(host, performance, output);
  performance.files.forEach((file) => files.add(file));
  return performance.answer.ok;
};

/** Whether a document that was just written can be read again and is a LAPKIN. */
const isReadable = (path: string): boolean => {
  const content = readDocxText(readFileSync(path));
  return content.ok && WORDS_EXPECTED.test(content.text);
};

const conclude = ({ files, output }: Stage, expected: number): 0 | 1 => {
  // A document that got another name is no longer where it was first written.
  const kept = [...files].filter((file) => existsSync(file));
  const documents = kept.filter((file) => file.endsWith('.docx'));
  const broken = documents.filter((file) => !isReadable(file));
  output.print('\nBerkas yang ditulis:');
  kept.forEach((file) => output.print(`  ${file}`));
  broken.forEach((file) => output.tell(`${file} tidak dapat dibaca kembali.`));
  if (documents.length >= expected && broken.length === 0) return 0;
  output.tell(`Draf yang terbaca: ${documents.length - broken.length} dari ${expected}.`);
  return 1;
};

/** The ten steps with the day on which each was last at work. */
const listSteps = (played: readonly Scene[], output: Output): void => {
  output.print('\nLangkah yang dijalankan:');
  for (let step = 1; step <= LAST_STEP; step += 1) {
    const days = played
      .filter((scene) => scene.step === step)
      .map((scene) => scene.at.slice(0, 10));
    if (days.length > 0) output.print(`  ${String(step).padStart(2)}  ${days.join(' → ')}`);
  }
};

/**
 * The practice year on a workbook and documents of its own, step by step with the right people, on the days
 * of the year 2024. Ends well only if every report that is made can be read back.
 */
export const runDemo = async (
  words: readonly string[],
  dist: string,
  output: Output,
): Promise<0 | 1> => {
  const { values } = parseArgs({
    args: [...words],
    options: {
      workspace: { type: 'string' },
      until: { type: 'string' },
      office: { type: 'string' },
    },
  });
  const until = Number(values.until ?? LAST_STEP);
  const workspace = values.workspace ?? 'workspace';
  const aside = setAside(workspace);
  if (aside !== null) output.print(`Hasil sebelumnya dipindahkan ke ${aside}.`);
  const story = storyOf(values.office === 'kota' ? 'kota' : 'kabupaten');
  let now = new Date(story[0]?.at ?? 0);
  const host = await openHost({
    workspace,
    dist,
    as: account('staf-rendatin-1'),
    now: () => now,
    onToast: (message) => output.print(`  … ${message}`),
  });
  const stage: Stage = { host, output, files: new Set() };
  const scenes = story.filter(({ step }) => step <= until);
  for (const scene of scenes) {
    now = new Date(scene.at);
    if (!scene.moves.every((move) => play(stage, move))) return 1;
  }
  listSteps(scenes, output);
  return conclude(stage, draftsExpected(until));
};
