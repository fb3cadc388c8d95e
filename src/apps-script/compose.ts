import { templateBase64 as paperTemplateBase64 } from 'virtual:paper-template';
import { templateBase64 } from 'virtual:template';
import type { Clock, Ports } from '../application/ports';
import { fillReport } from '../docx/fill-report';
import { fillPaper } from '../docx/papers/fill-paper';
import type { Spreadsheet } from '../platform/spreadsheet';
import { chartPainter } from './documents/chart-painter';
import { driveDocuments } from './documents/drive-documents';
import { liveDocuments } from './documents/live-documents';
import { refreshDesk } from './documents/refresh-desk';
import { google } from './google';
import { officeTemplates, templateInUse } from './office-templates';
import { catalogueFor } from './language';
import { selfTestBench } from './self-test/self-test-bench';
import { sha256 } from './session/digest';
import { documentLock, sessionAccount, workbookClock } from './session/session';
import { sheetIntake } from './sheets/intake/sheet-intake';
import type { ProcessEdge } from './sheets/process/process-edge';
import { sheetNextYear } from './sheets/next-year';
import { sheetDesk } from './sheets/process/sheet-desk';
import { sheetTrail } from './sheets/process/sheet-trail';
import { officeDesk } from './sheets/write/office-desk';
import { sheetWorkbook } from './sheets/sheet-workbook';

/** Long enough for the charts of one report and its conversion; the next message takes its place. */
const TOAST_SECONDS = 30;

/** What the first run and the import of an office's own worksheets use. */
const beginnings = (edge: () => ProcessEdge): Pick<Ports, 'intake' | 'office'> => ({
  intake: sheetIntake(edge),
  office: officeDesk(google.spreadsheetApp),
});

/** What draws, and what tries whether Google still does as the rest of this list expects. */
const tools = (spreadsheet: Spreadsheet, clock: Clock): Pick<Ports, 'charts' | 'selfTest'> => {
  const charts = chartPainter(google.charts, google.utilities);
  const now = (): number => Date.now();
  const template = templateBase64;
  return {
    charts,
    selfTest: selfTestBench({ services: google, spreadsheet, charts, template, clock, now }),
  };
};

const dayOf = (date: Date, zone: string): string =>
  google.utilities().formatDate(date, zone, 'yyyy-MM-dd');

/** Builds everything an action may use, once per run. Called by the doors, never at load. */
export const compose = (): Ports => {
  const app = google.spreadsheetApp();
  const spreadsheet = app.getActiveSpreadsheet();
  const catalogue = catalogueFor();
  const workbook = sheetWorkbook(google.spreadsheetApp, dayOf);
  const clock = workbookClock(google.spreadsheetApp, google.utilities, () => new Date());
  const edge = (): ProcessEdge => {
    const zone = spreadsheet.getSpreadsheetTimeZone();
    return { app, spreadsheet, dateToIso: (date) => dayOf(date, zone) };
  };
  const desk = sheetDesk(edge, () => clock.now().slice(-6));
  const trail = sheetTrail(edge, workbook.worksheets);
  const digest = sha256(google.utilities);
  const templates = officeTemplates(templateBase64, () => spreadsheet, digest);
  return {
    workbook: { ...workbook, locate: (place) => workbook.locate(place) ?? desk.locate(place) },
    desk,
    ...beginnings(edge),
    trail,
    nextYear: sheetNextYear(edge, trail, digest),
    ...tools(spreadsheet, clock),
    documents: driveDocuments(google.drive, google.utilities),
    templates,
    writer: { write: (model, pictures) => fillReport(model, pictures, templateInUse(templates)) },
    live: liveDocuments(google.drive, google.docs, google.utilities),
    refresh: refreshDesk(google.docs, google.drive, () => spreadsheet),
    papers: { write: (model) => fillPaper(model, paperTemplateBase64()) },
    account: sessionAccount(google.session, google.properties),
    clock,
    progress: {
      say: (step, name) =>
        spreadsheet.toast(catalogue.progress[step](name), 'LAPKIN', TOAST_SECONDS),
    },
    exclusive: documentLock(google.lock, google.spreadsheetApp, trail.forget),
    workbookId: () => spreadsheet.getId(),
    workbookUrl: () => spreadsheet.getUrl(),
    digest,
  };
};
