import type { ReportKind } from '../domain/performance/indicator';
import type { Problem } from '../domain/quality/problem';
import { buildReport } from '../domain/report/build-report';
import type { Remark } from '../domain/report/build-report';
import type { Figure, ReportModel } from '../domain/report/model';
import type { Result } from '../domain/result';
import { accept, refuse } from '../domain/result';
import type { CommandOf } from '../domain/sop/commands';
import type { SopEvent } from '../domain/sop/events';
import { REPORTS, currentVersion } from '../domain/sop/state';
import type { SopState } from '../domain/sop/state';
import type { ActionArguments } from './actions';
import { problemsBeforeDraft } from './check';
import { dataFingerprint } from './fingerprints';
import { indonesian } from './messages/id';
import type { DraftMade, Outcome, Refusal } from './outcome';
import type { Ports } from './ports';
import { contextOf, foresee, readProcess, record } from './process';
import type { ReadYear } from './read-workbook';
import { readWorkbook } from './read-workbook';

type GenerateCommand = CommandOf<'generate-draft'>;

const reportsAsked = (asked: unknown): readonly ReportKind[] =>
  REPORTS.filter((report) => asked === report || asked === undefined || asked === 'KEDUANYA');

/** How the document is called in Drive. */
const documentName = (model: ReportModel, version: number): string =>
  `${model.runningHead} – Draf ${String(version)}`;

const isError = ({ severity }: Problem): boolean => severity === 'error';

interface Plan {
  readonly reading: ReadYear;
  readonly problems: readonly Problem[];
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

const figuresOf = (model: ReportModel): readonly Figure[] =>
  Object.values(model.parts)
    .flat()
    .filter((block): block is Figure => block.kind === 'figure');

/** Warnings as sentences for the list at the end of a draft: papers are always Indonesian. */
const remarksOf = (ports: Ports, problems: readonly Problem[]): readonly Remark[] =>
  problems
    .filter(({ severity }) => severity === 'warning')
    .map((problem) => {
      const location = ports.workbook.locate(problem.place);
      const cell = location === null ? '' : ` ${location.a1}`;
      const sentence = indonesian.problem(problem, location?.header ?? '');
      return { text: `${problem.place.tab}${cell}: ${sentence}` };
    });

interface Made {
  readonly draft: DraftMade;
  readonly command: GenerateCommand;
}

/** Model, pictures, .docx, Google Doc: one report. A document left by an interrupted run is taken over. */
const make = (ports: Ports, plan: Plan, report: ReportKind, version: number): Made => {
  const { year } = plan.reading;
  const model = buildReport(year, report, {
    today: ports.clock.today(),
    remarks: remarksOf(ports, plan.problems),
  });
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
  const fingerprints = {
    text: ports.digest(JSON.stringify(model.parts)),
    data: dataFingerprint(year, ports.digest),
  };
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
  return accept({
    reading: reading.value,
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
  const { year } = plan.value.reading;
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
