import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { HostError } from '../disk/host-error';
import { openHost, type Host } from '../host';
import type { MenuInBar } from '../services/ui';
import { editCells } from './edit-cells';
import { COMPILER, emptyWorkspace, prepareWorkbook } from './practice';
import type {
  PersonView,
  PreviewAnswer,
  PreviewAnswers,
  PreviewCommand,
  PreviewEvent,
  Question,
  QuestionAnswer,
  RunView,
  Seat,
  SeatedCommand,
  Selection,
  SheetView,
  WorkbookView,
} from './protocol';
import { tabColor, viewSheet } from './sheet-view';

/** The person in front of the window that a command came from. */
export interface Audience {
  tell(event: PreviewEvent): void;
  /** Waits for the answer; the script stands still meanwhile, as on Google. */
  ask(question: Question): QuestionAnswer;
}

export interface DeskOptions {
  readonly workspace: string;
  readonly dist: string;
  /** The audience of the command under way. */
  readonly audience: (seat: Seat) => Audience;
}

/** One workbook that several people look at. Commands come one after another. */
export interface Desk {
  handle(seated: SeatedCommand): Promise<PreviewAnswer>;
}

/** Changes whenever the file does. */
const stampOf = (path: string): string => {
  const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
  return `${String(mtimeMs)} ${String(size)}`;
};

const selectionIn = (host: Host): Selection => {
  const { active } = host.workbook.book;
  return { tab: active.name, row: active.activeArea.row, column: active.activeArea.column };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The roster as the script tells it; empty while the workbook cannot be read. */
const peopleIn = (host: Host): readonly PersonView[] => {
  const answer = host.rpc('status');
  const value = isRecord(answer) ? answer['value'] : undefined;
  const status = isRecord(value) ? value['status'] : undefined;
  const people = isRecord(status) ? status['people'] : undefined;
  return Array.isArray(people) ? (people as readonly PersonView[]) : [];
};

const viewWorkbook = (host: Host): WorkbookView => {
  host.open();
  const { book } = host.workbook;
  return {
    fileName: basename(host.workspace.workbookPath),
    menus: host.screen.menus() as readonly MenuInBar[],
    tabs: book.sheets
      .filter(({ hidden }) => !hidden)
      .map((sheet) => ({ name: sheet.name, color: tabColor(book, sheet) })),
    selection: selectionIn(host),
    people: peopleIn(host),
  };
};

const sheetNamed = (host: Host, name: string): SheetView => {
  const { book } = host.workbook;
  const sheet = book.sheets.find((one) => one.name === name) ?? book.active;
  return viewSheet(book, sheet);
};

/** Runs something of the script and notices where it has moved the selection to. */
const running = (host: Host, run: () => unknown): RunView => {
  const before = JSON.stringify(selectionIn(host));
  const result = run() ?? null;
  const after = selectionIn(host);
  return { result, selection: JSON.stringify(after) === before ? null : after };
};

const perform = (host: Host, command: PreviewCommand): PreviewAnswers[PreviewCommand['kind']] => {
  switch (command.kind) {
    case 'open':
      return viewWorkbook(host);
    case 'sheet':
      return sheetNamed(host, command.name);
    case 'edit':
      editCells(host.workbook, command.sheet, command.cells);
      return sheetNamed(host, command.sheet);
    case 'run':
      return running(host, () => host.run(command.functionName, command.argument ?? undefined));
    case 'menu':
      return running(host, () => host.menu(command.functionName));
    case 'documents':
      return host.documents().map(({ id, name, owner }) => ({ id, name, owner }));
    case 'restart':
      return null;
  }
};

/** Errors of the script come from another realm, where `instanceof Error` would miss them. */
const messageOf = (error: unknown): string =>
  isRecord(error) && 'message' in error ? String(error['message']) : String(error);

/** Opens the workspace for people; a folder without a workbook gets the practice year. */
export const openDesk = async (options: DeskOptions): Promise<Desk> => {
  let seat: Seat = { as: COMPILER, locale: 'id', window: '' };
  let stamp = '';
  const tell = (event: PreviewEvent): void => options.audience(seat).tell(event);
  const open = async (): Promise<Host> => {
    const opened = await openHost({
      workspace: options.workspace,
      dist: options.dist,
      as: COMPILER,
      get locale() {
        return seat.locale;
      },
      answerDialog: (dialog) => options.audience(seat).ask(dialog),
      onToast: (message, title) => tell({ kind: 'toast', message, title }),
    });
    if (stampOf(opened.workspace.workbookPath) === stampOf('')) prepareWorkbook(opened);
    stamp = stampOf(opened.workspace.workbookPath);
    return opened;
  };
  let host = await open();
  const save = (): void => {
    if (!host.hasUnsavedChanges()) return;
    host.save();
    stamp = stampOf(host.workspace.workbookPath);
    tell({ kind: 'changed' });
  };
  const seated = async (command: PreviewCommand): Promise<Host> => {
    if (command.kind === 'restart') emptyWorkspace(host.workspace);
    if (stamp !== stampOf(host.workspace.workbookPath)) {
      host = await open();
      tell({ kind: 'changed' });
    }
    return host.as(seat.as);
  };
  return {
    handle: async ({ seat: taken, command }) => {
      seat = taken;
      try {
        const own = await seated(command);
        const sidebarBefore = own.screen.sidebar();
        const value = perform(own, command);
        const sidebar = own.screen.sidebar();
        if (sidebar !== null && sidebar !== sidebarBefore)
          tell({ kind: 'sidebar', title: sidebar.title });
        save();
        return { ok: true, value };
      } catch (error) {
        // On Google, too, what was written before something went wrong stays. Where this machine is the
        // trouble, the next command reads the file again.
        if (error instanceof HostError) stamp = '';
        else save();
        return { ok: false, message: messageOf(error) };
      }
    },
  };
};
