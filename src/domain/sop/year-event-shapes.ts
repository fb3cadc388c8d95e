import type { ReportKind } from '../performance/indicator';
import { isCount, isDate, isText, listOf, objectOf, oneOf } from './shape';
import type { Members } from './shape';
import type { PastDocument, YearEventPayloads } from './year-events';

/** One of the two reports. */
export const isReport = oneOf<ReportKind>('KPU', 'SEKRETARIAT');

const isPastDocument = objectOf<PastDocument>({
  report: isReport,
  version: isCount,
  name: isText,
  url: isText,
});

/** Form of the payloads of events that change a year as a whole. */
export const YEAR_EVENT_SHAPES: {
  readonly [T in keyof YearEventPayloads]: Members<YearEventPayloads[T]>;
} = {
  'year-rolled': {
    fromYear: isCount,
    year: isCount,
    previousChain: isText,
    previousRows: isCount,
    previousWorkbookId: isText,
    workbookId: isText,
    documents: listOf(isPastDocument),
    reason: isText,
  },
  'copy-adopted': {
    previousWorkbookId: isText,
    workbookId: isText,
    documents: listOf(isPastDocument),
    reason: isText,
  },
  'agreement-revised': { date: isDate, reason: isText },
  'year-reopened': { reports: listOf(isReport), reason: isText },
};
