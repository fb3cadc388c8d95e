import { activitiesFor, budgetTotal } from '../../budget/summary';
import type { SimpleEfficiency } from '../../performance/efficiency';
import { simpleEfficiency } from '../../performance/efficiency';
import type { IndicatorResult } from '../../performance/summary';
import { formatNumber } from '../../quantity/format';
import type { ReportFacts } from '../facts';
import { capaianPlaces, columnPlaces, figure, percentFigure } from '../figures';
import type { Paragraph, Span } from '../model';
import { rupiah } from '../money';
import type { Words } from '../words';
import { plain, say, sentences } from '../words';
import { titled } from './lead';

const verdictSentence = (
  efficiency: SimpleEfficiency,
  capaianPercent: number,
  points: Span,
): Words => {
  switch (efficiency.verdict) {
    case 'efisien':
      if (capaianPercent === 100) {
        return say`Target terpenuhi dengan penyerapan ${points} lebih rendah daripada capaian, sehingga penggunaan sumber daya dinilai efisien.`;
      }
      return say`Selisih positif ${points} pada indikator yang targetnya terlampaui menunjukkan penggunaan sumber daya yang efisien.`;
    case 'seimbang':
      return say`Capaian dan penyerapan seimbang sehingga sumber daya digunakan sesuai rencana.`;
    case 'belum-efisien':
      return say`Penyerapan melampaui capaian sebesar ${points} sehingga penggunaan sumber daya belum efisien.`;
    case 'target-belum-tercapai':
      return say`Penyerapan memang lebih rendah daripada capaian, tetapi sisa anggaran tidak dinilai sebagai efisiensi karena target belum tercapai.`;
  }
};

const efficiencyWords = (facts: ReportFacts, { indicator, capaian }: IndicatorResult): Words => {
  const activities = activitiesFor(facts.year, indicator.id);
  const total = budgetTotal(activities);
  if (total.absorptionPercent === null) {
    return plain('Anggaran tidak dibebankan langsung pada indikator ini.');
  }
  const paguPlaces = columnPlaces(activities, 'pagu');
  const places = [...paguPlaces, ...columnPlaces(activities, 'realisasi')];
  const spent = say`Kegiatan pendukung menyerap ${percentFigure(total.absorptionPercent, 'penyerapan', places)} dari pagu ${rupiah(facts, total.pagu, 'pagu', paguPlaces)}`;
  if (capaian.state === 'not-measured') {
    return say`${spent}. Karena capaian tidak diukur, efisiensinya belum dapat dinilai.`;
  }
  const efficiency = simpleEfficiency(capaian.percent, total.absorptionPercent);
  const points = figure(`${formatNumber(Math.abs(efficiency.percent))} poin persen`, 'efisiensi', [
    ...capaianPlaces(indicator),
    ...places,
  ]);
  return sentences(
    say`${spent} dengan capaian ${percentFigure(capaian.percent, 'capaian', capaianPlaces(indicator))}.`,
    verdictSentence(efficiency, capaian.percent, points),
  );
};

/** Sixth analysis: use of resources (PermenPANRB 53/2014 Lampiran II), by the simple formula. */
export const efficiencyAnalysis = (facts: ReportFacts, result: IndicatorResult): Paragraph =>
  titled('Efisiensi penggunaan sumber daya', efficiencyWords(facts, result));
