import type { Intake, IntakePlan } from './intake';
import { planActivities } from './plan-activities';
import { planIndicators } from './plan-indicators';
import { headerProblems, moneyFactors, rowProblems } from './remarks';
import { sortRows } from './sort-rows';
import { totalProblems } from './totals';

/** Works out what an import would write, row by row, with everything a person should know before. */
export const planIntake = (intake: Intake): IntakePlan => {
  const sorted = sortRows(intake);
  const factors = moneyFactors(intake);
  const plan =
    intake.table === 'kegiatan'
      ? planActivities(intake, sorted.data, factors)
      : planIndicators(intake, sorted.data);
  return {
    ...plan,
    problems: [
      ...headerProblems(intake, factors),
      ...rowProblems(intake, sorted),
      ...totalProblems(intake, sorted, factors),
      ...plan.problems,
    ],
  };
};
