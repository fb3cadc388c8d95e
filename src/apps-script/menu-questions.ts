import type { ActionOption } from '../application/action';
import { findAction } from '../application/actions';
import type { ActionArguments, ActionName } from '../application/actions';
import type { Catalogue } from '../application/messages/catalogue';
import { readDate } from '../domain/calendar/read-date';
import type { Ui } from '../platform/ui';

/** Arguments that a question of the rules asks for later, or that only the chair needs. */
const NOT_ASKED: readonly string[] = ['overrideReason', 'year'];

/** Asked even of an action that could do without any answer; by the option, or by the action as well. */
const ALWAYS_ASKED: readonly string[] = ['rows', 'letterNumber', 'start-next-year reason'];

const canBeAsked = ({ kind, name }: ActionOption): boolean =>
  kind !== 'flag' && kind !== 'file' && !NOT_ASKED.includes(name);

/** An action that needs nothing asks nothing; one that needs something asks for all it can use. */
const askedOf = (action: ActionName): readonly ActionOption[] => {
  const options: readonly ActionOption[] = findAction(action)?.options ?? [];
  const needsAnswers = options.some(({ required }) => required);
  const isAlways = ({ name }: ActionOption): boolean =>
    [name, `${action} ${name}`].some((one) => ALWAYS_ASKED.includes(one));
  return options.filter((option) => canBeAsked(option) && (needsAnswers || isAlways(option)));
};

const question = (option: ActionOption, catalogue: Catalogue): string => {
  const choices = option.choices === undefined ? '' : `\n${option.choices.join(' / ')}`;
  const optional = option.required ? '' : ` (${catalogue.menu.optional})`;
  return `${catalogue.option[option.name] ?? option.name}${optional}${choices}`;
};

/** What was typed, as the door takes it: choices in any letter case, dates as Indonesian offices write them. */
const valueOf = (option: ActionOption, typed: string): string | number => {
  if (option.kind === 'number') return Number(typed);
  if (option.kind === 'choice') {
    return option.choices?.find((choice) => choice.toLowerCase() === typed.toLowerCase()) ?? typed;
  }
  if (option.kind !== 'date') return typed;
  const reading = readDate(typed);
  return reading.state === 'certain' ? reading.date : typed;
};

/**
 * Asks for the options of an action, one dialog each; null when the person gives up. An empty answer leaves an
 * option out; the door says when it was needed.
 */
export const askOptions = (
  name: ActionName,
  ui: Ui,
  catalogue: Catalogue,
): ActionArguments | null => {
  const { title } = catalogue.action[name];
  const given: Record<string, string | number> = {};
  for (const option of askedOf(name)) {
    const answer = ui.prompt(title, question(option, catalogue), ui.ButtonSet.OK_CANCEL);
    if (answer.getSelectedButton() !== ui.Button.OK) return null;
    const typed = answer.getResponseText().trim();
    if (typed !== '') given[option.name] = valueOf(option, typed);
  }
  return given;
};
