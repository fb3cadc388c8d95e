import type { IsoDate } from '../domain/calendar/iso-date';
import type { Problem } from '../domain/quality/problem';
import type { ChartSpec, ReportModel } from '../domain/report/model';
import type { LapkinYear } from '../domain/year/lapkin-year';
import type { Place } from '../domain/year/place';
import type { Digest } from '../domain/audit/record';
import type { OfficeDesk } from './founding/ports';
import type { IntakeDesk } from './intake/ports';
import type { NextYear } from './next-year-port';
import type { RefreshDesk } from './refresh-ports';
import type { Desk, LiveDocuments, PaperWriter } from './sop/ports';
import type { SelfTestBench } from './self-test-port';
import type { Templates } from './template-port';
import type { Trail } from './trail';

/** What one reading of the workbook gives: the year with every doubt, or why there is no year. */
export type YearReading =
  | { readonly state: 'read'; readonly year: LapkinYear; readonly problems: readonly Problem[] }
  | { readonly state: 'not-our-workbook' }
  /** The workbook is ours, but its settings are gone. */
  | { readonly state: 'settings-missing' }
  | {
      readonly state: 'tabs-missing';
      readonly missing: readonly string[];
      readonly practice: boolean;
    };

/** What setting up or repairing did, in names a person sees. */
export interface SetUpReport {
  readonly created: readonly string[];
  readonly repaired: readonly string[];
  /** Tabs of a workbook that was set up before which are not ours; one may be ours under another name. */
  readonly leftAlone: readonly string[];
}

/** Where a place stands for a person: `D14` and the header above it. */
export interface Location {
  readonly a1: string;
  readonly header: string;
}

/** The workbook, read and written in whole tabs. */
export interface Workbook {
  setUp(year: number): SetUpReport;
  /** One read per tab. */
  readYear(): YearReading;
  /** True when other tabs of ours stand there without the settings that say what they are. */
  lacksSettings(): boolean;
  /** True when a tab of ours holds rows a person typed. */
  hasData(): boolean;
  /** Gives the year of the practice data. */
  loadPracticeYear(): number;
  removePracticeYear(): void;
  locate(place: Place): Location | null;
  /** Name of what the last reading knows under this code; the code itself when it knows nothing. */
  nameOf(code: string): string;
  /** Brings a tab to the front and selects a cell of it; false when there is no such tab. */
  show(tab: string, a1: string): boolean;
}

/** A document in the drafter's Drive. */
export interface CreatedDocument {
  readonly id: string;
  readonly url: string;
  readonly name: string;
}

/** What marks a document as ours, so that an interrupted run finds what it made. */
export interface DocumentKey {
  readonly workbookId: string;
  /** What it is, e.g. `KPU/1` for a draft or `undangan/2024-01-29`. */
  readonly subject: string;
  /** Digest of what it is made from: a document made from other data is not taken over. */
  readonly content: string;
}

/** Documents in Drive. */
export interface Documents {
  /** The document an interrupted run made with this key, or null. */
  find(key: DocumentKey): CreatedDocument | null;
  /** Makes a Google Doc by converting a .docx in the same call. */
  create(name: string, docxBase64: string, key: DocumentKey): CreatedDocument;
  /** Keeps a .docx as it is, as evidence. */
  keep(name: string, docxBase64: string, key: DocumentKey): CreatedDocument;
}

/** Draws charts; gives PNG bytes in base64. */
export interface ChartPainter {
  paint(chart: ChartSpec): string;
}

/** Fills the template with a report. */
export interface ReportWriter {
  write(model: ReportModel, pictures: Readonly<Record<string, string>>): string;
}

/** Who is at the keyboard. The e-mail is empty when Google does not tell. */
export interface Account {
  email(): string;
  /** Roster id of a person whom Google does not name and who picked themselves; empty otherwise. */
  declaredId(): string;
  declare(personId: string): void;
}

export interface Clock {
  /** Day in the workbook's time zone. */
  today(): IsoDate;
  /** Moment in the workbook's time zone, `YYYY-MM-DDTHH:mm:ss+08:00`. */
  now(): string;
}

/** Tells the person at the keyboard what a long action is doing. */
export interface Progress {
  say(step: ProgressStep, name: string): void;
}

export type ProgressStep = 'reading' | 'writing' | 'comparing';

/** Keeps other runs of this workbook out while `work` reads the tail of the trail and writes. */
export interface Exclusive {
  run<T>(work: () => T): T;
}

/** Everything an action may use, built anew for each run by the entry. */
export interface Ports {
  readonly workbook: Workbook;
  readonly documents: Documents;
  readonly charts: ChartPainter;
  readonly writer: ReportWriter;
  readonly templates: Templates;
  readonly live: LiveDocuments;
  readonly refresh: RefreshDesk;
  readonly papers: PaperWriter;
  readonly desk: Desk;
  readonly intake: IntakeDesk;
  readonly office: OfficeDesk;
  readonly trail: Trail;
  readonly nextYear: NextYear;
  readonly selfTest: SelfTestBench;
  readonly account: Account;
  readonly clock: Clock;
  readonly progress: Progress;
  readonly exclusive: Exclusive;
  /** Identity of the workbook, part of the key of its documents. */
  readonly workbookId: () => string;
  /** Address of the workbook, for people. */
  readonly workbookUrl: () => string;
  /** SHA-256 of a text, in hexadecimal. */
  readonly digest: Digest;
}
