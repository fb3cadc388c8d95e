import type { ReportKind } from '../domain/performance/indicator';
import type { Problem } from '../domain/quality/problem';
import { problemsOfReport } from '../domain/quality/problems-of-report';
import { buildReport } from '../domain/report/build-report';
import type { AgreementRevision } from '../domain/report/facts';
import type { Remark } from '../domain/report/build-report';
import type { Figure, ReportModel } from '../domain/report/model';
import type { Fingerprints } from '../domain/sop/events';
import type { LapkinYear } from '../domain/year/lapkin-year';
import { dataFingerprint } from './fingerprints';
import { indonesian } from './messages/id';
import type { Ports } from './ports';

/** What a draft is made of. */
export interface DraftSource {
  readonly year: LapkinYear;
  /** Warnings among them are listed at the end of the draft. */
  readonly problems: readonly Problem[];
  /** Changes of the Perjanjian Kinerja that the trail knows. */
  readonly revisions: readonly AgreementRevision[];
}

/** A report to be written; nobody has answered its checklist before its first draft, which spares the reading. */
export interface WantedReport {
  readonly report: ReportKind;
  readonly firstDraft: boolean;
}

/** Warnings as sentences for the list at the end of a draft: papers are always Indonesian. */
const remarksOf = (ports: Ports, problems: readonly Problem[]): readonly Remark[] =>
  problems
    .filter(({ severity }) => severity === 'warning')
    .map((problem) => {
      const location = ports.workbook.locate(problem.place);
      const { a1 = '', header = '' } = location ?? {};
      const sentence = indonesian.problem(problem, header);
      return { text: `${`${problem.place.tab} ${a1}`.trim()}: ${sentence}` };
    });

/** The report as the tabs tell it now. */
export const draftModel = (
  ports: Ports,
  { year, problems, revisions }: DraftSource,
  { report, firstDraft }: WantedReport,
): ReportModel =>
  buildReport(year, report, {
    today: ports.clock.today(),
    remarks: remarksOf(ports, problemsOfReport(problems, year, report)),
    revisions,
    checklist: firstDraft ? [] : ports.desk.readChecklist(report),
  });

/** Names what is said and the template it is said with: the same name, the same document. */
export const contentOf = (
  { templates, digest }: Pick<Ports, 'templates' | 'digest'>,
  model: ReportModel,
): string => {
  const template = templates.read();
  return digest(
    JSON.stringify([model, template.state === 'own' ? template.base64 : template.state]),
  );
};

/** The charts of a report. */
export const figuresOf = (model: ReportModel): readonly Figure[] =>
  Object.values(model.parts)
    .flat()
    .filter((block): block is Figure => block.kind === 'figure');

/** Digests of what a draft says and of the data it says it about. */
export const draftFingerprints = (
  { digest }: Pick<Ports, 'digest'>,
  year: LapkinYear,
  model: ReportModel,
): Fingerprints => ({
  text: digest(JSON.stringify(model.parts)),
  data: dataFingerprint(year, digest),
});
