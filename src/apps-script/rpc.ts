import { findAction } from '../application/actions';
import type { Action } from '../application/action';
import type { ActionArguments, ActionName } from '../application/actions';
import { readArguments } from '../application/arguments';
import type { Outcome } from '../application/outcome';
import { insteadOf } from '../application/instead';
import { performers } from '../application/perform';
import { mendBoards } from '../application/refresh-boards';
import type { Answer, Request } from '../application/server-api';
import type { Ports } from '../application/ports';
import type { Result } from '../domain/result';
import { accept, refuse } from '../domain/result';
import type { Refusal } from '../application/outcome';
import { catalogueFor } from './language';
import { showActions, showOutcome, showTrouble } from './present';
import { troubleOf } from './session/platform-trouble';

/** Builds what an action may use; called once per run. */
export type Compose = () => Ports;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the request; anything but `{ action, args }` is refused. */
const readRequest = (json: string): Result<Request, Refusal> => {
  const parsed: unknown = JSON.parse(json);
  if (!isRecord(parsed) || typeof parsed.action !== 'string') {
    return refuse({ code: 'bad-request', detail: 'action' });
  }
  const args = parsed.args ?? {};
  if (!isRecord(args)) return refuse({ code: 'bad-request', detail: 'args' });
  return accept({ action: parsed.action, args });
};

/** Refusals that a run meets when the event it asks for is in the trail already. */
const HEALED_AFTER: readonly Refusal['code'][] = [
  'procedure',
  'new-version-needs-consent',
  'conflict-not-found',
  'plenary-incomplete',
];

type Named = Action & { readonly name: ActionName };

type Performed = Exclude<ActionName, 'describe'>;

/** A refusal by the procedure may stem from an interrupted run. */
const performHealing = (ports: Ports, name: Performed, args: ActionArguments): Outcome => {
  const outcome = performers[name](ports, args);
  if (!outcome.ok && HEALED_AFTER.includes(outcome.refusal.code)) mendBoards(ports);
  return outcome;
};

/** Performs one action with checked arguments and tells how it ended; trouble is an ending too. */
export const performAction = (name: Performed, args: ActionArguments, compose: Compose): Answer => {
  try {
    const ports = compose();
    return showOutcome(performHealing(ports, name, args), ports.workbook, catalogueFor());
  } catch (thrown) {
    const trouble = troubleOf(thrown);
    return showTrouble(trouble, catalogueFor(), insteadOf(name, args, trouble.code));
  }
};

const answer = ({ name }: Named, args: ActionArguments, compose: Compose): Answer =>
  name === 'describe'
    ? { ok: true, value: showActions(catalogueFor()) }
    : performAction(name, args, compose);

/**
 * The one door for front ends: JSON in, JSON out, and never an exception. `google.script.run` would carry
 * only the message of one (Apps Script guide, *Communicate with server functions*).
 */
export const dispatch = (json: string, compose: Compose): string => {
  const respond = (): Answer => {
    const request = readRequest(json);
    if (!request.ok) return showOutcome(request, null, catalogueFor());
    const action = findAction(request.value.action);
    if (action === null) {
      const refusal = refuse({ code: 'unknown-action', name: request.value.action } as const);
      return showOutcome(refusal, null, catalogueFor());
    }
    const args = readArguments(action, request.value.args);
    return args.ok ? answer(action, args.value, compose) : showOutcome(args, null, catalogueFor());
  };
  try {
    return JSON.stringify(respond());
  } catch (thrown) {
    return JSON.stringify(showTrouble(troubleOf(thrown), catalogueFor()));
  }
};
