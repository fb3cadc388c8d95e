import type { Moment } from './moment';
import { minutesBetween } from './moment';
import type { ReportState } from './state';

/** How old the last look at a document's comments is, in minutes. */
export const pullAge = (report: ReportState, now: Moment): number | null =>
  report.pull === null ? null : Math.max(0, minutesBetween(report.pull.at, now));
