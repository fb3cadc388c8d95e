import type { TextLine } from '../domain/merge/text-lines';
import type { ReportKind } from '../domain/performance/indicator';
import type { Problem } from '../domain/quality/problem';
import { staleFigures } from '../domain/report/stale-figures';
import type { StaleFigure } from '../domain/report/stale-figures';
import type { StaleCounts } from '../domain/sop/board';
import { minutesBetween, moment } from '../domain/sop/moment';
import { REPORTS, currentVersion, positionOf } from '../domain/sop/state';
import type { DraftVersion, SopState } from '../domain/sop/state';
import type { LapkinYear } from '../domain/year/lapkin-year';
import { draftModel } from './draft-model';
import { dataFingerprint } from './fingerprints';
import { baseByTrail } from './last-write';
import type { DraftFigures, StaleCount } from './year-status';
import type { Ports } from './ports';
import type { Look } from './refresh-ports';

const LAST_STEP = 7;

const MOST_FOUND = 120;
/** Cells that one remark names. */
const MOST_CELLS = 6;

/** One line for each figure, at the last of its cells: a realisasi, where there is one. */
const problemOf = (
  ports: Ports,
  { divisions }: LapkinYear,
  report: ReportKind,
  figure: StaleFigure,
): Problem => {
  const everywhere = divisions.map(({ tab }) => ({ tab, field: 'realisasi' }));
  const places = figure.places.length > 0 ? figure.places : everywhere;
  const named = places.map((place) => {
    const { a1 = '' } = ports.workbook.locate(place) ?? {};
    return `${place.tab} ${a1}`.trim();
  });
  const cells = [...new Set(named)];
  return {
    code: 'figure-stale',
    severity: 'warning',
    place: places[places.length - 1] ?? { tab: '' },
    found: figure.said.slice(0, MOST_FOUND),
    data: {
      report,
      section: figure.section,
      now: figure.now,
      cells: cells.slice(0, MOST_CELLS).join(', ') + (cells.length > MOST_CELLS ? ' …' : ''),
    },
  };
};

/** A draft that is still being worked on; null when there is none, or it is final. */
export const openDraft = (state: SopState, report: ReportKind): DraftVersion | null => {
  const passage = state.reports[report];
  const position = positionOf(passage);
  const isOpen = typeof position === 'number' && position <= LAST_STEP && passage.freeze === null;
  return isOpen ? currentVersion(passage) : null;
};

/** Age of a look in minutes; an unreadable moment counts as now. */
const ageOf = ({ clock }: Pick<Ports, 'clock'>, { at }: Look): number => {
  const [then, now] = [moment(at), moment(clock.now())];
  return then === null || now === null ? 0 : Math.max(0, minutesBetween(then, now));
};

/** Figures in which a document, line by line, differs from the workbook as it is now. */
export const compared = (
  ports: Ports,
  year: LapkinYear,
  { report, lines }: { readonly report: ReportKind; readonly lines: readonly TextLine[] },
): readonly Problem[] =>
  staleFigures(
    draftModel(ports, { year, problems: [], revisions: [] }, { report, firstDraft: true }),
    lines,
    ports.refresh.differ,
  ).map((figure) => problemOf(ports, year, report, figure));

/** What the drafter last found in the document; undefined where nobody has looked or no base is kept. */
const lastLook = (
  { refresh }: Pick<Ports, 'refresh'>,
  report: ReportKind,
  draft: DraftVersion,
): Look | undefined => {
  const kept = refresh.readBase({ report, docId: draft.docId });
  return kept === null ? undefined : baseByTrail(kept, draft).look;
};

/** By what the drafter last saw, so that everybody can know it; drafts that nobody has looked at are left out. */
export const figuresOfDrafts = (
  ports: Ports,
  { year, state }: { readonly year: LapkinYear; readonly state: SopState },
  reports = REPORTS,
): readonly DraftFigures[] =>
  reports.flatMap((report) => {
    const draft = openDraft(state, report);
    const look = draft && lastLook(ports, report, draft);
    if (!draft || !look) return [];
    const stale = compared(ports, year, { report, lines: look.lines });
    return [{ report, name: draft.name, ageMinutes: ageOf(ports, look), stale }];
  });

/** The same as numbers; as long as the data have not changed since the last look they are known already. */
export const countStale = (
  ports: Ports,
  { year, state }: { readonly year: LapkinYear; readonly state: SopState },
): readonly StaleCount[] =>
  REPORTS.flatMap((report) => {
    const draft = openDraft(state, report);
    const look = draft && lastLook(ports, report, draft);
    if (!look) return [];
    const isKnown = look.data === dataFingerprint(year, ports.digest);
    const count = isKnown
      ? look.stale
      : compared(ports, year, { report, lines: look.lines }).length;
    return [{ report, count, ageMinutes: ageOf(ports, look) }];
  });

/** The numbers by report, as the board takes them. */
export const staleCounts = (counts: readonly StaleCount[]): StaleCounts =>
  Object.fromEntries(counts.map(({ report, count }) => [report, count]));

/** A look at a document just now. */
export const lookNow = (
  ports: Ports,
  year: LapkinYear,
  report: ReportKind,
  lines: readonly TextLine[],
): Look => ({
  at: ports.clock.now(),
  lines,
  data: dataFingerprint(year, ports.digest),
  stale: compared(ports, year, { report, lines }).length,
});

/** Keeps a look with the base of the document, so that everybody knows what it says; nothing where no base is. */
export const keepLook = (
  { refresh }: Pick<Ports, 'refresh'>,
  { report, draft }: { readonly report: ReportKind; readonly draft: DraftVersion },
  look: Look,
): void => {
  const key = { report, docId: draft.docId };
  const kept = refresh.readBase(key);
  if (kept !== null) refresh.writeBase(key, { ...baseByTrail(kept, draft), look });
};
