import type { IsoDate } from '../../calendar/iso-date';
import type { Person, Role } from '../../office/office';
import { accept, refuse } from '../../result';
import { isClockTime } from '../../papers/clock-time';
import type { CommandPayloads } from '../commands';
import type { Refusal } from '../refusals';
import { dayOf } from '../moment';
import { currentVersion, positionOf } from '../state';
import type { ReportState, SopState } from '../state';
import { firstRefusal, isFilled } from './proposal';
import type { Decider, Request } from './proposal';

type Session = CommandPayloads['record-plenary'];
type Verdict = Session['verdicts'][number];

const COMMISSIONERS: readonly Role[] = [
  'ketua',
  'anggota',
  'ketua-divisi',
  'ketua-divisi-rendatin',
];

/** Members of the commission on the roster; staff of the secretariat attend without a vote. */
export const commissioners = (people: readonly Person[]): readonly Person[] =>
  people.filter((one) => one.roles.some((role) => COMMISSIONERS.includes(role)));

const SECRETARIAT: readonly Role[] = ['sekretaris', 'kasubag', 'kasubag-rendatin'];

/** Whom the SOP names at step 5: the commission, the Sekretaris and the Kasubag. */
export const plenaryPeople = (people: readonly Person[]): readonly Person[] =>
  people.filter((one) =>
    one.roles.some((role) => COMMISSIONERS.includes(role) || SECRETARIAT.includes(role)),
  );

/** Members needed for a valid plenary and for its decisions: more than half (UU 7/2017: three of five). */
export const quorumOf = (people: readonly Person[]): number =>
  Math.floor(commissioners(people).length / 2) + 1;

/** Step 5: sets the day of the regular plenary, which moves its due date. */
export const schedulePlenary: Decider<'schedule-plenary'> = ({ payload, context }) => {
  const { date, time, place } = payload;
  if (date < dayOf(context.now)) return refuse({ code: 'date-in-past', date });
  if (!isFilled(place)) return refuse({ code: 'session-unclear', lacks: 'place' });
  if (!isClockTime(time)) return refuse({ code: 'session-unclear', lacks: 'time' });
  return accept({
    events: [{ type: 'plenary-scheduled', payload }],
    objections: [],
    step: 5,
    report: null,
  });
};

const openedOn = (report: ReportState): IsoDate | null => {
  const last = report.passages[report.passages.length - 1];
  return last === undefined ? null : dayOf(last.openedAt);
};

const verdictRefusal = (verdict: Verdict, state: SopState, date: IsoDate): Refusal | null => {
  const report = state.reports[verdict.report];
  const position = positionOf(report);
  const notBefore = openedOn(report);
  if (position !== 5) {
    return { code: 'step-not-open', report: verdict.report, step: 5, position };
  }
  if (notBefore !== null && date < notBefore) {
    return { code: 'date-too-early', date, notBefore };
  }
  return verdict.outcome === 'kembalikan' && !verdict.notes.some(isFilled)
    ? { code: 'notes-needed' }
    : null;
};

const voteRefusal = (verdict: Verdict, present: number, needed: number): Refusal | null => {
  const { agreeing } = verdict;
  if (agreeing > present) {
    return { code: 'votes-exceed-attendance', agreeing, present };
  }
  return agreeing < needed ? { code: 'not-enough-votes', agreeing, needed } : null;
};

const attendanceRefusal = ({ payload, context }: Request<'record-plenary'>): Refusal | null => {
  const { people } = context;
  const unknown = payload.presentIds.find((id) => !people.some((one) => one.id === id));
  if (unknown !== undefined) {
    return { code: 'unknown', what: 'orang', id: unknown };
  }
  const present = commissioners(people).filter((one) => payload.presentIds.includes(one.id)).length;
  const needed = quorumOf(people);
  return present < needed
    ? { code: 'no-quorum', present, needed }
    : firstRefusal(payload.verdicts.map((one) => voteRefusal(one, present, needed)));
};

const correctionRefusal = ({ payload, context }: Request<'record-plenary'>): Refusal | null =>
  firstRefusal(
    payload.corrections.map((one): Refusal | null => {
      if (!context.people.some((person) => person.id === one.holderId)) {
        return { code: 'unknown', what: 'orang', id: one.holderId };
      }
      if (!isFilled(one.text)) {
        return { code: 'notes-needed' };
      }
      return one.due < payload.date
        ? { code: 'date-too-early', date: one.due, notBefore: payload.date }
        : null;
    }),
  );

const nothingDecided = ({ verdicts, corrections }: Session): Refusal | null => {
  const reports = new Set(verdicts.map((one) => one.report));
  const clear =
    verdicts.length > 0 &&
    reports.size === verdicts.length &&
    corrections.every((one) => reports.has(one.report));
  return clear ? null : { code: 'nothing-decided' };
};

const pad = (value: number): string => String(value).padStart(2, '0');

const sessionEvent = ({ payload, state }: Request<'record-plenary'>) => {
  const session = state.plenaries.length + 1;
  return {
    type: 'plenary-recorded' as const,
    payload: {
      ...payload,
      presentIds: [...new Set(payload.presentIds)],
      verdicts: payload.verdicts.map((one) => ({
        ...one,
        notes: one.notes.filter(isFilled),
        version: currentVersion(state.reports[one.report])?.version ?? 0,
      })),
      corrections: payload.corrections.map((one, index) => ({
        ...one,
        id: `P${session}-${pad(index + 1)}`,
      })),
    },
  };
};

/**
 * Step 5: records a plenary that has taken place. It needs a quorum and as many votes; one verdict per
 * report that is on the table, and every correction has a holder and a due date.
 */
export const recordPlenary: Decider<'record-plenary'> = (request) => {
  const { payload, state, context } = request;
  const refusal = firstRefusal([
    payload.date > dayOf(context.now) ? { code: 'date-in-future', date: payload.date } : null,
    nothingDecided(payload),
    ...payload.verdicts.map((one) => verdictRefusal(one, state, payload.date)),
    attendanceRefusal(request),
    correctionRefusal(request),
  ]);
  return refusal !== null
    ? refuse(refusal)
    : accept({ events: [sessionEvent(request)], objections: [], step: 5, report: null });
};
