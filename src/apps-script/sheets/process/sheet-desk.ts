import type { Location } from '../../../application/ports';
import type { Desk } from '../../../application/sop/ports';
import type { Place } from '../../../domain/year/place';
import { locate } from '../layout/locate';
import type { TabLayout } from '../layout/layout';
import type { OpenTab } from '../layout/open-tab';
import { plenaryTab } from '../schema/plenary-tab';
import { openProcessTab } from './open-process-tab';
import type { ProcessEdge } from './process-edge';
import { openChecklist, readChecklist } from './read-checklist';
import { readPlenary } from './read-plenary';
import { readLog, writeLog } from './review-log';
import { selectedCopies } from './selected-copies';

/** The desk with what it has read, so that a problem can be pointed at. */
export interface SheetDesk extends Desk {
  readonly locate: (place: Place) => Location | null;
}

/**
 * The tabs of review and plenary over Google's spreadsheet, one read each. `offset` gives the workbook's
 * distance from UTC, `+08:00`.
 */
export const sheetDesk = (edge: () => ProcessEdge, offset: () => string): SheetDesk => {
  let layouts: readonly TabLayout[] = [];
  // The answers of both reports stand on one tab.
  let checklist: OpenTab | null = null;
  return {
    readLog: () => readLog(edge()),
    writeLog: (rows) => writeLog(rows, offset(), edge()),
    readChecklist: (report) => {
      checklist ??= openChecklist(edge());
      return readChecklist(report, checklist, edge());
    },
    selectedCopies: () => selectedCopies(edge()),
    readPlenary: ({ people }) => {
      const own = edge();
      const tab = openProcessTab(own, plenaryTab);
      layouts = tab === null ? [] : [tab.layout];
      return readPlenary(tab, people, own.dateToIso);
    },
    locate: (place) => locate(place, layouts),
  };
};
