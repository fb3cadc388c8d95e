import { existsSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { HostError } from '../disk/host-error';
import { replaceFile } from '../disk/write-file';
import type { Host } from '../host';
import type { ActionInfo, Answer } from './answer';
import type { Command } from './command-line';

const base64Of = (path: string): string => {
  try {
    return readFileSync(path).toString('base64');
  } catch (error) {
    throw new HostError({ code: 'not-readable', path, detail: String(error) });
  }
};

/** Replaces the path of every file a person named by what the file holds, as it crosses the door. */
export const readFileArguments = (
  command: Command,
  { options }: Pick<ActionInfo, 'options'>,
): Command => {
  const files = options.filter(({ kind, name }) => kind === 'file' && name in command.args);
  const read = files.map(({ name }) => [name, base64Of(String(command.args[name]))] as const);
  return { ...command, args: { ...command.args, ...Object.fromEntries(read) } };
};

/** `Templat.docx`, or `Templat (2).docx` when that name is taken: a person's file is never replaced. */
const freePath = (folder: string, fileName: string): string => {
  const { name, ext } = parse(fileName);
  const pathOf = (number: number): string =>
    join(folder, number === 1 ? fileName : `${name} (${number})${ext}`);
  let number = 1;
  while (existsSync(pathOf(number))) number += 1;
  return pathOf(number);
};

/** Puts a file that an action hands to the person into the folder; gives its path, none when there is no file. */
export const keepGivenFile = ({ workspace }: Host, answer: Answer): readonly string[] => {
  const file = answer.ok ? answer.value.file : undefined;
  if (file === undefined) return [];
  const path = freePath(workspace.folder, file.name);
  replaceFile(path, Buffer.from(file.base64, 'base64'), workspace.write);
  return [path];
};

/** The answer without the content of a file that was put into the folder. */
export const withoutFile = (answer: Answer): Answer => {
  if (!answer.ok || answer.value.file === undefined) return answer;
  const { file, ...value } = answer.value;
  return { ok: true, value: { ...value, file: { name: file.name, base64: '' } } };
};
