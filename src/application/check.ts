import type { LapkinYear } from '../domain/year/lapkin-year';
import { gatherProblems } from '../domain/quality/gather-problems';
import { runGate } from '../domain/quality/gate';
import type { Problem } from '../domain/quality/problem';
import type { Moment } from '../domain/quality/quality-rule';
import { summariseProblems } from '../domain/quality/problem-summary';
import { reportingCriteria } from '../domain/quality/reporting-criteria';
import { accept } from '../domain/result';
import type { Outcome } from './outcome';
import type { Ports } from './ports';
import type { ReadYear } from './read-workbook';
import { readWorkbook } from './read-workbook';
import { redrawBoards } from './refresh-boards';

/** Doubts of the reading and findings of the gate together, as they stand before a draft. */
export const problemsBeforeDraft = ({ year, problems }: ReadYear): readonly Problem[] =>
  gatherProblems(year, problems, runGate(year, { moment: 'draft' }));

/** What must be mended, or let pass by the Ketua Divisi, before one act of the procedure. */
export const errorsBefore = (moment: Moment, { year, problems }: ReadYear): readonly Problem[] =>
  gatherProblems(year, problems, runGate(year, { moment })).filter(
    ({ severity }) => severity === 'error',
  );

/** Problems on the worksheet of one division. */
export const problemsOfDivision = (
  problems: readonly Problem[],
  year: LapkinYear,
  divisionId: string,
): readonly Problem[] => {
  const tab = year.divisions.find(({ id }) => id === divisionId)?.tab;
  return problems.filter(({ place }) => place.tab === tab);
};

/**
 * Reads every tab, brings the boards up to date and tells what a person should look at, worst first, with a line
 * for each division and what an evaluator would miss.
 */
export const check = (ports: Ports): Outcome => {
  const reading = readWorkbook(ports);
  if (!reading.ok) return reading;
  ports.exclusive.run(() => redrawBoards(ports, reading.value.year));
  const { year } = reading.value;
  const problems = problemsBeforeDraft(reading.value);
  return accept({
    code: 'checked',
    problems,
    summary: summariseProblems(problems, year),
    criteria: {
      KPU: reportingCriteria(year, 'KPU'),
      SEKRETARIAT: reportingCriteria(year, 'SEKRETARIAT'),
    },
  });
};
