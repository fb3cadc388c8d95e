import type { Host } from '../../src/local/host';
import { done, smallHost, type AnswerOf, type Refused, type Told } from '../support/bundle';
import { measure } from '../support/typing';

const KPU = { report: 'KPU' };
const COLLEAGUE = 'kasubag-rendatin@example.org';

interface Ended {
  readonly answer: AnswerOf<Told>;
  readonly colleague: AnswerOf<Told> | null;
}

/** One compiler drafts; at the call before which this happens, a colleague does so from beginning to end. */
const bothDraft = (host: Host, at: number): Ended => {
  let colleague: AnswerOf<Told> | null = null;
  const run = (): void => {
    colleague = host.as(COLLEAGUE).rpc('generate-draft', KPU) as AnswerOf<Told>;
  };
  host.inject({ meanwhile: { at, run } });
  const answer = host.rpc('generate-draft', KPU) as AnswerOf<Told>;
  host.inject({});
  return { answer, colleague };
};

const drafts = (host: Host): readonly string[] =>
  host.documents().flatMap(({ name }) => (name.endsWith('Draf 1') ? [name] : []));

const refusedIn = ({ answer }: Ended): Refused => {
  if (answer.ok) throw new Error(answer.value.message);
  return answer.error;
};

/** Number of the first call of this name in a run that nobody disturbs. */
const callOf = async (name: string): Promise<number> => {
  const host = await smallHost();
  const calls: string[] = [];
  host.inject({ onCall: (call) => void calls.push(call) });
  done(host, 'generate-draft', KPU);
  host.inject({});
  return calls.findIndex((call) => call.endsWith(name)) + 1;
};

describe('two compilers who draft at once', () => {
  test('leave one draft: the slower one’s goes to the bin, and is asked about the colleague’s', async () => {
    const host = await smallHost();
    const ended = bothDraft(host, await callOf('tryLock'));
    const question = refusedIn(ended);
    expect(question.confirm).toBe('newVersion');
    expect(question.message).toMatch(/^"Laporan .* Draf 1" sudah ada, dibuat oleh Irma Suryani/);
    expect(drafts(host)).toHaveLength(1);
    // The base that is kept is that of the draft that counts.
    measure(host, 91.5);
    const refreshed = host.as(COLLEAGUE).rpc('refresh-draft', { ...KPU, apply: true });
    expect(refreshed).toMatchObject({ ok: true });
  });

  test('are never told that nothing was made when something was', async () => {
    const host = await smallHost();
    const { answer, colleague } = bothDraft(host, (await callOf('tryLock')) + 1);
    expect(answer.ok).toBe(true);
    expect(colleague?.ok).toBe(false);
    const said = colleague?.ok === false ? colleague.error.message : '';
    expect(said).toContain('Dokumen yang sempat dibuat akan dipakai kembali');
  });
});
