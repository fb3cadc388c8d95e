import type { Host } from '../../src/local/host';
import { COMPILER, aHost, done, practiceHost, smallHost } from '../support/bundle';
import { MISHAPS, cleanRun, tryingOf, sweep } from '../support/fault-sweep';
import type { Deed, Trial } from '../support/fault-sweep';
import { paste, plainSheet } from '../support/foreign-sheets';
import { temporaryFolder } from '../support/local';

const open = (workspace: string): Promise<Host> => aHost({ workspace });

const trialOn = (folder: string, action: string, args: Deed['args'] = {}): Trial => ({
  folder,
  open,
  deed: { as: COMPILER, action, args },
});

/** The boards of the small year still show the whole one: a check draws them anew. */
const savedIn = (host: Host): string => {
  done(host, 'check');
  host.save();
  return host.workspace.folder;
};

/** Calls at these parts of a whole run. */
const at =
  (...parts: readonly number[]) =>
  (calls: number): readonly number[] =>
    parts.map((part) => Math.max(1, Math.round(calls * part)));

/** One call of three, the last among them. */
const everyThird = (calls: number): readonly number[] =>
  Array.from({ length: calls }, (_, index) => index + 1).filter((n) => n % 3 === calls % 3);

/** A sample: `npm run bench -- --faults` tries every action at every call. */
describe('after a mishap and one more run all is as if nothing had happened', () => {
  test('to a new workbook, wherever in a tab the run that sets it up is killed', async () => {
    const trial = trialOn(temporaryFolder(), 'set-up');
    const clean = await cleanRun(trial);
    for (const call of at(0.52, 0.93)(clean.calls.length)) {
      const wrong = await tryingOf(trial, clean)(MISHAPS['a time-out'](call));
      expect([call, wrong]).toEqual([call, []]);
    }
  }, 120_000);

  test.each([
    ['return-worksheet', { division: 'D-HUK', reason: 'Uji coba.' }],
    ['plenary-pack', { date: '2024-01-30', time: '10.00', place: 'Ruang Rapat' }],
  ])(
    'to the procedure: %s',
    async (action, args) => {
      const trial = trialOn(savedIn(await smallHost()), action, args);
      const { tried, refused, deviations } = await sweep(trial, at(0.7, 1));
      expect({ tried, refused, deviations }).toEqual({ tried: 6, refused: '', deviations: [] });
    },
    120_000,
  );

  test('to a draft, whatever happens to a call', async () => {
    const trial = trialOn(savedIn(await smallHost()), 'generate-draft', { report: 'KPU' });
    const { tried, refused, deviations } = await sweep(trial, everyThird);
    expect({ refused, deviations }).toEqual({ refused: '', deviations: [] });
    expect(tried).toBeGreaterThan(20);
  }, 240_000);

  test('to an import that died before the tab of its record was out of sight', async () => {
    const host = await practiceHost();
    paste(host, plainSheet);
    host.save();
    const args = { division: 'D-HUK', table: 'KEGIATAN', apply: true };
    const trial = trialOn(host.workspace.folder, 'import-worksheet', args);
    const clean = await cleanRun(trial);
    const made = clean.calls.indexOf('SpreadsheetApp.Spreadsheet.insertSheet') + 1;
    expect(made).toBeGreaterThan(0);
    expect(await tryingOf(trial, clean)(MISHAPS['a time-out'](made + 1))).toEqual([]);
  }, 60_000);

  test('to the log of reviews, where looking a second time is no second look', async () => {
    const host = await smallHost();
    done(host, 'generate-draft', { report: 'KPU' });
    const trial = trialOn(savedIn(host), 'log-reviews', { report: 'KPU' });
    const clean = await cleanRun(trial);
    const wrong = await tryingOf(trial, clean)(MISHAPS['a lost answer'](clean.calls.length));
    expect(wrong).toEqual([]);
  }, 60_000);
});
