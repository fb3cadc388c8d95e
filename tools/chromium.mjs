/**
 * Names the browser of the tests: unpacks it when it is not there yet, and prints its path, its arguments and
 * the environment it needs as JSON. The package brings its own system libraries and fonts; it gives them out
 * only where it believes to run in the cloud it was made for, so it is told that it does.
 */
import { existsSync, mkdirSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
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

/**
 * Tells the browser where its letters are. The package's own list names folders of the cloud, and without a
 * single font the first form control ends the page.
 */
const nameFonts = () => {
  const folder = resolve(HOME, 'fontconfig');
  const list = join(folder, 'fonts.conf');
  if (existsSync(list)) return folder;
  const folders = [join(HOME, 'fonts'), resolve('node_modules/dejavu-fonts-ttf/ttf')];
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    list,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((one) => `  <dir>${one}</dir>`).join('\n')}
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`,
  );
  return folder;
};

/** Arguments that would weaken what the tests look at, or that keep a browser from closing a page. */
const UNWANTED =
  /^--(single-process|no-zygote|disable-web-security|allow-running-insecure|headless)/;

mkdirSync(HOME, { recursive: true });
process.env.TMPDIR = HOME;
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
chromium.setGraphicsMode = false;
const [executablePath, fonts] = await exclusively(async () => [
  await chromium.executablePath(),
  nameFonts(),
]);
const { LD_LIBRARY_PATH } = process.env;
console.log(
  JSON.stringify({
    executablePath,
    args: chromium.args.filter((argument) => !UNWANTED.test(argument)),
    env: { LD_LIBRARY_PATH, FONTCONFIG_PATH: fonts },
  }),
);
