import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { answerChecklist, writePlenary } from '../../src/local/cli/year/by-hand';
import type { Answer } from '../../src/application/server-api';
import type { Host } from '../../src/local/host';
import { CHAIR_OF_PLANNING, done, refused, smallHost } from '../support/bundle';
import { filledRows } from '../support/world';

const KPU = { report: 'KPU' };
const SEKRETARIAT = { report: 'SEKRETARIAT' };
const APPROVED = { outcome: 'setujui' };
const CHAIR = 'Citra Lestari';
const KARTIKA = { person: 'staf-rendatin-1' };
const BECAUSE = { reason: 'Satuan kerja tanpa kegiatan.' };

/** The small year with a clock on the wall. */
const officeAt = async (): Promise<{ host: Host; clock: { now: Date } }> => {
  const clock = { now: new Date('2024-01-22T02:00:00Z') };
  return { host: await smallHost({ now: () => clock.now }), clock };
};

/** Steps 3–7 with one return: all that can only be done by whoever made the drafts is done by this account. */
const draftUntilFinal = (
  { host, clock }: Awaited<ReturnType<typeof officeAt>>,
  drafter: Host,
  overriding: Readonly<Record<string, string>> = {},
): void => {
  const chair = host.as(CHAIR_OF_PLANNING);
  done(drafter, 'generate-draft', overriding);
  answerChecklist(CHAIR)(host);
  done(drafter, 'log-reviews');
  done(drafter, 'refresh-draft', { ...KPU, apply: true });
  done(chair, 'decide-review', { ...KPU, outcome: 'kembalikan', notes: 'Mohon diperbaiki.' });
  done(drafter, 'resubmit-draft', { ...KPU, note: 'Sudah diperbaiki.', ...overriding });
  done(drafter, 'check-figures');
  done(drafter, 'log-reviews');
  for (const report of [KPU, SEKRETARIAT]) done(chair, 'decide-review', { ...report, ...APPROVED });
  clock.now = new Date('2024-02-16T02:00:00Z');
  writePlenary(host);
  done(host, 'record-plenary');
  done(host, 'close-correction', { correction: 'P1-01', note: 'Sudah diurutkan.' });
  for (const member of ['ketua@example.org', 'sekretaris@example.org']) {
    done(host.as(member), 'decide-review', { ...KPU, ...APPROVED });
  }
  done(drafter, 'finalise', { ...KPU, ...BECAUSE, ...overriding });
};

/** Steps and versions of LAPKIN KPU whose documents were filed. */
const filedIn = (host: Host): readonly string[] =>
  host
    .documents()
    .filter(({ name }) => name.startsWith('Bukti'))
    .map(({ name }) => name.replace(/ –.*versi/, '').replace(/ –.*$/, ''));

const ownDraft = (host: Host) => {
  const answer = host.rpc('status', {}) as Answer;
  return answer.ok ? answer.value.status?.drafts[0] : undefined;
};

const ALL_FILED = [
  'Bukti langkah 4 1',
  'Bukti langkah 4 2',
  'Bukti langkah 4 1',
  'Bukti langkah 5 2',
  'Bukti langkah 5 1',
  'Bukti langkah 6 2',
  'Bukti langkah 6 2',
  'Bukti langkah 7 2',
];

describe('a person whom Google does not name', () => {
  test('picks themselves once, drafts, and takes the draft until it is final', async () => {
    const office = await officeAt();
    const nameless = office.host.as('');
    expect(refused(nameless, 'generate-draft').message).toContain('Pilih nama Anda');
    expect(refused(nameless, 'log-reviews').message).toContain('Pilih nama Anda');
    done(nameless, 'declare-identity', KARTIKA);
    draftUntilFinal(office, nameless);
    expect(filedIn(office.host)).toEqual(ALL_FILED);
    expect(ownDraft(nameless)).toMatchObject({ isOwn: true, madeBy: 'Kartika Dewi (contoh)' });
    const { message } = refused(office.host.as('kasubag-rendatin@example.org'), 'log-reviews');
    expect(message).toContain('Hanya Kartika Dewi');
  });

  test('whose choice was lost picks again and goes on, without a second event', async () => {
    const { host } = await officeAt();
    const declared = (): number =>
      filledRows(host, 'Jejak').filter((row) => row.includes('identity-declared')).length;
    done(host.as(''), 'declare-identity', KARTIKA);
    host.save();
    rmSync(join(host.workspace.folder, '.lapkin', 'properties.json'));
    expect(refused(host.as(''), 'generate-draft').message).toContain('Pilih nama Anda');
    done(host.as(''), 'declare-identity', KARTIKA);
    expect(declared()).toBe(1);
    done(host.as(''), 'generate-draft', KPU);
  });
});

describe('an account written in other letters', () => {
  test('is the same person in every action on the draft', async () => {
    const { host } = await officeAt();
    const written = host.as('Staf-Rendatin-1@Example.org');
    done(written, 'generate-draft', KPU);
    done(written, 'log-reviews');
    done(host, 'refresh-draft', { ...KPU, apply: true });
    done(host.as(CHAIR_OF_PLANNING), 'decide-review', {
      ...KPU,
      outcome: 'kembalikan',
      notes: 'Mohon diperbaiki.',
    });
    done(written, 'resubmit-draft', { ...KPU, note: 'Sudah diperbaiki.' });
    expect(filedIn(host)).toEqual(['Bukti langkah 4 1']);
    expect(ownDraft(written)).toMatchObject({ isOwn: true, madeBy: 'Kartika Dewi (contoh)' });
  });
});

describe('the Ketua Divisi who drafts in another’s place', () => {
  test('pulls the log, refreshes, files the evidence and finalises', async () => {
    const office = await officeAt();
    const chair = office.host.as(CHAIR_OF_PLANNING);
    draftUntilFinal(office, chair, { overrideReason: 'Penyusun sakit.' });
    expect(filedIn(office.host)).toEqual(ALL_FILED);
  });
});
