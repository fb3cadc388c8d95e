import { basename } from 'node:path';
import type { Host } from '../host';
import { doByHand, viewDocument } from './document-page';
import { editCells } from './edit-cells';
import type {
  PersonView,
  PreviewAnswers,
  PreviewCommand,
  RunView,
  Selection,
  SheetView,
  WorkbookView,
} from './protocol';
import { tabColor, viewSheet } from './sheet-view';

/** The workbook with one person at the keyboard, and the others of the roster. */
export interface Surroundings {
  readonly host: Host;
  readonly people: readonly PersonView[];
  /** Name under which documents show the person. */
  readonly author: string;
}

const selectionIn = (host: Host): Selection => {
  const { active } = host.workbook.book;
  return { tab: active.name, row: active.activeArea.row, column: active.activeArea.column };
};

const viewWorkbook = ({ host, people }: Surroundings): WorkbookView => {
  host.open();
  const { book } = host.workbook;
  return {
    fileName: basename(host.workspace.workbookPath),
    menus: host.screen.menus(),
    tabs: book.sheets
      .filter(({ hidden }) => !hidden)
      .map((sheet) => ({ name: sheet.name, color: tabColor(book, sheet) })),
    selection: selectionIn(host),
    people,
  };
};

const sheetNamed = (host: Host, name: string): SheetView => {
  const { book } = host.workbook;
  const sheet = book.sheets.find((one) => one.name === name) ?? book.active;
  return viewSheet(book, sheet);
};

/**
 * Runs something of the script and notices whether it has moved the selection. Where people themselves have
 * gone since, only their windows know.
 */
const running = (host: Host, run: () => unknown): RunView => {
  host.calls.reset();
  const result = run() ?? null;
  const hasMoved = host.calls.lines().some(({ method }) => method.endsWith('.activate'));
  return { result, selection: hasMoved ? selectionIn(host) : null };
};

/** Carries out a command; throws what Google or this machine says when it cannot. */
export const carryOut = (
  around: Surroundings,
  command: PreviewCommand,
): PreviewAnswers[PreviewCommand['kind']] => {
  const { host, people, author } = around;
  switch (command.kind) {
    case 'open':
      return viewWorkbook(around);
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
    case 'document':
      return viewDocument(host, command.id, people);
    case 'hand':
      doByHand(host, command.id, author, command.deed);
      return viewDocument(host, command.id, people);
    case 'restart':
      return null;
  }
};
