import { reminder } from '../../domain/papers/reminder';
import type { ReminderDetails } from '../../domain/papers/reminder';
import { reminderPoints } from '../../domain/papers/reminder-points';
import { accept, refuse } from '../../domain/result';
import { boardOf } from '../../domain/sop/board';
import { missingWorksheets } from '../../domain/sop/state';
import type { SopState } from '../../domain/sop/state';
import { problemsBeforeDraft, problemsOfDivision } from '../check';
import { indonesian } from '../messages/id';
import type { Outcome } from '../outcome';
import type { Ports } from '../ports';
import { rulesOf, settingOf } from './papers';
import { standing } from './asking';

const COLLECTING_STEP = 2;

/** Whether the worksheet was in before, and why it is not now. */
const reopening = (
  { worksheets }: SopState,
  id: string,
): Pick<ReminderDetails, 'reopened' | 'reason'> => {
  const { status = 'draf', reason = '' } = worksheets.find((one) => one.divisionId === id) ?? {};
  return { reopened: status === 'dikembalikan' ? 'returned' : 'unlocked', reason };
};

/** Step 2: a polite text for each division whose worksheet is not in, ready to paste. */
export const writeReminders = (ports: Ports): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const { reading, year, state } = now.value;
  if (state.year === null) {
    return refuse({ code: 'procedure', refusal: { code: 'year-not-started' } });
  }
  const today = ports.clock.today();
  const board = boardOf(state, { today, people: year.people, rules: rulesOf(year) });
  const due = board.find(({ step }) => step === COLLECTING_STEP)?.tracks[0]?.due ?? today;
  const problems = problemsBeforeDraft(reading);
  const late = missingWorksheets(state).flatMap((id) => {
    const division = year.divisions.find((one) => one.id === id);
    if (division === undefined) return [];
    const missing = problemsOfDivision(problems, year, id)
      .filter(({ severity }) => severity === 'error')
      .map((problem) => ({
        id: String(problem.data['id'] ?? ''),
        sentence: indonesian.problem(problem, ''),
      }));
    return [
      reminder(settingOf(ports, year), {
        division: division.name,
        subbagian: division.subbagian,
        due,
        today,
        missing: reminderPoints(missing),
        ...reopening(state, id),
        url: ports.workbookUrl(),
        sender: 'Subbagian Perencanaan, Data, dan Informasi',
      }),
    ];
  });
  return accept({ code: 'reminders', reminders: late });
};
