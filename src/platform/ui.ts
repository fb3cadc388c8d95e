/** The part of Google's user interface services that we use. */

export interface Menu {
  addItem(caption: string, functionName: string): Menu;
  addSeparator(): Menu;
  addSubMenu(menu: Menu): Menu;
  addToUi(): void;
}

export interface PromptResponse {
  getSelectedButton(): unknown;
  getResponseText(): string;
}

export interface Ui {
  createMenu(caption: string): Menu;
  alert(title: string, prompt: string, buttons: unknown): unknown;
  prompt(title: string, prompt: string, buttons: unknown): PromptResponse;
  showSidebar(page: unknown): void;
  showModalDialog(page: unknown, title: string): void;
  readonly Button: {
    readonly OK: unknown;
    readonly YES: unknown;
    readonly NO: unknown;
    readonly CANCEL: unknown;
  };
  readonly ButtonSet: {
    readonly OK: unknown;
    readonly OK_CANCEL: unknown;
    readonly YES_NO: unknown;
  };
}

export interface HtmlOutput {
  setTitle(title: string): HtmlOutput;
}

export interface HtmlService {
  createHtmlOutput(html: string): HtmlOutput;
  createHtmlOutputFromFile(name: string): HtmlOutput;
}
