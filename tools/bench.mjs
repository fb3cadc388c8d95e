/**
 * Measures what design budgets: calls to Google for each action, bundle size and load time in a bare
 * context, time until the sidebar can be used, time to compute and fill both reports, and growth with rows.
 * `--quick` leaves out the largest year. Prints only; asserts nothing.
 * Four do one thing instead: `--trials` tries ten thousand merges of people's edits with new data of the practice year, others each time
 * (`--seed=N` takes those of an earlier run); `--refresh` measures what a refresh costs, also of a large year; `--libreoffice`
 * has LibreOffice compute the practice year and fails when a cell differs; `--faults` has every action meet every mishap and
 * fails when a second run does not make it good.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { benchFaults } from './bench-faults.mjs';
import { measureRefresh } from './bench-refresh.mjs';
import { compareWithLibreOffice } from './bench-libreoffice.mjs';
import { measureSidebar } from './bench-sidebar.mjs';
import { loadParts } from './load-parts.mjs';

const FACTORS = process.argv.includes('--quick') ? [1, 10] : [1, 10, 100];
const LOADS = 15;
const RUNS = 3;
/** Stands for every chart. */
const BLANK_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';
const COMPILER = 'staf-rendatin-1@example.org';
const GATHERING = [
  ['start-year', 'anggota-rendatin@example.org', {}],
  ...[
    ['D-KUL', 'kasubag-kul'],
    ['D-TEK', 'kasubag-tekhum'],
    ['D-DATIN', 'kasubag-rendatin'],
    ['D-HUK', 'kasubag-tekhum'],
    ['D-SOS', 'kasubag-parhumas-sdm'],
  ].map(([division, id]) => ['submit-worksheet', `${id}@example.org`, { division }]),
];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const row = (...cells) =>
  console.log(cells.map((cell, i) => String(cell).padEnd(i === 0 ? 24 : 14)).join(''));

/** Milliseconds of processor time of a task, the median of several runs after one that warms up. */
const timed = (task, runs) => {
  task();
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return median(times);
};

const bundle = () => {
  const source = readFileSync('dist/Code.js', 'utf8');
  const script = new vm.Script(source);
  const load = timed(() => script.runInContext(vm.createContext({})), LOADS);
  // The engine keeps what it has compiled by the text: only another text is parsed anew, as Google parses on every run.
  let runs = 0;
  const parse = timed(() => {
    runs += 1;
    vm.runInContext(`${source}\n// ${String(runs)}`, vm.createContext({}));
  }, LOADS);
  const sidebar = gzipSync(readFileSync('dist/Sidebar.html')).length;
  console.log('\nBundle');
  row('Code.js', `${(source.length / 1000).toFixed(0)} kB`, 'budget 1000 kB');
  row('load, parsed anew', `${parse.toFixed(1)} ms`, 'budget 50 ms');
  row('load, already parsed', `${load.toFixed(1)} ms`);
  row('Sidebar.html gzip', `${(sidebar / 1000).toFixed(1)} kB`, 'budget 60 kB');
};

/** The host, and the pure parts that are timed without it. */
const PARTS = `
  export { openHost } from './src/local/host';
  export { openWorkbook } from './src/apps-script/sheets/layout/open-workbook';
  export { interpretWorkbook } from './src/apps-script/sheets/read/read-year';
  export { compareFormulas } from './src/apps-script/sheets/read/compare-formulas';
  export { problemsBeforeDraft } from './src/application/check';
  export { figuresOf } from './src/application/draft-model';
  export { buildReport } from './src/domain/report/build-report';
  export { fillReport } from './src/docx/fill-report';
  export { buildTemplate } from './src/docx/template/build-template';`;

const isoOf = (date) => date.toISOString().slice(0, 10);

/** Reading cells that were fetched, checking, and composing and filling both reports: no host, no charts. */
const computeAndFill = (parts, template, host) => {
  const opened = parts.openWorkbook(host.workbook.spreadsheetApp.getActiveSpreadsheet());
  const compute = () => {
    const { year, problems } = parts.interpretWorkbook(opened.workbook, isoOf);
    const formulas = parts.compareFormulas(opened.workbook, year);
    parts.problemsBeforeDraft({ year, problems: [...problems, ...formulas] });
    return ['KPU', 'SEKRETARIAT'].map((report) =>
      parts.buildReport(year, report, { today: '2024-01-22', remarks: [], checklist: [] }),
    );
  };
  const models = compute();
  const fill = () =>
    models.forEach((model) => {
      const pictures = parts.figuresOf(model).map(({ caption }) => [caption.anchor, BLANK_PNG]);
      parts.fillReport(model, Object.fromEntries(pictures), template);
    });
  return { compute: timed(compute, RUNS), fill: timed(fill, RUNS) };
};

/** Repeats the activities of every division tab, each copy with ids of its own. */
const repeatActivities = (host, factor) => {
  const spreadsheet = host.workbook.spreadsheetApp.getActiveSpreadsheet();
  for (const sheet of spreadsheet.getSheets()) {
    const grid = sheet.getDataRange().getValues();
    const headerAt = grid.findIndex((cells) => cells.includes('Kode Anggaran'));
    if (headerAt < 0) continue;
    const filled = grid
      .map((cells, index) => ({ cells, row: index + 1 }))
      .filter(({ cells, row: number }) => number > headerAt + 1 && /^D-/.test(String(cells[0])));
    const headers = grid[headerAt].map(String);
    const typed = headers
      .map((_, c) => c)
      .filter((c) => !sheet.getRange(filled[0].row, c + 1, 1, 1).getFormulas()[0][0]);
    const copies = Array.from({ length: factor - 1 }, (_, copy) =>
      filled.map(({ cells }) => [`${String(cells[0])}-${String(copy + 2)}`, ...cells.slice(1)]),
    ).flat();
    const first = filled.at(-1).row + 1;
    const lacking = first + copies.length - sheet.getMaxRows();
    if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
    for (const column of typed) {
      if (headers[column] === '') continue;
      const range = sheet.getRange(first, column + 1, copies.length, 1);
      if (typeof copies[0][column] === 'string') range.setNumberFormat('@');
      range.setValues(copies.map((cells) => [cells[column]]));
    }
  }
};

/** Types another realisasi into an indicator of a division, so that a refresh has something to write. */
const typeFigure = (host, figure = 3) => {
  const sheet = host.workbook.spreadsheetApp
    .getActiveSpreadsheet()
    .getSheetByName('Hukum dan Pengawasan');
  const grid = sheet.getDataRange().getValues();
  const at = grid.findIndex(([code]) => code === 'K-04');
  const column = grid.find((cells) => cells.includes('Realisasi')).indexOf('Realisasi');
  sheet.getRange(at + 1, column + 1, 1, 1).setValue(figure);
};

/** The practice year, made larger, gathered and drafted. */
const drafted = (parts) => async (enlarge, factor) => {
  const workspace = mkdtempSync(join(tmpdir(), 'lapkin-bench-'));
  const now = () => new Date('2024-01-08T02:00:00Z');
  const host = await parts.openHost({ workspace, dist: 'dist', as: COMPILER, now });
  const perform = (as, action, args) => {
    const answer = host.as(as).rpc(action, args);
    if (!answer.ok) throw new Error(`${action}: ${answer.error.message}`);
  };
  perform(COMPILER, 'set-up', {});
  perform(COMPILER, 'load-practice-year', {});
  enlarge(host);
  if (factor > 1) repeatActivities(host, factor);
  for (const [action, as, args] of GATHERING) {
    perform(as, action, { ...args, ...(action === 'submit-worksheet' ? { reason: 'ukur' } : {}) });
  }
  perform(COMPILER, 'generate-draft', { report: 'KPU' });
  return host;
};

const trials = () => {
  const asked = process.argv.find((argument) => argument.startsWith('--seed='))?.split('=')[1];
  const seed = asked ?? String(randomInt(2 ** 31));
  console.log(`10,000 trials of a merge, seed ${seed}`);
  const env = { ...process.env, MERGE_TRIALS: '10000', MERGE_TEXTS: '40', MERGE_SEED: seed };
  const args = ['test/domain/merge/invariants.test.ts', '-w', '1', '--testTimeout', '7200000'];
  return spawnSync('node_modules/.bin/jest', args, { env, stdio: 'inherit' }).status ?? 1;
};

const measure = (host, action, args) => {
  host.calls.reset();
  const start = performance.now();
  const answer = host.rpc(action, args);
  const seconds = (performance.now() - start) / 1000;
  const charts = host.calls.lines().find(({ method }) => method === 'Charts.getAs')?.times ?? 0;
  return {
    ok: answer.ok,
    calls: host.calls.total(),
    charts,
    priced: host.calls.milliseconds() / 1000,
    seconds,
    answer,
  };
};

const sidebar = async (host, workspace) => {
  host.save();
  const { usable, answered, calls } = await measureSidebar(workspace, '2024-01-08', COMPILER);
  row('sidebar usable', `${usable.toFixed(0)} ms`, 'budget 200 ms');
  row('sidebar filled', `${answered.toFixed(0)} ms`, `${String(calls)} calls of the server`);
};

const year = async (parts, template, factor) => {
  const { openHost: open } = parts;
  const workspace = mkdtempSync(join(tmpdir(), 'lapkin-bench-'));
  const options = {
    workspace,
    dist: 'dist',
    as: COMPILER,
    now: () => new Date('2024-01-08T02:00:00Z'),
  };
  const host = await open(options);
  const steps = [
    ['set-up', COMPILER, {}],
    ['load-practice-year', COMPILER, {}],
    'repeat',
    ...GATHERING.map(([action, as, args]) => [
      action,
      as,
      { ...args, ...(action === 'submit-worksheet' ? { reason: 'ukur' } : {}) },
    ]),
    ['status', COMPILER, {}],
    ['check', COMPILER, {}],
    ['generate-draft', COMPILER, {}],
    'type',
    ['check-figures', COMPILER, { report: 'KPU' }],
    ['refresh-draft', COMPILER, { report: 'KPU', apply: true }],
    ['log-reviews', COMPILER, {}],
    ['verify-trail', COMPILER, {}],
  ];
  console.log(`\n${String(factor)}× rows`);
  row('action', 'calls', 'of them charts', 'priced s', 'this host s');
  host.calls.reset();
  host.open();
  row('opening the workbook', host.calls.total());
  const seen = new Set();
  for (const step of steps) {
    if (step === 'repeat') {
      if (factor > 1) repeatActivities(host, factor);
      continue;
    }
    if (step === 'type') {
      typeFigure(host);
      continue;
    }
    const [action, as, args] = step;
    const result = measure(host.as(as), action, args);
    if (!seen.has(action) || !result.ok) {
      row(action, result.calls, result.charts, result.priced.toFixed(1), result.seconds.toFixed(2));
    }
    if (!result.ok) console.log(`  refused: ${result.answer.error.message}`);
    seen.add(action);
  }
  if (factor === 1) await sidebar(host, workspace);
  const times = computeAndFill(parts, template, host);
  row('compute, fill (ms)', times.compute.toFixed(0), times.fill.toFixed(0));
  rmSync(workspace, { recursive: true, force: true });
  return times.compute + times.fill;
};

if (process.argv.includes('--trials')) process.exit(trials());
if (process.argv.includes('--faults')) process.exit((await benchFaults()) ? 0 : 1);
const parts = await loadParts(PARTS, 'bench-parts');
if (process.argv.includes('--refresh')) {
  await measureRefresh(drafted(parts), { typeFigure, measure, row });
  process.exit(0);
}
if (process.argv.includes('--libreoffice')) {
  process.exit((await compareWithLibreOffice(parts, COMPILER)) ? 0 : 1);
}
bundle();
const template = Buffer.from(await parts.buildTemplate()).toString('base64');
const times = [];
for (const factor of FACTORS) times.push(await year(parts, template, factor));

console.log('\nCompute and fill, both reports');
FACTORS.forEach((factor, index) => {
  const before = FACTORS[index - 1];
  const growth = before === undefined ? '' : times[index] / times[index - 1] / (factor / before);
  row(
    `${String(factor)}× rows`,
    `${times[index].toFixed(0)} ms`,
    growth === '' ? '' : growth.toFixed(2),
  );
});
console.log('\nBudget: 40 calls for both drafts beside the charts, the same at every size.');
