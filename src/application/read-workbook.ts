import type { Problem } from '../domain/quality/problem';
import type { Result } from '../domain/result';
import { accept, refuse } from '../domain/result';
import type { LapkinYear } from '../domain/year/lapkin-year';
import type { Refusal } from './outcome';
import type { Ports } from './ports';

/** The year as the tabs tell it, with the doubts of the reading. */
export interface ReadYear {
  readonly year: LapkinYear;
  readonly problems: readonly Problem[];
}

/** Reads the workbook once and tells the person that it does. */
export const readWorkbook = (ports: Ports): Result<ReadYear, Refusal> => {
  ports.progress.say('reading', '');
  return readQuietly(ports);
};

/** Reads the workbook once; says why when it cannot be read. */
export const readQuietly = ({ workbook }: Pick<Ports, 'workbook'>): Result<ReadYear, Refusal> => {
  const reading = workbook.readYear();
  switch (reading.state) {
    case 'read':
      return accept({ year: reading.year, problems: reading.problems });
    case 'tabs-missing':
      return refuse({ code: 'tabs-missing', tabs: reading.missing });
    case 'not-our-workbook':
    case 'settings-missing':
      return refuse({ code: reading.state });
  }
};
