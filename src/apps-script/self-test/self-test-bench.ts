import type {
  SelfTestBench,
  SelfTestRefusal,
  SelfTestTally,
} from '../../application/self-test-port';
import type { ChartPainter, Clock } from '../../application/ports';
import type { DocsDocument } from '../../platform/docs';
import type { Spreadsheet } from '../../platform/spreadsheet';
import type { google } from '../google';
import type { Check, Scratch } from './check';
import { wordsOf } from './check';
import { allChecks, groups } from './groups';
import type { Finding, RunState } from './result-tab';
import { RESULT_TAB, differingIn, resultTab } from './result-tab';
import type { ScratchFiles } from './scratch-files';
import { scratchFiles } from './scratch-files';
import { scratchTab } from './scratch-tab';

/** Google stops a run after six minutes; no group of checks needs more than one. */
const STOP_AFTER = 4.5 * 60_000;
/** After this a run of somebody else is over, however it ended. */
const RUN_ENDS_AFTER = 6 * 60_000;

/** What the self-test needs beside Google's services. */
export interface BenchParts {
  readonly services: typeof google;
  readonly spreadsheet: Spreadsheet;
  readonly charts: ChartPainter;
  readonly template: () => string;
  readonly clock: Clock;
  /** Milliseconds. */
  readonly now: () => number;
}

const tallyOf = ({ findings }: RunState): SelfTestTally => {
  const differing = differingIn(findings);
  return {
    met: findings.size - differing.length,
    differing,
    total: allChecks.length,
    tab: RESULT_TAB,
  };
};

const scratchDocument = (services: typeof google, files: ScratchFiles) => {
  let id = '';
  let converted: DocsDocument | null = null;
  const documentId = (): string => (id = id === '' ? files.convert().id : id);
  return {
    documentId,
    converted: (): DocsDocument =>
      (converted ??= services
        .docs()
        .Documents.get(documentId(), { suggestionsViewMode: 'SUGGESTIONS_INLINE' })),
    keepFile: () => files.keep().id,
  };
};

const resultOf = ({ run }: Check, scratch: Scratch): Finding => {
  const begun = scratch.now();
  const found = ((): string => {
    try {
      return run(scratch);
    } catch (thrown) {
      return `galat: ${wordsOf(thrown)}`;
    }
  })();
  return { found, milliseconds: scratch.now() - begun };
};

const mayNotRun = (
  state: RunState | null,
  locale: string,
  asks: { readonly email: string; readonly now: number },
): SelfTestRefusal | null => {
  if (!/^(id|in)/i.test(locale)) return { code: 'self-test-needs-set-up', locale };
  if (state === null) return { code: 'self-test-tab-taken', tab: RESULT_TAB };
  const isRecent = asks.now - Date.parse(state.since) < RUN_ENDS_AFTER;
  return state.isUnderWay && state.email !== asks.email && isRecent
    ? { code: 'self-test-running', email: state.email }
    : null;
};

/** Runs the groups that have no result yet, keeping each as soon as it is there. */
const runGroups = (
  begun: RunState,
  scratch: Scratch,
  renew: () => void,
  keep: (state: RunState) => void,
): RunState => {
  const start = scratch.now();
  let state = begun;
  for (const group of groups) {
    if (group.every(({ id }) => state.findings.has(id))) continue;
    if (scratch.now() - start > STOP_AFTER) return state;
    renew();
    const found = group.map((check) => [check.id, resultOf(check, scratch)] as const);
    state = { ...state, findings: new Map([...state.findings, ...found]) };
    keep(state);
  }
  return { ...state, isUnderWay: false };
};

/** Runs in scratch places, which are removed before and after, whatever happens. */
const runInScratch = (
  parts: BenchParts,
  begun: RunState,
  keep: (state: RunState) => void,
): RunState => {
  const { services, spreadsheet, charts, template, now } = parts;
  const tab = scratchTab(spreadsheet);
  const files = scratchFiles(services, spreadsheet, charts, template);
  const clear = (): void => {
    tab.remove();
    files.remove();
  };
  clear();
  // Only now: an interrupted run leaves its scratch tab in front.
  const shownBefore = spreadsheet.getActiveSheet();
  keep(begun);
  try {
    const documents = scratchDocument(services, files);
    const scratch = { google: services, spreadsheet, now, ...tab, ...documents };
    const ended = runGroups(begun, scratch, tab.renew, keep);
    if (!ended.isUnderWay) keep(ended);
    return ended;
  } finally {
    clear();
    shownBefore.activate();
  }
};

/** The checks of the platform over a scratch tab and scratch documents. */
export const selfTestBench = (parts: BenchParts): SelfTestBench => ({
  run: (email) => {
    const { spreadsheet, clock, now } = parts;
    const results = resultTab(spreadsheet);
    const locale = spreadsheet.getSpreadsheetLocale();
    const kept = results.read();
    const refused = mayNotRun(kept, locale, { email, now: now() });
    if (refused !== null) return { state: 'refused', refusal: refused };
    const about = `${locale} · ${spreadsheet.getSpreadsheetTimeZone()}`;
    const findings = kept?.findings ?? new Map<string, Finding>();
    const begun = { isUnderWay: true, since: clock.now(), email, findings };
    const ended = runInScratch(parts, begun, (state) => results.write(state, about));
    return { state: ended.isUnderWay ? 'paused' : 'finished', tally: tallyOf(ended) };
  },
});
