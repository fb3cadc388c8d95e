import { CHECKLIST, checklistGaps } from '../../../src/domain/review/checklist';
import type { ChecklistAnswer, ChecklistValue } from '../../../src/domain/review/checklist';
import { FULL_CHECKLIST } from '../../support/sop-story';

const answer = (itemId: string, value: ChecklistValue): ChecklistAnswer => ({
  itemId,
  value,
  note: '',
  by: 'Nama',
});

const replaced = (...changes: readonly ChecklistAnswer[]): readonly ChecklistAnswer[] => [
  ...FULL_CHECKLIST.filter((one) => !changes.some((change) => change.itemId === one.itemId)),
  ...changes,
];

describe('CHECKLIST', () => {
  test('has 6, 7 and 10 items with running numbers', () => {
    const groups = ['I', 'II', 'III'].map(
      (group) => CHECKLIST.filter((one) => one.id.startsWith(`${group}.`)).length,
    );
    expect(groups).toEqual([6, 7, 10]);
    expect(new Set(CHECKLIST.map((one) => one.id)).size).toBe(23);
  });

  test('lets conditional items look only at items before them', () => {
    const ids = CHECKLIST.map((one) => one.id);
    for (const [index, one] of CHECKLIST.entries()) {
      expect(one.appliesWhenNo.every((id) => ids.indexOf(id) < index)).toBe(true);
      expect(one.appliesWhenNo.every((id) => ids.includes(id))).toBe(true);
    }
  });
});

describe('checklistGaps', () => {
  test('is empty when everything that applies is answered', () => {
    expect(checklistGaps(FULL_CHECKLIST)).toEqual([]);
  });

  test('names every unanswered item of an empty form, the conditional ones not', () => {
    expect(checklistGaps([])).toHaveLength(20);
  });

  test.each([
    ['III.1', 'III.3'],
    ['III.2', 'III.3'],
    ['III.4', 'III.6'],
    ['III.5', 'III.6'],
    ['III.8', 'III.9'],
  ])('asks after a Tidak on %s for %s', (cause, conditional) => {
    const no = answer(cause, 'tidak');
    expect(checklistGaps(replaced(no))).toEqual([{ itemId: conditional, kind: 'unanswered' }]);
    expect(checklistGaps(replaced(no, answer(conditional, 'tidak-berlaku')))).toEqual([
      { itemId: conditional, kind: 'does-apply' },
    ]);
    expect(checklistGaps(replaced(no, answer(conditional, 'tidak')))).toEqual([]);
  });

  test('takes a conditional item for not applicable otherwise', () => {
    expect(checklistGaps(replaced(answer('III.3', 'tidak-berlaku')))).toEqual([]);
    expect(checklistGaps(replaced(answer('III.3', 'ya')))).toEqual([
      { itemId: 'III.3', kind: 'does-not-apply' },
    ]);
  });

  test('names items answered twice and items that do not exist', () => {
    expect(
      checklistGaps([...FULL_CHECKLIST, answer('I.1', 'tidak'), answer('IV.1', 'ya')]),
    ).toEqual([
      { itemId: 'I.1', kind: 'answered-twice' },
      { itemId: 'IV.1', kind: 'unknown-item' },
    ]);
  });
});
