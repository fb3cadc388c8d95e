import type { Faults } from '../../src/local/calls/faults';
import { HostError } from '../../src/local/disk/host-error';
import type { Host } from '../../src/local/host';
import { done, refused, smallHost } from '../support/bundle';
import { worldOf, type World } from '../support/world';

const ACTION = 'generate-draft';
/** Calls one run makes at most; the sweep ends at the first run that meets no mishap. */
const MOST_CALLS = 200;

type Arguments = Readonly<Record<string, unknown>>;

type Ending = 'finished' | 'told' | 'died';

/** Runs the action into a mishap: it ends well, or tells what happened, or the process dies. */
const runInto = (host: Host, args: Arguments, faults: Faults): Ending => {
  host.inject(faults);
  try {
    const answer = host.rpc(ACTION, args) as { readonly ok: boolean };
    return answer.ok ? 'finished' : 'told';
  } catch (error) {
    const isExpected = error instanceof HostError || /server error occurred/.test(String(error));
    if (!isExpected) throw error;
    return 'died';
  } finally {
    host.inject({});
  }
};

/** The trail is counted instead, and the base of a refresh names its document. */
const NO_BOARDS = ['Jejak', 'Dasar'];

/** The boards with what differs from version to version taken out. */
const boardsOf = ({ cells }: World): string =>
  JSON.stringify(Object.entries(cells).filter(([tab]) => !NO_BOARDS.includes(tab)))
    .replace(/(Draf|versi|Jejak nomor) \d+/g, '$1 N')
    .replace(/https:[^"\s]+/g, 'URL');

const eventsIn = ({ cells }: World): number =>
  (cells['Jejak']?.values ?? []).filter((row) => row.some((cell) => cell !== '')).length;

interface Sweep {
  readonly host: Host;
  /** What is asked of the action each time. */
  readonly args: Arguments;
  /** Documents, and so events, of one run. */
  readonly reports: number;
  /** The boards as a run without mishap leaves them. */
  readonly clean: string;
}

interface Trial {
  readonly ending: Ending;
  readonly faults: string;
  readonly wrong: readonly string[];
}

/** The run that heals: it asks whether to make a version more when the one before has come through. */
const runAgain = ({ host, args }: Sweep, isRecorded: boolean): void => {
  if (isRecorded) refused(host, ACTION, { ...args, newVersion: false });
  else done(host, ACTION, args);
};

const wrongIn = ({ reports, clean }: Sweep, before: World, after: World): readonly string[] => {
  const added = after.documents.filter((name) => !before.documents.includes(name));
  const versions = new Set(added.map((name) => /Draf \d+/.exec(name)?.[0]));
  const files = after.files.length - before.files.length;
  const events = eventsIn(after) - eventsIn(before);
  return [
    ...(added.length === reports && versions.size === 1 ? [] : [`documents: ${added.join(', ')}`]),
    ...(files === reports ? [] : [`files: ${String(files)}`]),
    ...(events === reports ? [] : [`events: ${String(events)}`]),
    ...(boardsOf(after) === clean ? [] : ['boards differ from those of a clean run']),
  ];
};

/** One mishap and one more run: what is then not as if nothing had happened. */
const trial = (sweep: Sweep, faults: Faults): Trial => {
  const { host, args } = sweep;
  const before = worldOf(host);
  const ending = runInto(host, args, faults);
  const left = worldOf(host);
  // Where nothing was changed at all, a second run is a first one.
  const isUntouched = JSON.stringify(left) === JSON.stringify(before);
  if (!isUntouched) runAgain(sweep, eventsIn(left) > eventsIn(before));
  const wrong = isUntouched ? [] : wrongIn(sweep, before, worldOf(host));
  return { ending, faults: JSON.stringify(faults), wrong };
};

/** A mishap at every call, one run after the other, until a run is over before its mishap. */
const trials = (sweep: Sweep, at: (n: number) => Faults): readonly Trial[] => {
  const found: Trial[] = [];
  for (let n = 1; n < MOST_CALLS; n += 1) {
    const one = trial(sweep, at(n));
    found.push(one);
    // The run after the last call; a mishap in the last toast or so may pass unnoticed.
    if (one.ending === 'finished' && n > 1) break;
  }
  return found;
};

const sweepOf = (host: Host, args: Arguments, reports: number): Sweep => {
  done(host, ACTION, args);
  return { host, args, reports, clean: boardsOf(worldOf(host)) };
};

const BOTH = [{ newVersion: true }, 2] as const;
const ONE = [{ newVersion: true, report: 'SEKRETARIAT' }, 1] as const;

describe('generate-draft, interrupted', () => {
  test.each([
    ['is killed at every call', BOTH, (n: number): Faults => ({ killAt: n, keepsWrites: true })],
    ['meets an error at every call', ONE, (n: number): Faults => ({ failAt: n })],
    ['loses every answer', ONE, (n: number): Faults => ({ loseAnswerAt: n })],
  ])(
    'is whole after a second run when the first %s',
    async (_title, [args, reports], at) => {
      const host = await smallHost();
      const found = trials(sweepOf(host, args, reports), at);
      expect(found.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
      expect(found.length).toBeGreaterThan(30);
      expect(found.at(-1)?.ending).toBe('finished');
      expect(host.rpc('verify-trail')).toMatchObject({ ok: true });
    },
    240_000,
  );
});
