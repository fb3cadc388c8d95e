import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Locator,
  type Page,
} from 'playwright-core';
import { builtDist } from './built';
import { temporaryFolder } from './local';

/** A preview that serves a workspace of its own. */
export interface Preview {
  readonly address: string;
  readonly workspace: string;
  stop(): Promise<void>;
}

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/;

const addressFrom = (program: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const hear = (part: Buffer): void => {
      said += part.toString('utf8');
      const address = ADDRESS.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    };
    program.stdout?.on('data', hear);
    program.stderr?.on('data', hear);
    program.on('exit', () => reject(new Error(`the preview ended: ${said}`)));
  });

const folderWith = (workbook: Uint8Array): string => {
  const workspace = temporaryFolder();
  writeFileSync(join(workspace, 'LAPKIN.xlsx'), workbook);
  return workspace;
};

/**
 * Starts the preview as `npm start` does, on any free port: with this workbook in its folder, or over a folder
 * that is there already. `date` is the day on which it begins.
 */
export const aPreview = async (begin: Uint8Array | string, date?: string): Promise<Preview> => {
  builtDist();
  const workspace = typeof begin === 'string' ? begin : folderWith(begin);
  const words = ['.build/lapkin.mjs', 'start', '--workspace', workspace, '--port', '0'];
  if (date !== undefined) words.push('--date', date);
  const program = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  return {
    address: await addressFrom(program),
    workspace,
    stop: () => {
      program.kill();
      return ended;
    },
  };
};

interface BrowserFacts {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Readonly<Record<string, string>>;
}

/** A real browser without a window. */
export const aBrowser = (): Promise<Browser> => {
  const said = execFileSync(process.execPath, ['tools/chromium.mjs'], { encoding: 'utf8' });
  const { executablePath, args, env } = JSON.parse(said) as BrowserFacts;
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
};

/** How a person looks at the preview. */
export interface Look {
  readonly as?: string;
  readonly locale?: 'id' | 'en';
  readonly scheme?: 'light' | 'dark';
}

/** An open window of the preview: the page, and the sidebar inside it. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly sidebar: Frame;
  /** Every error that a script has run into, and every dialog that hostile content managed to open. */
  readonly surprises: string[];
}

const PATIENCE_MILLIS = 60_000;

const sidebarIn = async (page: Page): Promise<Frame> => {
  const element = await page.waitForSelector('iframe', { timeout: PATIENCE_MILLIS });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the sidebar has no frame');
  await frame.waitForSelector('main h1', { timeout: PATIENCE_MILLIS });
  await frame.waitForSelector('.skeleton', { state: 'detached', timeout: PATIENCE_MILLIS });
  return frame;
};

/** Opens the preview as somebody, past the tour. */
export const visit = async (
  browser: Browser,
  { address }: Preview,
  { as = 'staf-rendatin-1@example.org', locale = 'id', scheme = 'light' }: Look = {},
): Promise<Visit> => {
  const context = await browser.newContext({
    viewport: { width: 1360, height: 820 },
    colorScheme: scheme,
  });
  context.setDefaultTimeout(PATIENCE_MILLIS);
  await context.addInitScript(
    ([email, language]) => {
      // A page that hands a file over is kept from storage, and is nobody's seat.
      if (location.protocol === 'about:') return;
      localStorage.setItem('lapkin-toured', 'yes');
      if (sessionStorage.getItem('lapkin-seat') === null)
        sessionStorage.setItem('lapkin-seat', JSON.stringify({ as: email, locale: language }));
    },
    [as, locale] as const,
  );
  const page = await context.newPage();
  const surprises: string[] = [];
  page.on('pageerror', ({ message }) => surprises.push(message));
  page.on('dialog', (dialog) => {
    surprises.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(address);
  return { context, page, sidebar: await sidebarIn(page), surprises };
};

/** Opens a panel of the sidebar by its place in the navigation. */
export const openPanel = async (
  { sidebar }: Visit,
  panel: 'home' | 'divisions' | 'check' | 'documents' | 'actions',
): Promise<void> => {
  const place = ['home', 'divisions', 'check', 'documents', 'actions'].indexOf(panel);
  await sidebar.locator('nav button').nth(place).click();
  await sidebar.locator('main[aria-busy=false] h1').first().waitFor();
  // This panel begins to read by itself.
  if (panel === 'check') await sidebar.locator('.chips').waitFor();
};

/** Opens the group of actions that holds this one, and gives its button. */
export const actionButton = async ({ sidebar }: Visit, name: string): Promise<Locator> => {
  const button = sidebar.getByRole('button', { name, includeHidden: true });
  const group = sidebar.locator('details', { has: button });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  return button;
};

/** Gives the window to another person of the roster. */
export const handTo = async (look: Visit, email: string): Promise<Visit> => {
  const place = new URLSearchParams({ as: email }).toString();
  await look.page.locator('.title-bar select').first().selectOption(email);
  await look.page.waitForSelector(`iframe[src*="${place}"]`);
  return { ...look, sidebar: await sidebarIn(look.page) };
};

/** Answers of a form by the name of the field. */
type Answers = Readonly<Record<string, string>>;

const fillIn = async (form: Locator, answers: Answers): Promise<void> => {
  if (Object.keys(answers).some((name) => /reason/i.test(name)))
    for (const group of await form.locator('details:not([open]) > summary').all())
      await group.click();
  for (const [name, answer] of Object.entries(answers)) {
    const choice = form.locator(`select#field-${name}`);
    if ((await choice.count()) > 0) await choice.selectOption(answer);
    else await form.locator(`#field-${name}`).fill(answer);
  }
};

/** Chooses an action from the list of all, fills in its form and sends it. */
export const perform = async (
  look: Visit,
  title: string,
  answers: Answers = {},
): Promise<string> => {
  await openPanel(look, 'actions');
  await (await actionButton(look, title)).click();
  const form = look.sidebar.locator('form');
  await look.sidebar.locator('form, .tray').first().waitFor();
  if (await form.isVisible()) {
    await fillIn(form, answers);
    await form.locator('button[type=submit]').click();
  }
  return ending(look);
};

/** Agrees to what the sidebar asks, and gives what it says then. */
export const agree = async (look: Visit): Promise<string> => {
  await look.sidebar.locator('.ending.question button.main').click();
  await look.sidebar.locator('.ending:not(.question)').waitFor();
  return ending(look);
};

const MOST_PRESSES = 80;

/** Goes on with the Tab key until the element with this text has the keyboard; `Shift+Tab` goes back. */
const tabTo = async (
  { sidebar, page }: Visit,
  text: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> => {
  const focused = (): Promise<string> =>
    sidebar.evaluate<string>('document.activeElement.textContent');
  for (let presses = 0; !(await focused()).startsWith(text); presses += 1) {
    if (presses === MOST_PRESSES) throw new Error(`the keyboard does not reach "${text}"`);
    await page.keyboard.press(key);
  }
};

/** Presses the button with this text, by keyboard. */
export const pressButton = async (
  look: Visit,
  text: string,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> => {
  await tabTo(look, text, key);
  await look.sidebar.waitForSelector(':focus:not([aria-disabled="true"])');
  await look.page.keyboard.press('Enter');
};

/** Opens a tab of the workbook and selects a cell by its name. */
export const goToCell = async ({ page }: Visit, tab: string, name: string): Promise<void> => {
  await page.getByRole('button', { name: tab, exact: true }).click();
  await page.getByLabel(`Isi tab ${tab}`).waitFor();
  await page.locator('.formula-bar .place').fill(name);
  await page.keyboard.press('Enter');
  await page.locator(`.formula-bar[data-place="${name}"]`).waitFor();
};

/** Waits until everything typed is in the file. */
export const saved = ({ page }: Visit): Promise<void> => page.locator('.saved').waitFor();

/** Pastes lines and columns, as another program puts them into the clipboard, from the selected cell on. */
export const paste = async (look: Visit, lines: readonly (readonly string[])[]): Promise<void> => {
  const text = lines.map((line) => line.join('\t')).join('\n');
  await look.page.locator('.grid').evaluate((grid, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, text);
  await saved(look);
};

/** Opens the draft of LAPKIN KPU on a page of its own. */
export const openDraft = async (look: Visit): Promise<Page> => {
  await openPanel(look, 'documents');
  const [document] = await Promise.all([
    look.context.waitForEvent('page'),
    look.sidebar.getByRole('link', { name: 'Buka di Google Dokumen' }).first().click(),
  ]);
  await document.locator('.pages').getByText('KATA PENGANTAR').first().waitFor();
  return document;
};

/** Selects words within a paragraph of a document, as with the mouse. */
export const selectWords = async (document: Page, words: string): Promise<void> => {
  const paragraph = document.locator('.pages p').filter({ hasText: words }).first();
  await paragraph.evaluate((element, wanted) => {
    const start = element.textContent.indexOf(wanted);
    const pieces = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = element.ownerDocument.createRange();
    for (let passed = 0; pieces.nextNode();) {
      const { length } = pieces.currentNode.textContent ?? '';
      const [from, to] = [start - passed, start + wanted.length - passed];
      if (from >= 0 && from < length) range.setStart(pieces.currentNode, from);
      if (to > 0 && to <= length) range.setEnd(pieces.currentNode, to);
      passed += length;
    }
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    element.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
  }, words);
};

/** What the sidebar says about the last action, once it has ended. */
export const ending = async ({ sidebar }: Visit): Promise<string> =>
  sidebar.locator('.ending').innerText();
