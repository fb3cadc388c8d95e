import type { ReportKind } from '../domain/performance/indicator';
import { findingKey } from '../domain/quality/finding-key';
import type { Problem } from '../domain/quality/problem';
import { LONGEST_REPORT, textLength } from '../domain/report/text-length';
import type { ReportModel } from '../domain/report/model';
import type { Result } from '../domain/result';
import { accept, refuse } from '../domain/result';
import type { CommandOf } from '../domain/sop/commands';
import type { SopEvent } from '../domain/sop/events';
import { LEFT_BEHIND, currentVersion } from '../domain/sop/state';
import type { SopState } from '../domain/sop/state';
import type { LapkinYear } from '../domain/year/lapkin-year';
import type { ActionArguments } from './actions';
import { problemsBeforeDraft } from './check';
import { draftModel } from './draft-model';
import type { DraftSource } from './draft-model';
import type { Refusal } from './outcome';
import type { Ports } from './ports';
import { contextOf, foresee, readWitnessed } from './process';
import { readWorkbook } from './read-workbook';
import { reportsIn } from './sop/asking';
import { textOf } from './waivers';

type GenerateCommand = CommandOf<'generate-draft'>;

/** A report that the rules let become a document. */
export interface PlannedDraft {
  readonly report: ReportKind;
  readonly version: number;
  readonly model: ReportModel;
}

/** What the rules allow to be drafted now, before anything is made. */
export interface DraftPlan {
  readonly year: LapkinYear;
  readonly state: SopState;
  readonly problems: readonly Problem[];
  readonly args: ActionArguments;
  readonly drafts: readonly PlannedDraft[];
}

const isError = ({ severity }: Problem): boolean => severity === 'error';

/** The command that records a draft, with what the person said about open findings and an older version. */
export const generateCommand = (
  { problems, args }: Pick<DraftPlan, 'problems' | 'args'>,
  made: Omit<GenerateCommand['payload'], 'findings' | 'replaceVersion'>,
): GenerateCommand => ({
  type: 'generate-draft',
  payload: {
    ...made,
    findings: problems.filter(isError).map(findingKey),
    replaceVersion: args.newVersion === true,
  },
  reason: textOf(args.reason),
  overrideReason: textOf(args.overrideReason),
});

/** Stands for a document that is still to be made when the rules are asked beforehand. */
const unmade = (report: ReportKind) => ({
  report,
  docId: `unmade-${report}`,
  url: '',
  name: '',
  fingerprints: { text: '', data: '' },
});

/** Turns refusals about drafts into ones that say what the person can do about them. */
export const explain = (
  refusal: Refusal,
  { state, problems }: Pick<DraftPlan, 'state' | 'problems'>,
): Refusal => {
  if (refusal.code !== 'procedure') return refusal;
  const said = refusal.refusal;
  if (said.code === 'findings-open') {
    return { code: 'errors-block-draft', problems: problems.filter(isError) };
  }
  if (said.code === 'version-exists') {
    const { name = '', createdBy = '' } = currentVersion(state.reports[said.report]) ?? {};
    return {
      code: 'new-version-needs-consent',
      confirm: 'newVersion',
      version: said.version + 1,
      name,
      drafter: createdBy === LEFT_BEHIND ? '' : createdBy,
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
const modelled = (
  ports: Ports,
  source: DraftSource,
  versions: ReadonlyMap<ReportKind, number>,
): Result<readonly PlannedDraft[], Refusal> => {
  const drafts = [...versions].map(([report, version]) => ({
    report,
    version,
    model: draftModel(ports, source, { report, firstDraft: version === 1 }),
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

interface Prepared {
  readonly year: LapkinYear;
  readonly problems: readonly Problem[];
}

const prepare = (ports: Ports): Result<Prepared, Refusal> => {
  const reading = readWorkbook(ports);
  if (!reading.ok) return reading;
  const { year } = reading.value;
  if (year.indicators.length === 0) return refuse({ code: 'no-indicators' });
  if (ports.templates.read().state === 'damaged') return refuse({ code: 'template-damaged' });
  return accept({ year, problems: problemsBeforeDraft(reading.value) });
};

/** Reads every tab once and asks the rules; makes no document and records nothing. */
export const planDrafts = (ports: Ports, args: ActionArguments): Result<DraftPlan, Refusal> => {
  const prepared = prepare(ports);
  if (!prepared.ok) return prepared;
  const { year, problems } = prepared.value;
  // Documents are made before anything is recorded: a trail that record refuses must be known by now.
  const process = readWitnessed(ports, year);
  if (!process.ok) return process;
  const { state } = process.value;
  const asked = reportsIn(args).map((report) =>
    generateCommand({ problems, args }, unmade(report)),
  );
  const foreseen = foresee(process.value, asked, contextOf(ports, year));
  if (!foreseen.ok) return refuse(explain(foreseen.refusal, { state, problems }));
  const source = { year, problems, revisions: state.revisions };
  const drafts = modelled(ports, source, versionsIn(foreseen.value.events));
  return drafts.ok ? accept({ year, state, problems, args, drafts: drafts.value }) : drafts;
};
