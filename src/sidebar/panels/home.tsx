import type { ShownStatus, ShownStep, ShownTrack } from '../../application/server-api';
import { merged } from '../next';
import type { PanelProps } from '../place';
import type { Desk } from '../use-desk';
import type { PanelName } from '../words';
import { NextButtons } from './next-actions';
import { Steps, Track } from './steps';

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

/** The ten steps as a line: how much is done, what is at work. */
const Strip = ({ steps, desk }: { readonly steps: readonly ShownStep[]; readonly desk: Desk }) => {
  const done = steps.filter(({ status }) => status === 'selesai').length;
  return (
    <div class="strip" role="img" aria-label={desk.words.stepsDone(done, steps.length)}>
      {steps.map(({ number, status }) => (
        <span key={number} class={status} />
      ))}
    </div>
  );
};

const NotTold = ({ desk, choose }: PanelProps) => (
  <div class="notice">
    <p>{desk.words.notTold}</p>
    <button type="button" onClick={() => choose('declare-identity')}>
      {desk.words.fields['person']}
    </button>
  </div>
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
      return <NotTold desk={desk} choose={choose} />;
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
      {isDone
        ? words.allDone
        : words.waitFor(names.length === 0 ? words.nobody : words.people(names))}
    </p>
  );
};

const YourTurn = ({ desk, choose, status }: PanelProps & { readonly status: ShownStatus }) => {
  const next = merged(status.next);
  if (next.length === 0) {
    return status.account.standing === 'known' ? <Waiting desk={desk} status={status} /> : null;
  }
  return (
    <section aria-label={desk.words.yourTurn}>
      <h2>{desk.words.yourTurn}</h2>
      <NextButtons desk={desk} choose={choose} next={next} />
    </section>
  );
};

interface HomeProps extends PanelProps {
  readonly open: (panel: PanelName) => void;
}

/** Remarks matter while worksheets and drafts are in the making. */
const LAST_STEP_OF_DATA = 7;

const Gate = ({ desk, open, status }: HomeProps & { readonly status: ShownStatus }) => {
  const { words } = desk;
  const { error, warning } = status.counts;
  const at = openTracks(status.steps).map(({ step }) => step.number);
  if (error + warning === 0 || !at.some((number) => number <= LAST_STEP_OF_DATA)) return null;
  return (
    <button type="button" class="link" onClick={() => open('check')}>
      {words.counts(error, warning)}
    </button>
  );
};

const Head = ({ desk, choose, status }: PanelProps & { readonly status: ShownStatus }) => {
  const { words } = desk;
  return (
    <header class="head">
      <h1 tabIndex={-1}>
        {words.year(status.year)}
        {status.practice && <span class="badge">{words.practice}</span>}
      </h1>
      <p>
        <bdi>{status.office}</bdi>
      </p>
      <Strip steps={status.steps} desk={desk} />
      {status.copyNotice !== '' && (
        <p class="notice" role="alert">
          {status.copyNotice}
        </p>
      )}
      <Identity desk={desk} choose={choose} status={status} />
    </header>
  );
};

/** Where the year stands and what to do now. */
export const Home = ({ desk, choose, open }: HomeProps) => {
  const { status, words } = desk;
  if (status === null) return null;
  return (
    <>
      <Head desk={desk} choose={choose} status={status} />
      <YourTurn desk={desk} choose={choose} status={status} />
      {openTracks(status.steps).map(({ step, tracks }) => (
        <OpenStep key={step.number} step={step} tracks={tracks} desk={desk} />
      ))}
      <Gate desk={desk} choose={choose} open={open} status={status} />
      <Steps desk={desk} steps={status.steps} choose={choose} />
      <button
        type="button"
        aria-disabled={desk.isReading}
        onClick={() => desk.isReading || desk.reload()}
      >
        {words.reload}
      </button>
    </>
  );
};
