import { actionsFor, nextActionFor } from '../../../src/domain/sop/next-action';
import type { SopState } from '../../../src/domain/sop/state';
import {
  PEOPLE,
  answerOf,
  generate,
  pull,
  review,
  submit,
  tell,
  toldUntil,
} from '../../support/sop-story';

const nextOf = (id: string, state: SopState): string => {
  const person = PEOPLE.find((one) => one.id === id);
  const action = person && nextActionFor(person, state);
  return action ? `${action.command} ${action.report ?? action.divisionId ?? '-'}` : 'nothing';
};

describe('nextActionFor', () => {
  test.each([
    [0, 'rendatin', 'start-year -'],
    [0, 'staf', 'nothing'],
    [1, 'kasubag-kul', 'submit-worksheet D-KUL'],
    [1, 'rendatin', 'submit-worksheet D-DATIN'],
    [1, 'sekretaris', 'nothing'],
    [2, 'staf', 'generate-draft KPU'],
    [2, 'rendatin', 'nothing'],
    [3, 'rendatin', 'decide-review KPU'],
    [3, 'staf', 'record-pull KPU'],
    [4, 'kasubag', 'schedule-plenary KPU'],
    [4, 'ketua', 'nothing'],
    [5, 'ketua', 'decide-review KPU'],
    [5, 'sekretaris', 'decide-review KPU'],
    [6, 'kasubag', 'finalise KPU'],
    [7, 'ketua', 'record-signature KPU'],
    [7, 'sekretaris', 'record-signature SEKRETARIAT'],
    [8, 'staf', 'bind-copies KPU'],
    [9, 'staf', 'hand-over-copies KPU'],
    [10, 'staf', 'file-evidence KPU'],
    [10, 'ketua', 'nothing'],
    [5, 'penerima', 'nothing'],
  ])('after step %i offers %s: %s', (step, id, expected) => {
    expect(nextOf(id, toldUntil(step).state)).toBe(expected);
  });

  test('does not ask twice for a decision that was given', () => {
    const { state } = tell([review('KPU', 'ketua', '2024-02-01')], toldUntil(5));
    expect(nextOf('ketua', state)).toBe('decide-review SEKRETARIAT');
  });

  test('sends the Ketua Divisi who drafted to the comments first, and to the evidence', () => {
    const draft = generate('KPU');
    const command = { ...draft.command, overrideReason: 'Kasubag sakit' };
    const drafted = tell([{ ...draft, by: 'rendatin', command }], toldUntil(2));
    expect(nextOf('rendatin', drafted.state)).toBe('record-pull KPU');
    const approval = review('KPU', 'ketua-divisi-rendatin', '2024-01-29');
    const { state } = tell([pull('KPU', '2024-01-23'), approval], drafted);
    expect(nextOf('rendatin', state)).toBe('file-evidence KPU');
  });

  test('offers a returned draft to be handed back', () => {
    const back = review('KPU', 'ketua-divisi-rendatin', '2024-01-29', {
      outcome: 'kembalikan',
      notes: ['x'],
    });
    const { state } = tell([back], toldUntil(3));
    const staf = PEOPLE.find((one) => one.id === 'staf');
    expect(
      staf &&
        actionsFor(staf, state)
          .slice(0, 3)
          .map((one) => one.command),
    ).toEqual(['record-refresh', 'resubmit-draft', 'generate-draft']);
  });

  test('offers worksheets only to people of that division', () => {
    const { state } = toldUntil(1);
    for (const person of PEOPLE) {
      for (const action of actionsFor(person, state)) {
        const answer = answerOf(state, submit(action.divisionId ?? '', person.id));
        expect(answer).toBe('ok');
      }
    }
  });

  test.each([
    [10, ['roll-year', 'adopt-copy']],
    [2, ['generate-draft', 'generate-draft', 'adopt-copy', 'roll-year']],
  ] as const)('puts the ways out last in a copy until step 10 is done: %p', (step, expected) => {
    const staf = PEOPLE.find((one) => one.id === 'staf');
    const waiting = staf && actionsFor(staf, toldUntil(step).state, true);
    expect(waiting?.map((one) => one.command)).toEqual(expected);
  });
});
