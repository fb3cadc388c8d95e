import { categoryOf } from '../performance/category';
import type { IndicatorResult } from '../performance/summary';
import type { ReportFacts } from './facts';
import { percentOf } from './facts';
import { capaianPlaces, count, howMany, percentFigure } from './figures';
import type { Words } from './words';
import { enumerate, plain, say, sentences } from './words';

/** More names than this are not read in one sentence. */
const namedAtMost = 3;

interface Ranked {
  readonly result: IndicatorResult;
  readonly percent: number;
  readonly rawPercent: number;
}

const measuredResults = (facts: ReportFacts): readonly Ranked[] =>
  facts.results.flatMap((result) =>
    result.capaian.state === 'measured'
      ? [{ result, percent: result.capaian.percent, rawPercent: result.capaian.rawPercent }]
      : [],
  );

/** Measured indicators whose target was not reached, in the order of the PK. */
export const missedResults = (facts: ReportFacts): readonly IndicatorResult[] =>
  measuredResults(facts)
    .filter((ranked) => ranked.rawPercent < 100)
    .map((ranked) => ranked.result);

/** Indicators without a capaian, in the order of the PK. */
export const unmeasuredResults = (facts: ReportFacts): readonly IndicatorResult[] =>
  facts.results.filter((result) => percentOf(result) === null);

const names = (results: readonly IndicatorResult[]): Words =>
  enumerate(results.map((result) => plain(`“${result.indicator.name}”`)));

const onlyOne = (facts: ReportFacts): Words => {
  if (facts.performance.measured === 0)
    return plain('Satu-satunya indikator kinerja tidak diukur.');
  return missedResults(facts).length === 0
    ? plain('Satu-satunya indikator kinerja mencapai atau melampaui target.')
    : plain('Satu-satunya indikator kinerja belum mencapai target.');
};

/** How many indicators were measured, reached and missed. */
export const countsSentence = (facts: ReportFacts): Words => {
  const { total, measured } = facts.performance;
  const missed = missedResults(facts).length;
  if (total === 0) return plain('Belum ada indikator kinerja yang dijanjikan dalam laporan ini.');
  if (total === 1) return onlyOne(facts);
  if (measured === 0) {
    return say`Dari ${count(total)} indikator kinerja, belum ada satu pun yang diukur.`;
  }
  const all =
    total === measured
      ? say`Seluruh indikator kinerja yang berjumlah ${count(total)} diukur`
      : say`Dari ${count(total)} indikator kinerja, ${howMany(measured, 'indikator')} diukur`;
  if (missed === 0) return say`${all} dan semuanya mencapai atau melampaui target.`;
  return missed === measured
    ? say`${all}, tetapi belum ada yang mencapai target.`
    : say`${all}; ${howMany(measured - missed, 'indikator')} mencapai atau melampaui target dan ${howMany(missed, 'indikator')} belum mencapainya.`;
};

/** Both means and which of them is the main figure. */
export const meansSentence = (facts: ReportFacts): Words => {
  const { meanOfIndicators, meanOfSasaran } = facts.performance;
  if (meanOfIndicators === null) return [];
  const category = categoryOf(meanOfIndicators, facts.year.policy.categoryScheme);
  const main = percentFigure(meanOfIndicators, 'rata-rata-capaian');
  if (meanOfSasaran === null || meanOfSasaran === meanOfIndicators) {
    return say`Rata-rata capaian seluruh indikator yang diukur adalah ${main} dengan kategori ${category}.`;
  }
  return say`Rata-rata capaian seluruh indikator yang diukur adalah ${main} dengan kategori ${category}; bila dihitung per sasaran, rata-ratanya ${percentFigure(meanOfSasaran, 'rata-rata-capaian')}.`;
};

const sameAs = (ranked: readonly Ranked[], percent: number): readonly IndicatorResult[] =>
  ranked.filter((item) => item.percent === percent).map((item) => item.result);

const extremeSentence = (
  lead: string,
  results: readonly IndicatorResult[],
  percent: number,
): Words => {
  const places = results.flatMap((result) => capaianPlaces(result.indicator));
  const figure = percentFigure(percent, 'capaian', places);
  if (results.length === 1) return say`${lead} adalah ${names(results)} dengan capaian ${figure}.`;
  return results.length > namedAtMost
    ? say`${lead} sebesar ${figure} terdapat pada ${count(results.length)} indikator, antara lain ${names(results.slice(0, namedAtMost))}.`
    : say`${lead} adalah ${names(results)}, masing-masing dengan capaian ${figure}.`;
};

/** The strongest and the weakest result by name. */
export const extremesSentence = (facts: ReportFacts): Words => {
  const ranked = measuredResults(facts);
  if (ranked.length < 2) return [];
  const percents = ranked.map((item) => item.percent);
  const best = Math.max(...percents);
  const worst = Math.min(...percents);
  if (best === worst) return say`Seluruh indikator yang diukur memiliki capaian yang sama.`;
  return sentences(
    extremeSentence('Hasil terkuat', sameAs(ranked, best), best),
    extremeSentence('Hasil terlemah', sameAs(ranked, worst), worst),
  );
};

/** Which indicators were not measured. */
export const unmeasuredSentence = (facts: ReportFacts): Words => {
  const left = unmeasuredResults(facts);
  if (left.length === 0) return [];
  return left.length > namedAtMost
    ? say`Sebanyak ${count(left.length)} indikator tidak diukur, antara lain ${names(left.slice(0, namedAtMost))}.`
    : say`Indikator yang tidak diukur adalah ${names(left)}.`;
};
