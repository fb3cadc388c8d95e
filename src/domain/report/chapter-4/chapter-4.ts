import { blocks, heading, list, paragraph, request } from '../blocks';
import { efficiencySentences } from '../chapter-3/efficiency';
import { spendingSentence } from '../chapter-3/budget';
import type { ReportFacts } from '../facts';
import { yearFigure } from '../figures';
import { planItems, unplanned } from '../improvement';
import type { Block } from '../model';
import { rupiah } from '../money';
import { narrative } from '../narrative';
import { countsSentence, extremesSentence, meansSentence, missedResults } from '../outcome';
import { enumerate, plain, say, sentences, textOf } from '../words';
import type { Words } from '../words';

const meaning = (facts: ReportFacts): Words => {
  const missed = missedResults(facts).length;
  if (facts.performance.measured === 0) return [];
  return missed === 0
    ? say`Dengan hasil tersebut, komitmen kinerja ${facts.owner} tahun ${yearFigure(facts.year.year)} telah dipenuhi pada semua indikator yang diukur. Mutu pelaksanaannya perlu dipertahankan pada tahun berikutnya.`
    : say`Hasil tersebut menunjukkan bahwa masih ada target kinerja ${facts.owner} tahun ${yearFigure(facts.year.year)} yang belum tercapai. Indikator yang belum mencapai target menjadi prioritas perbaikan pada tahun berikutnya.`;
};

const conclusion = (facts: ReportFacts): readonly Block[] => {
  const [efficiency = []] = efficiencySentences(facts);
  return blocks(
    heading(2, 'Simpulan', 'simpulan'),
    paragraph(sentences(countsSentence(facts), meansSentence(facts), extremesSentence(facts))),
    paragraph(sentences(spendingSentence(facts, rupiah), efficiency)),
    facts.performance.measured === 0 ? null : paragraph(meaning(facts)),
    narrative(facts, 'penutup'),
  );
};

const improvement = (facts: ReportFacts): readonly Block[] => {
  const plans = planItems(facts);
  const own = narrative(facts, 'langkah-perbaikan');
  const open = unplanned(facts).map((name) => plain(`“${textOf(name)}”`));
  const nothing = plans.length === 0 && own.length === 0 && open.length === 0;
  return blocks(
    heading(2, 'Langkah Perbaikan', 'langkah-perbaikan'),
    own,
    plans.length === 0
      ? null
      : paragraph(plain('Langkah perbaikan yang direncanakan divisi untuk meningkatkan kinerja:')),
    list('number', plans),
    nothing ? request('langkah untuk mempertahankan dan meningkatkan kinerja') : null,
    open.length === 0
      ? null
      : request(`rencana perbaikan untuk indikator ${textOf(enumerate(open))}`),
  );
};

/** BAB IV Penutup: conclusion from the data and the steps that the divisions plan. */
export const chapter4 = (facts: ReportFacts): readonly Block[] =>
  blocks(heading(1, 'PENUTUP', 'bab-penutup'), conclusion(facts), improvement(facts));
