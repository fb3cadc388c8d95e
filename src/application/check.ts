import { accept } from '../domain/result';
import type { Outcome } from './outcome';
import type { Ports } from './ports';
import { readWorkbook } from './read-workbook';

/** Reads every tab and tells what a person should look at, worst first. */
export const check = (ports: Ports): Outcome => {
  const reading = readWorkbook(ports);
  return reading.ok ? accept({ code: 'checked', problems: reading.value.problems }) : reading;
};
