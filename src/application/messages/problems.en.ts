import type { ProblemCode } from '../../domain/quality/rules';
import { intakeSentencesEn } from './problems/intake.en';
import { officeSentencesEn } from './problems/office.en';
import { performanceSentencesEn } from './problems/performance.en';
import { readingSentencesEn } from './problems/reading.en';
import type { Sentence } from './problems/sentence';

/** A sentence for everything that can be wrong with the workbook, in English. A code without one does not compile. */
export const problemSentencesEn: Readonly<Record<ProblemCode, Sentence>> = {
  ...readingSentencesEn,
  ...performanceSentencesEn,
  ...officeSentencesEn,
  ...intakeSentencesEn,
};
