import { figuresRefusal } from '../check-figures';
import { isoDate } from '../../domain/calendar/iso-date';
import { plenaryAgenda } from '../../domain/papers/agenda';
import { discussedParts } from '../../domain/papers/discussion';
import { attendanceList } from '../../domain/papers/attendance-list';
import { invitation, type InvitationDetails } from '../../domain/papers/invitation';
import { minutes } from '../../domain/papers/minutes';
import type { Session } from '../../domain/papers/session';
import type { Policy } from '../../domain/office/office';
import { plenaryPeople } from '../../domain/sop/decide/plenary';
import { runGate } from '../../domain/quality/gate';
import { accept, refuse } from '../../domain/result';
import type { LapkinYear } from '../../domain/year/lapkin-year';
import type { Command } from '../../domain/sop/commands';
import type { EventOf } from '../../domain/sop/events';
import type { SopState } from '../../domain/sop/state';
import type { ActionArguments } from '../actions';
import type { Outcome } from '../outcome';
import type { CreatedDocument, Ports } from '../ports';
import { contextOf, foresee, readProcess, record } from '../process';
import { textOf, waivers } from '../waivers';
import { asking, standing } from './asking';
import { evidenceCommands } from './evidence';
import type { Standing } from './asking';
import type { PlenaryEntry } from './ports';
import { filePaper, minutesNumberOf, numberOf, settingOf, signatoryOf } from './papers';
import { recordOnce } from './record-once';

const invitationTemplate = ({ invitationNumberTemplate, letterNumberTemplate }: Policy): string =>
  invitationNumberTemplate || letterNumberTemplate;

/** Invitation and attendance list for a session. */
const writePack = (
  ports: Ports,
  { year }: Standing,
  session: Session,
  letter: Pick<InvitationDetails, 'agenda'> & { readonly typedNumber: string },
): readonly CreatedDocument[] => {
  const setting = settingOf(ports, year);
  const people = plenaryPeople(year.people);
  const signatory = signatoryOf(year, 'KPU');
  const today = ports.clock.today();
  const day = session.date ?? today;
  return [
    filePaper(
      ports,
      `undangan/${day}`,
      invitation(setting, {
        number: numberOf(year, invitationTemplate(year.policy), letter.typedNumber, today),
        letterDate: today,
        session,
        invitees: people,
        agenda: letter.agenda,
        signatory,
      }),
    ),
    filePaper(
      ports,
      `daftar-hadir/${day}`,
      attendanceList(setting, { session, attendees: people, presentIds: null, signatory }),
    ),
  ];
};

/** What the points of an agenda call an indicator or an activity. */
const namesById = ({ indicators, activities }: LapkinYear): ReadonlyMap<string, string> =>
  new Map([
    ...activities.map(({ id, description }) => [id, description] as const),
    ...indicators.map(({ id, name }) => [id, name] as const),
  ]);

/** Step 5: sets the date of the plenary and writes invitation and attendance list. */
export const plenaryPack = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const { year } = now.value;
  const session: Session = {
    date: isoDate(textOf(args.date)) ?? ports.clock.today(),
    time: textOf(args.time),
    place: textOf(args.place),
  };
  const { date, time, place } = session;
  const agenda = plenaryAgenda(settingOf(ports, year), {
    threads: ports.desk.readLog(),
    findings: runGate(year, { moment: 'plenary' }),
    names: namesById(year),
  });
  const payload = { date: date ?? ports.clock.today(), time, place, agenda };
  const command: Command = { type: 'schedule-plenary', payload, ...waivers(args) };
  const process = readProcess(ports);
  if (!process.ok) return process;
  const asked = foresee(process.value, [command], contextOf(ports, year));
  if (!asked.ok) return asked;
  const documents = writePack(ports, now.value, session, {
    agenda,
    typedNumber: textOf(args.letterNumber),
  });
  const { events } = asked.value;
  return recordOnce(ports, now.value, process.value, { commands: [command], events, documents });
};

const isPlenary = (event: { readonly type: string }): event is EventOf<'plenary-recorded'> =>
  event.type === 'plenary-recorded';

/** Points of the session: those on the tab `Pleno`, else those of the invitation to that day. */
const agendaOf = (
  { nextPlenary }: SopState,
  { date }: EventOf<'plenary-recorded'>['payload'],
  typed: readonly string[],
): readonly string[] =>
  typed.length > 0 || nextPlenary?.date !== date ? typed : (nextPlenary.agenda ?? []);

/** Writes the Berita Acara of a recorded session. */
const writeMinutes = (
  ports: Ports,
  now: Standing,
  event: EventOf<'plenary-recorded'>,
  entry: Pick<PlenaryEntry, 'time' | 'endTime' | 'agenda' | 'discussion'>,
): CreatedDocument => {
  const { payload } = event;
  return filePaper(
    ports,
    `berita-acara/${payload.date}`,
    minutes(settingOf(ports, now.year), {
      number: minutesNumberOf(now.year, payload),
      session: { date: payload.date, time: entry.time, place: payload.place },
      endTime: entry.endTime,
      chairId: null,
      agenda: agendaOf(now.state, payload, entry.agenda),
      discussion: discussedParts(entry.discussion),
      verdicts: payload.verdicts,
      corrections: payload.corrections,
      attendees: plenaryPeople(now.year.people),
      presentIds: payload.presentIds,
    }),
  );
};

/** Step 5: records the session as the tab `Pleno` tells it, and writes the Berita Acara. */
export const recordPlenary = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const entry = ports.desk.readPlenary(now.value.year);
  if (!entry.ok) return refuse({ code: 'plenary-incomplete', problems: entry.refusal });
  const reports = entry.value.payload.verdicts
    .filter(({ outcome }) => outcome === 'setujui')
    .map(({ report }) => report);
  const stale = figuresRefusal(ports, now.value, reports, args);
  if (stale !== null) return refuse(stale);
  const command: Command = {
    type: 'record-plenary',
    payload: entry.value.payload,
    ...waivers(args),
  };
  const process = readProcess(ports);
  if (!process.ok) return process;
  const asked = foresee(process.value, [command], contextOf(ports, now.value.year));
  if (!asked.ok) return asked;
  // The paper comes first: a run that dies before the event makes it anew, and finds it.
  const documents = asked.value.events
    .filter(isPlenary)
    .map((event) => writeMinutes(ports, now.value, event, entry.value));
  const evidence = evidenceCommands(ports, now.value);
  const recorded = record(ports, now.value.year, [...evidence, command]);
  return recorded.ok
    ? accept({ code: 'recorded', events: recorded.value.events, documents })
    : recorded;
};

/** Step 6: a correction of the plenary is done. */
export const closeCorrection = asking((_standing, args) =>
  accept([
    {
      type: 'close-correction',
      payload: { correctionId: textOf(args.correction), note: textOf(args.note) },
    },
  ]),
);

/** Step 6: a correction of the plenary is left to the final version, with a reason. */
export const carryCorrection = asking((_standing, args) =>
  accept([
    {
      type: 'carry-correction',
      payload: { correctionId: textOf(args.correction), reason: textOf(args.reason) },
    },
  ]),
);
