import { appendRecord } from '../../domain/audit/record';
import type { AuditRecord } from '../../domain/audit/record';
import { accept, refuse } from '../../domain/result';
import type { Result } from '../../domain/result';
import { recordContent, readEvent } from '../../domain/sop/event-record';
import type { EventPayloads, SopEvent } from '../../domain/sop/events';
import type { LapkinYear } from '../../domain/year/lapkin-year';
import type { ActionArguments } from '../actions';
import type { Outcome, Refusal } from '../outcome';
import type { Ports } from '../ports';
import { contextOf, foresee, readWitnessed } from '../process';
import type { Process } from '../process';
import { readWorkbook } from '../read-workbook';
import { redrawAfterChange } from '../refresh-boards';
import { waivers } from '../waivers';

/** The event that begins the new trail, as the rules give it for the year that stands in the workbook. */
const rolledEvent = (
  ports: Ports,
  process: Process,
  year: LapkinYear,
  args: ActionArguments,
): Result<SopEvent, Refusal> => {
  const payload = {
    fromYear: year.year,
    previousChain: process.last.hash,
    previousRows: process.last.sequence,
    workbookId: ports.workbookId(),
  };
  const command = { type: 'roll-year', payload, ...waivers(args) } as const;
  const decided = foresee(process, [command], contextOf(ports, year));
  if (!decided.ok) return decided;
  const [event] = decided.value.events;
  if (event === undefined) throw new Error('the rules gave no event');
  return accept(event);
};

/** A column of the history that somebody deleted comes back first: else its figures would be lost. */
const readWhole = (ports: Ports): ReturnType<typeof readWorkbook> => {
  const reading = readWorkbook(ports);
  if (!reading.ok) return reading;
  if (!reading.value.problems.some(({ code }) => code === 'column-missing')) return reading;
  ports.workbook.setUp(reading.value.year.year);
  return readWorkbook(ports);
};

/** Asks the rules and the person, and writes down what is to be done. */
const begin = (ports: Ports, args: ActionArguments): Result<AuditRecord, Refusal> => {
  const reading = readWorkbook(ports);
  if (!reading.ok) return reading;
  const process = readWitnessed(ports, reading.value.year);
  if (!process.ok) return process;
  const event = rolledEvent(ports, process.value, reading.value.year, args);
  if (!event.ok) return event;
  if (args.nextYear !== true) {
    const { year } = reading.value.year;
    return refuse({
      code: 'next-year-needs-consent',
      confirm: 'nextYear',
      from: year,
      to: year + 1,
    });
  }
  const whole = readWhole(ports);
  if (!whole.ok) return whole;
  const first = appendRecord(process.value.last.hash, recordContent(event.value, 1), ports.digest);
  ports.nextYear.begin(whole.value.year, first);
  return accept(first);
};

const payloadOf = (first: AuditRecord): EventPayloads['year-rolled'] => {
  const event = readEvent(first);
  if (!event.ok || event.value.type !== 'year-rolled') throw new Error('no event of a new year');
  return event.value.payload;
};

/**
 * Makes the copy of a finished year's workbook that of the next year. The workbook of the finished year
 * itself is refused. What is to be done is written down first, so that a second run finishes the first.
 */
export const startNextYear = (ports: Ports, args: ActionArguments): Outcome =>
  ports.exclusive.run(() => {
    const begun = ports.nextYear.begun();
    if (begun.state === 'damaged') return refuse({ code: 'next-year-damaged' });
    const first = begun.state === 'begun' ? accept(begun.first) : begin(ports, args);
    if (!first.ok) return first;
    ports.nextYear.carryOut();
    redrawAfterChange(ports);
    ports.nextYear.finish();
    const { fromYear, year, documents } = payloadOf(first.value);
    return accept({ code: 'next-year-started', from: fromYear, year, documents });
  });
