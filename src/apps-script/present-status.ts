import { findAction } from '../application/actions';
import type { Catalogue } from '../application/messages/catalogue';
import { namesOf, withNames } from '../application/names';
import type {
  ShownCopy,
  ShownDivision,
  ShownNext,
  ShownStatus,
  ShownStep,
  ShownTrack,
} from '../application/server-api';
import type { YearStatus } from '../application/year-status';
import { destinationsOf } from '../domain/copies/destination';
import { countCopies, ledgerOf } from '../domain/copies/ledger';
import { completenessOf } from '../domain/quality/completeness';
import type { BoardTrack } from '../domain/sop/board';
import { correctionSubject } from '../domain/sop/correction-name';
import type { CommandType } from '../domain/sop/commands';
import type { Missing } from '../domain/sop/missing';
import type { NextAction } from '../domain/sop/next-action';
import { workingDaysAfter } from '../domain/sop/schedule';
import { REPORTS } from '../domain/sop/state';
import { stepOf, wordStep } from '../domain/sop/step-wording';
import { showDrafts } from './present-drafts';

const daysUntil = (due: BoardTrack['due'], { today, rules }: YearStatus): number | null => {
  if (due === null) return null;
  return due >= today
    ? workingDaysAfter(today, due, rules.calendar)
    : -workingDaysAfter(due, today, rules.calendar);
};

const showTrack = (track: BoardTrack, status: YearStatus, catalogue: Catalogue): ShownTrack => {
  const name = namesOf(status.year);
  const sentence = (missing: Missing): string =>
    (catalogue.missing[missing.code] as (missing: Missing) => string)(withNames(missing, name));
  return {
    report: track.report,
    status: track.status,
    holders: track.holderIds.map(name),
    openedOn: track.openedOn,
    due: track.due,
    dueInDays: daysUntil(track.due, status),
    isForecast: track.isForecast,
    finishedOn: track.finishedOn,
    missing: track.missing.map(sentence),
    output: track.output && { name: track.output.name, url: track.output.url },
  };
};

const showSteps = (status: YearStatus, catalogue: Catalogue): readonly ShownStep[] =>
  status.board.map(({ step, status: standing, tracks }) => ({
    number: step,
    title: catalogue.step[step],
    activity: wordStep(stepOf(step), status.year.office).aktivitas,
    status: standing,
    tracks: tracks.map((track) => showTrack(track, status, catalogue)),
  }));

/** The action in which a person does what the rules call a command. */
const ACTION_OF: Readonly<Partial<Record<CommandType, string>>> = {
  'record-refresh': 'refresh-draft',
  'record-pull': 'log-reviews',
  'file-evidence': 'log-reviews',
  'schedule-plenary': 'plenary-pack',
  'roll-year': 'start-next-year',
  'bind-copies': 'stamp-copies',
  'hand-over-copies': 'stamp-submission',
};

/** Only what the action can take: an argument it does not know would be refused at the door. */
const showNext = ({ command, step, report, divisionId }: NextAction): readonly ShownNext[] => {
  const action = findAction(ACTION_OF[command] ?? command);
  if (action === null) return [];
  const known = [
    ['report', report],
    ['division', divisionId],
  ] as const;
  const args = known.flatMap(([name, value]) =>
    value !== null && action.options.some((option) => option.name === name)
      ? [[name, value] as const]
      : [],
  );
  return [{ action: action.name, step, args: Object.fromEntries(args) }];
};

const showDivisions = ({ year, state, problems, account }: YearStatus): readonly ShownDivision[] =>
  year.divisions.map(({ id, name, tab }) => {
    const worksheet = state.worksheets.find(({ divisionId }) => divisionId === id);
    const count = (severity: string): number =>
      problems.filter((one) => one.place.tab === tab && one.severity === severity).length;
    return {
      id,
      name,
      tab,
      status: worksheet?.status ?? 'belum',
      errors: count('error'),
      warnings: count('warning'),
      ...completenessOf(year, id),
      isOwn: account.person?.divisionIds.includes(id) ?? false,
      reason: worksheet?.reason ?? '',
    };
  });

const showCopies = ({ state }: YearStatus): readonly ShownCopy[] =>
  REPORTS.flatMap((report) =>
    state.reports[report].destinations.map(({ id, name, kind }) => {
      const copy = state.reports[report].copies.find(({ destinationId }) => destinationId === id);
      return {
        report,
        destination: id,
        name,
        isArchive: kind === 'arsip',
        bound: copy?.bound?.date ?? null,
        handedOver: copy?.handedOver?.date ?? null,
        received: copy?.receipt?.date ?? null,
      };
    }),
  );

const showPast = ({ state: { origin } }: YearStatus): ShownStatus['past'] =>
  origin === null || origin.documents.length === 0
    ? null
    : {
        year: origin.fromYear,
        documents: origin.documents.map(({ name, url }) => ({ name, url })),
      };

const showAccount = ({ account: { email, person } }: YearStatus): ShownStatus['account'] => ({
  email,
  name: person?.name ?? '',
  position: person?.position ?? '',
  standing: person !== null ? 'known' : email === '' ? 'not-told' : 'not-on-roster',
});

/** The state of the year with the words a person reads. */
export const showStatus = (status: YearStatus, catalogue: Catalogue): ShownStatus => {
  const count = (severity: string): number =>
    status.problems.filter((one) => one.severity === severity).length;
  return {
    year: status.year.year,
    today: status.today,
    office: status.year.office.shortName,
    practice: status.year.practice,
    copyNotice: status.copyOf === null ? '' : catalogue.copyNotice(status.copyOf),
    account: showAccount(status),
    steps: showSteps(status, catalogue),
    next: status.next.flatMap(showNext),
    divisions: showDivisions(status),
    drafts: showDrafts(status, catalogue),
    copies: showCopies(status),
    copyCounts: countCopies(ledgerOf(status.state, destinationsOf(status.year.office))),
    past: showPast(status),
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    destinations: destinationsOf(status.year.office).map(({ id, name }) => ({ id, name })),
    corrections: status.state.corrections
      .filter((one) => one.status !== 'selesai')
      .map((one) => ({ id: one.id, report: one.report, text: correctionSubject(one) })),
    people: status.year.people.map(({ id, name, position, email, docsName }) => ({
      id,
      name,
      position,
      email,
      docsName,
    })),
  };
};
