import { isoDate } from '../domain/calendar/iso-date';
import type { Result } from '../domain/result';
import { accept, refuse } from '../domain/result';
import type { Action, ActionOption } from './action';
import type { ActionArguments } from './actions';
import type { Refusal } from './outcome';

const fits = (option: ActionOption, value: unknown): boolean => {
  switch (option.kind) {
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'text':
    case 'file':
      return typeof value === 'string';
    case 'date':
      return typeof value === 'string' && isoDate(value) !== null;
    case 'choice':
      return typeof value === 'string' && (option.choices ?? []).includes(value);
  }
};

/**
 * Checks what came through the door against the options of the action. An argument the action does not
 * know, a missing one and one of the wrong kind are refused by name.
 */
export const readArguments = (
  action: Action,
  given: Readonly<Record<string, unknown>>,
): Result<ActionArguments, Refusal> => {
  const unknown = Object.keys(given).find(
    (name) => !action.options.some((option) => option.name === name),
  );
  if (unknown !== undefined) return refuse({ code: 'bad-argument', argument: unknown });
  const bad = action.options.find((option) =>
    Object.keys(given).includes(option.name) ? !fits(option, given[option.name]) : option.required,
  );
  if (bad) return refuse({ code: 'bad-argument', argument: bad.name });
  return accept(given as ActionArguments);
};
