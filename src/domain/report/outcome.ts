import { categoryOf } from '../performance/category';
import type { IndicatorResult } from '../performance/summary';
import type { ReportFacts } from './facts';
import { percentOf } from './facts';
import { allOf, capaianPlaces, count, howMany, percentFigure, yearFigure } from './figures';
import type { Words } from './words';
import { enumerate, plain, say, sentences } from './words';

/** More names than this are not read in one sentence. */
const namedAtMost = 3;

/** A failure is not left out to spare one more name. */
const missedNamedAtMost = 4;

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

/** What the indicators that did not miss their target did: no more is said than the figures say. */
const reachedVerb = (facts: ReportFacts): string => {
  const reached = measuredResults(facts).filter(({ rawPercent }) => rawPercent >= 100);
  if (reached.every(({ rawPercent }) => rawPercent > 100)) return 'melampaui target';
  return reached.every(({ rawPercent }) => rawPercent === 100)
    ? 'mencapai target'
    : 'mencapai atau melampaui target';
};

const onlyOne = (facts: ReportFacts): Words => {
  if (facts.performance.measured === 0)
    return plain('Satu-satunya indikator kinerja tidak diukur.');
  return missedResults(facts).length === 0
    ? plain(`Satu-satunya indikator kinerja ${reachedVerb(facts)}.`)
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
      ? say`${allOf(total, 'indikator kinerja', 'Seluruh')} telah diukur`
      : say`Dari ${count(total)} indikator kinerja, ${count(measured)} indikator dapat diukur`;
  if (missed === 0) {
    const together = measured === 2 ? 'keduanya ' : 'semuanya ';
    return say`${all} dan ${measured === 1 ? '' : together}${reachedVerb(facts)}.`;
  }
  return missed === measured
    ? say`${all}, tetapi belum ada yang mencapai target.`
    : say`${all}: ${count(measured - missed)} indikator ${reachedVerb(facts)} dan ${count(missed)} indikator belum mencapainya.`;
};

/** Both means and which of them is the main figure. */
export const meansSentence = (facts: ReportFacts): Words => {
  const { measured, meanOfIndicators, meanOfSasaran } = facts.performance;
  if (meanOfIndicators === null) return [];
  const category = categoryOf(meanOfIndicators, facts.year.policy.categoryScheme);
  const main = percentFigure(meanOfIndicators, 'rata-rata-capaian');
  if (measured === 1) return say`Capaiannya ${main} dengan kategori ${category}.`;
  if (meanOfSasaran === null || meanOfSasaran === meanOfIndicators) {
    return say`Rata-rata capaian seluruh indikator yang diukur adalah ${main} dengan kategori ${category}.`;
  }
  return say`Rata-rata capaian seluruh indikator yang diukur adalah ${main} dengan kategori ${category}; bila dihitung per sasaran, rata-ratanya ${percentFigure(meanOfSasaran, 'rata-rata-capaian')}.`;
};

const reachedOf = (facts: ReportFacts): Words => {
  const { measured } = facts.performance;
  const missed = missedResults(facts).length;
  const verb = reachedVerb(facts);
  const all =
    measured === 1 ? say`satu-satunya indikator` : allOf(measured, 'indikator', 'seluruh');
  if (missed === measured) return say`belum mencapai target pada ${all} yang diukur`;
  return missed === 0
    ? say`${verb} pada ${all} yang diukur`
    : say`${verb} pada ${count(measured - missed)} dari ${count(measured)} indikator yang diukur`;
};

/** The outcome in one breath, for the conclusion. */
export const conclusionSentence = (facts: ReportFacts): Words => {
  const { measured, meanOfIndicators } = facts.performance;
  if (meanOfIndicators === null) return countsSentence(facts);
  const mean = measured === 1 ? 'Capaiannya' : 'Rata-rata capaiannya';
  const lead = say`Pada tahun ${yearFigure(facts.year.year)} ${facts.owner}`;
  return sentences(
    say`${lead} ${reachedOf(facts)}.`,
    say`${mean} ${percentFigure(meanOfIndicators, 'rata-rata-capaian')} dan termasuk kategori ${categoryOf(meanOfIndicators, facts.year.policy.categoryScheme)}.`,
  );
};

const withCapaian = (ranked: readonly Ranked[]): Words =>
  enumerate(
    ranked.map(({ result, percent }) => {
      const value = percentFigure(percent, 'capaian', capaianPlaces(result.indicator));
      return say`“${result.indicator.name}” (${value})`;
    }),
  );

/** The missed indicators by name with what they reached, the weakest first. */
export const missedSentence = (facts: ReportFacts): Words => {
  const missed = measuredResults(facts)
    .filter((ranked) => ranked.rawPercent < 100)
    .sort((one, other) => one.rawPercent - other.rawPercent);
  if (missed.length === 0) return [];
  return missed.length > missedNamedAtMost
    ? say`Target yang belum tercapai terdapat pada ${howMany(missed.length, 'indikator')}, dengan capaian terendah pada ${withCapaian(missed.slice(0, namedAtMost))}.`
    : say`Target yang belum tercapai terdapat pada indikator ${withCapaian(missed)}.`;
};

const sameAs = (ranked: readonly Ranked[], percent: number): readonly IndicatorResult[] =>
  ranked.filter((item) => item.percent === percent).map((item) => item.result);

const extremeSentence = (
  lead: string,
  results: readonly IndicatorResult[],
  percent: number,
): Words => {
  const places = results.flatMap((result) => capaianPlaces(result.indicator));
  const value = percentFigure(percent, 'capaian', places);
  return results.length > namedAtMost
    ? say`${lead}, yaitu ${value}, terdapat pada ${howMany(results.length, 'indikator')}, antara lain ${names(results.slice(0, namedAtMost))}.`
    : say`${lead}, yaitu ${value}, terdapat pada indikator ${names(results)}.`;
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
    extremeSentence('Capaian tertinggi', sameAs(ranked, best), best),
    extremeSentence('Capaian terendah', sameAs(ranked, worst), worst),
  );
};

/** Which indicators were not measured. */
export const unmeasuredSentence = (facts: ReportFacts): Words => {
  const left = unmeasuredResults(facts);
  if (left.length === 0 || facts.performance.measured === 0) return [];
  return left.length > namedAtMost
    ? say`Sebanyak ${howMany(left.length, 'indikator')} tidak diukur pada tahun ${yearFigure(facts.year.year)}, antara lain ${names(left.slice(0, namedAtMost))}.`
    : say`Indikator ${names(left)} tidak diukur pada tahun ${yearFigure(facts.year.year)}.`;
};
