/**
 * The one door of `npm run …`: installs what is missing, builds, and starts the task. It uses nothing but
 * Node itself, so it works on a machine that has only just cloned the project.
 */
import { spawn, spawnSync } from 'node:child_process';
import { ensureInstalled } from './install.mjs';

const [task = '', ...rest] = process.argv.slice(2);

/** How to start one program of `node_modules/.bin`, or node itself. */
const commandOf = (program) => ({
  command: program === 'node' ? process.execPath : `node_modules/.bin/${program}`,
  shell: program !== 'node' && process.platform === 'win32',
});

/** Runs one program and stops the task when it fails. */
const step = (title, program, args) => {
  if (title) console.log(`\n— ${title}`);
  const { command, shell } = commandOf(program);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
};

/** Runs one program beside others: what it says is shown in one piece when it has ended. Gives its exit code. */
const stepBeside = (title, program, args) =>
  new Promise((resolve) => {
    const { command, shell } = commandOf(program);
    const running = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell });
    const said = [];
    running.stdout.on('data', (part) => said.push(part));
    running.stderr.on('data', (part) => said.push(part));
    running.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    running.on('close', (code) => {
      process.stdout.write(Buffer.concat([Buffer.from(`\n— ${title}\n`), ...said]));
      resolve(code ?? 1);
    });
  });

/** Runs steps one after the other up to the first that fails. Gives the last exit code. */
const lane = async (steps) => {
  for (const [title, program, args] of steps) {
    const code = await stepBeside(title, program, args);
    if (code !== 0) return code;
  }
  return 0;
};

const build = () => step('', 'node', ['tools/build.mjs']);
const tests = (args) => step('', 'node', ['node_modules/jest/bin/jest.js', ...args]);

/** Every gate except the tests: those that need the types on one core, the others on a second. */
const gates = async () => {
  const codes = await Promise.all([
    lane([
      ['types', 'tsc', ['-b']],
      ['lint', 'eslint', ['--max-warnings', '0', '.']],
    ]),
    lane([
      ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
      ['boundaries', 'depcruise', ['src', '--config', '.dependency-cruiser.cjs']],
      ['unused', 'knip', []],
      ['spelling', 'cspell', ['lint', '--no-progress', '--quiet', '.']],
    ]),
  ]);
  const failed = codes.find((code) => code !== 0);
  if (failed !== undefined) process.exit(failed);
};

const tasks = {
  build,
  test: () => {
    build();
    tests(rest);
  },
  gates: () => gates(),
  check: async () => {
    await gates();
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
  deploy: async () => {
    await gates();
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
await tasks[task]();
