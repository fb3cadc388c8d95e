import type { Menu, PromptResponse, Ui } from '../../platform/ui';
import type { Gate } from '../calls/gate';
import { guard } from '../guard';
import type { Page } from './html-service';

/** What stands in a menu: a line with its function, a line between, or a menu inside. */
type MenuItem =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly items: readonly MenuItem[] };

/** A menu in the bar. One of the same caption replaces the earlier one. */
export type MenuInBar = MenuItem & { readonly kind: 'menu' };

/** A question a program puts to the person. */
export interface Dialog {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

/** What the person does: a button, and for a prompt the text typed. */
export interface DialogAnswer {
  readonly button: 'OK' | 'YES' | 'NO' | 'CANCEL' | 'CLOSE';
  readonly text?: string;
}

/** The person in front of the window: answers, or throws when nobody is there to answer. */
export interface Window {
  answer(dialog: Dialog): DialogAnswer;
  addMenu(menu: MenuInBar): void;
  showSidebar(page: Page): void;
  showPage(page: Page): void;
  toast(message: string, title: string): void;
}

const menuItems = new WeakMap<object, () => MenuInBar>();

const createMenu = (gate: Gate, window: Window, caption: string): Menu => {
  const items: MenuItem[] = [];
  const menu: Menu = guard<Menu>('Menu', {
    addItem: (itemCaption, functionName) => {
      items.push({ kind: 'item', caption: itemCaption, functionName });
      return menu;
    },
    addSeparator: () => {
      items.push({ kind: 'separator' });
      return menu;
    },
    addSubMenu: (subMenu) => {
      const inner = menuItems.get(subMenu);
      if (inner === undefined) throw new TypeError('Menu.addSubMenu needs a menu');
      items.push(inner());
      return menu;
    },
    addToUi: () => {
      gate.call('Menu', 'addToUi', () => {
        window.addMenu({ kind: 'menu', caption, items: [...items] });
      });
    },
  });
  menuItems.set(menu, () => ({ kind: 'menu', caption, items: [...items] }));
  return menu;
};

/** What the window service needs besides the window itself. */
export interface UiParts {
  readonly gate: Gate;
  readonly window: Window;
  readonly pageOf: (output: unknown, method: string) => Page;
  /** A dialog suspends the script, and locks do not survive that. */
  readonly dropLocks: () => void;
}

/** `SpreadsheetApp.getUi()`. */
export const createUi = ({ gate, window, pageOf, dropLocks }: UiParts): Ui => {
  const ask = (
    kind: Dialog['kind'],
    title: string,
    text: string,
    buttons: unknown,
  ): DialogAnswer => {
    gate.permit('Ui', kind);
    dropLocks();
    return window.answer({ kind, title, text, buttons: String(buttons) });
  };
  return guard<Ui>('Ui', {
    createMenu: (caption) => createMenu(gate, window, caption),
    alert: (title, text, buttons) => ask('alert', title, text, buttons).button,
    prompt: (title, text, buttons) => {
      const answer = ask('prompt', title, text, buttons);
      return guard<PromptResponse>('PromptResponse', {
        getSelectedButton: () => answer.button,
        getResponseText: () => answer.text ?? '',
      });
    },
    showSidebar: (page) => {
      gate.call('Ui', 'showSidebar', () => {
        window.showSidebar(pageOf(page, 'showSidebar'));
      });
    },
    showModalDialog: (page, title) => {
      gate.call('Ui', 'showModalDialog', () => {
        // Unlike a question, a page lets the script go on.
        window.showPage({ ...pageOf(page, 'showModalDialog'), title });
      });
    },
    Button: guard('Ui.Button', { OK: 'OK', YES: 'YES', NO: 'NO', CANCEL: 'CANCEL' }),
    ButtonSet: guard('Ui.ButtonSet', { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO' }),
  });
};
