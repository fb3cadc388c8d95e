import { REPORTS } from '../../domain/sop/state';
import type { ReportKind } from '../../domain/performance/indicator';
import type { Result } from '../../domain/result';
import { accept } from '../../domain/result';
import type { Command } from '../../domain/sop/commands';
import type { SopState } from '../../domain/sop/state';
import type { LapkinYear } from '../../domain/year/lapkin-year';
import type { ActionArguments } from '../actions';
import type { Outcome, Refusal } from '../outcome';
import type { Ports } from '../ports';
import { readProcess, record } from '../process';
import { readWorkbook } from '../read-workbook';
import { evidenceCommands } from './evidence';
import type { ReadYear } from '../read-workbook';

/** What most actions of the procedure begin with: the year, and where the procedure stands. */
export interface Standing {
  readonly reading: ReadYear;
  readonly year: LapkinYear;
  readonly state: SopState;
}

/** Reads the workbook and the trail. */
export const standing = (ports: Ports): Result<Standing, Refusal> => {
  const reading = readWorkbook(ports);
  if (!reading.ok) return reading;
  const process = readProcess(ports);
  if (!process.ok) return process;
  return accept({
    reading: reading.value,
    year: reading.value.year,
    state: process.value.state,
  });
};

/** Reports an action is about: the named one, or both. */
export const reportsIn = (args: ActionArguments): readonly ReportKind[] =>
  REPORTS.filter(
    (report) => args.report === undefined || args.report === 'KEDUANYA' || args.report === report,
  );

/** The one report of an action that takes one. */
export const reportIn = (args: ActionArguments): ReportKind =>
  args.report === 'SEKRETARIAT' ? 'SEKRETARIAT' : 'KPU';

/** Records commands and tells what happened. What earlier decisions left to be filed is filed first. */
export const recordAll = (
  ports: Ports,
  { year, state }: Pick<Standing, 'year' | 'state'>,
  commands: readonly Command[],
): Outcome => {
  const evidence = evidenceCommands(ports, { year, state });
  const recorded = record(ports, year, [...evidence, ...commands]);
  return recorded.ok
    ? accept({ code: 'recorded', events: recorded.value.events, documents: [] })
    : recorded;
};

type Ask = (
  standing: Standing,
  args: ActionArguments,
  ports: Ports,
) => Result<readonly Command[], Refusal>;

/** An action that asks for commands and records them. */
export const asking =
  (ask: Ask): ((ports: Ports, args: ActionArguments) => Outcome) =>
  (ports, args) => {
    const now = standing(ports);
    if (!now.ok) return now;
    const commands = ask(now.value, args, ports);
    return commands.ok ? recordAll(ports, now.value, commands.value) : commands;
  };
