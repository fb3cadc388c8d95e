import type { ReportKind } from '../../domain/performance/indicator';
import type { ProblemCounts } from '../../domain/quality/problem-summary';
import { openCriteria } from '../../domain/quality/reporting-criteria';
import type {
  CriterionCoverage,
  ReportingCriterion,
} from '../../domain/quality/reporting-criteria';
import type { CheckTotals } from '../outcome';
import { reportNames } from './words';

/** What one language says of a check. */
interface CheckWords {
  readonly criteria: Readonly<Record<ReportingCriterion, string>>;
  readonly counts: (count: number, severity: keyof ProblemCounts) => string;
  readonly nothing: string;
  readonly total: (counts: string) => string;
  readonly elsewhere: string;
  readonly share: (part: number, whole: number) => string;
  readonly met: (report: string, share: string) => string;
  readonly open: (names: string) => string;
  readonly withoutIndicators: (report: string) => string;
}

const counted = (words: CheckWords, counts: ProblemCounts): string =>
  (['error', 'warning', 'info'] as const)
    .flatMap((severity) =>
      counts[severity] === 0 ? [] : [words.counts(counts[severity], severity)],
    )
    .join(', ') || words.nothing;

const criteriaLine = (
  words: CheckWords,
  report: ReportKind,
  criteria: readonly CriterionCoverage[],
): string => {
  if (criteria.every(({ criterion, of }) => of === 0 || criterion === 'standard')) {
    return words.withoutIndicators(reportNames[report]);
  }
  const open = openCriteria(criteria);
  const share = words.share(criteria.length - open.length, criteria.length);
  const names = open.map(
    ({ criterion, fulfilled, of }) =>
      `${words.criteria[criterion]} (${words.share(fulfilled, of)})`,
  );
  const met = words.met(reportNames[report], share);
  return names.length === 0 ? met : `${met} ${words.open(names.join('; '))}`;
};

/** What a check found: in total, for every division, and by the criteria of an evaluator; a line for each. */
export const checkSentence =
  (words: CheckWords) =>
  ({ summary, criteria }: CheckTotals): string =>
    [
      words.total(counted(words, summary.total)),
      ...summary.divisions.map(({ name, counts }) => `${name}: ${counted(words, counts)}.`),
      `${words.elsewhere}: ${counted(words, summary.elsewhere)}.`,
      criteriaLine(words, 'KPU', criteria.KPU),
      criteriaLine(words, 'SEKRETARIAT', criteria.SEKRETARIAT),
    ].join('\n');
