import { templateBase64 } from 'virtual:template';
import type { Ports } from '../application/ports';
import { fillReport } from '../docx/fill-report';
import { chartPainter } from './documents/chart-painter';
import { driveDocuments } from './documents/drive-documents';
import { google } from './google';
import { catalogueFor } from './language';
import { sha256 } from './session/digest';
import { documentLock, sessionAccount, workbookClock } from './session/session';
import { sheetTrail } from './sheets/process/sheet-trail';
import { sheetWorkbook } from './sheets/sheet-workbook';

const TOAST_SECONDS = 10;

/** Builds everything an action may use, once per run. Called by the doors, never at load. */
export const compose = (): Ports => {
  const app = google.spreadsheetApp();
  const spreadsheet = app.getActiveSpreadsheet();
  const catalogue = catalogueFor();
  const dayOf = (date: Date, zone: string): string =>
    google.utilities().formatDate(date, zone, 'yyyy-MM-dd');
  return {
    workbook: sheetWorkbook(google.spreadsheetApp, dayOf),
    trail: sheetTrail(app),
    documents: driveDocuments(google.drive, google.utilities),
    charts: chartPainter(google.charts, google.utilities),
    writer: { write: (model, pictures) => fillReport(model, pictures, templateBase64()) },
    account: sessionAccount(google.session),
    clock: workbookClock(google.spreadsheetApp, google.utilities, () => new Date()),
    progress: {
      say: (step, name) =>
        spreadsheet.toast(catalogue.progress[step](name), 'LAPKIN', TOAST_SECONDS),
    },
    exclusive: documentLock(google.lock, google.spreadsheetApp),
    workbookId: () => spreadsheet.getId(),
    digest: sha256(google.utilities),
  };
};
