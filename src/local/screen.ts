import { HostError } from './disk/host-error';
import type { Page } from './services/html-service';
import type { Dialog, DialogAnswer, MenuInBar, Window } from './services/ui';

/** What the person does in front of the window. */
export interface ScreenOptions {
  /** Answers a dialog; undefined when nobody is there to answer it. */
  readonly answerDialog?: (dialog: Dialog) => DialogAnswer | undefined;
  /** Sees the small messages of a running action. */
  readonly onToast?: (message: string, title: string) => void;
  /** Sees a page that lies over the window. */
  readonly onPage?: (page: Page) => void;
}

/** The window of one person, and what it has shown so far. */
export interface Screen {
  readonly window: Window;
  menus(): readonly MenuInBar[];
  dialogs(): readonly Dialog[];
  toasts(): readonly string[];
  sidebar(): Page | null;
  /** Pages that lay over the window, the last at the end. */
  pages(): readonly Page[];
}

/** A window that remembers. */
export const createScreen = ({ answerDialog, onToast, onPage }: ScreenOptions): Screen => {
  const menus = new Map<string, MenuInBar>();
  const dialogs: Dialog[] = [];
  const toasts: string[] = [];
  const pages: Page[] = [];
  let sidebar: Page | null = null;
  return {
    menus: () => [...menus.values()],
    dialogs: () => [...dialogs],
    toasts: () => [...toasts],
    sidebar: () => sidebar,
    pages: () => [...pages],
    window: {
      answer: (dialog) => {
        dialogs.push(dialog);
        const answer = answerDialog?.(dialog);
        if (answer === undefined) throw new HostError({ code: 'no-answer', dialog: dialog.text });
        return answer;
      },
      addMenu: (menu) => void menus.set(menu.caption, menu),
      showSidebar: (page) => {
        sidebar = page;
      },
      showPage: (page) => {
        pages.push(page);
        onPage?.(page);
      },
      toast: (message, title) => {
        toasts.push(message);
        onToast?.(message, title);
      },
    },
  };
};
