import { yearOf } from '../domain/calendar/iso-date';
import { accept, refuse } from '../domain/result';
import type { ActionArguments } from './actions';
import type { Outcome } from './outcome';
import type { Ports } from './ports';
import { redrawAfterChange } from './refresh-boards';

const FIRST_YEAR = 2015;
const LAST_YEAR = 2100;

/**
 * Builds or repairs the workbook. Without a year the report is about last year, as the procedure begins
 * every January.
 */
export const setUp = (ports: Ports, args: ActionArguments): Outcome => {
  const year = Number(args.year ?? yearOf(ports.clock.today()) - 1);
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    return refuse({ code: 'year-out-of-range', year });
  }
  // Made anew, they would speak of another year than the tabs and the trail.
  if (ports.workbook.lacksSettings()) return refuse({ code: 'settings-missing' });
  const report = ports.exclusive.run(() => {
    const done = ports.workbook.setUp(year);
    redrawAfterChange(ports);
    return done;
  });
  return accept({ code: 'workbook-set-up', report });
};
