import type { Problem } from '../../domain/quality/problem';
import { problemSentencesEn } from './problems.en';
import { problemSentencesId } from './problems.id';
import type { ProblemFacts, Sentence } from './problems/sentence';

const catalogues: Readonly<Record<'id' | 'en', ReadonlyMap<string, Sentence>>> = {
  id: new Map(Object.entries(problemSentencesId)),
  en: new Map(Object.entries(problemSentencesEn)),
};

/** A problem of an older layout may carry a code that nobody says any more. */
const unknownCode: Readonly<Record<'id' | 'en', Sentence>> = {
  id: ({ found }) => `Isian “${found}” perlu diperiksa.`,
  en: ({ found }) => `“${found}” needs a look.`,
};

const factsOf = ({ data, found }: Problem, header: string): ProblemFacts => ({
  say: (name) => String(data[name] ?? '…'),
  found,
  header: header === '' ? String(data.header ?? '') : header,
});

/**
 * What a person is told about a problem: what was found, what is expected, what to do. Figures keep their
 * Indonesian form in both languages, as they stand in the cells.
 */
export const problemSentence = (
  language: 'id' | 'en',
  problem: Problem,
  header: string,
): string => {
  const sentence = catalogues[language].get(problem.code) ?? unknownCode[language];
  return sentence(factsOf(problem, header));
};
