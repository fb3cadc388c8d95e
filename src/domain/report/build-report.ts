import type { IsoDate } from '../calendar/iso-date';
import type { ReportKind } from '../performance/indicator';
import type { ChecklistAnswer } from '../review/checklist';
import type { LapkinYear } from '../year/lapkin-year';
import { actionPlanAnnex, agreementAnnex } from './annex/agreement-annex';
import { checklistAnnex } from './annex/checklist-annex';
import type { Remark } from './annex/closing-annexes';
import { officePapersAnnex, remarksPage } from './annex/closing-annexes';
import { evidenceAnnex } from './annex/evidence-annex';
import { measurementAnnex } from './annex/measurement-annex';
import { monitoringAnnex } from './annex/monitoring-annex';
import { blocks, heading } from './blocks';
import { chapter1 } from './chapter-1/chapter-1';
import { chapter2 } from './chapter-2/chapter-2';
import { chapter3 } from './chapter-3/chapter-3';
import { chapter4 } from './chapter-4/chapter-4';
import { reportFacts } from './facts';
import type { AgreementRevision } from './facts';
import { cover, runningHead } from './front/cover';
import { executiveSummary } from './front/executive-summary';
import { foreword } from './front/foreword';
import type { ReportModel } from './model';
import { numberParts } from './numbering';

export type { Remark } from './annex/closing-annexes';

/** What a report needs beside the data of the year. */
export interface ReportContext {
  /** Day on which the draft is made; dates the signature with its month. */
  readonly today: IsoDate;
  /** Warnings of the quality gate as sentences, printed at the end of a draft. */
  readonly remarks?: readonly Remark[];
  /** Changes of the Perjanjian Kinerja during the year. */
  readonly revisions?: readonly AgreementRevision[];
  /** Answers of the review checklist given so far. */
  readonly checklist?: readonly ChecklistAnswer[];
}

/**
 * The LAPKIN of one report as data: outline and analyses of PermenPANRB 53/2014 Lampiran II, worded from
 * the year's data. The same year, report and context give the same model; nothing is refused, a gap is
 * named in the text.
 */
export const buildReport = (
  year: LapkinYear,
  report: ReportKind,
  context: ReportContext,
): ReportModel => {
  const facts = reportFacts(year, report, context.today, context.revisions);
  return {
    report,
    year: year.year,
    practice: year.practice,
    cover: cover(facts),
    runningHead: runningHead(facts),
    parts: numberParts({
      kataPengantar: foreword(facts),
      ikhtisar: executiveSummary(facts),
      bab1: chapter1(facts),
      bab2: chapter2(facts),
      bab3: chapter3(facts),
      bab4: chapter4(facts),
      lampiran: blocks(
        heading(1, 'LAMPIRAN', 'lampiran'),
        agreementAnnex(facts),
        actionPlanAnnex(facts),
      ),
      lampiranMendatar: blocks(monitoringAnnex(facts), measurementAnnex(facts)),
      lampiranPenutup: blocks(
        evidenceAnnex(facts),
        officePapersAnnex(),
        checklistAnnex(context.checklist ?? []),
        remarksPage(context.remarks ?? []),
      ),
    }),
  };
};
