import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type {
  PreviewEvent,
  Question,
  ShownPage,
  Seat,
  Selection,
  SheetView,
  TypedCell,
  WorkbookView,
} from '../protocol';
import { ask, listen } from './ask';
import { remarksIn } from './remarks';
import { useTab, type Failed } from './use-tab';

type Remarks = ReturnType<typeof remarksIn>;

/** Everything the page shows, and what can be done with it. */
export interface WorkbookOnPage {
  readonly workbook: WorkbookView | null;
  readonly sheet: SheetView | null;
  readonly remarks: Remarks;
  readonly selection: Selection | null;
  /** Entries that are not in the file yet; null as long as nothing was typed. */
  readonly unsaved: number | null;
  readonly question: Question | null;
  /** Lies over the window until the person closes it. */
  readonly shownPage: ShownPage | null;
  readonly closePage: () => void;
  readonly notice: string;
  readonly sidebarTitle: string | null;
  readonly openTab: (name: string) => Promise<void>;
  readonly type: (cells: readonly TypedCell[]) => Promise<void>;
  readonly choose: (functionName: string) => Promise<void>;
  readonly restart: () => Promise<boolean>;
  readonly moveTo: (selection: Selection | null) => void;
  readonly answered: () => void;
  readonly closeSidebar: () => void;
  readonly say: (notice: string) => void;
}

const CHECK_PAUSE_MILLIS = 900;
/** As long as the script asks Google to show a toast. */
const NOTICE_MILLIS = 10_000;

/** What is said at the edge of the page, and for how long. */
const useNotice = (gone: string) => {
  const [notice, setNotice] = useState('');
  const timer = useRef(0);
  const say = useCallback((text: string): void => {
    clearTimeout(timer.current);
    setNotice(text);
    timer.current = window.setTimeout(() => setNotice(''), NOTICE_MILLIS);
  }, []);
  const failed = useCallback(
    (message: string): void => say(message === '' ? gone : message),
    [say, gone],
  );
  return { notice, say, failed };
};

/** Checks the workbook a moment after the last change, as the person in the seat. */
const useRemarks = (seat: Seat) => {
  const [remarks, setRemarks] = useState<Remarks>([]);
  const timer = useRef(0);
  const check = useCallback((): void => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      const argument = JSON.stringify({ action: 'check', args: {} });
      // Nobody asked for this check, so nobody is told how far it is.
      const quiet = { ...seat, window: `${seat.window} check` };
      void ask(quiet, { kind: 'run', functionName: 'rpc', argument }).then((answer) => {
        if (answer.ok) setRemarks(remarksIn(answer.value.result));
      });
    }, CHECK_PAUSE_MILLIS);
  }, [seat]);
  return { remarks, check };
};

/** The workbook around the tab, read anew whenever it changes. */
const useBook = (
  seat: Seat,
  failed: Failed,
  tab: Pick<ReturnType<typeof useTab>, 'shown' | 'openTab'>,
  check: () => void,
) => {
  const [workbook, setWorkbook] = useState<WorkbookView | null>(null);
  const { shown, openTab } = tab;
  const load = useCallback(async (): Promise<void> => {
    const answer = await ask(seat, { kind: 'open' });
    if (!answer.ok) {
      failed(answer.message);
      return;
    }
    setWorkbook(answer.value);
    await openTab(shown.current === '' ? answer.value.selection.tab : shown.current);
    check();
  }, [seat, failed, openTab, check]);
  return { workbook, load };
};

/** What the script shows by itself: questions, the sidebar, toasts, and that something changed. */
const useEvents = (seat: Seat, say: (text: string) => void, load: () => Promise<void>) => {
  const [question, setQuestion] = useState<Question | null>(null);
  const [sidebarTitle, setSidebar] = useState<string | null>(null);
  const [shownPage, setPage] = useState<ShownPage | null>(null);
  const hear = useCallback(
    (event: PreviewEvent): void => {
      switch (event.kind) {
        case 'toast': {
          say(event.message);
          return;
        }
        case 'question': {
          setQuestion(event.question);
          return;
        }
        case 'sidebar': {
          setSidebar(event.title);
          return;
        }
        case 'page': {
          setPage(event.page);
          return;
        }
        case 'changed':
          return void load();
      }
    },
    [say, load],
  );
  useEffect(() => listen(seat.window, hear), [seat.window, hear]);
  return {
    question,
    sidebarTitle,
    shownPage,
    closePage: () => setPage(null),
    answered: () => setQuestion(null),
    closeSidebar: () => setSidebar(null),
  };
};

/** The workbook as one window sees it. `gone` is said when the program behind the page has ended. */
export const useWorkbook = (seat: Seat, gone: string): WorkbookOnPage => {
  const { notice, say, failed } = useNotice(gone);
  const { remarks, check } = useRemarks(seat);
  const { sheet, selection, unsaved, shown, openTab, moveTo, type } = useTab(seat, failed);
  const { workbook, load } = useBook(seat, failed, { shown, openTab }, check);
  const events = useEvents(seat, say, load);
  const choose = async (functionName: string): Promise<void> => {
    const answer = await ask(seat, { kind: 'menu', functionName });
    if (answer.ok) moveTo(answer.value.selection);
    else failed(answer.message);
  };
  const restart = async (): Promise<boolean> => {
    const answer = await ask(seat, { kind: 'restart' });
    if (!answer.ok) failed(answer.message);
    return answer.ok;
  };
  useEffect(() => {
    void load().then(() => choose('menuOpenSidebar'));
  }, [seat]);
  return {
    ...events,
    workbook,
    sheet,
    remarks,
    selection,
    unsaved,
    notice,
    openTab,
    moveTo,
    say,
    choose,
    type,
    restart,
  };
};
