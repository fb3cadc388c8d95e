import type { ReportKind } from '../domain/performance/indicator';
import type { Problem } from '../domain/quality/problem';
import type { ReportModel } from '../domain/report/model';
import type { Result } from '../domain/result';
import { accept, refuse } from '../domain/result';
import type { CommandOf } from '../domain/sop/commands';
import type { SopEvent } from '../domain/sop/events';
import { REPORTS, currentVersion } from '../domain/sop/state';
import type { SopState } from '../domain/sop/state';
import type { ActionArguments } from './actions';
import { problemsBeforeDraft } from './check';
import { draftFingerprints, draftModel, figuresOf } from './draft-model';
import type { DraftSource } from './draft-model';
import type { DraftMade, Outcome, Refusal } from './outcome';
import type { Ports } from './ports';
import { contextOf, foresee, readProcess, record } from './process';
import { readWorkbook } from './read-workbook';

type GenerateCommand = CommandOf<'generate-draft'>;

const reportsAsked = (asked: unknown): readonly ReportKind[] =>
  REPORTS.filter((report) => asked === report || asked === undefined || asked === 'KEDUANYA');

/** How the document is called in Drive. */
const documentName = (model: ReportModel, version: number): string =>
  `${model.runningHead} – Draf ${String(version)}`;

const isError = ({ severity }: Problem): boolean => severity === 'error';

interface Plan extends DraftSource {
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
    findings: plan.problems.filter(isError).length,
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

interface Made {
  readonly draft: DraftMade;
  readonly command: GenerateCommand;
}

/**
 * Model, pictures, .docx, Google Doc: one report. A document left by an interrupted run is taken over. What Docs made
 * of it is kept as the base of later refreshes.
 */
const make = (ports: Ports, plan: Plan, report: ReportKind, version: number): Made => {
  const { year } = plan;
  const model = draftModel(ports, plan, report);
  const name = documentName(model, version);
  ports.progress.say('drawing', name);
  const pictures = Object.fromEntries(
    figuresOf(model).map(({ caption, chart }) => [caption.anchor, ports.charts.paint(chart)]),
  );
  ports.progress.say('writing', name);
  const docx = ports.writer.write(model, pictures);
  const subject = `${report}/${String(version)}`;
  const key = { workbookId: ports.workbookId(), subject, content: ports.digest(docx) };
  ports.progress.say('converting', name);
  const found = ports.documents.find(key);
  const document = found ?? ports.documents.create(name, docx, key);
  const { text } = ports.refresh.readDocument(document.id);
  ports.refresh.writeBase({ report, docId: document.id }, text);
  const fingerprints = draftFingerprints(ports, year, model);
  return {
    draft: { report, version, document, adopted: found !== null },
    command: commandFor(report, plan, {
      docId: document.id,
      url: document.url,
      name: document.name,
      fingerprints,
    }),
  };
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
  const versions = versionsIn(foreseen.value.events);
  const made = reports.map((report) => make(ports, plan.value, report, versions.get(report) ?? 1));
  const recorded = record(
    ports,
    year,
    made.map(({ command }) => command),
  );
  if (!recorded.ok) return explained(recorded.refusal);
  return accept({
    code: 'drafts-made',
    drafts: made.map(({ draft }) => draft),
    problems: plan.value.problems,
  });
};
