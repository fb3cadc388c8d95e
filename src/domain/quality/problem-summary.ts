import type { LapkinYear } from '../year/lapkin-year';
import type { Problem } from './problem';

/** How many problems of each weight. */
export interface ProblemCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

/** Problems on the worksheet of one division. */
interface DivisionProblems {
  readonly divisionId: string;
  readonly name: string;
  readonly tab: string;
  readonly counts: ProblemCounts;
}

/** Problems by weight, by division, and on the tabs that the planning sub-division keeps. */
export interface ProblemSummary {
  readonly total: ProblemCounts;
  /** One line for each division, also for one without a problem. */
  readonly divisions: readonly DivisionProblems[];
  readonly elsewhere: ProblemCounts;
}

const count = (problems: readonly Problem[]): ProblemCounts => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return counts;
};

/** Counts problems, by the tab on which they stand. */
export const summariseProblems = (
  problems: readonly Problem[],
  year: Pick<LapkinYear, 'divisions'>,
): ProblemSummary => {
  const byTab = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = byTab.get(problem.place.tab);
    if (group === undefined) byTab.set(problem.place.tab, [problem]);
    else group.push(problem);
  }
  const worksheets = new Set(year.divisions.map(({ tab }) => tab));
  return {
    total: count(problems),
    divisions: year.divisions.map(({ id, name, tab }) => ({
      divisionId: id,
      name,
      tab,
      counts: count(byTab.get(tab) ?? []),
    })),
    elsewhere: count(problems.filter(({ place }) => !worksheets.has(place.tab))),
  };
};
