import { accept, refuse } from '../../domain/result';
import { copyOf } from '../../domain/sop/copy-of';
import type { Command } from '../../domain/sop/commands';
import type { ActionArguments } from '../actions';
import type { Outcome } from '../outcome';
import type { Ports } from '../ports';
import { record } from '../process';
import { textOf } from '../waivers';
import { standing } from './asking';
import { foreseen } from './finalise';

/**
 * Lets a copy go on in the place of the workbook it was copied from, with a reason. Its documents stay with that
 * workbook: people can open them, this script cannot (`drive.file`), so nothing is asked of them here.
 */
export const adoptCopy = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const workbookId = ports.workbookId();
  const command: Command = {
    type: 'adopt-copy',
    payload: { workbookId, reason: textOf(args.reason) },
  };
  const refusal = foreseen(ports, now.value, command);
  if (refusal !== null) return refuse(refusal);
  if (args.adoptCopy !== true) {
    const year = copyOf(now.value.state, workbookId) ?? now.value.year.year;
    return refuse({ code: 'adopt-needs-consent', confirm: 'adoptCopy', year });
  }
  const recorded = record(ports, now.value.year, [command]);
  return recorded.ok
    ? accept({ code: 'recorded', events: recorded.value.events, documents: [] })
    : recorded;
};
