import type { Host } from '../../src/local/host';
import { CHAIR_OF_PLANNING, done, refused, smallHost } from '../support/bundle';
import { measure } from '../support/typing';
import { filledRows } from '../support/world';

const ACTION = 'check-figures';
const KPU = { report: 'KPU' };

interface Remark {
  readonly tab: string;
  readonly cell: string;
  readonly message: string;
}

const remarksOf = (answer: object): readonly Remark[] =>
  'problems' in answer ? (answer.problems as readonly Remark[]) : [];

const draftedHost = async (): Promise<Host> => {
  const host = await smallHost();
  done(host, 'generate-draft', KPU);
  return host;
};

const draftId = (host: Host): string =>
  host.documents().find(({ name }) => name.endsWith('Draf 1'))?.id ?? '';

const boardText = (host: Host): string => JSON.stringify(filledRows(host, 'Tahapan'));

interface Draft {
  readonly report: string;
  readonly figures: { readonly stale: number } | null;
}

const staleInPanel = (host: Host): number | undefined => {
  const answer = done(host, 'status') as unknown as {
    readonly status: { readonly drafts: readonly Draft[] };
  };
  return answer.status.drafts.find(({ report }) => report === 'KPU')?.figures?.stale;
};

describe('check-figures', () => {
  test('names each figure that the tabs no longer say, with its cell, to every account', async () => {
    const host = await draftedHost();
    expect(remarksOf(done(host, ACTION, KPU))).toEqual([]);
    expect(staleInPanel(host)).toBe(0);
    measure(host, 91.5);
    const mine = remarksOf(done(host, ACTION, KPU));
    expect(mine.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /“IKHTISAR EKSEKUTIF”: dokumen menyebut “0”, .* “91,5” \(Hukum dan Pengawasan H6\)/,
      ),
    );
    expect(mine.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/“KATA PENGANTAR”: dokumen menyebut “100%”, .* “0%”/),
    );
    expect(new Set(mine.map(({ tab, cell }) => `${tab} ${cell}`))).toContain(
      'Hukum dan Pengawasan H6',
    );
    const others = done(host.as(CHAIR_OF_PLANNING), ACTION, KPU);
    expect(remarksOf(others)).toEqual(mine);
    expect(staleInPanel(host)).toBe(mine.length);
    done(host, 'check');
    expect(boardText(host)).toContain(`Pembaruan ${String(mine.length)} angka pada draf`);
    done(host, 'refresh-draft', { ...KPU, apply: true });
    expect(remarksOf(done(host.as(CHAIR_OF_PLANNING), ACTION, KPU))).toEqual([]);
    expect(remarksOf(done(host, ACTION, KPU))).toEqual([]);
    expect(boardText(host)).not.toContain('angka pada draf');
  });

  test('sees a figure that a person changed in the document once the drafter has looked', async () => {
    const host = await draftedHost();
    host.people.editText(draftId(host), 'Citra Lestari', 'capaian 100%', 'capaian 99%');
    const chair = host.as(CHAIR_OF_PLANNING);
    expect(remarksOf(done(chair, ACTION, KPU))).toEqual([]);
    done(host, ACTION, KPU);
    const [remark, ...others] = remarksOf(done(chair, ACTION, KPU));
    expect(remark?.message).toContain('dokumen menyebut “99%”, sedangkan menurut tab “100%”');
    expect(others).toEqual([]);
  });

  test('sees it as soon as reviews are logged, on the board and before a decision', async () => {
    const host = await draftedHost();
    host.people.editText(draftId(host), 'Citra Lestari', 'capaian 100%', 'capaian 99%');
    done(host, 'log-reviews', KPU);
    expect(staleInPanel(host)).toBe(1);
    expect(boardText(host)).toContain('Pembaruan 1 angka pada draf');
    const decision = { ...KPU, outcome: 'setujui', reason: 'Sudah diperiksa bersama.' };
    const [remark] = remarksOf(refused(host.as(CHAIR_OF_PLANNING), 'decide-review', decision));
    expect(remark?.message).toContain('dokumen menyebut “99%”, sedangkan menurut tab “100%”');
  });

  test('is told before a decision, which may be taken all the same', async () => {
    const host = await draftedHost();
    measure(host, 91.5);
    const chair = host.as(CHAIR_OF_PLANNING);
    const decision = { ...KPU, outcome: 'setujui', reason: 'Sudah diperiksa bersama.' };
    const answer = refused(chair, 'decide-review', decision);
    expect(answer).toMatchObject({ code: 'figures-stale', confirm: 'acceptFigures' });
    expect(remarksOf(answer).length).toBeGreaterThan(0);
    const returned = { ...KPU, outcome: 'kembalikan', notes: 'Perbaiki angkanya.' };
    expect(refused(chair, 'decide-review', returned).code).toBe('figures-stale');
    expect(done(chair, 'decide-review', { ...decision, acceptFigures: true }).message).not.toBe('');
  });

  test('says so when there is no draft', async () => {
    expect(refused(await smallHost(), ACTION, KPU).code).toBe('no-figures');
  });
});
