import type { ReportKind } from '../domain/performance/indicator';
import { findingKey } from '../domain/quality/finding-key';
import type { Problem } from '../domain/quality/problem';
import { LONGEST_REPORT, textLength } from '../domain/report/text-length';
import type { Result } from '../domain/result';
import { accept, refuse } from '../domain/result';
import type { CommandOf } from '../domain/sop/commands';
import type { SopEvent } from '../domain/sop/events';
import { REPORTS, currentVersion } from '../domain/sop/state';
import type { SopState } from '../domain/sop/state';
import type { ActionArguments } from './actions';
import { problemsBeforeDraft } from './check';
import { draftModel } from './draft-model';
import type { DraftSource } from './draft-model';
import { formerVersion } from './former-version';
import { makeDraft } from './make-draft';
import type { Made, PlannedDraft } from './make-draft';
import type { Outcome, Refusal } from './outcome';
import type { Ports } from './ports';
import { contextOf, foresee, readProcess, record } from './process';
import { readWorkbook } from './read-workbook';
import { evidenceCommands } from './sop/evidence';

type GenerateCommand = CommandOf<'generate-draft'>;

const reportsAsked = (asked: unknown): readonly ReportKind[] =>
  REPORTS.filter((report) => asked === report || asked === undefined || asked === 'KEDUANYA');

const isError = ({ severity }: Problem): boolean => severity === 'error';

interface Plan extends Omit<DraftSource, 'revisions'> {
  readonly args: ActionArguments;
}

const textArgument = (value: unknown): string => (typeof value === 'string' ? value : '');

const commandFor = (
  report: ReportKind,
  plan: Plan,
  made: Omit<GenerateCommand['payload'], 'report' | 'findings' | 'replaceVersion'>,
): GenerateCommand => ({
  type: 'generate-draft',
  payload: {
    ...made,
    report,
    findings: plan.problems.filter(isError).map(findingKey),
    replaceVersion: plan.args.newVersion === true,
  },
  reason: textArgument(plan.args.reason),
  overrideReason: textArgument(plan.args.overrideReason),
});

/** Stands for a document that is still to be made when the rules are asked beforehand. */
const unmade = (report: ReportKind) => ({
  docId: `unmade-${report}`,
  url: '',
  name: '',
  fingerprints: { text: '', data: '' },
});

/** Turns refusals about drafts into ones that say what the person can do about them. */
const explain = (refusal: Refusal, state: SopState, problems: readonly Problem[]): Refusal => {
  if (refusal.code !== 'procedure') return refusal;
  const said = refusal.refusal;
  if (said.code === 'findings-open') {
    return { code: 'errors-block-draft', problems: problems.filter(isError) };
  }
  if (said.code === 'version-exists') {
    const name = currentVersion(state.reports[said.report])?.name ?? '';
    return {
      code: 'new-version-needs-consent',
      confirm: 'newVersion',
      version: said.version + 1,
      name,
    };
  }
  return refusal;
};

const versionsIn = (events: readonly SopEvent[]): ReadonlyMap<ReportKind, number> =>
  new Map(
    events.flatMap((event) =>
      event.type === 'draft-generated' ? [[event.payload.report, event.payload.version]] : [],
    ),
  );

/** The reports as the tabs tell them now; refused when one would be longer than a Google Doc can be. */
const planned = (
  ports: Ports,
  source: DraftSource,
  state: SopState,
  versions: ReadonlyMap<ReportKind, number>,
): Result<readonly PlannedDraft[], Refusal> => {
  const drafts = [...versions].map(([report, version]) => ({
    report,
    version,
    model: draftModel(ports, source, { report, firstDraft: version === 1 }),
    former: formerVersion(ports, state, report),
  }));
  const tooLong = drafts.find(({ model }) => textLength(model) > LONGEST_REPORT);
  return tooLong === undefined
    ? accept(drafts)
    : refuse({
        code: 'report-too-long',
        report: tooLong.report,
        characters: textLength(tooLong.model),
        most: LONGEST_REPORT,
      });
};

const commandOf = (plan: Plan, { draft, fingerprints }: Made): GenerateCommand => {
  const { id: docId, url, name } = draft.document;
  return commandFor(draft.report, plan, { docId, url, name, fingerprints });
};

const prepare = (ports: Ports, args: ActionArguments): Result<Plan, Refusal> => {
  const reading = readWorkbook(ports);
  if (!reading.ok) return reading;
  const { year } = reading.value;
  if (year.indicators.length === 0) return refuse({ code: 'no-indicators' });
  if (ports.templates.read().state === 'damaged') return refuse({ code: 'template-damaged' });
  return accept({
    year,
    problems: problemsBeforeDraft(reading.value),
    args,
  });
};

/**
 * Step 3. Reads every tab once, asks the rules before any work is done, makes the documents outside the
 * lock (a conversion takes seconds), and records both drafts with one write. Never overwrites a document.
 */
export const generateDraft = (ports: Ports, args: ActionArguments): Outcome => {
  const plan = prepare(ports, args);
  if (!plan.ok) return plan;
  const process = readProcess(ports);
  if (!process.ok) return process;
  const { year } = plan.value;
  const reports = reportsAsked(args.report);
  const asked = reports.map((report) => commandFor(report, plan.value, unmade(report)));
  const foreseen = foresee(process.value, asked, contextOf(ports, year));
  const explained = (refusal: Refusal): Outcome =>
    refuse(explain(refusal, process.value.state, plan.value.problems));
  if (!foreseen.ok) return explained(foreseen.refusal);
  const drafts = planned(
    ports,
    { ...plan.value, revisions: process.value.state.revisions },
    process.value.state,
    versionsIn(foreseen.value.events),
  );
  if (!drafts.ok) return drafts;
  const made = drafts.value.map((draft) => makeDraft(ports, year, draft));
  const evidence = evidenceCommands(ports, { year, state: process.value.state });
  const recorded = record(ports, year, [
    ...evidence,
    ...made.map((one) => commandOf(plan.value, one)),
  ]);
  if (!recorded.ok) return explained(recorded.refusal);
  return accept({
    code: 'drafts-made',
    drafts: made.map(({ draft }) => draft),
    problems: plan.value.problems,
  });
};
