import { actionsFor } from '../../../../src/domain/sop/next-action';
import type { SopState } from '../../../../src/domain/sop/state';
import {
  PEOPLE,
  answerOf,
  ask,
  finalise,
  generate,
  line,
  sign,
  submit,
  tell,
  toldUntil,
} from '../../../support/sop-story';

const REASON = 'Tenggat penyampaian kepada KPU Provinsi.';

const allow = (findings: readonly string[], by = 'rendatin', reason = REASON, on = '2024-02-16') =>
  line(by, on, { type: 'give-override', payload: { report: 'KPU', findings }, reason });

const finalising = (findings: readonly string[]) => {
  const one = finalise('KPU', '2024-02-16');
  return {
    ...one,
    command: { ...one.command, payload: { ...one.command.payload, findings } },
  };
};

const itemsIn = ({ reports }: SopState) => reports.KPU.overrides.map(({ items }) => items);

describe('an override given beforehand', () => {
  const corrected = toldUntil(6);

  test('lets the drafter finalise, names what it covers, and holds for the signature on the same data', () => {
    expect(answerOf(corrected.state, finalising(['a', 'b']))).toBe('findings-open');
    const told = tell([allow(['a', 'b'])], corrected);
    expect(told.events.at(-1)).toMatchObject({
      type: 'override-given',
      payload: { rule: 'findings-open', step: 7, report: 'KPU', items: ['a', 'b'], reason: REASON },
      stamp: { role: 'ketua-divisi-rendatin' },
    });
    const answer = ask(told.state, finalising(['b']));
    expect(answer.ok && answer.value.map((one) => one.type)).toEqual(['finalised']);
    const final = tell([finalising(['a', 'b'])], told);
    expect(itemsIn(final.state)).toEqual([['a', 'b']]);
    const signing = (findings: readonly string[]) => sign('KPU', '2024-02-19', { findings });
    expect(answerOf(final.state, signing(['a']))).toBe('ok');
    expect(answerOf(final.state, signing(['a', 'c']))).toBe('findings-open');
    expect(answerOf(tell([allow(['c'])], final).state, signing(['a', 'c']))).toBe('ok');
    expect(itemsIn(tell([signing(['a'])], final).state)).toEqual([]);
  });

  test('does not cover what is found later, nor the other report', () => {
    const { state } = tell([allow(['a'])], corrected);
    expect(answerOf(state, finalising(['a', 'c']))).toBe('findings-open');
    expect(answerOf(state, allow(['a']))).toBe('nothing-to-set-aside');
    const more = tell([allow(['a', 'c'])], { state, events: [] });
    expect(answerOf(more.state, finalising(['a', 'c']))).toBe('ok');
    expect(more.state.reports.SEKRETARIAT.overrides).toEqual([]);
  });

  test.each(['staf', 'kasubag', 'ketua', 'sekretaris'])('is not for %s', (by) => {
    expect(answerOf(corrected.state, allow(['a'], by))).toBe('wrong-role');
  });

  test('needs a reason, something in the way, and a number of findings that a person can answer for', () => {
    expect(answerOf(corrected.state, allow(['a'], 'rendatin', ' '))).toBe('reason-needed');
    expect(answerOf(corrected.state, allow([]))).toBe('nothing-to-set-aside');
    const many = Array.from({ length: 151 }, (_, index) => String(index));
    expect(answerOf(corrected.state, allow(many))).toBe('too-much-to-set-aside');
  });

  test('opens the draft while a division is late, for this report only', () => {
    const late = tell([submit('D-DATIN', 'staf')], toldUntil(1));
    const { state } = tell([allow([])], late);
    expect(itemsIn(state)).toEqual([['D-KUL']]);
    const staf = PEOPLE.find(({ id }) => id === 'staf');
    if (staf === undefined) throw new Error('no drafter');
    expect(actionsFor(staf, state).map(({ command, report }) => [command, report])).toEqual([
      ['generate-draft', 'KPU'],
    ]);
    expect(answerOf(state, generate('KPU'))).toBe('ok');
    expect(answerOf(state, generate('SEKRETARIAT'))).toBe('worksheets-missing');
  });
});
