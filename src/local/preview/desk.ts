import { statSync } from 'node:fs';
import { HostError } from '../disk/host-error';
import { openHost, type Host } from '../host';
import { carryOut } from './commands';
import { COMPILER, emptyWorkspace, prepareWorkbook, type Beginning } from './practice';
import type {
  PersonView,
  PreviewAnswer,
  PreviewCommand,
  PreviewEvent,
  Question,
  QuestionAnswer,
  Seat,
  SeatedCommand,
} from './protocol';
import { docsNameOf, rosterOf } from './roster';

/** The person in front of the window that a command came from. */
export interface Audience {
  readonly tell: (event: PreviewEvent) => void;
  /** Waits for the answer; the script stands still meanwhile, as on Google. */
  readonly ask: (question: Question) => QuestionAnswer;
}

/** Where the desk stands, and who looks on. */
export interface DeskOptions {
  readonly workspace: string;
  readonly dist: string;
  /** Clock of the people at the desk. */
  readonly now: () => Date;
  /** The audience of the command under way. */
  readonly audience: (seat: Seat) => Audience;
}

/** One workbook that several people look at. Commands come one after another. */
export interface Desk {
  handle(seated: SeatedCommand): Promise<PreviewAnswer>;
}

/** What lies on the desk; replaced as a whole when the file was changed by somebody else. */
interface OnDesk {
  host: Host;
  people: readonly PersonView[];
  /** Of the workbook's file when it was last read or written here; empty when it must be read again. */
  stamp: string;
  seat: Seat;
}

/** Changes whenever the file does; the same for every file that is not there. */
const stampOf = (path: string): string => {
  const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
  return `${String(mtimeMs)} ${String(size)}`;
};

const NO_FILE = stampOf('');

/** Errors of the script come from another realm, where `instanceof Error` would miss them. */
const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);

/** Opens the workbook for whoever sits at the desk at the moment; an empty folder gets the practice year. */
const open = async (
  { workspace, dist, now, audience }: DeskOptions,
  desk: Pick<OnDesk, 'seat' | 'people'>,
  beginning: Beginning,
): Promise<Host> => {
  const host = await openHost({
    workspace,
    dist,
    now,
    as: COMPILER,
    get locale() {
      return desk.seat.locale;
    },
    nameOf: (email) => docsNameOf(desk.people, email),
    answerDialog: (dialog) => audience(desk.seat).ask(dialog),
    onToast: (message, title) => audience(desk.seat).tell({ kind: 'toast', message, title }),
    onPage: (page) => audience(desk.seat).tell({ kind: 'page', page }),
  });
  if (stampOf(host.workspace.workbookPath) === NO_FILE) prepareWorkbook(host, beginning);
  return host;
};

const read = async (options: DeskOptions, desk: OnDesk, beginning: Beginning): Promise<void> => {
  desk.host = await open(options, desk, beginning);
  desk.stamp = stampOf(desk.host.workspace.workbookPath);
  desk.people = rosterOf(desk.host);
};

const save = (desk: OnDesk, tell: Audience['tell']): void => {
  if (!desk.host.hasUnsavedChanges()) return;
  desk.host.save();
  desk.stamp = stampOf(desk.host.workspace.workbookPath);
  tell({ kind: 'changed' });
};

const perform = (desk: OnDesk, command: PreviewCommand, tell: Audience['tell']): unknown => {
  const host = desk.host.as(desk.seat.as);
  if (command.kind === 'open') desk.people = rosterOf(host);
  const author = docsNameOf(desk.people, desk.seat.as);
  const value = carryOut({ host, people: desk.people, author }, command);
  const sidebar = host.screen.sidebar();
  if (sidebar !== null) tell({ kind: 'sidebar', title: sidebar.title });
  save(desk, tell);
  return value;
};

const begin = async (options: DeskOptions): Promise<OnDesk> => {
  const seat: Seat = { as: COMPILER, locale: 'id', window: '' };
  const empty = { seat, people: [] };
  // The first thing a newcomer is offered is the main job: the drafts.
  const host = await open(options, empty, 'gathered');
  const desk: OnDesk = { ...empty, host, stamp: '' };
  await read(options, desk, 'gathered');
  return desk;
};

/** Opens the workspace for people. Throws `HostError` when it cannot be used. */
export const openDesk = async (options: DeskOptions): Promise<Desk> => {
  const desk = await begin(options);
  const handle = async ({ seat, command }: SeatedCommand): Promise<unknown> => {
    desk.seat = seat;
    const { tell } = options.audience(seat);
    if (command.kind === 'restart') emptyWorkspace(desk.host.workspace);
    if (desk.stamp !== stampOf(desk.host.workspace.workbookPath)) {
      await read(options, desk, 'new');
      tell({ kind: 'changed' });
    }
    return perform(desk, command, tell);
  };
  return {
    handle: async (seated) => {
      try {
        return { ok: true, value: await handle(seated) };
      } catch (error) {
        // On Google, too, what was written before something went wrong stays. Where this machine is the
        // trouble, the next command reads the file again.
        if (error instanceof HostError) desk.stamp = '';
        else save(desk, options.audience(desk.seat).tell);
        return { ok: false, message: messageOf(error) };
      }
    },
  };
};
