import type { CopyCount } from '../domain/copies/ledger';
import type { ShownDivision, ShownProblem, ShownTrack } from '../application/server-api';
import type { ConnectionTrouble } from './trouble';

/** The panels of the sidebar. */
export type PanelName = 'home' | 'divisions' | 'check' | 'documents' | 'actions';

/** Everything the sidebar says by itself; sentences about the workbook come from the server. */
export interface Words {
  readonly language: 'id' | 'en';
  readonly panels: Readonly<Record<PanelName, string>>;
  readonly navigation: string;
  readonly loading: string;
  readonly reload: string;
  readonly retry: string;
  readonly back: string;
  readonly cancel: string;
  readonly goOn: string;
  readonly send: string;
  readonly close: string;
  readonly working: (title: string) => string;
  readonly seconds: (count: number) => string;
  /** The length of the last run of the same action, in seconds. */
  readonly lastTime: (seconds: number) => string;
  readonly stayHere: string;
  readonly trouble: Readonly<Record<ConnectionTrouble, string>>;
  readonly year: (year: number) => string;
  readonly practice: string;
  readonly actingAs: (name: string, position: string) => string;
  readonly notOnRoster: (email: string) => string;
  readonly notTold: string;
  readonly yourTurn: string;
  readonly waitFor: (names: string) => string;
  readonly allDone: string;
  readonly nobody: string;
  readonly holder: string;
  /** Names in a row; of many, the first and how many more there are. */
  readonly people: (names: readonly string[]) => string;
  readonly since: string;
  readonly due: string;
  readonly expected: string;
  readonly finished: string;
  readonly stillMissing: string;
  readonly output: string;
  readonly dueIn: (days: number) => string;
  readonly steps: string;
  readonly stepsDone: (done: number, of: number) => string;
  /** Marks the step at work. */
  readonly now: string;
  readonly allActions: string;
  readonly yearGroup: string;
  readonly templateGroup: string;
  readonly settingTabs: string;
  readonly openTabNamed: (tab: string) => string;
  readonly stepNumber: (number: number) => string;
  readonly stepActions: string;
  readonly stepStatus: Readonly<Record<ShownTrack['status'], string>>;
  readonly reports: Readonly<Record<'KPU' | 'SEKRETARIAT' | 'KEDUANYA', string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly downloadChart: string;
  /** Heads what is written without anybody having to decide. */
  readonly otherChanges: (count: number) => string;
  readonly divisionStatus: Readonly<Record<ShownDivision['status'], string>>;
  readonly ownDivision: string;
  readonly otherDivisions: string;
  readonly openTab: string;
  readonly filled: (filled: number, total: number) => string;
  readonly returnedBecause: string;
  readonly noRemarks: string;
  readonly severity: Readonly<Record<ShownProblem['severity'], string>>;
  /** The same for one remark. */
  readonly oneOf: Readonly<Record<ShownProblem['severity'], string>>;
  readonly counts: (errors: number, warnings: number) => string;
  readonly filterSeverity: string;
  readonly filterTab: string;
  readonly all: string;
  readonly checkAgain: string;
  readonly row: (row: string) => string;
  readonly wholeTab: string;
  readonly showMore: (count: number) => string;
  readonly noDrafts: string;
  readonly olderVersions: string;
  readonly checklist: (answered: number, of: number) => string;
  readonly copies: string;
  /** How many copies of a report are bound, handed over and confirmed. */
  readonly copySums: (count: CopyCount) => string;
  readonly draftVersion: (version: number) => string;
  readonly openDocument: string;
  readonly madeBy: (name: string) => string;
  readonly onlyMaker: string;
  readonly leftBehind: string;
  readonly pastReports: (year: number) => string;
  readonly pastNote: string;
  readonly frozen: string;
  readonly reviewNever: string;
  readonly reviewAge: (minutes: number) => string;
  readonly staleFigures: (count: number, minutes: number) => string;
  readonly openPoints: (threads: number, suggestions: number) => string;
  readonly fields: Readonly<Record<string, string>>;
  readonly choose: string;
  readonly required: string;
  readonly lacking: string;
  readonly reasons: string;
  readonly withoutStep: string;
  /** What helps before an action is run, by its name. */
  readonly hints: Readonly<Record<string, string>>;
  /** What a field takes, by its name, where its label leaves that open. */
  readonly fieldHints: Readonly<Record<string, string>>;
}
