import { actions } from '../application/actions';
import type { Catalogue } from '../application/messages/catalogue';
import type { Done, Outcome, Refusal } from '../application/outcome';
import { withNames } from '../application/names';
import type { CreatedDocument, Workbook } from '../application/ports';
import type { Answer, Offer, ShownDone, ShownProblem } from '../application/server-api';
import { isArguable } from '../application/waivers';
import type { Problem } from '../domain/quality/problem';
import { locateIn, showIntake } from './present-intake';
import { showRefresh, showSuccession } from './present-refresh';
import { showStatus } from './present-status';
import type { PlatformTrouble } from './session/platform-trouble';

/** A fact as people say it: codes have names once the workbook has been read. */
const named = <T extends Done | Refusal>(fact: T, workbook: Workbook | null): T =>
  workbook === null || fact.code === 'status'
    ? fact
    : withNames(fact, (code) => workbook.nameOf(code));

/** What an action did, in one sentence. The type of the catalogue has one for every code. */
const doneMessage = (done: Done, workbook: Workbook | null, catalogue: Catalogue): string =>
  (catalogue.done[done.code] as (done: Done) => string)(named(done, workbook));

/** Why an action said no, and what helps. */
const refusalMessage = (
  refusal: Refusal,
  workbook: Workbook | null,
  catalogue: Catalogue,
): string =>
  (catalogue.refusal[refusal.code] as (refusal: Refusal) => string)(named(refusal, workbook));

const RANK = { error: 0, warning: 1, info: 2 } as const;

const problemsOf = (fact: Done | Refusal): readonly Problem[] =>
  'problems' in fact ? fact.problems : [];

/** Problems with address, header and sentence, worst first, in the order of the tabs otherwise. */
const showProblems = (
  fact: Done | Refusal,
  workbook: Workbook | null,
  catalogue: Catalogue,
): readonly ShownProblem[] => {
  const locate = locateIn(workbook, 'intake' in fact ? fact.intake : null);
  return [...problemsOf(fact)]
    .sort((a, b) => RANK[a.severity] - RANK[b.severity])
    .map((problem) => {
      const location = locate(problem.place);
      return {
        code: problem.code,
        severity: problem.severity,
        tab: problem.place.tab,
        cell: location?.a1 ?? '',
        header: location?.header ?? '',
        message: catalogue.problem(problem, location?.header ?? ''),
      };
    });
};

const documentsOf = (done: Done): readonly Pick<CreatedDocument, 'name' | 'url'>[] => {
  if ('drafts' in done) return done.drafts.map(({ document }) => document);
  return 'documents' in done ? done.documents : [];
};

const showDone = (done: Done, workbook: Workbook | null, catalogue: Catalogue): ShownDone => ({
  message: doneMessage(done, workbook, catalogue),
  problems: showProblems(done, workbook, catalogue),
  documents: documentsOf(done).map(({ name, url }) => ({ name, url })),
  ...(done.code === 'drafts-refreshed' || done.code === 'conflict-resolved'
    ? { changes: showRefresh(done.drafts, catalogue) }
    : {}),
  ...(done.code === 'drafts-made' ? { changes: showSuccession(done.drafts, catalogue) } : {}),
  ...('intake' in done ? { changes: showIntake(done.intake, catalogue) } : {}),
  ...('file' in done ? { file: done.file } : {}),
  ...(done.code === 'status' ? { status: showStatus(done.status, catalogue) } : {}),
});

/** The outcome of an action as a front end receives it. */
export const showOutcome = (
  outcome: Outcome,
  workbook: Workbook | null,
  catalogue: Catalogue,
): Answer => {
  if (outcome.ok) return { ok: true, value: showDone(outcome.value, workbook, catalogue) };
  const { refusal } = outcome;
  return {
    ok: false,
    error: {
      code: refusal.code,
      message: refusalMessage(refusal, workbook, catalogue),
      ...('confirm' in refusal ? { confirm: refusal.confirm } : {}),
      ...(isArguable(refusal) ? { reasonHelps: true } : {}),
      problems: showProblems(refusal, workbook, catalogue),
      ...(refusal.code === 'refresh-needs-consent'
        ? { changes: showRefresh(refusal.drafts, catalogue) }
        : {}),
      ...('intake' in refusal ? { changes: showIntake(refusal.intake, catalogue) } : {}),
    },
  };
};

/** Platform trouble as a front end receives it; unexpected trouble keeps its own words for the maintainers. */
export const showTrouble = (
  trouble: PlatformTrouble,
  catalogue: Catalogue,
  instead: readonly Offer[] = [],
): Answer => {
  const said = catalogue.trouble[trouble.code];
  const told = trouble.code === 'unexpected' ? `${said} ${trouble.message}` : said;
  return {
    ok: false,
    error: {
      code: trouble.code,
      message: instead.length === 0 ? told : `${told} ${catalogue.instead}`,
      ...(instead.length === 0 ? {} : { instead }),
    },
  };
};

/** The list of actions with their words. */
export const showActions = (catalogue: Catalogue): ShownDone => ({
  message: catalogue.action.describe.description,
  language: catalogue.language,
  actions: actions.map((action) => ({
    name: action.name,
    title: catalogue.action[action.name].title,
    description: catalogue.action[action.name].description,
    step: action.step,
    options: action.options.map((option) => ({
      ...option,
      description: catalogue.option[option.name] ?? '',
    })),
  })),
});
