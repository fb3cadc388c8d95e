import { readFileSync } from 'node:fs';
import { HostError } from '../../src/local/disk/host-error';
import type { Host } from '../../src/local/host';
import { done, refused, smallHost } from '../support/bundle';
import { plainTextOf } from '../support/document-text';
import { measure } from '../support/typing';

const ACTION = 'refresh-draft';
const KPU = { report: 'KPU' };
const APPLY = { ...KPU, apply: true };

/** Calls after which the world is another one. */
const CHANGING = /\.(create|update|batchUpdate|setValues?|insertSheet|insertRowsAfter)$/;
/** Documents are first spoken to this many calls before a preview ends. */
const WITH_DOCUMENTS = 8;

const textOf = (host: Host): string => {
  const path = host.documents().find(({ name }) => name.endsWith('Draf 1'))?.path ?? '';
  return plainTextOf(readFileSync(path));
};

/** Documents beside the draft: none may be left over. */
const strays = (host: Host): readonly string[] =>
  host
    .documents()
    .map(({ name }) => name)
    .filter((name) => !name.endsWith('Draf 1'));

/** Runs until a call, at which the process dies; gives the name of the call, or null when the run came through. */
const killedAt = (host: Host, position: number): string | null => {
  host.inject({ killAt: position, keepsWrites: true });
  try {
    host.rpc(ACTION, APPLY);
    return null;
  } catch (error) {
    if (error instanceof HostError && error.problem.code === 'killed') return error.problem.call;
    throw error;
  } finally {
    host.inject({});
  }
};

/** One more run: the document is old or new before it, and all is as if nothing had happened after it. */
const heal = (host: Host, before: string, last: string): readonly string[] => {
  const left = textOf(host);
  done(host, ACTION, APPLY);
  const after = textOf(host);
  // Base and document agree: a third run finds nothing to do. Asked where one of them could be behind the other.
  const isAsked = /batchUpdate|insertRowsAfter/.test(last);
  const told = isAsked ? done(host, ACTION, KPU).message : 'Tidak ada yang perlu ditulis';
  return [
    ...(left === before || left === after ? [] : ['half a document']),
    ...(after === before ? ['not refreshed'] : []),
    ...strays(host),
    ...(told.startsWith('Tidak ada yang perlu ditulis') ? [] : [told]),
  ];
};

describe('refresh-draft, interrupted', () => {
  test('is whole after a second run, whichever change the first one died after', async () => {
    const host = await smallHost();
    done(host, 'generate-draft', KPU);
    measure(host, 1);
    host.calls.reset();
    refused(host, ACTION, KPU);
    const first = host.calls.total() - WITH_DOCUMENTS;
    // What the preview has kept is of other data: every run converts.
    measure(host, 2);
    const changes: string[] = [];
    const wrong: string[] = [];
    let last = '';
    let before = textOf(host);
    for (let at = first, value = 2; ; at += 1) {
      const call = killedAt(host, at);
      if (CHANGING.test(last) || call === null) {
        changes.push(last);
        if (call !== null)
          wrong.push(...heal(host, before, last).map((what) => `${last}: ${what}`));
        value += 1;
        measure(host, value);
        before = textOf(host);
      }
      if (call === null) break;
      last = call;
    }
    expect(wrong).toEqual([]);
    expect(changes).toEqual(
      expect.arrayContaining([
        'Drive.Files.create',
        'Drive.Files.update',
        'Docs.Documents.batchUpdate',
      ]),
    );
    expect(changes.length).toBeGreaterThan(5);
  }, 240_000);

  test('throws a document of a died run away, even when the data have changed since', async () => {
    const host = await smallHost();
    done(host, 'generate-draft', KPU);
    measure(host, 1);
    host.calls.reset();
    refused(host, ACTION, KPU);
    let at = host.calls.total() - WITH_DOCUMENTS;
    measure(host, 2);
    while (strays(host).length === 0) {
      killedAt(host, at);
      at += 1;
    }
    measure(host, 3);
    done(host, ACTION, APPLY);
    expect(strays(host)).toEqual([]);
  });
});
