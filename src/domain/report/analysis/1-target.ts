import type { Capaian, CapaianNote, NotMeasuredReason } from '../../performance/capaian';
import { categoryOfCapaian, categoryScale } from '../../performance/category';
import type { Indicator } from '../../performance/indicator';
import { realisasiOf } from '../../performance/realisasi';
import type { IndicatorResult } from '../../performance/summary';
import { blocks, request } from '../blocks';
import { citation } from '../evidence';
import type { ReportFacts } from '../facts';
import { capaianPlaces, percentFigure, yearFigure } from '../figures';
import type { Block } from '../model';
import { isBlank, oneLine } from '../prose';
import type { Words } from '../words';
import { asSentence, plain, say, sentences } from '../words';
import { titled } from './lead';
import { measuredSentence } from './measured-sentence';
import { divisionOf, realisasiFigure, targetFigure } from './wording';

type Measured = Extract<Capaian, { readonly state: 'measured' }>;

const noteSentences: Readonly<Partial<Record<CapaianNote, string>>> = {
  'zero-target-exceeded':
    'Karena targetnya nol, perbandingan dengan target tidak dapat dinyatakan sebagai rasio; capaian dicatat pada plafon dan perlu dikonfirmasi.',
  'zero-realisasi-best':
    'Karena realisasinya nol, rasio tidak dapat dihitung; capaian dicatat pada plafon.',
  'compared-as-letters': 'Target dan realisasi dibandingkan menurut predikatnya.',
  'compared-as-scores': 'Target dan realisasi dibandingkan menurut nilai angkanya.',
};

const capaianSentence = (facts: ReportFacts, indicator: Indicator, capaian: Measured): Words => {
  const scheme = facts.year.policy.categoryScheme;
  const places = capaianPlaces(indicator);
  const category = categoryOfCapaian(capaian, scheme);
  const percent = percentFigure(capaian.percent, 'capaian', places);
  if (capaian.capped) {
    return say`Perhitungan menghasilkan ${percentFigure(capaian.rawPercent, 'capaian', places)}; sesuai plafon yang digunakan, capaian dicatat ${percent} (kategori ${category}).`;
  }
  if (capaian.notes.includes('floored')) {
    return say`Karena realisasi lebih dari dua kali batasnya, capaian dicatat ${percent} (kategori ${category}).`;
  }
  const top = categoryScale(scheme)[0]?.label === category;
  if (capaian.percent === 0) {
    return say`Akibatnya, capaian indikator ini ${percent} dan termasuk kategori ${category}.`;
  }
  if (capaian.percent < 100) {
    return top
      ? say`Meskipun demikian, capaian ${percent} masih termasuk kategori ${category}.`
      : say`Capaiannya ${percent} dan termasuk kategori ${category}.`;
  }
  return capaian.percent === 100
    ? say`Capaiannya ${percent} dengan kategori ${category}.`
    : say`Dengan demikian, capaian indikator ini ${percent} dan termasuk kategori ${category}.`;
};

/** The evidence by number; where the data come from stands below the table of the indicator. */
const evidenceSentence = (facts: ReportFacts, indicator: Indicator): Words => {
  const cited = citation(facts.evidence, indicator.id);
  return cited.length === 0 ? [] : say`Data realisasi didukung bukti ${cited}.`;
};

const measured = (
  facts: ReportFacts,
  indicator: Indicator,
  capaian: Measured,
): readonly Block[] => {
  const { target } = indicator;
  const realisasi = realisasiOf(indicator).measure;
  if (target === null || realisasi === null) return [];
  const notes = capaian.notes.map((name) => plain(noteSentences[name] ?? ''));
  const words = sentences(
    measuredSentence({ facts, indicator, target, realisasi, percent: capaian.percent }),
    ...notes,
    capaianSentence(facts, indicator, capaian),
    evidenceSentence(facts, indicator),
  );
  return [titled('Target dan realisasi', words)];
};

const reasonSentence = (
  facts: ReportFacts,
  indicator: Indicator,
  reason: NotMeasuredReason,
): Words => {
  const year = yearFigure(facts.year.year);
  const { target } = indicator;
  const realisasi = realisasiOf(indicator).measure;
  switch (reason) {
    case 'realisasi-missing':
      return target === null || target.kind === 'yes-no'
        ? say`Indikator ini tidak diukur pada tahun ${year}.`
        : say`Indikator ini tidak diukur pada tahun ${year}, sedangkan target yang dijanjikan adalah ${targetFigure(indicator, target)}.`;
    case 'target-missing':
      return realisasi === null
        ? say`Indikator ini tidak diukur pada tahun ${year}.`
        : say`Realisasi tahun ${year} tercatat ${realisasiFigure(indicator, realisasi)}, tetapi targetnya belum ditetapkan sehingga capaian tidak dapat dihitung.`;
    case 'negative-target':
      return plain(
        'Target indikator ini bernilai negatif sehingga capaian tidak dapat dihitung dan rumusannya perlu diperbaiki.',
      );
    case 'zero-denominator':
      return say`Sepanjang tahun ${year} tidak terdapat objek yang dapat dihitung (penyebut bernilai nol), sehingga indikator ini tidak diukur.`;
    case 'not-comparable':
      return plain(
        'Target dan realisasi indikator ini dinyatakan dalam bentuk yang berbeda sehingga tidak dapat dibandingkan.',
      );
  }
};

const notMeasured = (
  facts: ReportFacts,
  indicator: Indicator,
  reason: NotMeasuredReason,
): readonly Block[] => {
  const told = !isBlank(indicator.notMeasuredReason);
  const why = told ? say`Alasannya: ${asSentence(oneLine(indicator.notMeasuredReason))}` : [];
  const words = sentences(
    reasonSentence(facts, indicator, reason),
    why,
    plain('Indikator ini tidak diperhitungkan dalam rata-rata capaian.'),
  );
  const gap = reason === 'realisasi-missing' && !told;
  return blocks(
    titled('Target dan realisasi', words),
    gap
      ? request(`alasan indikator tidak diukur, oleh ${divisionOf(facts, indicator.divisionId)}`)
      : null,
  );
};

/** First analysis: the year's target and realisasi (PermenPANRB 53/2014 Lampiran II). */
export const targetAnalysis = (
  facts: ReportFacts,
  { indicator, capaian }: IndicatorResult,
): readonly Block[] =>
  capaian.state === 'measured'
    ? measured(facts, indicator, capaian)
    : notMeasured(facts, indicator, capaian.reason);
