import type { LapkinYear } from '../domain/year/lapkin-year';
import type { Ports } from './ports';
import { readProcess, readWitnessed, redraw } from './process';

/**
 * Makes every board show what the trail and the year say. A trail that is broken, or lacks what the
 * boards were drawn from, is left to its own action: the boards are what shows the loss. The caller holds
 * the lock.
 */
export const redrawBoards = (ports: Ports, year: LapkinYear): void => {
  const process = readWitnessed(ports, year);
  if (process.ok) redraw(ports, year, process.value);
};

/** The same after the workbook itself was changed: it is read anew first. The caller holds the lock. */
export const redrawAfterChange = (ports: Ports): void => {
  const reading = ports.workbook.readYear();
  if (reading.state === 'read') redrawBoards(ports, reading.year);
};

/**
 * Brings boards up to date that an interrupted run left behind the trail; costs two reads when none did.
 * Its second run is often refused because the event is there already, so this is what heals it.
 */
export const mendBoards = (ports: Ports): void => {
  const process = readProcess(ports);
  if (!process.ok || ports.trail.mark()?.sequence === process.value.state.eventCount) return;
  ports.exclusive.run(() => redrawAfterChange(ports));
};
