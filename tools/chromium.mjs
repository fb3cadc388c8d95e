/**
 * Names the browser of the tests: unpacks it when it is not there yet, and prints its path, its arguments and
 * the environment it needs as JSON. The package brings its own system libraries and fonts; it gives them out
 * only where it believes to run in the cloud it was made for, so it is told that it does.
 */
import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const HOME = resolve('.build/chromium');
const LOCK = resolve('.build/chromium.lock');
const STALE_MILLIS = 120_000;

/** Tests run side by side; only one may unpack. */
const exclusively = async (work) => {
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch {
      const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > STALE_MILLIS) rmdirSync(LOCK);
      await sleep(200);
    }
  }
  try {
    return await work();
  } finally {
    rmdirSync(LOCK);
  }
};

/** Arguments that would weaken what the tests look at, or that keep a browser from closing a page. */
const UNWANTED =
  /^--(single-process|no-zygote|disable-web-security|allow-running-insecure|headless)/;

mkdirSync(HOME, { recursive: true });
process.env.TMPDIR = HOME;
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
chromium.setGraphicsMode = false;
const executablePath = await exclusively(() => chromium.executablePath());
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
console.log(
  JSON.stringify({
    executablePath,
    args: chromium.args.filter((argument) => !UNWANTED.test(argument)),
    env: { LD_LIBRARY_PATH, FONTCONFIG_PATH },
  }),
);
