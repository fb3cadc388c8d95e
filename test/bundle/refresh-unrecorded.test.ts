import { readFileSync } from 'node:fs';
import type { Host } from '../../src/local/host';
import { done, refused, smallHost } from '../support/bundle';
import { plainTextOf } from '../support/document-text';
import { dieAfter } from '../support/dying';
import { measure } from '../support/typing';
import { filledRows } from '../support/world';

const REFRESH = 'refresh-draft';
const RESOLVE = 'resolve-conflict';
const KPU = { report: 'KPU' };
const APPLY = { ...KPU, apply: true };
const CHAIR = 'Citra Lestari';
const WRITING = 'Docs.Documents.batchUpdate';
const KEEPING = 'SpreadsheetApp.Range.setValues';

interface Shown {
  readonly kind: string;
  readonly message: string;
  readonly code?: string;
}

const shownIn = (answer: object, kind: string): readonly Shown[] =>
  (('changes' in answer ? answer.changes : []) as readonly Shown[]).filter(
    (line) => line.kind === kind,
  );

const draftIn = (host: Host): { readonly id: string; readonly path: string } => {
  const [draft] = host.documents();
  if (draft === undefined) throw new Error('no draft');
  return draft;
};

const textOf = (host: Host): string => plainTextOf(readFileSync(draftIn(host).path));

/** A draft of LAPKIN KPU in which the chair has changed a figure in words, and data that have changed it too. */
const contradicted = async (): Promise<Host> => {
  const host = await smallHost();
  done(host, 'generate-draft', KPU);
  host.people.editText(draftIn(host).id, CHAIR, 'capaian 100%', 'capaian penuh');
  measure(host, 91.5);
  return host;
};

/** What the trail says of each refresh: how many changes and conflicts. */
const recorded = (host: Host): readonly unknown[] =>
  filledRows(host, 'Jejak')
    .filter((row) => row.includes('draft-refreshed'))
    .map((row) => {
      const { changes, conflicts } = JSON.parse(String(row[5])) as Record<string, unknown>;
      return [changes, conflicts];
    });

describe('a draft that was written by a run which died before it recorded that', () => {
  test('is recorded by the next run with what was really changed, and the person is told the same', async () => {
    const host = await contradicted();
    const preview = refused(host, REFRESH, KPU);
    dieAfter([WRITING], host, REFRESH, APPLY);
    const written = textOf(host);
    expect(written).toContain('91,5');
    expect(recorded(host)).toEqual([]);
    const told = done(host, REFRESH, APPLY);
    expect(textOf(host)).toBe(written);
    expect(shownIn(told, 'change')).toEqual(shownIn(preview, 'change'));
    expect(recorded(host)).toEqual([[shownIn(preview, 'change').length, 1]]);
    expect(done(host, REFRESH, APPLY).message).toMatch(/^Tidak ada yang perlu ditulis/);
  });

  test('is not taken for work of people when the data have changed again', async () => {
    const host = await contradicted();
    dieAfter([WRITING], host, REFRESH, APPLY);
    measure(host, 17);
    const told = done(host, REFRESH, APPLY);
    expect(shownIn(told, 'conflict')).toHaveLength(1);
    expect(textOf(host)).not.toContain('91,5');
    expect(textOf(host)).toContain('Kelebihan 17 pelanggaran');
  });

  test('keeps the settled conflict: asked again, the next run records it and says so', async () => {
    const host = await contradicted();
    const [conflict] = shownIn(done(host, REFRESH, APPLY), 'conflict');
    const args = { ...KPU, conflict: conflict?.code ?? '', choice: 'data' };
    dieAfter([WRITING], host, RESOLVE, args);
    const written = textOf(host);
    expect(written).not.toContain('capaian penuh');
    expect(recorded(host)).toHaveLength(1);
    const told = done(host, RESOLVE, args);
    expect(told.message).toMatch(/^Diputuskan: teks dari data telah ditulis/);
    expect(textOf(host)).toBe(written);
    expect(recorded(host).slice(1)).toEqual([[1, 0]]);
    expect(refused(host, RESOLVE, args).code).toBe('conflict-not-found');
  });

  test('is recorded by an ordinary refresh as well, when nobody asks for the conflict again', async () => {
    const host = await contradicted();
    const [conflict] = shownIn(done(host, REFRESH, APPLY), 'conflict');
    const args = { ...KPU, conflict: conflict?.code ?? '', choice: 'data' };
    dieAfter([WRITING], host, RESOLVE, args);
    expect(shownIn(done(host, REFRESH, APPLY), 'change')).toHaveLength(1);
    expect(recorded(host).slice(1)).toEqual([[1, 0]]);
  });

  test('leaves a conflict settled for the person to be settled by the next run', async () => {
    const host = await contradicted();
    const [conflict] = shownIn(done(host, REFRESH, APPLY), 'conflict');
    const args = { ...KPU, conflict: conflict?.code ?? '', choice: 'suntingan' };
    dieAfter([KEEPING], host, RESOLVE, args);
    expect(recorded(host)).toHaveLength(1);
    expect(done(host, RESOLVE, args).message).toMatch(/^Diputuskan: suntingan orang/);
    expect(recorded(host)).toHaveLength(2);
    expect(done(host, REFRESH, APPLY).message).toMatch(/^Tidak ada yang perlu ditulis/);
  });
});
