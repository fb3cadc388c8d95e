import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type {
  ShownAction,
  ShownChange,
  ShownDone,
  ShownProblem,
  ShownStatus,
} from '../application/server-api';
import { forgetTyped, keepLanguage, recallLanguage } from './memory';
import { call } from './server';
import type { Arguments, Heard } from './server';
import { isConnectionTrouble, isPassing } from './trouble';
import { wordsOf } from './speak';
import type { Words } from './words';

/** How the last action ended, as it is told to the person. */
export interface Ending {
  readonly tone: 'done' | 'question' | 'refused';
  readonly title: string;
  readonly message: string;
  readonly problems: readonly ShownProblem[];
  /** Whether the remarks are what was asked for. */
  readonly showsProblems: boolean;
  /** What a refresh writes, and what it leaves for people to decide. */
  readonly changes: readonly ShownChange[];
  readonly documents: NonNullable<ShownDone['documents']>;
  /** A file to be saved on the person's computer. */
  readonly file?: NonNullable<ShownDone['file']>;
  /** What the main button of the message does; absent when there is nothing to do. */
  readonly further?: { readonly kind: 'go-on' | 'retry'; readonly act: () => void };
}

/** What is under way. */
export interface Work {
  readonly title: string;
  /** Milliseconds of the browser's clock. */
  readonly since: number;
}

/** Everything the panels show and can ask for. */
export interface Desk {
  readonly words: Words;
  readonly actions: readonly ShownAction[];
  /** Null before the first answer and while the workbook cannot be read. */
  readonly status: ShownStatus | null;
  /** Why there is no status; null while it is still being read. */
  readonly refusal: { readonly code: string; readonly message: string } | null;
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

/** The sentence for an answer that is no success, whoever has it. */
const sentenceOf = (error: (Heard & { readonly ok: false })['error'], words: Words): string =>
  error.message === '' && isConnectionTrouble(error.code)
    ? words.trouble[error.code]
    : error.message;

/** What success and failure both may carry. */
const partsOf = (heard: Heard): Partial<ShownDone> => (heard.ok ? heard.value : heard.error);

const problemsOf = (heard: Heard): readonly ShownProblem[] => partsOf(heard).problems ?? [];

interface Retold {
  readonly title: string;
  readonly showsProblems?: boolean;
  readonly words: Words;
  readonly again: () => void;
  readonly agree: (consent: string) => void;
}

const endingOf = (
  heard: Heard,
  { title, words, again, agree, showsProblems = false }: Retold,
): Ending => {
  const { changes = [] } = partsOf(heard);
  const shared = { title, problems: problemsOf(heard), showsProblems, changes, documents: [] };
  if (heard.ok) {
    const { message, documents = [], file } = heard.value;
    return { ...shared, tone: 'done', message, documents, ...(file ? { file } : {}) };
  }
  const { error } = heard;
  const consent = 'confirm' in error ? error.confirm : undefined;
  const message = sentenceOf(error, words);
  if (consent !== undefined) {
    const further = { kind: 'go-on' as const, act: () => agree(consent) };
    return { ...shared, tone: 'question', message, further };
  }
  const further = isPassing(error.code) ? { kind: 'retry' as const, act: again } : undefined;
  return { ...shared, tone: 'refused', message, ...(further ? { further } : {}) };
};

/** Reads what the panels need: the actions with their words, and where the year stands. */
const useReading = () => {
  const [language, setLanguage] = useState(recallLanguage);
  const [actions, setActions] = useState<readonly ShownAction[]>([]);
  const [status, setStatus] = useState<ShownStatus | null>(null);
  const [refusal, setRefusal] = useState<Desk['refusal']>(null);
  const words = wordsOf(language);
  const hear = (heard: Heard): void => {
    if (!heard.ok) {
      setStatus(null);
      setRefusal({ code: heard.error.code, message: sentenceOf(heard.error, words) });
      return;
    }
    const { actions: listed, language: spoken, status: told } = heard.value;
    if (listed) setActions(listed);
    if (spoken) {
      setLanguage(spoken);
      keepLanguage(spoken);
    }
    if (told) {
      setStatus(told);
      setRefusal(null);
    }
  };
  const read = useCallback(async (): Promise<void> => hear(await call('status', {})), []);
  const reload = useCallback((): void => void read(), []);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    void call('describe', {}).then(hear);
    reload();
  }, []);
  return { words, actions, status, refusal, read, reload };
};

/** Reading actions change nothing, so what is shown stays true after them. */
const CHANGES_NOTHING: readonly string[] = ['check', 'verify-trail', 'write-reminders'];

interface Course {
  readonly begin: (title: string) => void;
  readonly end: (ending: Ending | null) => void;
}

/** One thing at a time: a second click while the first is under way finds the door closed. */
const useCourse = () => {
  const [work, setWork] = useState<Work | null>(null);
  const [ending, setEnding] = useState<Ending | null>(null);
  const course: Course = {
    begin: (title) => {
      setEnding(null);
      setWork({ title, since: Date.now() });
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
    course.begin(title);
    const heard = await call(action, args);
    // Only with fresh eyes does a button offer what is really next.
    if (!CHANGES_NOTHING.includes(action)) await reading.read();
    isWorking.current = false;
    const again = (): void => void run(action, args);
    const agree = (consent: string): void => void run(action, { ...args, [consent]: true });
    const isList = action === 'check' && heard.ok;
    const showsProblems = action === 'check-figures';
    course.end(isList ? null : endingOf(heard, { title, words, again, agree, showsProblems }));
    if (heard.ok) forgetTyped(action);
    if (isList) setProblems(problemsOf(heard));
    return heard.ok;
  };

  const showCell = (tab: string, cell: string): void => {
    void call('show-cell', { tab, ...(cell === '' ? {} : { cell }) }).then((heard) => {
      if (heard.ok) return;
      const again = (): void => showCell(tab, cell);
      setEnding(endingOf(heard, { title: tab, words, again, agree: again }));
    });
  };

  return { ...reading, problems, work, ending, run, showCell, dismiss: () => setEnding(null) };
};
