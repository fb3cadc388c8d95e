import { findAction } from '../application/actions';
import type { ActionArguments } from '../application/actions';
import { readArguments } from '../application/arguments';
import type { Catalogue } from '../application/messages/catalogue';
import type { Answer, ShownProblem } from '../application/server-api';
import type { HtmlService, Menu, Ui } from '../platform/ui';
import { filePage } from './file-page';
import { catalogueFor } from './language';
import { menuGroups } from './menu-lines';
import type { MenuAction, MenuLine } from './menu-lines';
import { askOptions } from './menu-questions';
import { showOutcome, showTrouble } from './present';
import { changeLine } from './present-refresh';
import type { Compose } from './rpc';
import { performAction } from './rpc';
import { troubleOf } from './session/platform-trouble';

const SUBMENUS = ['gathering', 'reviewing', 'leaving', 'workbook'] as const;

/** Builds the menu. Runs in a simple trigger, so it may call nothing that needs consent. */
export const buildMenu = (ui: Ui, catalogue: Catalogue, version: string): void => {
  const addLines = (menu: Menu, lines: readonly MenuLine[]): Menu =>
    lines.reduce(
      (built, { action, functionName }) =>
        built.addItem(catalogue.action[action].title, functionName),
      menu,
    );
  const { daily, ...rest } = menuGroups;
  const top = ui
    .createMenu(`LAPKIN ${version}`)
    .addItem(catalogue.menu.openSidebar, 'menuOpenSidebar')
    .addSeparator();
  SUBMENUS.reduce(
    (built, group) =>
      built.addSubMenu(addLines(ui.createMenu(catalogue.menu.group[group]), rest[group])),
    addLines(top, daily).addSeparator(),
  ).addToUi();
};

const SHOWN_LINES = 12;

const problemLine = ({ tab, cell, message }: ShownProblem): string =>
  `• ${cell === '' ? tab : `${tab} ${cell}`}: ${message}`;

/** What a dialog shows: the sentence, and the first lines of what it is about. */
const fullText = (answer: Answer, catalogue: Catalogue): string => {
  const { message, problems = [], changes = [] } = answer.ok ? answer.value : answer.error;
  const lines = [
    ...changes.map((change) => `• ${changeLine(change)}`),
    ...problems.map(problemLine),
  ];
  const more = lines.length - SHOWN_LINES;
  return [
    message,
    ...lines.slice(0, SHOWN_LINES),
    ...(more > 0 ? [catalogue.menu.moreProblems(more)] : []),
  ].join('\n');
};

/** What a person has in front of them: dialogs, and pages that lie over the window. */
interface Window {
  readonly ui: Ui;
  readonly html: HtmlService;
}

const tell = ({ ui, html }: Window, title: string, answer: Answer, catalogue: Catalogue): void => {
  const text = fullText(answer, catalogue);
  const file = answer.ok ? answer.value.file : undefined;
  if (file === undefined) ui.alert(title, text, ui.ButtonSet.OK);
  else ui.showModalDialog(html.createHtmlOutput(filePage(text, file)), title);
};

/**
 * Performs; where the rules ask for consent, asks the person and performs again. No lock is held meanwhile, and nothing
 * is kept that was read before: others go on working while the question stands.
 */
const performAsking = (
  begun: ActionArguments,
  perform: (args: ActionArguments) => Answer,
  agrees: (answer: Answer) => boolean,
): Answer | null => {
  const ask = (args: ActionArguments): Answer | null => {
    const answer = perform(args);
    if (answer.ok || answer.error.confirm === undefined || args[answer.error.confirm] === true) {
      return answer;
    }
    return agrees(answer) ? ask({ ...args, [answer.error.confirm]: true }) : null;
  };
  return ask(begun);
};

/** Runs an action from the menu with plain dialogs: it works where the sidebar does not (several accounts). */
export const runFromMenu = (action: MenuAction, window: Window, compose: Compose): void => {
  const { ui } = window;
  const catalogue = catalogueFor();
  const { title } = catalogue.action[action];
  try {
    const given = askOptions(action, ui, catalogue);
    if (given === null) return;
    const begun = readArguments(
      findAction(action) ?? { name: action, step: null, options: [] },
      given,
    );
    if (!begun.ok) {
      tell(window, title, showOutcome(begun, null, catalogue), catalogue);
      return;
    }
    const answer = performAsking(
      begun.value,
      (args) => performAction(action, args, compose),
      (asked) => ui.alert(title, fullText(asked, catalogue), ui.ButtonSet.YES_NO) === ui.Button.YES,
    );
    if (answer !== null) tell(window, title, answer, catalogue);
  } catch (thrown) {
    tell(window, title, showTrouble(troubleOf(thrown), catalogue), catalogue);
  }
};
