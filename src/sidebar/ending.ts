import type { ShownChange, ShownDone, ShownProblem } from '../application/server-api';
import type { Arguments, Heard } from './server';
import { isConnectionTrouble, isPassing } from './trouble';
import type { Words } from './words';

/** An action with its arguments. */
export interface Asked {
  readonly action: string;
  readonly args: Arguments;
}

/** How the last action ended, as it is told to the person. */
export interface Ending {
  readonly tone: 'done' | 'question' | 'refused';
  readonly title: string;
  readonly message: string;
  readonly problems: readonly ShownProblem[];
  /** Whether the remarks are what was asked for. */
  readonly showsProblems: boolean;
  /** What a refresh writes, and what it leaves for people to decide. */
  readonly changes: readonly ShownChange[];
  readonly documents: NonNullable<ShownDone['documents']>;
  /** A file to be saved on the person's computer. */
  readonly file?: NonNullable<ShownDone['file']>;
  /** What the main button of the message does; absent when there is nothing to do. */
  readonly further?: { readonly kind: 'go-on' | 'retry'; readonly act: () => void };
  /** The same action, where it goes on with a reason. */
  readonly lacksReason?: Asked;
  /** What can be done in its place. */
  readonly instead: readonly Asked[];
}

/** The sentence for an answer that is no success, whoever has it. */
export const sentenceOf = (
  error: (Heard & { readonly ok: false })['error'],
  words: Words,
): string =>
  error.message === '' && isConnectionTrouble(error.code)
    ? words.trouble[error.code]
    : error.message;

/** What success and failure both may carry. */
const partsOf = (heard: Heard): Partial<ShownDone> => (heard.ok ? heard.value : heard.error);

/** Remarks that came with an answer. */
export const problemsOf = (heard: Heard): readonly ShownProblem[] => partsOf(heard).problems ?? [];

interface Retold {
  readonly title: string;
  readonly showsProblems?: boolean;
  readonly asked: Asked;
  readonly words: Words;
  readonly perform: (asked: Asked) => void;
}

/** What a person is told about an answer, and what they can do about it. */
export const endingOf = (
  heard: Heard,
  { title, asked, words, perform, showsProblems = false }: Retold,
): Ending => {
  const { changes = [] } = partsOf(heard);
  const problems = problemsOf(heard);
  const shared = { title, problems, showsProblems, changes, documents: [], instead: [] };
  if (heard.ok) {
    const { message, documents = [], file } = heard.value;
    return { ...shared, tone: 'done', message, documents, ...(file ? { file } : {}) };
  }
  const { error } = heard;
  const consent = 'confirm' in error ? error.confirm : undefined;
  const message = sentenceOf(error, words);
  if (consent !== undefined) {
    const agreed = { ...asked, args: { ...asked.args, [consent]: true } };
    const further = { kind: 'go-on' as const, act: () => perform(agreed) };
    return { ...shared, tone: 'question', message, further };
  }
  const retry = { kind: 'retry' as const, act: () => perform(asked) };
  const ways = {
    ...(isPassing(error.code) ? { further: retry } : {}),
    ...('reasonHelps' in error ? { lacksReason: asked } : {}),
    ...('instead' in error ? { instead: error.instead } : {}),
  };
  return { ...shared, tone: 'refused', message, ...ways };
};
