import { CHAIR_OF_PLANNING, done, practiceHost, refused, smallHost } from '../support/bundle';
import { filledRows } from '../support/world';

const PAPERS = ['endorsement-papers', 'submission-papers'] as const;

describe('papers about final reports', () => {
  test('are written by those who take the step, once the reports are final', async () => {
    const host = await smallHost({ now: () => new Date('2024-01-22T02:00:00Z') });
    const papers = (): number => host.documents().length;
    const before = papers();
    for (const action of PAPERS) {
      expect(refused(host, action).message).toContain('LAPKIN KPU belum dapat dilakukan');
      expect(refused(host.as('orang-luar@example.org'), action).message).toContain('tab "Peran"');
      expect(refused(host.as(''), action).message).toContain('Pilih nama Anda');
      expect(refused(host.as(CHAIR_OF_PLANNING), action).message).toContain('dilakukan oleh');
    }
    expect(papers()).toBe(before);
  });

  test('reminders wait for the year', async () => {
    const host = await practiceHost();
    expect(refused(host, 'write-reminders').message).toContain('Tahun kerja belum dibuka');
  });
});

describe('the Ketua Divisi in another’s place', () => {
  test('takes every clerical step with a reason that becomes an event', async () => {
    const host = await smallHost({ now: () => new Date('2024-01-22T02:00:00Z') });
    const chair = host.as(CHAIR_OF_PLANNING);
    const instead = { overrideReason: 'Penyusun sakit.' };
    const session = { date: '2024-01-30', time: '10.00', place: 'Ruang Rapat' };
    expect(refused(chair, 'plenary-pack', session).message).toContain('dilakukan oleh');
    done(chair, 'plenary-pack', { ...session, ...instead });
    const rules = filledRows(host, 'Jejak').filter((row) => row.includes('override-given'));
    expect(rules.map((row) => String(row[5]))).toEqual([expect.stringContaining('wrong-role')]);
    const copy = { report: 'KPU', destination: 'kpu-provinsi' };
    for (const [action, args] of [
      ['stamp-copies', {}],
      ['stamp-submission', {}],
      ['record-receipt', { ...copy, number: 'TT-1', receiver: 'Petugas' }],
      ['undo-stamp', { ...copy, stamp: 'dijilid', reason: 'Salah.' }],
    ] as const) {
      // The door lets the reason in; here it is the order of the steps that says no.
      expect(refused(chair, action, { ...args, ...instead }).code).toBe('procedure');
    }
  });
});
