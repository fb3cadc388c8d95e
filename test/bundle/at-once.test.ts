import type { Host } from '../../src/local/host';
import {
  CHAIR_OF_PLANNING,
  COMPILER,
  WORKSHEETS,
  done,
  smallHost,
  type AnswerOf,
  type Told,
} from '../support/bundle';
import { columnsOf } from '../support/world';

type Answer = AnswerOf<Told>;

/** Something that one person does. */
type Deed = (host: Host) => Answer;

const returns =
  (email: string, division: string): Deed =>
  (host) =>
    host.as(email).rpc('return-worksheet', { division, reason: 'Uji coba.' }) as Answer;

const submits =
  (email: string, division: string): Deed =>
  (host) =>
    host.as(email).rpc('submit-worksheet', { division, reason: 'Uji coba.' }) as Answer;

/** What the rows of `Jejak` tell, one line each. */
const told = (host: Host): readonly string[] =>
  columnsOf(host, 'Jejak', ['No.', 'Peristiwa', 'Isi']).map(
    ([, type, payload]) => `${String(type)} ${/D-[A-Z]+/.exec(String(payload))?.[0] ?? ''}`,
  );

const isBusy = (answer: Answer): boolean => !answer.ok && answer.error.code === 'busy';

const chainIsWhole = (host: Host): boolean =>
  done(host, 'verify-trail').message.startsWith('Jejak utuh');

/**
 * Has everybody act while the others act: at every `pace`-th call of whoever is at it, the next person begins, so that
 * dozens of runs stand inside each other. Who meets the lock comes again at the end, as the message asks.
 */
const allAtOnce = (host: Host, deeds: readonly Deed[], pace: number): readonly Answer[] => {
  const answers: Answer[] = [];
  const waiting = [...deeds];
  const again: Deed[] = [];
  const begin = (): void => {
    const deed = waiting.shift();
    if (deed === undefined) return;
    const answer = deed(host);
    answers.push(answer);
    if (isBusy(answer)) again.push(deed);
  };
  let calls = 0;
  host.inject({
    onCall: () => {
      calls += 1;
      if (calls % pace === 0) begin();
    },
  });
  while (waiting.length > 0) begin();
  host.inject({});
  return [...answers, ...again.map((deed) => deed(host))];
};

const MORE_PEOPLE = ['kasubag-rendatin@example.org', 'staf-rendatin-2@example.org'];

/** Thirty people who want a say in five worksheets. */
const thirty: readonly Deed[] = WORKSHEETS.flatMap(([division, owner]) => [
  returns(COMPILER, division),
  submits(owner, division),
  returns(CHAIR_OF_PLANNING, division),
  ...MORE_PEOPLE.map((email) => returns(email, division)),
  submits(owner, division),
]);

describe('at one workbook at once', () => {
  test('two people lose and double no event, at whichever call of the one the other begins', async () => {
    const wrong: string[] = [];
    for (let at = 1, isInside = true; isInside; at += 1) {
      const host = await smallHost();
      const before = told(host);
      const answers: Answer[] = [];
      const other = returns(CHAIR_OF_PLANNING, 'D-KUL');
      host.inject({ meanwhile: { at, run: () => void answers.push(other(host)) } });
      returns(COMPILER, 'D-HUK')(host);
      host.inject({});
      isInside = answers.length > 0;
      if (!isInside || answers.some(isBusy)) other(host);
      const events = told(host).slice(before.length);
      const expected = ['worksheet-returned D-HUK', 'worksheet-returned D-KUL'];
      if (JSON.stringify([...events].sort()) !== JSON.stringify(expected)) {
        wrong.push(`call ${String(at)}: ${events.join(', ')}`);
      }
      if (!chainIsWhole(host)) wrong.push(`call ${String(at)}: the chain is broken`);
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  test.each([
    ['call', 1],
    ['third call', 3],
  ])(
    'thirty people do neither, when at every %s of anybody the next begins',
    async (_, pace) => {
      expect(thirty).toHaveLength(30);
      const host = await smallHost();
      const before = told(host).length;
      const answers = allAtOnce(host, thirty, pace);
      expect(answers.length).toBeGreaterThanOrEqual(30);
      const recorded = answers.filter(({ ok }) => ok).length;
      expect(told(host).length - before).toBe(recorded);
      expect(recorded).toBeGreaterThanOrEqual(WORKSHEETS.length);
      expect(chainIsWhole(host)).toBe(true);
      const numbers = columnsOf(host, 'Jejak', ['No.']).map(([number]) => number);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    },
    120_000,
  );
});
