import { workingCalendar } from '../domain/calendar/working-days';
import { accept } from '../domain/result';
import { CHECKLIST } from '../domain/review/checklist';
import { boardOf } from '../domain/sop/board';
import { knownFrozenChanges } from '../domain/sop/changes';
import { copyOf } from '../domain/sop/copy-of';
import { dayOf } from '../domain/sop/moment';
import { actionsFor } from '../domain/sop/next-action';
import type { CountingRules } from '../domain/sop/schedule';
import { REPORTS, positionOf } from '../domain/sop/state';
import type { SopState } from '../domain/sop/state';
import type { LapkinYear } from '../domain/year/lapkin-year';
import { problemsBeforeDraft } from './check';
import { countStale, staleCounts } from './draft-figures';
import { fingerprintLike } from './fingerprints';
import type { Outcome } from './outcome';
import type { ChecklistCount } from './year-status';
import type { Ports } from './ports';
import { contextOf, readProcess } from './process';
import { readQuietly } from './read-workbook';

/** How this office counts days, from its settings and its tab `Hari Libur`. */
export const countingRules = ({ holidays, policy }: LapkinYear): CountingRules => ({
  weekMeaning: policy.weekMeaning,
  calendar: workingCalendar(holidays, policy.jointLeaveIsHoliday),
});

/** Only an open review has a checklist to look at. */
const checklistCounts = ({ desk }: Ports, { reports }: SopState): readonly ChecklistCount[] =>
  REPORTS.filter((report) => [4, 6].includes(Number(positionOf(reports[report])))).map(
    (report) => ({
      report,
      answered: desk.readChecklist(report).length,
      of: CHECKLIST.length,
    }),
  );

/** Reads the workbook and its trail once and tells where the year stands. Changes nothing. */
export const status = (ports: Ports): Outcome => {
  const reading = readQuietly(ports);
  if (!reading.ok) return reading;
  const process = readProcess(ports);
  if (!process.ok) return process;
  const { year } = reading.value;
  const { state } = process.value;
  const { now, actor } = contextOf(ports, year);
  const today = dayOf(now);
  const rules = countingRules(year);
  const figures = countStale(ports, { year, state });
  const staleFigures = staleCounts(figures);
  const copied = copyOf(state, ports.workbookId());
  return accept({
    code: 'status',
    status: {
      year,
      state,
      board: boardOf(state, { people: year.people, today, rules, staleFigures }),
      figures,
      checklists: checklistCounts(ports, state),
      problems: problemsBeforeDraft(reading.value),
      frozenChanges: knownFrozenChanges(state, (recorded, report) =>
        fingerprintLike(recorded, year, report, ports.digest),
      ),
      account: actor,
      copyOf: copied,
      next: actor.person === null ? [] : actionsFor(actor.person, state, copied !== null),
      now,
      today,
      rules,
    },
  });
};
