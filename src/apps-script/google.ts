import type { Charts as ChartsSurface } from '../platform/charts';
import type { Docs as DocsSurface } from '../platform/docs';
import type { Drive as DriveSurface } from '../platform/drive';
import type {
  LockService as LockSurface,
  PropertiesService as PropertiesSurface,
  Session as SessionSurface,
  Utilities as UtilitiesSurface,
} from '../platform/services';
import type { SpreadsheetApp as SpreadsheetSurface } from '../platform/spreadsheet';
import type { HtmlService as HtmlSurface, Ui as UiSurface } from '../platform/ui';

/**
 * The only place that names Google's globals. Each is a function, so that loading the bundle touches no
 * service; each assignment proves that Google's class offers what `platform` says.
 */
export const google = {
  spreadsheetApp: (): SpreadsheetSurface => SpreadsheetApp,
  ui: (): UiSurface => SpreadsheetApp.getUi(),
  html: (): HtmlSurface => HtmlService,
  session: (): SessionSurface => Session,
  lock: (): LockSurface => LockService,
  utilities: (): UtilitiesSurface => Utilities,
  properties: (): PropertiesSurface => PropertiesService,
  charts: (): ChartsSurface => Charts,
  drive: (): DriveSurface => Drive as unknown as DriveSurface,
  docs: (): DocsSurface => Docs as unknown as DocsSurface,
};
