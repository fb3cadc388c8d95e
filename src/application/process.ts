import { readRecord } from '../domain/audit/read-record';
import { GENESIS, appendRecord } from '../domain/audit/record';
import type { AuditRecord } from '../domain/audit/record';
import { verifyChain } from '../domain/audit/verify';
import type { Anchor } from '../domain/audit/verify';
import { destinationsOf } from '../domain/copies/destination';
import type { Result } from '../domain/result';
import { accept, refuse } from '../domain/result';
import type { Command, Context } from '../domain/sop/commands';
import { genesisOf } from '../domain/sop/chain-start';
import { changedWorksheets } from '../domain/sop/changes';
import { copyOf } from '../domain/sop/copy-of';
import { personWith } from '../domain/sop/decide/actor';
import { decide } from '../domain/sop/decide/decide';
import { readEvent, recordContent } from '../domain/sop/event-record';
import type { SopEvent } from '../domain/sop/events';
import { evolve } from '../domain/sop/evolve/evolve';
import { moment } from '../domain/sop/moment';
import { INITIAL_STATE } from '../domain/sop/state';
import type { SopState } from '../domain/sop/state';
import type { LapkinYear } from '../domain/year/lapkin-year';
import { countStale, staleCounts } from './draft-figures';
import { worksheetFingerprints } from './fingerprints';
import type { Refusal } from './outcome';
import type { BoardFacts } from './trail';
import type { Ports } from './ports';

/** The procedure as the trail tells it, and the row that the next event builds on. */
export interface Process {
  readonly state: SopState;
  readonly events: readonly SopEvent[];
  readonly last: Anchor;
}

const broken = (sequence: number): Result<never, Refusal> =>
  refuse({ code: 'trail-broken', row: sequence });

/** Reads the whole trail, checks its chain, against a mark if one is given, and folds it to the present state. */
export const readProcess = (
  { trail, digest }: Pick<Ports, 'trail' | 'digest'>,
  anchor: Anchor | null = null,
): Result<Process, Refusal> => {
  const records: AuditRecord[] = [];
  for (const cells of trail.read()) {
    const record = readRecord(cells);
    if (!record.ok) return broken(records.length + 1);
    records.push(record.value);
  }
  const verdict = verifyChain(records, digest, { genesis: genesisOf(records[0]), anchor });
  if (!verdict.ok) return broken(verdict.sequence);
  const events: SopEvent[] = [];
  for (const record of records) {
    const event = readEvent(record);
    if (!event.ok) return broken(record.sequence);
    events.push(event.value);
  }
  const last = verdict.last ?? { sequence: 0, hash: GENESIS };
  return accept({ state: events.reduce(evolve, INITIAL_STATE), events, last });
};

/** Who asks: the account Google names, else the person who picked themselves from the roster. */
export const askerOf = (
  { account }: Pick<Ports, 'account'>,
  { people }: Pick<LapkinYear, 'people'>,
): Context['actor'] => {
  const email = account.email();
  const person =
    email === ''
      ? (people.find(({ id }) => id === account.declaredId()) ?? null)
      : personWith(people, email);
  return { email, person };
};

/** What a decision rests on beside the state. */
export const contextOf = (ports: Pick<Ports, 'account' | 'clock'>, year: LapkinYear): Context => {
  const now = moment(ports.clock.now());
  if (now === null) throw new Error('the clock gave no moment');
  return {
    now,
    actor: askerOf(ports, year),
    year: year.year,
    people: year.people,
    divisions: year.divisions,
    signers: year.signers,
    destinations: destinationsOf(year.office),
  };
};

const seal = (ports: Pick<Ports, 'digest'>, process: Process, events: readonly SopEvent[]) => {
  let previous = process.last;
  return events.map((event) => {
    const content = recordContent(event, previous.sequence + 1);
    const record = appendRecord(previous.hash, content, ports.digest);
    previous = record;
    return record;
  });
};

/** What recording commands gives: the state before and after, and the events in between. */
export interface Recorded {
  readonly before: SopState;
  readonly after: SopState;
  readonly events: readonly SopEvent[];
}

const decideAll = (
  start: SopState,
  commands: readonly Command[],
  context: Context,
): Result<Recorded, Refusal> => {
  let after = start;
  const events: SopEvent[] = [];
  for (const command of commands) {
    const decided = decide(after, command, context);
    if (!decided.ok) return refuse({ code: 'procedure', refusal: decided.refusal });
    events.push(...decided.value);
    after = decided.value.reduce(evolve, after);
  }
  return accept({ before: start, after, events });
};

/** Asks the rules without recording anything, to spare a person the wait for work that would be refused. */
export const foresee = (
  process: Pick<Process, 'state'>,
  commands: readonly Command[],
  context: Context,
): Result<Recorded, Refusal> => decideAll(process.state, commands, context);

/** What the boards show beside the events, as it is now. */
export const boardFacts = (ports: Ports, year: LapkinYear, state: SopState): BoardFacts => ({
  year,
  today: ports.clock.today(),
  copyOf: copyOf(state, ports.workbookId()),
  changedDivisionIds: changedWorksheets(state, worksheetFingerprints(year, ports.digest)),
  staleFigures: staleCounts(countStale(ports, { year, state })),
});

/**
 * Reads the trail as the boards witness it. Without their mark, boards that tell of something else keep a cut
 * trail from being taken for the whole; lost rows and tabs do not, for a dead run leaves them when it makes a tab anew.
 */
export const readWitnessed = (ports: Ports, year: LapkinYear): Result<Process, Refusal> => {
  // First of all: events that come in between leave the mark behind the trail, never ahead.
  const mark = ports.trail.mark();
  const process = readProcess(ports, mark);
  if (!process.ok || mark !== null) return process;
  const { state } = process.value;
  const others = ports.trail
    .deviations(state, boardFacts(ports, year, state))
    .find(({ cell }) => cell !== '');
  return others === undefined ? process : refuse({ code: 'trail-unmarked', ...others });
};

/** Redraws the boards after these events, the last of them with its hash. */
export const redraw = (
  ports: Ports,
  year: LapkinYear,
  { state, last }: Pick<Process, 'state' | 'last'>,
  before?: SopState,
): void =>
  ports.trail.project(state, { ...boardFacts(ports, year, state), seal: last.hash }, before);

/**
 * Records what the commands cause, all or nothing: under the document lock the tail is read again, the
 * rules decide, one write appends, and the boards are redrawn. A trail that lacks what they tell of is refused.
 * `prepare` writes what only events that are accepted may leave.
 */
export const record = (
  ports: Ports,
  year: LapkinYear,
  commands: readonly Command[],
  prepare: () => void = () => undefined,
): Result<Recorded, Refusal> =>
  ports.exclusive.run(() => {
    const process = readWitnessed(ports, year);
    if (!process.ok) return process;
    const decided = decideAll(process.value.state, commands, contextOf(ports, year));
    if (!decided.ok) return decided;
    prepare();
    const records = seal(ports, process.value, decided.value.events);
    ports.trail.append(records);
    const { before, after } = decided.value;
    const last = records[records.length - 1] ?? process.value.last;
    redraw(ports, year, { state: after, last }, before);
    return decided;
  });
