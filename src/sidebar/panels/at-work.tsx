import { useEffect, useState } from 'preact/hooks';
import type { Work } from '../use-desk';
import type { Words } from '../words';

const SECOND = 1000;

const useSeconds = (since: number): number => {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.round((Date.now() - since) / SECOND)), SECOND);
    return () => clearInterval(timer);
  }, [since]);
  return seconds;
};

/**
 * What is under way and for how long. How far it is, nobody can know: the bar is measured against the time
 * that the same action took here before, says so, and stops pretending once that time is over.
 */
export const AtWork = ({ work, words }: { readonly work: Work; readonly words: Words }) => {
  const seconds = useSeconds(work.since);
  const usual = work.lastTime === null ? null : Math.max(1, Math.round(work.lastTime / SECOND));
  const measured = usual !== null && seconds < usual ? { value: seconds, max: usual } : {};
  return (
    <section class="at-work" aria-label={words.working(work.title)}>
      <p role="status">{words.working(work.title)}</p>
      <progress aria-label={words.working(work.title)} {...measured} />
      <p class="quiet" aria-hidden="true">
        {words.seconds(seconds)}
        {usual !== null && ` · ${words.lastTime(usual)}`}
      </p>
      <p class="quiet">{words.stayHere}</p>
    </section>
  );
};
