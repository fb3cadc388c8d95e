import { accept, refuse } from '../domain/result';
import type { ActionArguments } from './actions';
import type { Outcome } from './outcome';
import type { Ports } from './ports';
import { readWorkbook } from './read-workbook';
import { redrawAfterChange, redrawBoards } from './refresh-boards';

/** True when events of the office's own year stand in the trail. */
const isUnderWay = ({ workbook, trail }: Ports): boolean => {
  const reading = workbook.readYear();
  return reading.state === 'read' && !reading.year.practice && trail.read().length > 0;
};

/**
 * Fills the workbook with an invented year; asks before anything a person typed would go. Where the office's
 * own procedure is under way it stays out: its trail must not tell of practice.
 */
export const loadPracticeYear = (ports: Ports, args: ActionArguments): Outcome =>
  ports.exclusive.run(() => {
    if (isUnderWay(ports)) return refuse({ code: 'procedure-under-way' });
    if (ports.workbook.hasData() && args.replaceData !== true) {
      return refuse({ code: 'data-would-be-replaced', confirm: 'replaceData' });
    }
    const year = ports.workbook.loadPracticeYear();
    redrawAfterChange(ports);
    return accept({ code: 'practice-year-loaded', year });
  });

/** Empties the practice data; refuses where the data is the office's own. */
export const removePracticeYear = (ports: Ports, args: ActionArguments): Outcome =>
  ports.exclusive.run(() => {
    const reading = readWorkbook(ports);
    if (!reading.ok) return reading;
    if (!reading.value.year.practice) {
      // Perhaps the second run of one that removed all but did not come to draw the boards.
      redrawBoards(ports, reading.value.year);
      return refuse({ code: 'no-practice-year' });
    }
    if (args.removeData !== true) {
      return refuse({ code: 'data-would-be-removed', confirm: 'removeData' });
    }
    ports.workbook.removePracticeYear();
    redrawAfterChange(ports);
    return accept({ code: 'practice-year-removed' });
  });
