import type { IndicatorResult } from '../performance/summary';
import type { ReportFacts } from './facts';
import { missedResults, unmeasuredResults } from './outcome';
import { brief, isBlank, linked } from './prose';
import type { Words } from './words';
import { bold, plain, say } from './words';

type OwnText = 'obstacles' | 'solutions' | 'plan';

const item = ({ indicator }: IndicatorResult, field: OwnText): Words =>
  say`${bold(indicator.name)}: ${linked(brief(indicator[field], 'Bab III'))}`;

const told = (results: readonly IndicatorResult[], field: OwnText): readonly Words[] =>
  results
    .filter((result) => !isBlank(result.indicator[field]))
    .map((result) => item(result, field));

/** Obstacles of the indicators that missed their target, in the words of the divisions. */
export const obstacleItems = (facts: ReportFacts): readonly Words[] =>
  told(missedResults(facts), 'obstacles');

/** What was done about them. */
export const solutionItems = (facts: ReportFacts): readonly Words[] =>
  told(missedResults(facts), 'solutions');

const urgentResults = (facts: ReportFacts): readonly IndicatorResult[] => [
  ...missedResults(facts),
  ...unmeasuredResults(facts),
];

/** Plans for the indicators that missed their target or were not measured. */
export const urgentPlanItems = (facts: ReportFacts): readonly Words[] =>
  told(urgentResults(facts), 'plan');

/**
 * Plans for the next year: those of missed and unmeasured indicators first, then every other plan that
 * a division wrote.
 */
export const planItems = (facts: ReportFacts): readonly Words[] => {
  const urgent = urgentResults(facts);
  const others = facts.results.filter((result) => !urgent.includes(result));
  return told([...urgent, ...others], 'plan');
};

/** Names of missed indicators for which nobody wrote a plan. */
export const unplanned = (facts: ReportFacts): readonly Words[] =>
  missedResults(facts)
    .filter((result) => isBlank(result.indicator.plan))
    .map((result) => plain(result.indicator.name));
