import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost, type Host } from '../../src/local/host';
import { faultStory, makeCopy } from './fault-story';
import type { Scene } from './fault-story';
import type { Trial } from './fault-sweep';

type Act = Extract<Scene, { kind: 'action' }>;

const COMPILER = 'staf-rendatin-1@example.org';

const isOk = (answer: unknown): boolean => (answer as { readonly ok: boolean }).ok;

/** A workspace that goes through the story, on the days of the story. */
const officeIn = (folder: string, dist: string) => {
  let now = new Date(0);
  const on =
    (date: Date) =>
    (workspace: string): Promise<Host> =>
      openHost({ workspace, dist, as: COMPILER, now: () => date });
  const change = async (work: (host: Host) => void): Promise<void> => {
    const host = await on(now)(folder);
    work(host);
    host.save();
  };
  return {
    begin: (date: string): void => {
      now = new Date(date);
    },
    change,
    open: () => on(now),
    act: ({ as, action, args }: Act, more: object): Promise<void> =>
      change((host) => {
        const answer = host.as(as).rpc(action, { ...args, ...more });
        if (!isOk(answer)) throw new Error(`${action}: ${JSON.stringify(answer)}`);
      }),
  };
};

/** The trial of an action on the folder as it is before it. */
const trialOf = async (
  scene: Act,
  { folder, open }: Pick<Trial, 'folder' | 'open'>,
): Promise<Trial> => {
  const host = await open(folder);
  scene.before(host);
  const more = scene.found(host);
  host.save();
  const args = { ...scene.args, ...more };
  const { as, action, consent } = scene;
  const deed = { as, action, args };
  const again = (later: Host) => ({ ...deed, args: { ...args, ...consent(later) } });
  return { folder, open, deed, again };
};

/** Goes through the story up to the last action that is wanted, and has `onTrial` try each of these on a folder of its own. */
export const goThroughYear = async (
  dist: string,
  wanted: (name: string) => boolean,
  onTrial: (name: string, trial: Trial) => Promise<void>,
): Promise<void> => {
  const base = mkdtempSync(join(tmpdir(), 'lapkin-year-'));
  const folder = join(base, 'office');
  const office = officeIn(folder, dist);
  const isWanted = faultStory.map((scene) => scene.kind === 'action' && wanted(scene.name));
  try {
    for (const scene of faultStory.slice(0, isWanted.lastIndexOf(true) + 1)) {
      if (scene.kind === 'day') office.begin(scene.at);
      if (scene.kind === 'work') await office.change(scene.work);
      if (scene.kind === 'copy') makeCopy(folder, scene.id);
      if (scene.kind !== 'action') continue;
      if (wanted(scene.name)) {
        const aside = join(base, 'trial');
        if (existsSync(folder)) cpSync(folder, aside, { recursive: true });
        await onTrial(scene.name, await trialOf(scene, { folder: aside, open: office.open() }));
        rmSync(aside, { recursive: true, force: true });
      }
      if (!scene.branch) await office.act(scene, {});
    }
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
};
