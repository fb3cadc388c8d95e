import { useRef, useState } from 'preact/hooks';
import type { ShownAction, ShownProblem, ShownStatus } from '../application/server-api';
import { endingOf, problemsOf } from './ending';
import type { Asked, Ending } from './ending';
import { forgetTyped, keepDuration, recallDuration } from './memory';
import { call } from './server';
import type { Arguments } from './server';
import { useReading } from './use-reading';
import type { NoStatus } from './use-reading';
import type { Words } from './words';

/** What is under way. */
export interface Work {
  readonly title: string;
  /** Milliseconds of the browser's clock. */
  readonly since: number;
  /** Milliseconds that the same action took in this browser the last time; null when it never ran here. */
  readonly lastTime: number | null;
}

/** Everything the panels show and can ask for. */
export interface Desk {
  readonly words: Words;
  readonly actions: readonly ShownAction[];
  /** Null before the first answer and while the workbook cannot be read. */
  readonly status: ShownStatus | null;
  /** Why there is no status; null while it is still being read. */
  readonly refusal: NoStatus | null;
  /** The workbook is being read to show where it stands. */
  readonly isReading: boolean;
  /** Remarks of the last check; null before the first. */
  readonly problems: readonly ShownProblem[] | null;
  readonly work: Work | null;
  readonly ending: Ending | null;
  /** Performs an action; gives true when it was done. A second call while one is under way does nothing. */
  readonly run: (action: string, args: Arguments) => Promise<boolean>;
  readonly showCell: (tab: string, cell: string) => void;
  readonly reload: () => void;
  readonly dismiss: () => void;
}

/** Reading actions change nothing, so what is shown stays true after them. */
const CHANGES_NOTHING: readonly string[] = ['check', 'verify-trail', 'write-reminders'];

interface Course {
  readonly begin: (action: string, title: string) => void;
  readonly end: (ending: Ending | null) => void;
}

/** One thing at a time: a second click while the first is under way finds the door closed. */
const useCourse = () => {
  const [work, setWork] = useState<Work | null>(null);
  const [ending, setEnding] = useState<Ending | null>(null);
  const course: Course = {
    begin: (action, title) => {
      setEnding(null);
      setWork({ title, since: Date.now(), lastTime: recallDuration(action) });
    },
    end: (ended) => {
      setWork(null);
      setEnding(ended);
    },
  };
  return { work, ending, setEnding, course };
};

/** The state of the sidebar and its way to the server. */
export const useDesk = (): Desk => {
  const reading = useReading();
  const { words, actions } = reading;
  const [problems, setProblems] = useState<readonly ShownProblem[] | null>(null);
  const { work, ending, setEnding, course } = useCourse();
  const isWorking = useRef(false);

  const run = async (action: string, args: Arguments): Promise<boolean> => {
    if (isWorking.current) return false;
    isWorking.current = true;
    const title = actions.find(({ name }) => name === action)?.title ?? words.loading;
    const since = Date.now();
    course.begin(action, title);
    const heard = await call(action, args);
    // Only with fresh eyes does a button offer what is really next.
    if (!CHANGES_NOTHING.includes(action)) await reading.read();
    isWorking.current = false;
    if (heard.ok) keepDuration(action, Date.now() - since);
    const isList = action === 'check' && heard.ok;
    const showsProblems = action === 'check-figures';
    const perform = (asked: Asked): void => void run(asked.action, asked.args);
    const told = { title, asked: { action, args }, words, perform, showsProblems };
    course.end(isList ? null : endingOf(heard, told));
    if (heard.ok) forgetTyped(action);
    if (isList) setProblems(problemsOf(heard));
    return heard.ok;
  };

  const showCell = (tab: string, cell: string): void => {
    const asked = { action: 'show-cell', args: { tab, ...(cell === '' ? {} : { cell }) } };
    void call(asked.action, asked.args).then((heard) => {
      if (heard.ok) return;
      const perform = (): void => showCell(tab, cell);
      setEnding(endingOf(heard, { title: tab, asked, words, perform }));
    });
  };

  return { ...reading, problems, work, ending, run, showCell, dismiss: () => setEnding(null) };
};
