/** Opens the preview in the browser of the tests, for tools that look at it: pictures and measurements. */
import { execFileSync, spawn } from 'node:child_process';
import { chromium } from 'playwright-core';

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/;
const PATIENCE_MILLIS = 120_000;

/** Serves a workspace from that day on. Gives the address and a way to stop. */
export const startPreview = (workspace, date) =>
  new Promise((resolve, reject) => {
    const words = ['start', '--workspace', workspace, '--port', '0', '--date', date];
    const program = spawn(process.execPath, ['.build/lapkin.mjs', ...words]);
    let said = '';
    const hear = (part) => {
      said += part;
      const [address] = ADDRESS.exec(said) ?? [];
      if (address) resolve({ address, stop: () => program.kill() });
    };
    program.stdout.on('data', hear);
    program.stderr.on('data', hear);
    program.on('exit', () => reject(new Error(said)));
  });

/** The browser that came with the packages, without a window. */
export const openBrowser = () => {
  const said = execFileSync(process.execPath, ['tools/chromium.mjs'], { encoding: 'utf8' });
  const { executablePath, args, env } = JSON.parse(said);
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
};

/** A window of the preview with this person in front of it, past the tour; `look` goes to the browser. */
export const openWindow = async (browser, { address }, as, look = {}) => {
  const context = await browser.newContext({ viewport: { width: 1360, height: 800 }, ...look });
  context.setDefaultTimeout(PATIENCE_MILLIS);
  await context.addInitScript((email) => {
    globalThis.localStorage.setItem('lapkin-toured', 'yes');
    globalThis.sessionStorage.setItem('lapkin-seat', JSON.stringify({ as: email, locale: 'id' }));
  }, as);
  const page = await context.newPage();
  await page.goto(address);
  const frame = await page.waitForSelector('iframe');
  const sidebar = await frame.contentFrame();
  await sidebar.waitForSelector('main h1');
  await sidebar.waitForSelector('.skeleton', { state: 'detached' });
  return { context, page, sidebar };
};
