import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type {
  PreviewEvent,
  Question,
  RunView,
  Seat,
  Selection,
  SheetView,
  TypedCell,
  WorkbookView,
} from '../protocol';
import { ask, listen } from './ask';
import { remarksIn } from './remarks';

type Remarks = ReturnType<typeof remarksIn>;

/** Everything the page shows, and what can be done with it. */
export interface WorkbookOnPage {
  readonly workbook: WorkbookView | null;
  readonly sheet: SheetView | null;
  readonly remarks: Remarks;
  readonly selection: Selection | null;
  readonly question: Question | null;
  readonly notice: string;
  readonly sidebarTitle: string | null;
  openTab(name: string): Promise<void>;
  type(cells: readonly TypedCell[]): Promise<void>;
  choose(functionName: string): Promise<void>;
  restart(): Promise<boolean>;
  moveTo(selection: Selection | null): void;
  answered(): void;
  closeSidebar(): void;
  say(notice: string): void;
}

const CHECK_PAUSE_MILLIS = 900;
/** As long as the script asks Google to show a toast. */
const NOTICE_MILLIS = 10_000;

/** The workbook as one window sees it. `gone` is said when the program behind the page has ended. */
export const useWorkbook = (seat: Seat, gone: string): WorkbookOnPage => {
  const [workbook, setWorkbook] = useState<WorkbookView | null>(null);
  const [sheet, setSheet] = useState<SheetView | null>(null);
  const [remarks, setRemarks] = useState<Remarks>([]);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const [notice, setNotice] = useState('');
  const [sidebarTitle, setSidebar] = useState<string | null>(null);
  const timer = useRef(0);
  const noticeTimer = useRef(0);
  const shownTab = useRef('');

  const say = useCallback((text: string): void => {
    clearTimeout(noticeTimer.current);
    setNotice(text);
    noticeTimer.current = window.setTimeout(() => setNotice(''), NOTICE_MILLIS);
  }, []);
  const failed = (message: string): void => say(message === '' ? gone : message);

  const openTab = useCallback(
    async (name: string): Promise<void> => {
      const answer = await ask(seat, { kind: 'sheet', name });
      if (!answer.ok) return failed(answer.message);
      shownTab.current = answer.value.name;
      setSheet(answer.value);
    },
    [seat],
  );

  const check = useCallback((): void => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      const argument = JSON.stringify({ action: 'check', args: {} });
      void ask(seat, { kind: 'run', functionName: 'rpc', argument }).then((answer) => {
        if (answer.ok) setRemarks(remarksIn(answer.value.result));
      });
    }, CHECK_PAUSE_MILLIS);
  }, [seat]);

  const moveTo = useCallback(
    (target: Selection | null): void => {
      if (target === null) return;
      if (target.tab !== shownTab.current) void openTab(target.tab);
      setSelection({ ...target });
    },
    [openTab],
  );

  const load = useCallback(async (): Promise<void> => {
    const answer = await ask(seat, { kind: 'open' });
    if (!answer.ok) return failed(answer.message);
    setWorkbook(answer.value);
    await openTab(shownTab.current === '' ? answer.value.selection.tab : shownTab.current);
    check();
  }, [seat, openTab, check]);

  const after = useCallback((view: RunView): void => moveTo(view.selection), [moveTo]);

  const choose = useCallback(
    async (functionName: string): Promise<void> => {
      const answer = await ask(seat, { kind: 'menu', functionName });
      if (answer.ok) after(answer.value);
      else failed(answer.message);
    },
    [seat, after],
  );

  const hear = useCallback(
    (event: PreviewEvent): void => {
      switch (event.kind) {
        case 'toast':
          return say(event.message);
        case 'question':
          return setQuestion(event.question);
        case 'sidebar':
          return setSidebar(event.title);
        case 'changed':
          return void load();
      }
    },
    [load],
  );

  useEffect(() => listen(seat.window, hear), [seat.window, hear]);
  useEffect(() => {
    void load().then(() => choose('menuOpenSidebar'));
  }, [seat]);

  return {
    workbook,
    sheet,
    remarks,
    selection,
    question,
    notice,
    sidebarTitle,
    openTab,
    moveTo,
    say,
    choose,
    type: async (cells) => {
      const answer = await ask(seat, { kind: 'edit', sheet: shownTab.current, cells });
      if (!answer.ok) failed(answer.message);
      await openTab(shownTab.current);
      check();
    },
    restart: async () => {
      const answer = await ask(seat, { kind: 'restart' });
      if (!answer.ok) failed(answer.message);
      return answer.ok;
    },
    answered: () => setQuestion(null),
    closeSidebar: () => setSidebar(null),
  };
};
