import type { GateProblemCode } from '../../../src/domain/quality/rules';
import { officeAndTextCases } from './office-cases';
import { performanceCases } from './performance-cases';
import type { RuleCase } from './rule-case';

/** One case for every rule, broken and spared; a rule that lacks either does not compile. */
const ruleCases: Readonly<Record<GateProblemCode, RuleCase>> = {
  ...performanceCases,
  ...officeAndTextCases,
};

type Case = readonly [code: GateProblemCode, one: RuleCase];

export const casesByCode = Object.entries(ruleCases) as readonly Case[];

/** The cases that say what comes close. */
export const nearCases = casesByCode.map(([code, { spares }]) => [code, spares] as const);
