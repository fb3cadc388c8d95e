import type { ProblemCode } from '../../domain/quality/rules';
import { intakeSentencesId } from './problems/intake.id';
import { officeSentencesId } from './problems/office.id';
import { performanceSentencesId } from './problems/performance.id';
import { readingSentencesId } from './problems/reading.id';
import type { Sentence } from './problems/sentence';

/** A sentence for everything that can be wrong with the workbook, in Indonesian. A code without one does not compile. */
export const problemSentencesId: Readonly<Record<ProblemCode, Sentence>> = {
  ...readingSentencesId,
  ...performanceSentencesId,
  ...officeSentencesId,
  ...intakeSentencesId,
};
