import { spendingSentence } from '../chapter-3/budget';
import { achievementTable } from '../chapter-3/achievement-tables';
import { efficiencySentences } from '../chapter-3/efficiency-sentences';
import { blocks, heading, list, paragraph, reference } from '../blocks';
import type { ReportFacts } from '../facts';
import { howMany, yearFigure } from '../figures';
import { money } from '../money';
import { obstacleItems, solutionItems, urgentPlanItems } from '../improvement';
import type { Block } from '../model';
import { countsSentence, extremesSentence, meansSentence, unmeasuredSentence } from '../outcome';
import type { Words } from '../words';
import { plain, say, sentences } from '../words';

const promised = (facts: ReportFacts): Words => {
  const goals = facts.groups.filter((group) => group.indicators.length > 0).length;
  const year = yearFigure(facts.year.year);
  if (goals === 0) return say`Laporan ini menyajikan kinerja ${facts.owner} tahun ${year}.`;
  return facts.report === 'KPU'
    ? say`Perjanjian Kinerja ${facts.owner} Tahun ${year} memuat ${howMany(goals, 'sasaran strategis')} dengan ${howMany(facts.performance.total, 'indikator kinerja')}.`
    : say`Perjanjian Kinerja ${facts.owner} Tahun ${year} memuat ${howMany(goals, 'sasaran dukungan')} dengan ${howMany(facts.performance.total, 'indikator kinerja')}.`;
};

const itemised = (lead: string, items: readonly Words[]): readonly Block[] =>
  items.length === 0 ? [] : blocks(paragraph(plain(lead)), list('bullet', items));

/** Ikhtisar Eksekutif: promised, reached, strongest and weakest, money, obstacles, steps. */
export const executiveSummary = (facts: ReportFacts): readonly Block[] => {
  const [efficiency = []] = efficiencySentences(facts);
  const achieved = achievementTable(
    facts,
    'tabel-ikhtisar',
    `Ikhtisar Capaian Kinerja Tahun ${facts.year.year}`,
  );
  const outcome = sentences(
    countsSentence(facts),
    meansSentence(facts),
    extremesSentence(facts),
    unmeasuredSentence(facts),
  );
  return blocks(
    heading(1, 'IKHTISAR EKSEKUTIF', 'ikhtisar-eksekutif'),
    paragraph(promised(facts)),
    paragraph(outcome),
    paragraph(sentences(spendingSentence(facts, money), efficiency)),
    itemised('Kendala pada indikator yang belum mencapai target:', obstacleItems(facts)),
    itemised('Upaya yang telah dilakukan:', solutionItems(facts)),
    itemised('Langkah perbaikan yang direncanakan:', urgentPlanItems(facts)),
    achieved === null
      ? null
      : paragraph(say`Capaian setiap indikator diringkas pada ${reference('tabel-ikhtisar')}.`),
    achieved,
  );
};
