import type { ActionArguments, ActionName } from '../application/actions';
import type { Catalogue } from '../application/messages/catalogue';
import type { Ports } from '../application/ports';
import type { Answer, ShownProblem } from '../application/server-api';
import type { Ui } from '../platform/ui';
import { catalogueFor } from './language';
import { showOutcome, showTrouble } from './present';
import type { Compose } from './rpc';
import { performAction } from './rpc';
import { troubleOf } from './session/platform-trouble';

type MenuAction = Exclude<ActionName, 'describe'>;

/** A line of the menu: an action and the top-level function Google calls for it, or a line between groups. */
export type MenuLine = { readonly action: MenuAction; readonly functionName: string } | 'separator';

/** The menu as data. Every function named here is exported by `main.ts`. */
export const menuLines: readonly MenuLine[] = [
  { action: 'start-year', functionName: 'menuStartYear' },
  { action: 'check', functionName: 'menuCheck' },
  { action: 'generate-draft', functionName: 'menuGenerateDraft' },
  { action: 'refresh-draft', functionName: 'menuRefreshDraft' },
  'separator',
  { action: 'set-up', functionName: 'menuSetUp' },
  { action: 'load-practice-year', functionName: 'menuLoadPracticeYear' },
  { action: 'remove-practice-year', functionName: 'menuRemovePracticeYear' },
];

/** Builds the menu. Runs in a simple trigger, so it may call nothing that needs consent. */
export const buildMenu = (ui: Ui, catalogue: Catalogue, version: string): void => {
  const menu = ui
    .createMenu(`LAPKIN ${version}`)
    .addItem(catalogue.menu.openSidebar, 'menuOpenSidebar')
    .addSeparator();
  menuLines
    .reduce(
      (built, line) =>
        line === 'separator'
          ? built.addSeparator()
          : built.addItem(catalogue.action[line.action].title, line.functionName),
      menu,
    )
    .addToUi();
};

const SHOWN_LINES = 12;

const problemLine = ({ tab, cell, message }: ShownProblem): string =>
  `• ${cell === '' ? tab : `${tab} ${cell}`}: ${message}`;

/** What a dialog shows: the sentence, and the first lines of what it is about. */
const fullText = (answer: Answer, catalogue: Catalogue): string => {
  const { message, problems = [], changes = [] } = answer.ok ? answer.value : answer.error;
  const lines = [...changes.map((change) => `• ${change.message}`), ...problems.map(problemLine)];
  const more = lines.length - SHOWN_LINES;
  return [
    message,
    ...lines.slice(0, SHOWN_LINES),
    ...(more > 0 ? [catalogue.menu.moreProblems(more)] : []),
  ].join('\n');
};

const tell = (ui: Ui, title: string, answer: Answer, catalogue: Catalogue): void => {
  ui.alert(title, fullText(answer, catalogue), ui.ButtonSet.OK);
};

/** Performs; where the rules ask for consent, asks the person and performs again. No lock is held meanwhile. */
const performAsking = (
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
  return ask({});
};

/** Runs an action from the menu with plain dialogs: it works where the sidebar does not (several accounts). */
export const runFromMenu = (action: MenuAction, ui: Ui, compose: Compose): void => {
  const catalogue = catalogueFor();
  const { title } = catalogue.action[action];
  try {
    const ports: Ports = compose();
    const answer = performAsking(
      (args) => showOutcome(performAction(ports, action, args), ports.workbook, catalogue),
      (asked) => ui.alert(title, fullText(asked, catalogue), ui.ButtonSet.YES_NO) === ui.Button.YES,
    );
    if (answer !== null) tell(ui, title, answer, catalogue);
  } catch (thrown) {
    tell(ui, title, showTrouble(troubleOf(thrown), catalogue), catalogue);
  }
};
