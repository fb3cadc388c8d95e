import { CHAIR_OF_PLANNING, practiceHost, refused, smallHost } from '../support/bundle';

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
