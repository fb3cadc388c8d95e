import { linesAfter } from '../domain/merge/text-lines';
import type { ReportKind } from '../domain/performance/indicator';
import type { Problem } from '../domain/quality/problem';
import { accept, refuse } from '../domain/result';
import { hasDrafted } from '../domain/sop/decide/actor';
import type { DraftVersion } from '../domain/sop/state';
import type { LapkinYear } from '../domain/year/lapkin-year';
import type { ActionArguments } from './actions';
import { compared, figuresOfDrafts, keepLook, lookNow, openDraft } from './draft-figures';
import type { Outcome, Refusal } from './outcome';
import type { DraftFigures } from './year-status';
import type { Ports } from './ports';
import { askerOf } from './process';
import type { Look } from './refresh-ports';
import { reportsIn, standing } from './sop/asking';
import type { Standing } from './sop/asking';

/** Looks at a document of this account and keeps what it says for the others. */
const lookAt = (ports: Ports, year: LapkinYear, report: ReportKind, draft: DraftVersion): Look => {
  const { text } = ports.refresh.readDocument(draft.docId);
  const look = lookNow(ports, year, report, linesAfter(text.blocks, []));
  keepLook(ports, { report, draft }, look);
  return look;
};

const figuresNow = (ports: Ports, now: Standing, report: ReportKind): readonly DraftFigures[] => {
  const draft = openDraft(now.state, report);
  if (draft === null || !hasDrafted(askerOf(ports, now.year).person, draft)) {
    return figuresOfDrafts(ports, now, [report]);
  }
  const { lines } = lookAt(ports, now.year, report, draft);
  const stale = compared(ports, now.year, { report, lines });
  return [{ report, name: draft.name, ageMinutes: null, stale }];
};

const problemsIn = (looks: readonly DraftFigures[]): readonly Problem[] =>
  looks.flatMap(({ stale }) => stale);

/**
 * Steps 3–7: which figures of a draft no longer agree with the tabs. Changes nothing in the document. The drafter's run
 * looks at the document itself; anybody else's rests on the drafter's last look.
 */
export const checkFigures = (ports: Ports, args: ActionArguments): Outcome => {
  const now = standing(ports);
  if (!now.ok) return now;
  const looks = reportsIn(args).flatMap((report) => figuresNow(ports, now.value, report));
  return looks.length === 0
    ? refuse({ code: 'no-figures' })
    : accept({ code: 'figures-checked', looks, problems: problemsIn(looks) });
};

/** Nobody decides on figures that are out of date without having been told; null when all agree or it is accepted. */
export const figuresRefusal = (
  ports: Ports,
  now: Standing,
  reports: readonly ReportKind[],
  args: ActionArguments,
): Refusal | null => {
  if (args.acceptFigures === true) return null;
  const looks = figuresOfDrafts(ports, now, reports).filter(({ stale }) => stale.length > 0);
  if (looks.length === 0) return null;
  return { code: 'figures-stale', confirm: 'acceptFigures', looks, problems: problemsIn(looks) };
};
