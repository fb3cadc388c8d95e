import type { EfficiencyVerdict } from '../../performance/efficiency';
import { outputEfficiency, simpleEfficiency } from '../../performance/efficiency';
import { formatNumber } from '../../quantity/format';
import type { ReportFacts } from '../facts';
import { columnPlaces, figure, howMany, percentFigure } from '../figures';
import type { Span } from '../model';
import type { Words } from '../words';
import { plain, say, sentences } from '../words';

const verdictTexts: Readonly<Record<EfficiencyVerdict, string>> = {
  efisien:
    'Karena rata-rata capaian telah memenuhi target dan selisihnya positif, penggunaan anggaran dinilai efisien.',
  seimbang: 'Capaian dan penyerapan seimbang.',
  'belum-efisien': 'Karena itu, penggunaan anggaran belum efisien.',
  'target-belum-tercapai':
    'Karena rata-rata capaian belum mencapai 100%, selisih positif dan sisa anggaran tidak dinilai sebagai efisiensi.',
};

/** Cells behind the money of a report. */
export const moneyPlaces = (facts: ReportFacts) =>
  columnPlaces(facts.activities, 'pagu', 'realisasi');
/** Cells behind its outputs. */
export const outputPlaces = (facts: ReportFacts) =>
  columnPlaces(facts.activities, 'pagu', 'realisasi', 'targetVolume', 'realisasiVolume');

interface Simple {
  readonly mean: number;
  readonly absorption: number;
  readonly verdict: EfficiencyVerdict;
  readonly percent: number;
  /** Distance between the two, as printed. */
  readonly points: Span;
}

const simpleOf = (facts: ReportFacts): Simple | null => {
  const mean = facts.performance.meanOfIndicators;
  const absorption = facts.budget.absorptionPercent;
  if (mean === null || absorption === null) return null;
  const { verdict, percent } = simpleEfficiency(mean, absorption);
  const size = formatNumber(Math.abs(percent));
  const points = figure(`${size} poin persen`, 'efisiensi', moneyPlaces(facts));
  return { mean, absorption, verdict, percent, points };
};

/** The simple efficiency of the report as one sentence; empty when capaian or absorption is missing. */
const simpleSentence = (facts: ReportFacts): Words => {
  const result = simpleOf(facts);
  if (result === null) return [];
  const { mean, absorption, points } = result;
  const achieved = percentFigure(mean, 'rata-rata-capaian');
  const absorbed = percentFigure(absorption, 'penyerapan', moneyPlaces(facts));
  return sentences(
    result.percent < 0
      ? say`Rata-rata capaian ${achieved} lebih rendah ${points} daripada penyerapan anggaran ${absorbed}.`
      : say`Rata-rata capaian ${achieved} diperoleh dengan penyerapan anggaran ${absorbed}, sehingga selisihnya ${points}.`,
    [figure(verdictTexts[result.verdict], 'kebijakan')],
  );
};

const outputMeaning = (percent: number): string => {
  const cost = 'biaya yang seharusnya untuk volume yang terealisasi';
  if (percent === 0) return `, artinya realisasi anggaran sama dengan ${cost}`;
  return `, artinya realisasi anggaran ${percent > 0 ? 'lebih rendah' : 'lebih tinggi'} daripada ${cost}`;
};

/** The output efficiency of the report as one sentence; empty when no output could be counted. */
const outputSentence = (facts: ReportFacts): Words => {
  const result = outputEfficiency(facts.activities, facts.year.policy.capPercent);
  if (result.state === 'not-computed') return [];
  const places = outputPlaces(facts);
  const limited = result.limited
    ? say`Karena berada di luar batas, angka itu diperhitungkan sebesar ${percentFigure(result.limitedPercent, 'efisiensi', places)}.`
    : [];
  return sentences(
    say`Efisiensi keluaran yang dihitung dari ${howMany(result.counted, 'kegiatan')} adalah ${percentFigure(result.percent, 'efisiensi', places)}${outputMeaning(result.percent)}.`,
    limited,
    say`Nilai efisiensinya ${figure(formatNumber(result.score), 'efisiensi', places)} dari skala ${figure('0–100', 'kebijakan')}.`,
  );
};

/** The formula that the office chose stands first; the report always shows both. */
export const efficiencySentences = (facts: ReportFacts): readonly Words[] => {
  const both = [simpleSentence(facts), outputSentence(facts)];
  const ordered = facts.year.policy.efficiencyFormula === 'E4' ? [...both].reverse() : both;
  return ordered.filter((words) => words.length > 0);
};

/** What efficiency comes to in the end, in one sentence; by the formula that the office chose. */
export const efficiencyConclusion = (facts: ReportFacts): Words => {
  const simple = simpleOf(facts);
  if (facts.year.policy.efficiencyFormula === 'E4' || simple === null) {
    return efficiencySentences(facts)[0] ?? [];
  }
  const { verdict, points } = simple;
  switch (verdict) {
    case 'efisien':
      return say`Penggunaannya dinilai efisien karena rata-rata capaian memenuhi target dengan penyerapan yang ${points} lebih rendah.`;
    case 'seimbang':
      return plain('Penggunaannya seimbang dengan capaian.');
    case 'belum-efisien':
      return say`Penggunaannya belum efisien karena penyerapan melampaui rata-rata capaian sebesar ${points}.`;
    case 'target-belum-tercapai':
      return say`Sisa anggaran tidak dinilai sebagai efisiensi karena rata-rata capaian belum mencapai ${percentFigure(100, 'kebijakan')}.`;
  }
};
