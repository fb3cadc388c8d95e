import type { BegunYear, NextYear } from '../../application/next-year-port';
import type { AuditRecord } from '../../domain/audit/record';
import { hiddenTabs } from './hidden-tab';
import { openWorkbook } from './layout/open-workbook';
import type { OpenWorkbook } from './layout/open-workbook';
import { openProcessTab } from './process/open-process-tab';
import type { ProcessEdge } from './process/process-edge';
import type { SheetTrail } from './process/sheet-trail';
import { trailTab } from './schema/trail-tab';
import { sealedText } from './sealed-text';
import { dropProcedureTabs } from './write/drop-procedure';
import { nextYearRows } from './write/next-year-rows';
import type { NextYearRows } from './write/next-year-rows';
import { writeNextYear } from './write/write-next-year';

const PLACE = { tab: hiddenTabs.roll, heading: 'Peralihan ke tahun berikutnya; jangan diubah' };

/** What an interrupted run needs in order to go on: nothing of it is worked out twice. */
interface Journal {
  readonly first: AuditRecord;
  readonly rows: NextYearRows;
}

const opened = ({ spreadsheet }: ProcessEdge): OpenWorkbook => {
  const found = openWorkbook(spreadsheet);
  if (found.state !== 'open') throw new Error(`The workbook cannot be rolled: ${found.state}.`);
  return found.workbook;
};

/** The bases of last year's drafts: their documents belong to the workbook that was copied. */
const dropBases = ({ spreadsheet }: ProcessEdge): void => {
  const sheet = spreadsheet.getSheetByName(hiddenTabs.bases);
  if (sheet !== null) spreadsheet.deleteSheet(sheet);
};

const beginTrail = (edge: ProcessEdge, trail: SheetTrail, first: AuditRecord): void => {
  dropProcedureTabs(edge);
  dropBases(edge);
  openProcessTab(edge, trailTab);
  trail.forget();
  trail.append([first]);
};

/**
 * The change of years over Google's spreadsheet: first everything is written down in one hidden tab, then
 * done, then the tab goes. Whatever call is the last of a run, the next run begins the doing anew.
 */
export const sheetNextYear = (
  edge: () => ProcessEdge,
  trail: SheetTrail,
  digest: (text: string) => string,
): NextYear => {
  const journal = sealedText(() => edge().spreadsheet, digest, PLACE);
  return {
    begun: (): BegunYear => {
      const kept = journal.read();
      if (kept.state !== 'kept') return kept;
      return { state: 'begun', first: (JSON.parse(kept.text) as Journal).first };
    },
    begin: (year, first) => {
      const own = edge();
      const rows = nextYearRows({ workbook: opened(own), year, dateToIso: own.dateToIso });
      journal.write(JSON.stringify({ first, rows } satisfies Journal));
    },
    carryOut: () => {
      const own = edge();
      const kept = journal.read();
      if (kept.state !== 'kept') return;
      const { first, rows } = JSON.parse(kept.text) as Journal;
      const standing = trail.read();
      const isBegun = standing[0]?.hash === first.hash;
      if (!isBegun) writeNextYear(rows, own);
      // A board that was half built when a run died is built anew; later events of the new year are not touched.
      if (!isBegun || standing.length === 1) beginTrail(own, trail, first);
    },
    finish: () => {
      journal.remove();
    },
  };
};
