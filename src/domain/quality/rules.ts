import type { IntakeProblemCode } from '../intake/problems';
import { agreementRules } from './agreement-rules';
import { analysisRules } from './analysis-rules';
import { budgetRules } from './budget-rules';
import { calendarRules } from './calendar-rules';
import { comparisonRules } from './comparison-rules';
import { divisionNameRules } from './division-names';
import { executionRules } from './execution-rules';
import { measurementRules } from './measurement-rules';
import { narrativeRules } from './narrative-rules';
import { officeRules } from './office-rules';
import type { QualityRule } from './quality-rule';
import type { ReadingProblemCode } from './reading-problems';
import { rosterRules } from './roster-rules';
import { signerRules } from './signer-rules';
import { structureRules } from './structure-rules';

const all = [
  ...agreementRules,
  ...structureRules,
  ...measurementRules,
  ...analysisRules,
  ...comparisonRules,
  ...budgetRules,
  ...executionRules,
  ...officeRules,
  ...rosterRules,
  ...divisionNameRules,
  ...calendarRules,
  ...signerRules,
  ...narrativeRules,
] as const;

/** What the quality gate can find. */
export type GateProblemCode = (typeof all)[number]['code'];

/** Everything that can be said about the workbook: found while reading, by an import, by the gate, or in a draft. */
export type ProblemCode = GateProblemCode | ReadingProblemCode | IntakeProblemCode | 'figure-stale';

/** Every rule of the quality gate, in the order of the workbook. */
export const qualityRules: readonly QualityRule<GateProblemCode>[] = all;

const byCode: ReadonlyMap<string, QualityRule<GateProblemCode>> = new Map(
  qualityRules.map((rule) => [rule.code, rule]),
);

/** The rule behind a problem, with its id and reference; null for a problem of reading. */
export const ruleOf = (code: string): QualityRule<GateProblemCode> | null =>
  byCode.get(code) ?? null;
