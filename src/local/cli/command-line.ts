import { parseArgs } from 'node:util';
import type { ActionInfo, ActionOption } from './answer';

/** What a person asked for on the command line. */
export interface Command {
  readonly action: string;
  readonly args: Readonly<Record<string, string | number | boolean>>;
  readonly workspace: string;
  readonly as: string;
  readonly yes: boolean;
  readonly json: boolean;
}

/** A command, a wish for help, or a sentence that says what is wrong with the line. */
export type CommandLine =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'help'; readonly action: string | null }
  | { readonly kind: 'usage'; readonly message: string };

const general = {
  workspace: { type: 'string' },
  as: { type: 'string' },
  yes: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `newVersion` → `new-version`, the way options are typed. */
export const optionWord = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const usage = (message: string): CommandLine => ({ kind: 'usage', message });

type Value = string | boolean | undefined;

const valueOf = ({ kind }: ActionOption, value: Value): string | number | boolean | null => {
  if (kind === 'flag') return value === true ? true : null;
  if (typeof value !== 'string' || value === '') return null;
  if (kind !== 'number') return value;
  return /^-?\d+([.,]\d+)?$/.test(value) ? Number(value.replace(',', '.')) : null;
};

const readOptions = (
  { options }: ActionInfo,
  values: Readonly<Record<string, Value>>,
): Readonly<Record<string, string | number | boolean>> | string => {
  const args: Record<string, string | number | boolean> = {};
  for (const option of options) {
    const word = optionWord(option.name);
    const given = values[word] ?? values[option.name];
    if (given === undefined) {
      if (option.required) return `Pilihan --${word} wajib diisi.`;
      continue;
    }
    const value = valueOf(option, given);
    if (value === null) return `Nilai pilihan --${word} tidak sesuai.`;
    args[option.name] = value;
  }
  return args;
};

const parse = (words: readonly string[], action: ActionInfo | undefined) => {
  const own = (action?.options ?? []).flatMap(({ name, kind }) => {
    const type = kind === 'flag' ? ('boolean' as const) : ('string' as const);
    return [
      [optionWord(name), { type }],
      [name, { type }],
    ] as const;
  });
  const options = { ...general, ...Object.fromEntries(own) };
  const { values, positionals } = parseArgs({ args: [...words], options, strict: false });
  const unknown = Object.keys(values).find((word) => !(word in options));
  return { values: values as Readonly<Record<string, Value>>, positionals, unknown };
};

const textOr = (value: Value, fallback: string): string =>
  typeof value === 'string' ? value : fallback;

const readCommand = (words: readonly string[], action: ActionInfo): CommandLine => {
  const { values, positionals, unknown } = parse(words, action);
  if (unknown !== undefined)
    return usage(`Pilihan --${unknown} tidak dikenal untuk ${action.name}.`);
  const extra = positionals[1];
  if (extra !== undefined) return usage(`Kata "${extra}" tidak dimengerti.`);
  if (values['workspace'] === true) return usage('Pilihan --workspace memerlukan nama folder.');
  if (typeof values['as'] !== 'string')
    return usage('Pilihan --as wajib diisi dengan alamat e-mail pelaku.');
  const args = readOptions(action, values);
  if (typeof args === 'string') return usage(args);
  return {
    kind: 'command',
    command: {
      action: action.name,
      args,
      workspace: textOr(values['workspace'], 'workspace'),
      as: values['as'],
      yes: values['yes'] === true,
      json: values['json'] === true,
    },
  };
};

/** Reads the words after the program's name against the actions the script has. */
export const readCommandLine = (
  words: readonly string[],
  actions: readonly ActionInfo[],
): CommandLine => {
  const first = words.find(
    (word) => !word.startsWith('-') && actions.some(({ name }) => name === word),
  );
  const action = actions.find(({ name }) => name === first);
  const { values, positionals } = parse(words, action);
  if (values['help'] === true) return { kind: 'help', action: action?.name ?? null };
  if (action === undefined) {
    const word = positionals[0];
    return usage(
      word === undefined ? 'Tindakan belum disebutkan.' : `Tindakan "${word}" tidak dikenal.`,
    );
  }
  return readCommand(words, action);
};
