import { accept, refuse } from '../domain/result';
import type { ActionArguments } from './actions';
import type { Outcome, Refusal } from './outcome';
import type { Ports, YearReading } from './ports';
import { readWorkbook } from './read-workbook';
import { redrawAfterChange, redrawBoards } from './refresh-boards';

/** True when events of the office's own year stand in the trail, or have been cut out of it. */
const isUnderWay = ({ trail }: Ports, reading: YearReading, marked: number): boolean => {
  const isOwn = reading.state === 'read' && !reading.year.practice;
  return isOwn && (marked > 0 || trail.read().length > 0);
};

/** Why the office's own tabs cannot be told from those of practice. */
const lostTabs = (reading: YearReading): Refusal | null => {
  if (reading.state === 'settings-missing') return { code: 'settings-missing' };
  return reading.state === 'tabs-missing' && !reading.practice
    ? { code: 'tabs-missing', tabs: reading.missing }
    : null;
};

/**
 * Fills the workbook with an invented year; asks before anything a person typed would go. Where the office's
 * own procedure is under way it stays out: its trail must not tell of practice.
 */
export const loadPracticeYear = (ports: Ports, args: ActionArguments): Outcome => {
  // Outside the lock, which makes the trail forget the tab that is about to be replaced.
  const marked = ports.trail.mark()?.sequence ?? 0;
  return ports.exclusive.run(() => {
    const reading = ports.workbook.readYear();
    const lost = lostTabs(reading);
    if (lost !== null) return refuse(lost);
    if (isUnderWay(ports, reading, marked)) return refuse({ code: 'procedure-under-way' });
    if (ports.workbook.hasData() && args.replaceData !== true) {
      return refuse({ code: 'data-would-be-replaced', confirm: 'replaceData' });
    }
    const year = ports.workbook.loadPracticeYear();
    redrawAfterChange(ports);
    return accept({ code: 'practice-year-loaded', year });
  });
};

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
