/**
 * The one door of `npm run …`: installs what is missing, builds, and starts the task. It uses nothing but
 * Node itself, so it works on a machine that has only just cloned the project.
 */
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './install.mjs';

const [task = '', ...rest] = process.argv.slice(2);

/** Runs one program of `node_modules/.bin` (or node itself) and stops the task when it fails. */
const step = (title, program, args) => {
  if (title) console.log(`\n— ${title}`);
  const isNode = program === 'node';
  const command = isNode ? process.execPath : `node_modules/.bin/${program}`;
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: !isNode && process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

const build = () => step('', 'node', ['tools/build.mjs']);
const tests = (args) => step('', 'node', ['node_modules/jest/bin/jest.js', ...args]);

/** Every gate except the tests, in the order in which a mistake is cheapest to mend. */
const gates = () => {
  step('format', 'prettier', ['--check', '--log-level', 'warn', '.']);
  step('types', 'tsc', ['-b']);
  step('lint', 'eslint', ['--max-warnings', '0', '.']);
  step('boundaries', 'depcruise', ['src', '--config', '.dependency-cruiser.cjs']);
  step('unused', 'knip', []);
  step('spelling', 'cspell', ['lint', '--no-progress', '--quiet', '.']);
};

const tasks = {
  build,
  test: () => {
    build();
    tests(rest);
  },
  gates: () => gates(),
  check: () => {
    gates();
    build();
    tests(rest);
  },
  lapkin: () => {
    build();
    step('', 'node', ['.build/lapkin.mjs', ...rest]);
  },
  demo: () => {
    build();
    step('', 'node', ['.build/lapkin.mjs', 'demo', ...rest]);
  },
  start: () => {
    build();
    step('', 'node', ['.build/lapkin.mjs', 'start', ...rest]);
  },
  bench: () => {
    build();
    step('', 'node', ['tools/bench.mjs', ...rest]);
  },
  deploy: () => {
    gates();
    build();
    tests([]);
    step('push', 'clasp', ['push', '--force']);
  },
};

if (!Object.hasOwn(tasks, task)) {
  console.error(`Unknown task "${task}". Tasks: ${Object.keys(tasks).join(', ')}.`);
  process.exit(2);
}
ensureInstalled();
tasks[task]();
