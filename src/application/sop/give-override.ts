import { findingKey } from '../../domain/quality/finding-key';
import type { Moment } from '../../domain/quality/quality-rule';
import { refuse } from '../../domain/result';
import type { Command } from '../../domain/sop/commands';
import { positionOf } from '../../domain/sop/state';
import type { Position } from '../../domain/sop/state';
import type { ActionArguments } from '../actions';
import { errorsBefore } from '../check';
import type { Outcome, Refusal } from '../outcome';
import type { Ports } from '../ports';
import { contextOf, foresee } from '../process';
import { textOf } from '../waivers';
import { recordAll, reportsIn, standing } from './asking';

const momentAt = (position: Position): Moment =>
  position === 7 || position === 8 ? 'signing' : 'draft';

/**
 * The Ketua Divisi lets pass, with a reason, what now keeps a report from its next step: each finding, division and
 * correction is named in the trail. Needs no document, so it works from any account; whoever made the document then
 * takes the step. What is found later is asked for again.
 */
export const giveOverride = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const { reading, year, state } = now.value;
  const commands = reportsIn(args).map((report): Command => {
    const moment = momentAt(positionOf(state.reports[report]));
    const findings = errorsBefore(moment, reading).map(findingKey);
    return { type: 'give-override', payload: { report, findings }, reason: textOf(args.reason) };
  });
  const possible: Command[] = [];
  const refusals: Refusal[] = [];
  for (const command of commands) {
    const answer = foresee({ state }, [command], contextOf(ports, year));
    if (answer.ok) possible.push(command);
    else refusals.push(answer.refusal);
  }
  const [refusal] = refusals;
  return possible.length === 0 && refusal !== undefined
    ? refuse(refusal)
    : recordAll(ports, now.value, possible);
};
