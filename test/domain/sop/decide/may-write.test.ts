import type { FinalPapers } from '../../../../src/domain/sop/decide/may-write';
import { mayWrite } from '../../../../src/domain/sop/decide/may-write';
import type { SopState } from '../../../../src/domain/sop/state';
import { INITIAL_STATE } from '../../../../src/domain/sop/state';
import { contextOf, finalise, tell, toldUntil } from '../../../support/sop-story';

/** The reports whose papers somebody may write, or why not. */
const papersOf = (papers: FinalPapers, state: SopState, by = 'staf'): readonly string[] => {
  const answer = mayWrite(papers, state, contextOf(by, '2024-02-20'));
  if (answer.ok) return answer.value;
  const { refusal } = answer;
  return refusal.code === 'step-not-open' ? [refusal.code, refusal.report] : [refusal.code];
};

const BOTH = ['KPU', 'SEKRETARIAT'];

describe('mayWrite', () => {
  const final = toldUntil(7).state;

  test.each(['endorsement', 'submission'] as const)(
    'the %s is written of final reports',
    (papers) => {
      expect(papersOf(papers, INITIAL_STATE)).toEqual(['year-not-started']);
      expect(papersOf(papers, toldUntil(2).state)).toEqual(['step-not-open', 'KPU']);
      expect(papersOf(papers, toldUntil(6).state)).toEqual(['step-not-open', 'KPU']);
      expect(papersOf(papers, final)).toEqual(BOTH);
      expect(papersOf(papers, toldUntil(10).state)).toEqual(BOTH);
    },
  );

  test('the letters wait for both, a page of endorsement for its own report', () => {
    const { state } = tell([finalise('KPU', '2024-02-16', 1)], toldUntil(6));
    expect(papersOf('endorsement', state)).toEqual(['KPU']);
    expect(papersOf('submission', state)).toEqual(['step-not-open', 'SEKRETARIAT']);
  });

  test.each([
    ['kasubag', BOTH],
    ['sekretaris', ['wrong-role']],
    ['penerima', ['wrong-role']],
    ['orang-luar', ['not-on-roster']],
  ])('%s is told %s', (by, expected) => {
    expect(papersOf('endorsement', final, by)).toEqual(expected);
    expect(papersOf('submission', final, by)).toEqual(expected);
  });
});
