import { useEffect, useState } from 'preact/hooks';
import type { Desk, Ending, Work } from '../use-desk';
import type { Words } from '../words';
import { ChangeList } from './change-list';
import { ProblemList } from './problem-list';

/** What is under way and for how long. How far it is, nobody can know, so the bar does not pretend to. */
export const AtWork = ({ work, words }: { readonly work: Work; readonly words: Words }) => {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.round((Date.now() - work.since) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [work.since]);
  return (
    <div class="at-work">
      <p role="status">{words.working(work.title)}</p>
      <progress aria-label={words.working(work.title)} />
      <p class="quiet" aria-hidden="true">
        {words.seconds(seconds)}
      </p>
      <p class="quiet">{words.stayHere}</p>
    </div>
  );
};

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const Further = ({ ending, desk }: { readonly ending: Ending; readonly desk: Desk }) => {
  const { words } = desk;
  const { further } = ending;
  return (
    <div class="buttons">
      {further && (
        <button type="button" class="main" onClick={further.act}>
          {further.kind === 'go-on' ? words.goOn : words.retry}
        </button>
      )}
      <button type="button" onClick={desk.dismiss}>
        {further?.kind === 'go-on' ? words.cancel : words.close}
      </button>
    </div>
  );
};

/** How the last action ended, with what it left and what can be done about it. */
export const EndingMessage = ({
  ending,
  desk,
}: {
  readonly ending: Ending;
  readonly desk: Desk;
}) => (
  <section class={`ending ${ending.tone}`} role={ending.tone === 'done' ? 'status' : 'alert'}>
    <h2>{ending.title}</h2>
    <p class="said">
      <bdi>{ending.message}</bdi>
    </p>
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
        <a download={ending.file.name} href={`data:${DOCX};base64,${ending.file.base64}`}>
          <bdi>{ending.file.name}</bdi>
        </a>
      </p>
    )}
    {ending.problems.length > 0 && (ending.tone !== 'done' || ending.showsProblems) && (
      <ProblemList problems={ending.problems} desk={desk} showsTab />
    )}
    {ending.changes.length > 0 && <ChangeList changes={ending.changes} desk={desk} />}
    <Further ending={ending} desk={desk} />
  </section>
);
