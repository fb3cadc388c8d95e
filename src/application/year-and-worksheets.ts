import { isoDate } from '../domain/calendar/iso-date';
import type { Result } from '../domain/result';
import { accept, refuse } from '../domain/result';
import type { Command } from '../domain/sop/commands';
import type { ActionArguments } from './actions';
import { problemsBeforeDraft, problemsOfDivision } from './check';
import { worksheetFingerprint } from './fingerprints';
import type { Outcome, Refusal } from './outcome';
import type { Ports } from './ports';
import { record } from './process';
import type { ReadYear } from './read-workbook';
import { readWorkbook } from './read-workbook';
import { textOf, waivers } from './waivers';

type Ask = (reading: ReadYear, args: ActionArguments, ports: Ports) => Result<Command, Refusal>;

/** An action that reads the year, asks for one command and records it. */
const asking =
  (ask: Ask): ((ports: Ports, args: ActionArguments) => Outcome) =>
  (ports, args) => {
    const reading = readWorkbook(ports);
    if (!reading.ok) return reading;
    const command = ask(reading.value, args, ports);
    if (!command.ok) return command;
    const recorded = record(ports, reading.value.year, [command.value]);
    return recorded.ok
      ? accept({ code: 'recorded', events: recorded.value.events, documents: [] })
      : recorded;
  };

/** Step 1: opens the procedure on a date, today unless another is given. */
export const startYear = asking(({ year }, args, ports) =>
  accept({
    type: 'start-year',
    payload: {
      year: year.year,
      startDate: isoDate(textOf(args.date)) ?? ports.clock.today(),
      workbookId: ports.workbookId(),
      indicators: year.indicators.length,
    },
    ...waivers(args),
  }),
);

/** Step 2: hands in the worksheet of a division; its errors must be mended or argued. */
export const submitWorksheet = asking((reading, args, ports) => {
  const divisionId = textOf(args.division);
  const problems = problemsOfDivision(problemsBeforeDraft(reading), reading.year, divisionId);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const excused = 'overrideReason' in args || 'reason' in args;
  if (errors.length > 0 && !excused) {
    return refuse({ code: 'errors-block-worksheet', divisionId, problems: errors });
  }
  return accept({
    type: 'submit-worksheet',
    payload: {
      divisionId,
      fingerprint: worksheetFingerprint(reading.year, divisionId, ports.digest),
      findings: errors.length,
    },
    ...waivers(args),
  });
});

/** Step 2: gives a worksheet back to its division, with a reason. */
export const returnWorksheet = asking((_reading, args) =>
  accept({
    type: 'return-worksheet',
    payload: { divisionId: textOf(args.division), reason: textOf(args.reason) },
    ...waivers(args),
  }),
);

/** Step 2: opens a worksheet that was handed in, with a reason. */
export const unlockWorksheet = asking((_reading, args) =>
  accept({
    type: 'unlock-worksheet',
    payload: { divisionId: textOf(args.division), reason: textOf(args.reason) },
    ...waivers(args),
  }),
);
