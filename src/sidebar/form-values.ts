import type { ShownAction } from '../application/server-api';
import type { Arguments } from './server';

/** Text of every field by the name of its option, as it stands in the form. */
export type FormTexts = Readonly<Record<string, string>>;

type Option = ShownAction['options'][number];

const USUAL: Readonly<Record<string, string>> = {
  report: 'KEDUANYA',
  rows: 'semua',
  existing: 'BIARKAN',
};

/** What the server takes when nobody chooses; null where that has no name among the choices. */
export const usualChoice = ({ name, required, choices }: Option): string | null => {
  const usual = USUAL[name];
  return usual !== undefined && !required && choices?.includes(usual) === true ? usual : null;
};

/** Options that are consents: they are asked for when the server wants them, never typed beforehand. */
export const isTyped = ({ kind }: Option): boolean => kind !== 'flag';

/** Options for going on in spite of an objection; shown when somebody needs them. */
export const isReason = ({ name, required }: Option): boolean =>
  !required && (name === 'reason' || name === 'overrideReason');

/** What may be remembered until the next time: a chosen file is not, its field would look empty all the same. */
export const memorable = ({ options }: ShownAction, texts: FormTexts): FormTexts =>
  Object.fromEntries(
    Object.entries(texts).filter(
      ([name]) => options.find((option) => option.name === name)?.kind !== 'file',
    ),
  );

/** Required fields that are still empty. */
export const lacking = ({ options }: ShownAction, texts: FormTexts): readonly string[] =>
  options
    .filter(
      (option) => isTyped(option) && option.required && (texts[option.name] ?? '').trim() === '',
    )
    .map(({ name }) => name);

const valueOf = ({ kind }: Option, text: string): string | number =>
  kind === 'number' ? Number(text.replace(',', '.')) : text;

/** Consents that were given before the form was opened. */
export const consentsIn = (given: Arguments): Arguments =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value === true));

/** The arguments the form stands for; empty fields are left out. */
export const argumentsOf = ({ options }: ShownAction, texts: FormTexts): Arguments =>
  Object.fromEntries(
    options.flatMap((option) => {
      const text = (texts[option.name] ?? '').trim();
      return text === '' || !isTyped(option) ? [] : [[option.name, valueOf(option, text)] as const];
    }),
  );
