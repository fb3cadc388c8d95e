import type { ShownNext, ShownStatus, ShownStep, ShownTrack } from '../../application/server-api';
import type { Arguments } from '../server';
import type { Desk } from '../use-desk';
import { Steps, Track } from './steps';

/** Opens an action's form with what is known already, or runs it when nothing is left to type. */
export type Choose = (action: string, args?: Arguments) => void;

interface PanelProps {
  readonly desk: Desk;
  readonly choose: Choose;
}

/** Somebody holds the ball: the step is open, or it is the first one and waits for the order to start. */
const isOpen = ({ status, holders }: ShownTrack): boolean =>
  status === 'berjalan' || status === 'terlambat' || holders.length > 0;

const openTracks = (steps: readonly ShownStep[]) =>
  steps.flatMap((step) => {
    const tracks = step.tracks.filter(isOpen);
    return tracks.length === 0 ? [] : [{ step, tracks }];
  });

/** Both reports at the same place are one line of work. */
const sameForBoth = ([first, second]: readonly ShownTrack[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  JSON.stringify({ ...first, report: null, output: null }) ===
    JSON.stringify({ ...second, report: null, output: null });

const OpenStep = ({
  step,
  tracks,
  desk,
}: {
  readonly step: ShownStep;
  readonly tracks: readonly ShownTrack[];
  readonly desk: Desk;
}) => {
  const { words } = desk;
  const [first] = tracks;
  return (
    <section class="card">
      <p class="label">{words.stepNumber(step.number)}</p>
      <h2>{step.title}</h2>
      {first !== undefined && sameForBoth(tracks) ? (
        <Track track={{ ...first, report: null }} words={words} />
      ) : (
        tracks.map((track) => <Track key={track.report ?? ''} track={track} words={words} />)
      )}
    </section>
  );
};

const REPORTS = ['KPU', 'SEKRETARIAT'];

/** What is done for both reports in one go is offered once. */
const merged = (next: readonly ShownNext[]): readonly ShownNext[] => {
  const isTwin = ({ action }: ShownNext, report: string): boolean =>
    next.some((one) => one.action === action && one.args['report'] === report);
  return next.flatMap((one) => {
    const mayJoin = one.action === 'generate-draft' || one.action === 'log-reviews';
    const isPair = mayJoin && REPORTS.every((report) => isTwin(one, report));
    if (!isPair) return [one];
    return one.args['report'] === 'KPU' ? [{ ...one, args: { report: 'KEDUANYA' } }] : [];
  });
};

const subjectOf = ({ args }: ShownNext, { words, status }: Desk): string => {
  const { report, division } = args;
  if (report === 'KPU' || report === 'SEKRETARIAT') return words.reports[report];
  if (report === 'KEDUANYA') return `${words.reports.KPU}, ${words.reports.SEKRETARIAT}`;
  return status?.divisions.find(({ id }) => id === division)?.name ?? '';
};

const NextActions = ({
  desk,
  choose,
  next,
}: PanelProps & { readonly next: readonly ShownNext[] }) => (
  <section aria-label={desk.words.yourTurn}>
    <h2>{desk.words.yourTurn}</h2>
    {next.map((one, index) => {
      const action = desk.actions.find(({ name }) => name === one.action);
      const subject = subjectOf(one, desk);
      return (
        <button
          key={`${one.action} ${subject}`}
          type="button"
          class={index === 0 ? 'main wide' : 'wide'}
          disabled={desk.work !== null}
          onClick={() => choose(one.action, one.args)}
        >
          {action?.title ?? one.action}
          {subject !== '' && <bdi class="subject">{subject}</bdi>}
        </button>
      );
    })}
  </section>
);

const Identity = ({ desk, choose, status }: PanelProps & { readonly status: ShownStatus }) => {
  const { words } = desk;
  const { account } = status;
  switch (account.standing) {
    case 'known':
      return (
        <p class="quiet">
          <bdi>{words.actingAs(account.name, account.position)}</bdi>
        </p>
      );
    case 'not-on-roster':
      return (
        <p class="notice" role="alert">
          {words.notOnRoster(account.email)}
        </p>
      );
    case 'not-told':
      return (
        <div class="notice">
          <p>{words.notTold}</p>
          <button type="button" onClick={() => choose('declare-identity')}>
            {words.fields['person']}
          </button>
        </div>
      );
  }
};

const Waiting = ({ desk, status }: { readonly desk: Desk; readonly status: ShownStatus }) => {
  const { words } = desk;
  const open = openTracks(status.steps);
  const names = [
    ...new Set(open.flatMap(({ tracks }) => tracks.flatMap(({ holders }) => holders))),
  ];
  const isDone = status.steps.every((step) => step.status === 'selesai');
  return (
    <p class="notice">
      {isDone ? words.allDone : words.waitFor(names.length === 0 ? words.nobody : names.join(', '))}
    </p>
  );
};

/** Where the year stands and what to do now. */
export const Home = ({ desk, choose }: PanelProps) => {
  const { status, words } = desk;
  if (status === null) return null;
  const next = merged(status.next);
  return (
    <>
      <header class="head">
        <h1 tabIndex={-1}>
          {words.year(status.year)}
          {status.practice && <span class="badge">{words.practice}</span>}
        </h1>
        <p>
          <bdi>{status.office}</bdi>
        </p>
        {status.copyNotice !== '' && (
          <p class="notice" role="alert">
            {status.copyNotice}
          </p>
        )}
        <Identity desk={desk} choose={choose} status={status} />
      </header>
      {next.length > 0 && <NextActions desk={desk} choose={choose} next={next} />}
      {next.length === 0 && status.account.standing === 'known' && (
        <Waiting desk={desk} status={status} />
      )}
      {openTracks(status.steps).map(({ step, tracks }) => (
        <OpenStep key={step.number} step={step} tracks={tracks} desk={desk} />
      ))}
      <Steps desk={desk} steps={status.steps} choose={choose} />
    </>
  );
};
