/**
 * Tries what happens when a call to Google goes wrong: every action of a small year, every call, three kinds of mishap, one more
 * run after each. Prints a table of what was then not as if nothing had happened. `--only A,B` takes the actions of these
 * names, `--most N` at most that many calls of each action, spread over all of it, `--part 0/4` the first quarter of those:
 * the spreadsheet engine keeps every workbook that one process has opened, which ends after some hundreds.
 */
import { loadParts } from './load-parts.mjs';

const PARTS = `
  export { goThroughYear } from './test/support/fault-year';
  export { sweep } from './test/support/fault-sweep';`;

const optionOf = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};

/** Every call, or as many as are asked for, spread evenly with the first and the last among them. */
const spread = (most, calls) => {
  const count = Math.min(most, calls);
  const step = count === 1 ? 0 : (calls - 1) / (count - 1);
  return Array.from({ length: count }, (_, index) => 1 + Math.round(index * step));
};

/** Those of them that are this process's. */
const chosen = (most, [part, parts]) => {
  return (calls) => spread(most, calls).filter((_, index) => index % parts === part);
};

const row = (...cells) =>
  console.log(cells.map((cell, i) => String(cell).padEnd(i === 0 ? 34 : 12)).join(''));

/** Goes through the year; true when nothing deviated. */
export const benchFaults = async () => {
  const { goThroughYear, sweep } = await loadParts(PARTS, 'bench-faults');
  const only = optionOf('--only')?.split(',');
  const most = Number(optionOf('--most') ?? Infinity);
  const part = (optionOf('--part') ?? '0/1').split('/').map(Number);
  let total = 0;
  let wrong = 0;
  row('action', 'calls', 'tried', 'deviations');
  await goThroughYear(
    'dist',
    (name) => only?.includes(name) ?? true,
    async (name, trial) => {
      const { calls, tried, refused, deviations } = await sweep(trial, chosen(most, part));
      row(name + (refused === '' ? '' : ` (${refused})`), calls, tried, deviations.length);
      for (const { mishap, call, lines } of deviations) {
        lines
          .slice(0, 4)
          .forEach((line) => console.log(`    ${mishap} at call ${String(call)}: ${line}`));
      }
      total += tried;
      wrong += deviations.length;
    },
  );
  console.log(`\n${String(total)} mishaps, ${String(wrong)} deviations.`);
  return wrong === 0;
};
