import type { ProblemCode } from '../../../domain/quality/rules';

/** What a sentence about a problem is made of. */
export interface ProblemFacts {
  /** A value of the problem by its name; `…` when the problem has none of that name. */
  readonly say: (name: string) => string;
  /** What stands in the cell. */
  readonly found: string;
  /** Header of the column; empty when the problem has none. */
  readonly header: string;
}

/** Says what was found, what is expected and what to do. */
export type Sentence = (facts: ProblemFacts) => string;

/** Sentences of some codes; the catalogue of a language puts them together and must have all. */
export type SomeSentences = Readonly<Partial<Record<ProblemCode, Sentence>>>;
