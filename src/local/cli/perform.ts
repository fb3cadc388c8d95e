import type { Host } from '../host';
import { readAnswer, type Answer } from './answer';

/** What an action came to and which files it left. */
export interface Performance {
  readonly answer: Answer;
  /** Paths written, replaced, or new to a document that was there. */
  readonly files: readonly string[];
}

type Args = Readonly<Record<string, string | number | boolean>>;

/** More questions than this in a row are a defect of the script, not a conversation. */
const MOST_QUESTIONS = 5;

const ask = (host: Host, action: string, args: Args, agrees: boolean): Answer => {
  let given = args;
  for (let question = 0; question < MOST_QUESTIONS; question += 1) {
    const answer = readAnswer(host.rpc(action, given));
    if (answer.ok || !agrees || answer.error.confirm === undefined) return answer;
    given = { ...given, [answer.error.confirm]: true };
  }
  return readAnswer(host.rpc(action, given));
};

/**
 * Performs an action and saves the workbook when the action wrote to it, refused or not: on Google what was
 * written stays too. With `agrees` every question of the action is answered with yes.
 */
export const perform = (host: Host, action: string, args: Args, agrees: boolean): Performance => {
  const before = new Map(host.documents().map(({ id, path }) => [id, path]));
  host.calls.reset();
  const answer = ask(host, action, args, agrees);
  const documents = host.documents().filter(({ id, path }) => before.get(id) !== path);
  const isChanged = host.hasUnsavedChanges();
  if (isChanged) host.save();
  return {
    answer,
    files: [
      ...(isChanged ? [host.workspace.workbookPath] : []),
      ...documents.map(({ path }) => path),
    ],
  };
};
