import type { Host } from '../../src/local/host';
import { answerChecklist } from '../../src/local/cli/year/by-hand';
import { CHAIR_OF_PLANNING, done, refused, smallHost } from '../support/bundle';
import { columnsOf } from '../support/world';

const KPU = { report: 'KPU' };
const NEW = { ...KPU, newVersion: true };
const APPROVE = { ...KPU, outcome: 'setujui' };
const CHAIR = 'Citra Lestari';
const COLLEAGUE = 'kasubag-rendatin@example.org';

const draft = (host: Host, name: string): string =>
  host.documents().find((one) => one.name.endsWith(name))?.id ?? '';

const statuses = (host: Host): readonly unknown[] =>
  columnsOf(host, 'Log Reviu', ['Status']).flat();

/** A first draft that the chair has commented on, which nobody has logged. */
const commented = async (): Promise<Host> => {
  const host = await smallHost();
  done(host, 'generate-draft', KPU);
  host.people.comment(draft(host, 'Draf 1'), CHAIR, 'Keberhasilan', 'Sebutkan sumbernya.');
  return host;
};

describe('comments on a draft that a new version takes the place of', () => {
  test('are logged with the new version, which says so, and wait there until they are settled', async () => {
    const host = await commented();
    const told = done(host, 'generate-draft', NEW);
    expect(told.message).toContain('masih terbuka 1 komentar dan 0 saran');
    expect(statuses(host)).toEqual(['Terbuka']);
    done(host, 'log-reviews', KPU);
    answerChecklist(CHAIR)(host);
    const chair = host.as(CHAIR_OF_PLANNING);
    const answer = refused(chair, 'decide-review', APPROVE);
    expect(answer.message).toContain('1 di antaranya pada dokumen versi sebelumnya');
    const [thread = ''] = host.people.openThreads(draft(host, 'Draf 1'));
    host.people.resolve(draft(host, 'Draf 1'), thread, CHAIR, 'Sudah.');
    done(host, 'log-reviews', KPU);
    expect(statuses(host)).toEqual(['Selesai']);
    done(chair, 'decide-review', APPROVE);
  });

  test('can be set aside with a reason', async () => {
    const host = await commented();
    done(host, 'generate-draft', NEW);
    done(host, 'log-reviews', KPU);
    answerChecklist(CHAIR)(host);
    const chair = host.as(CHAIR_OF_PLANNING);
    done(chair, 'decide-review', { ...APPROVE, reason: 'Sudah termuat dalam versi baru.' });
  });

  test('are asked of the drafter of the old one when a colleague makes the new one', async () => {
    const host = await commented();
    const colleague = host.as(COLLEAGUE);
    const told = done(colleague, 'generate-draft', NEW);
    expect(told.message).toContain('Komentar pada versi 1 LAPKIN KPU belum pernah dibaca');
    done(colleague, 'log-reviews', KPU);
    answerChecklist(CHAIR)(host);
    const answer = refused(host.as(CHAIR_OF_PLANNING), 'decide-review', APPROVE);
    expect(answer.message).toContain('draf versi 1');
    done(host, 'log-reviews', KPU);
    expect(refused(host.as(CHAIR_OF_PLANNING), 'decide-review', APPROVE).message).toContain(
      'Masih ada 1 komentar',
    );
  });

  test('of one that is in the bin wait for a reason and stop nobody from logging the others', async () => {
    const host = await commented();
    done(host, 'log-reviews', KPU);
    host.people.throwAway(draft(host, 'Draf 1'));
    done(host, 'generate-draft', NEW);
    done(host, 'log-reviews', KPU);
    answerChecklist(CHAIR)(host);
    const chair = host.as(CHAIR_OF_PLANNING);
    expect(refused(chair, 'decide-review', APPROVE).message).toContain('Masih ada 1 komentar');
  });
});
