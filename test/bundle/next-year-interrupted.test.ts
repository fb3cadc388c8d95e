import { HostError } from '../../src/local/disk/host-error';
import type { Host } from '../../src/local/host';
import { done, refused, smallHost } from '../support/bundle';
import { AGREED, copyOf } from '../support/next-year';
import { tabOf } from '../support/typing';
import { worldOf } from '../support/world';

/** Where the runs die, as parts of the calls of a whole one: before, within and after each piece of work. */
const KILLED_AT = [0.3, 0.45, 0.75, 0.95];

const callsOf = (host: Host): number =>
  host.calls.lines().reduce((sum, { times }) => sum + times, 0);

const isKilled = (host: Host, at: number): boolean => {
  host.inject({ killAt: at, keepsWrites: true });
  try {
    host.rpc('start-next-year', AGREED);
    return false;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return true;
  } finally {
    host.inject({});
  }
};

const cellsOf = (host: Host): string => JSON.stringify(worldOf(host).cells);

describe('start-next-year, interrupted', () => {
  test('is whole after a second run, wherever the first was killed', async () => {
    const original = await smallHost();
    const clean = await copyOf(original, 2024);
    done(clean, 'start-next-year', AGREED);
    const calls = callsOf(clean);
    expect(calls).toBeGreaterThan(100);
    const wrong: number[] = [];
    for (const part of KILLED_AT) {
      const at = Math.round(calls * part);
      const copy = await copyOf(original, 2024);
      expect(isKilled(copy, at)).toBe(true);
      const again = copy.rpc('start-next-year', AGREED) as { readonly ok: boolean };
      if (!again.ok) done(copy, 'check');
      if (cellsOf(copy) !== cellsOf(clean)) wrong.push(at);
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  test('is not gone on with once somebody has changed what was written down', async () => {
    const copy = await copyOf(await smallHost(), 2024);
    let at = 40;
    while (
      copy.workbook.spreadsheetApp.getActiveSpreadsheet().getSheetByName('Peralihan') === null
    ) {
      expect(isKilled(copy, (at += 10))).toBe(true);
    }
    const journal = tabOf(copy, 'Peralihan');
    journal.getRange(journal.getLastRow(), 1, 1, 1).setValue('{}');
    const before = cellsOf(copy);
    const { code, message } = refused(copy, 'start-next-year', AGREED);
    expect(code).toBe('next-year-damaged');
    expect(message).toContain('Buat salinan baru');
    expect(cellsOf(copy)).toBe(before);
  }, 60_000);
});
