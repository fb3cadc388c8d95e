import { isoDate } from '../../domain/calendar/iso-date';
import { accept, refuse } from '../../domain/result';
import type { Command } from '../../domain/sop/commands';
import { currentVersion } from '../../domain/sop/state';
import type { ActionArguments } from '../actions';
import type { Outcome } from '../outcome';
import type { Ports } from '../ports';
import { textOf } from '../waivers';
import { asking, recordAll, reportsIn, standing } from './asking';
import { canOpen, foreseen, onlyTheDrafter, openDraft } from './finalise';

/** Notes that the Perjanjian Kinerja was changed during its year, on which date and why. */
export const reviseAgreement = asking(({ year }, args, ports) =>
  accept([
    {
      type: 'revise-agreement',
      payload: {
        date: isoDate(textOf(args.date)) ?? ports.clock.today(),
        reason: textOf(args.reason),
        year: year.year,
        indicators: year.indicators.length,
      },
    },
  ]),
);

/**
 * Opens finished reports again, with a reason: they go back to step 3 and their documents can be edited. The
 * stamps and receipts of the copies that left the office stay in the trail.
 */
export const reopenYear = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const { state } = now.value;
  const reports = reportsIn(args);
  const command: Command = {
    type: 'reopen-year',
    payload: { reports, reason: textOf(args.reason) },
  };
  const refusal = foreseen(ports, now.value, command);
  if (refusal !== null) return refuse(refusal);
  const foreign = reports.find((report) => !canOpen(ports, now.value, report));
  if (foreign !== undefined) return refuse(onlyTheDrafter(state, foreign));
  for (const report of reports) {
    const draft = currentVersion(state.reports[report]);
    if (draft !== null) openDraft(ports, draft, draft.version);
  }
  return recordAll(ports, now.value, [command]);
};
