import type { ShownStep, ShownTrack } from '../../application/server-api';
import { sayDay } from '../dates';
import type { Choose } from '../place';
import type { Desk } from '../use-desk';
import type { Words } from '../words';

const Line = ({
  label,
  children,
  isLong = false,
}: {
  readonly label: string;
  readonly children: string;
  readonly isLong?: boolean;
}) => (
  <div class={isLong ? 'long' : ''}>
    <dt>{label}</dt>
    <dd>
      <bdi>{children}</bdi>
    </dd>
  </div>
);

/** Names that find room beside their label. */
const MOST_BESIDE = 2;

const dueText = ({ due, dueInDays, finishedOn, isForecast }: ShownTrack, words: Words): string => {
  if (due === null) return '';
  const day = sayDay(due, words.language);
  return finishedOn !== null || isForecast || dueInDays === null
    ? day
    : `${day} (${words.dueIn(dueInDays)})`;
};

const Missing = ({ track, words }: { readonly track: ShownTrack; readonly words: Words }) =>
  track.missing.length > 0 && track.holders.length > 0 ? (
    <>
      <p class="label">{words.stillMissing}</p>
      <ul>
        {track.missing.map((phrase) => (
          <li key={phrase}>
            <bdi>{phrase}</bdi>
          </li>
        ))}
      </ul>
    </>
  ) : null;

/** Where one report stands at a step: who holds it, since when, due when, what is missing, what came of it. */
export const Track = ({ track, words }: { readonly track: ShownTrack; readonly words: Words }) => {
  const due = dueText(track, words);
  return (
    <div class="track">
      {track.report !== null && <h3>{words.reports[track.report]}</h3>}
      <dl>
        {track.holders.length > 0 && (
          <Line label={words.holder} isLong={track.holders.length > MOST_BESIDE}>
            {words.people(track.holders)}
          </Line>
        )}
        {track.openedOn !== null && (
          <Line label={words.since}>{sayDay(track.openedOn, words.language)}</Line>
        )}
        {due !== '' && <Line label={track.isForecast ? words.expected : words.due}>{due}</Line>}
        {track.finishedOn !== null && (
          <Line label={words.finished}>{sayDay(track.finishedOn, words.language)}</Line>
        )}
      </dl>
      <Missing track={track} words={words} />
      {track.output !== null && track.output.url !== '' && (
        <p>
          <a href={track.output.url} target="_blank" rel="noopener noreferrer">
            <bdi>{track.output.name}</bdi>
          </a>
        </p>
      )}
    </div>
  );
};

/** Drawn, because not every font has the sign. */
const Tick = () => (
  <svg width="14" height="14" viewBox="0 0 14 14">
    <path d="M2 7.5 5.5 11 12 3.5" fill="none" stroke="currentColor" stroke-width="2" />
  </svg>
);

const ACTIVE: readonly ShownTrack['status'][] = ['berjalan', 'terlambat', 'dikembalikan'];

const StepActions = ({
  step,
  desk,
  choose,
}: {
  readonly step: ShownStep;
  readonly desk: Desk;
  readonly choose: Choose;
}) => {
  const own = desk.actions.filter(({ step: number }) => number === step.number);
  if (own.length === 0) return null;
  return (
    <>
      <p class="label">{desk.words.stepActions}</p>
      <ul class="links">
        {own.map(({ name, title }) => (
          <li key={name}>
            <button type="button" class="link" onClick={() => choose(name)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};

/** The ten steps, each to be opened for what it is about and what can be done there. */
export const Steps = ({
  desk,
  steps,
  choose,
}: {
  readonly desk: Desk;
  readonly steps: readonly ShownStep[];
  readonly choose: Choose;
}) => (
  <section>
    <h2>{desk.words.steps}</h2>
    <ol class="steps">
      {steps.map((step) => (
        <li key={step.number} class={step.status}>
          <details>
            <summary>
              <span class="number" aria-hidden="true">
                {step.status === 'selesai' ? <Tick /> : step.number}
              </span>
              <span class="title">{step.title}</span>
              <span class="state">{desk.words.stepStatus[step.status]}</span>
            </summary>
            <p lang="id">{step.activity}</p>
            {step.tracks
              .filter(({ status }) => status !== 'belum' || !ACTIVE.includes(step.status))
              .map((track) => (
                <Track key={track.report ?? ''} track={track} words={desk.words} />
              ))}
            <StepActions step={step} desk={desk} choose={choose} />
          </details>
        </li>
      ))}
    </ol>
  </section>
);
