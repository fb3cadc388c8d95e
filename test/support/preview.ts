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

/** Starts the preview as `npm start` does, on any free port, with this workbook in its folder. */
export const aPreview = async (workbook: Uint8Array): Promise<Preview> => {
  builtDist();
  const workspace = temporaryFolder();
  writeFileSync(join(workspace, 'LAPKIN.xlsx'), workbook);
  const words = ['.build/lapkin.mjs', 'start', '--workspace', workspace, '--port', '0'];
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

const PATIENCE_MILLIS = 40_000;

const sidebarIn = async (page: Page): Promise<Frame> => {
  const element = await page.waitForSelector('iframe', { timeout: PATIENCE_MILLIS });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the sidebar has no frame');
  await frame.waitForSelector('main h1, main .notice', { timeout: PATIENCE_MILLIS });
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
};

/** Opens the group of actions that holds this one, and gives its button. */
export const actionButton = async ({ sidebar }: Visit, name: string): Promise<Locator> => {
  const button = sidebar.getByRole('button', { name, includeHidden: true });
  const group = sidebar.locator('details', { has: button });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  return button;
};

/** What the sidebar says about the last action, once it has ended. */
export const ending = async ({ sidebar }: Visit): Promise<string> =>
  sidebar.locator('.ending').innerText();
