import { HostError } from '../disk/host-error';
import { codeOf } from '../disk/write-file';
import { openHost, type Host } from '../host';
import type { ActionInfo } from './answer';
import { runPreview } from '../preview/run-preview';
import { readCommandLine, type Command } from './command-line';
import { runHandOver } from './hand-over/hand-over';
import { runDemo } from './year/demo';
import { describeActions } from './describe-actions';
import { copyForeignFile, withFileOption } from './foreign-file';
import { keepGivenFile, readFileArguments, withoutFile } from './files';
import { actionHelp, fullHelp } from './help';
import { callsLine, changeLines, problemLines, statusLines, type Output } from './output';
import { parseTrouble } from './parse-trouble';
import { perform, type Performance } from './perform';

/** 0 done, 1 refused or failed, 2 not understood. */
export type ExitCode = 0 | 1 | 2;

const asJson = (host: Host, command: Command, { answer, files }: Performance): string =>
  JSON.stringify({
    action: command.action,
    ...answer,
    files,
    calls: {
      total: host.calls.total(),
      milliseconds: host.calls.milliseconds(),
      methods: host.calls.lines(),
    },
  });

const asText = (host: Host, { answer, files }: Performance): readonly string[] => {
  const said = answer.ok ? answer.value : answer.error;
  return [
    said.message ?? 'Selesai.',
    ...statusLines(answer.ok ? answer.value.status : undefined),
    ...problemLines(said.problems ?? []),
    ...changeLines(said.changes ?? []),
    ...(!answer.ok && answer.error.confirm !== undefined
      ? ['Ulangi dengan --yes untuk menyetujui.']
      : []),
    ...files.map((file) => `Berkas: ${file}`),
    callsLine(host.calls),
  ];
};

const runCommand = async (command: Command, dist: string, output: Output): Promise<ExitCode> => {
  const host = await openHost({
    workspace: command.workspace,
    dist,
    as: command.as,
    onToast: (message) => output.tell(`  … ${message}`),
    onLog: (line) => output.tell(line),
  });
  const { args } = await copyForeignFile(host, command);
  const { answer, files } = perform(host, command.action, args, command.yes);
  const performance: Performance = {
    answer: withoutFile(answer),
    files: [...files, ...keepGivenFile(host, answer)],
  };
  if (command.json) output.print(asJson(host, command, performance));
  else asText(host, performance).forEach((line) => output.print(line));
  return answer.ok ? 0 : 1;
};

const showHelp = (
  actions: readonly ActionInfo[],
  name: string | null,
  output: Output,
): ExitCode => {
  const action = actions.find((candidate) => candidate.name === name);
  output.print(action ? actionHelp(action) : fullHelp(actions));
  return 0;
};

const misunderstood = (message: string, output: Output): ExitCode => {
  output.tell(message);
  output.tell('Bantuan: npm run lapkin -- --help');
  return 2;
};

/** What this machine does by itself, without an action of the script. */
const TASKS: ReadonlyMap<string, typeof runDemo> = new Map([
  ['start', runPreview],
  ['hand-over', runHandOver],
  ['demo', runDemo],
]);

const dispatch = (
  words: readonly string[],
  dist: string,
  output: Output,
): Promise<ExitCode> | ExitCode => {
  const [first = '', ...rest] = words;
  const task = TASKS.get(first);
  if (task !== undefined && !rest.includes('--help')) return task(rest, dist, output);
  const actions = withFileOption(describeActions(dist));
  if (task !== undefined) return showHelp(actions, null, output);
  const line = readCommandLine(words, actions);
  switch (line.kind) {
    case 'help':
      return showHelp(actions, line.action, output);
    case 'usage':
      return misunderstood(line.message, output);
    case 'command': {
      const action = actions.find(({ name }) => name === line.command.action);
      const options = action?.options ?? [];
      return runCommand(readFileArguments(line.command, { options }), dist, output);
    }
  }
};

/** Errors of the script come from another realm, where `instanceof Error` would miss them. */
const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);

/** The whole command line: words in, lines out, and how the program is to end. */
export const runCommandLine = async (
  words: readonly string[],
  dist: string,
  output: Output,
): Promise<ExitCode> => {
  try {
    return await dispatch(words, dist, output);
  } catch (error) {
    const misread = parseTrouble(codeOf(error), messageOf(error));
    if (misread !== null) return misunderstood(misread, output);
    const code = error instanceof HostError ? error.problem.code : 'unexpected';
    const message = messageOf(error);
    if (words.includes('--json'))
      output.print(JSON.stringify({ ok: false, error: { code, message } }));
    else output.tell(message);
    return 1;
  }
};
