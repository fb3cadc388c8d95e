import type { Host } from '../../src/local/host';
import {
  CHAIR_OF_PLANNING,
  COMPILER,
  aHost,
  done,
  gatheredHost,
  smallHost,
} from '../support/bundle';
import { measure } from '../support/typing';

const CHART = 'Charts.getAs';
const KPU = { report: 'KPU' };
/** Input tabs of a workbook with five divisions, and `Jejak`. */
const TABS_SHOWN = 11;

/** Calls of what is done, without those that draw charts. */
const callsOf = (host: Host, work: () => unknown): number => {
  host.calls.reset();
  work();
  const charts = host.calls.lines().find(({ method }) => method === CHART)?.times ?? 0;
  return host.calls.total() - charts;
};

const timesOf = (host: Host, method: string): number =>
  host.calls.lines().find((line) => line.method.endsWith(method))?.times ?? 0;

describe('calls to Google', () => {
  test('of opening the workbook and of the sidebar', async () => {
    const host = await gatheredHost();
    expect(callsOf(host, () => host.open())).toBeLessThanOrEqual(3);
    // One read for each tab, and the question who asks.
    expect(callsOf(host, () => done(host, 'status'))).toBeLessThanOrEqual(TABS_SHOWN + 1);
    expect(timesOf(host, 'getValues')).toBeLessThanOrEqual(TABS_SHOWN);
  });

  test('of both drafts, a refresh and the review of one', async () => {
    const host = await smallHost();
    expect(callsOf(host, () => done(host, 'generate-draft'))).toBeLessThanOrEqual(40);
    measure(host, 2);
    expect(callsOf(host, () => host.rpc('refresh-draft', KPU))).toBeLessThanOrEqual(25);
    const apply = { ...KPU, apply: true };
    expect(callsOf(host, () => done(host, 'refresh-draft', apply))).toBeLessThanOrEqual(32);
    // What the person was shown has been kept: nothing is converted a second time.
    expect(timesOf(host, 'Files.create')).toBe(0);
    measure(host, 3);
    expect(callsOf(host, () => done(host, 'refresh-draft', apply))).toBeLessThanOrEqual(33);
    expect(callsOf(host, () => done(host, 'log-reviews'))).toBeLessThanOrEqual(33);
    const approved = { ...KPU, outcome: 'setujui', reason: 'Uji coba.' };
    const chair = host.as(CHAIR_OF_PLANNING);
    expect(callsOf(chair, () => chair.rpc('decide-review', approved))).toBeLessThanOrEqual(30);
    expect(callsOf(host, () => done(host, 'verify-trail'))).toBeLessThanOrEqual(20);
  });

  test('of a check are the same for one activity and for forty-eight', async () => {
    const [small, whole] = [await smallHost(), await gatheredHost()];
    const calls = callsOf(whole, () => done(whole, 'check'));
    expect(calls).toBeLessThanOrEqual(26);
    expect(Math.abs(calls - callsOf(small, () => done(small, 'check')))).toBeLessThanOrEqual(2);
  });

  test('of making a workbook fit well into the time that Google gives a run', async () => {
    const host = await aHost({ as: COMPILER });
    expect(callsOf(host, () => done(host, 'set-up'))).toBeLessThanOrEqual(820);
    expect(callsOf(host, () => done(host, 'set-up'))).toBeLessThanOrEqual(80);
    expect(callsOf(host, () => done(host, 'load-practice-year'))).toBeLessThanOrEqual(190);
  });
});
