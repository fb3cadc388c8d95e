import { useEffect, useRef } from 'preact/hooks';
import type { Ending } from '../ending';
import type { Place } from '../place';
import type { Desk } from '../use-desk';
import { AtWork } from './at-work';
import { ChangeList } from './change-list';
import { NextButtons } from './next-actions';
import { ProblemList } from './problem-list';

interface EndingProps {
  readonly ending: Ending;
  readonly desk: Desk;
  readonly place: Pick<Place, 'choose' | 'giveReason'>;
}

const Further = ({ ending, desk, place }: EndingProps) => {
  const { words } = desk;
  const { further, lacksReason } = ending;
  return (
    <div class="buttons">
      {further && (
        <button type="button" class="main" onClick={further.act}>
          {further.kind === 'go-on' ? words.goOn : words.retry}
        </button>
      )}
      {lacksReason && (
        <button type="button" class="main" onClick={() => place.giveReason(lacksReason)}>
          {words.reasons}
        </button>
      )}
      <button type="button" onClick={desk.dismiss}>
        {further?.kind === 'go-on' ? words.cancel : words.close}
      </button>
    </div>
  );
};

const Outcome = ({ ending }: Pick<EndingProps, 'ending'>) => (
  <>
    {ending.documents.length > 0 && (
      <ul class="links">
        {ending.documents.map(({ name, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    )}
    {ending.file && (
      <p>
        <a
          download={ending.file.name}
          href={`data:${ending.file.type};base64,${ending.file.base64}`}
        >
          <bdi>{ending.file.name}</bdi>
        </a>
      </p>
    )}
  </>
);

/** How the last action ended, with what it left and what can be done about it. */
const EndingMessage = ({ ending, desk, place }: EndingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [ending]);
  return (
    <section class={`ending ${ending.tone}`} role={ending.tone === 'done' ? 'status' : 'alert'}>
      <div class="told">
        <h2 ref={heading} tabIndex={-1}>
          {ending.title}
        </h2>
        <p class="said">
          <bdi>{ending.message}</bdi>
        </p>
        <Outcome ending={ending} />
        {ending.problems.length > 0 && (ending.tone !== 'done' || ending.showsProblems) && (
          <ProblemList problems={ending.problems} desk={desk} showsTab />
        )}
        {ending.changes.length > 0 && <ChangeList changes={ending.changes} desk={desk} />}
        <NextButtons desk={desk} choose={place.choose} next={ending.instead} hasMain={false} />
      </div>
      <Further ending={ending} desk={desk} place={place} />
    </section>
  );
};

/** What is at work and how the last work ended: below the panel, so that nothing above is moved by it. */
export const Tray = ({ desk, place }: Omit<EndingProps, 'ending'>) => {
  const { work, ending, words } = desk;
  if (work === null && ending === null) return null;
  return (
    <div class="tray">
      {work !== null && <AtWork work={work} words={words} />}
      {ending !== null && <EndingMessage ending={ending} desk={desk} place={place} />}
    </div>
  );
};
