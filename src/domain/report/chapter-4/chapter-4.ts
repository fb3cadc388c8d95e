import { terbilang } from '../../quantity/terbilang';
import { narrativeNames } from '../../year/narrative-names';
import { blocks, heading, list, paragraph, request } from '../blocks';
import { efficiencyConclusion } from '../chapter-3/efficiency-sentences';
import { spendingConclusion } from '../chapter-3/budget';
import type { ReportFacts } from '../facts';
import { yearFigure } from '../figures';
import { planItems, unplanned } from '../improvement';
import type { Block } from '../model';
import { narrative } from '../narrative';
import { conclusionSentence, missedResults, missedSentence } from '../outcome';
import { enumerate, plain, say, sentences, textOf } from '../words';
import type { Words } from '../words';

const priority =
  'Indikator yang belum mencapai target menjadi prioritas perbaikan pada tahun berikutnya.';

const meaning = (facts: ReportFacts): Words => {
  const { measured } = facts.performance;
  const missed = missedResults(facts).length;
  const year = yearFigure(facts.year.year);
  if (measured === 0) return [];
  if (missed === 0) {
    return say`Dengan hasil tersebut, komitmen kinerja ${facts.owner} tahun ${year} telah dipenuhi pada semua indikator yang diukur. Mutu pelaksanaannya perlu dipertahankan pada tahun berikutnya.`;
  }
  return missed * 2 < measured
    ? say`Dengan hasil tersebut, sebagian besar komitmen kinerja ${facts.owner} tahun ${year} telah dipenuhi. ${priority}`
    : say`Hasil tersebut menunjukkan bahwa masih banyak target kinerja ${facts.owner} tahun ${year} yang belum tercapai. ${priority}`;
};

const conclusion = (facts: ReportFacts): readonly Block[] => {
  return blocks(
    heading(2, 'Simpulan', 'simpulan'),
    paragraph(sentences(conclusionSentence(facts), missedSentence(facts))),
    paragraph(sentences(spendingConclusion(facts), efficiencyConclusion(facts))),
    facts.performance.measured === 0 ? null : paragraph(meaning(facts)),
    narrative(facts, 'penutup'),
  );
};

/** More names than this are counted, not listed. */
const namedAtMost = 5;

const openPlans = (open: readonly Words[]): string =>
  open.length > namedAtMost
    ? `rencana perbaikan untuk ${terbilang(open.length)} indikator, antara lain ${textOf(enumerate(open.slice(0, 3)))}`
    : `rencana perbaikan untuk indikator ${textOf(enumerate(open))}`;

const improvement = (facts: ReportFacts): readonly Block[] => {
  const plans = planItems(facts);
  const own = narrative(facts, 'langkah-perbaikan');
  const open = unplanned(facts).map((name) => plain(`“${textOf(name)}”`));
  const nothing = plans.length === 0 && own.length === 0 && open.length === 0;
  return blocks(
    heading(2, narrativeNames['langkah-perbaikan'], 'langkah-perbaikan'),
    own,
    plans.length === 0
      ? null
      : paragraph(plain('Langkah perbaikan yang direncanakan divisi untuk meningkatkan kinerja:')),
    list('number', plans),
    nothing ? request('langkah untuk mempertahankan dan meningkatkan kinerja') : null,
    open.length === 0 ? null : request(openPlans(open)),
  );
};

/** BAB IV Penutup: conclusion from the data and the steps that the divisions plan. */
export const chapter4 = (facts: ReportFacts): readonly Block[] =>
  blocks(heading(1, 'PENUTUP', 'bab-penutup'), conclusion(facts), improvement(facts));
