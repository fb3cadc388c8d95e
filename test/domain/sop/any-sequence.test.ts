import { deepStrictEqual } from 'node:assert';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { GENESIS, appendRecord } from '../../../src/domain/audit/record';
import type { AuditRecord } from '../../../src/domain/audit/record';
import { verifyChain } from '../../../src/domain/audit/verify';
import { addDays } from '../../../src/domain/calendar/iso-date';
import { countCopies, ledgerOf } from '../../../src/domain/copies/ledger';
import { boardOf } from '../../../src/domain/sop/board';
import { readEvent, recordContent } from '../../../src/domain/sop/event-record';
import { evolveAll } from '../../../src/domain/sop/evolve/evolve';
import { REPORTS, positionOf } from '../../../src/domain/sop/state';
import { INITIAL_STATE } from '../../../src/domain/sop/state';
import { diceFrom, helpfulMove, strayMove } from '../../support/sop-moves';
import { oracle } from '../../support/sop-oracle';
import type { Oracle } from '../../support/sop-oracle';
import { CALENDAR, DESTINATIONS, PEOPLE, ask, day } from '../../support/sop-story';
import type { Told } from '../../support/sop-story';

interface Real {
  told: Told;
  moves: number;
}

type Move = fc.Command<Oracle, Real>;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One day per move, so that dates go forward. */
const today = (moves: number): string => addDays(day('2024-01-02'), moves);

const move = (numbers: readonly number[], willing: boolean): Move => ({
  check: () => true,
  run: (model, real) => {
    const choose = willing ? helpfulMove : strayMove;
    const attempt = choose(real.told.state, today(real.moves), diceFrom(numbers));
    const answer = ask(real.told.state, attempt);
    real.moves += 1;
    if (answer.ok) {
      model.witness(answer.value);
      real.told = {
        state: evolveAll(answer.value, real.told.state),
        events: [...real.told.events, ...answer.value],
      };
    }
  },
  toString: () => `${willing ? 'helpful' : 'stray'}(${numbers.join(',')})`,
});

const numbers = fc.array(fc.nat({ max: 9999 }), { minLength: 20, maxLength: 20 });

const sequences = fc.commands(
  [
    numbers.map((some) => move(some, true)),
    numbers.map((some) => move(some, true)),
    numbers.map((some) => move(some, false)),
  ],
  { maxCommands: 90, size: 'max' },
);

const recordsOf = ({ events }: Told): readonly AuditRecord[] =>
  events.reduce<AuditRecord[]>((chain, event, index) => {
    const previous = chain[chain.length - 1]?.hash ?? GENESIS;
    return [...chain, appendRecord(previous, recordContent(event, index + 1), digest)];
  }, []);

/** Everything a tab would show. */
const projected = ({ state }: Pick<Told, 'state'>, date: string) => {
  const rules = { weekMeaning: 'working-days', calendar: CALENDAR } as const;
  const board = boardOf(state, { today: day(date), people: PEOPLE, rules });
  return { board, ledger: ledgerOf(state, DESTINATIONS) };
};

describe('any sequence of commands by anybody', () => {
  test('never reaches a state that the SOP forbids, and every projection can be rebuilt from Jejak', () => {
    const furthest = new Map<string, number>();
    fc.assert(
      fc.property(sequences, (commands) => {
        const model = oracle();
        const real: Real = { told: { state: INITIAL_STATE, events: [] }, moves: 0 };
        fc.modelRun(() => ({ model, real }), commands);

        const records = recordsOf(real.told);
        expect(verifyChain(records, digest).ok).toBe(true);
        const reread = records.map((one) => readEvent(one));
        const events = reread.flatMap((one) => (one.ok ? [one.value] : []));
        deepStrictEqual(events, real.told.events);
        const rebuilt = evolveAll(events);
        deepStrictEqual(rebuilt, real.told.state);
        const date = today(real.moves);
        deepStrictEqual(projected({ state: rebuilt }, date), projected(real.told, date));

        const { ledger } = projected(real.told, date);
        for (const count of countCopies(ledger)) {
          const facts = model.facts(count.report);
          expect([count.bound, count.handedOver, count.received]).toEqual([
            facts.bound.size,
            facts.out.size,
            facts.receipts.size,
          ]);
          expect(count.isComplete).toBe(
            positionOf(real.told.state.reports[count.report]) === 'selesai',
          );
        }
        for (const kind of REPORTS) {
          const position = String(positionOf(real.told.state.reports[kind]));
          furthest.set(position, (furthest.get(position) ?? 0) + 1);
        }
      }),
      { numRuns: 1200 },
    );
    // The sequences must go all the way, or they would prove nothing about the late steps.
    for (const position of ['3', '4', '5', '6', '7', '8', '9', '10', 'selesai']) {
      expect([position, (furthest.get(position) ?? 0) > 0]).toEqual([position, true]);
    }
  });
});
