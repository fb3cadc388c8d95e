import type { IndicatorResult } from '../../performance/summary';
import { trendOf } from '../../performance/trend';
import { blocks, request } from '../blocks';
import type { ReportFacts } from '../facts';
import type { Block } from '../model';
import { isBlank } from '../prose';
import { plain } from '../words';
import { labelled, titled } from './lead';
import { divisionOf } from './wording';

/** What kind of result has to be explained. */
type Outcome = 'not-measured' | 'missed' | 'fell' | 'above-cap' | 'reached';

const outcomeOf = (facts: ReportFacts, { indicator, capaian }: IndicatorResult): Outcome => {
  if (capaian.state === 'not-measured') return 'not-measured';
  if (capaian.rawPercent < 100) return 'missed';
  const trend = trendOf(indicator, facts.year.policy, facts.year.year);
  if (trend.versusLastYear?.improved === false) return 'fell';
  return capaian.capped ? 'above-cap' : 'reached';
};

const titles: Readonly<Record<Outcome, string>> = {
  'not-measured': 'Keterangan dan rencana',
  missed: 'Penyebab belum tercapainya target dan upaya perbaikan',
  fell: 'Penyebab penurunan dan upaya perbaikan',
  'above-cap': 'Penjelasan capaian di atas plafon',
  reached: 'Faktor keberhasilan dan upaya yang dilakukan',
};

/** What must be explained and is not; the office alone can write it. */
const gaps = (
  facts: ReportFacts,
  { indicator }: IndicatorResult,
  outcome: Outcome,
): readonly Block[] => {
  const by = divisionOf(facts, indicator.divisionId);
  const mustExplain = outcome === 'missed' || outcome === 'fell';
  const unexplained = isBlank(indicator.supportingFactors) && isBlank(indicator.obstacles);
  return blocks(
    mustExplain && isBlank(indicator.obstacles)
      ? request(
          `penyebab ${outcome === 'missed' ? 'target belum tercapai' : 'realisasi menurun'}, oleh ${by}`,
        )
      : null,
    mustExplain && isBlank(indicator.solutions)
      ? request(`upaya atau alternatif solusi yang telah dilakukan, oleh ${by}`)
      : null,
    outcome === 'above-cap' && unexplained
      ? request(`penjelasan atas realisasi yang jauh melampaui target, oleh ${by}`)
      : null,
  );
};

const opening = (facts: ReportFacts, { indicator }: IndicatorResult, outcome: Outcome): string => {
  const by = divisionOf(facts, indicator.divisionId);
  const texts = [
    indicator.supportingFactors,
    indicator.obstacles,
    indicator.solutions,
    indicator.plan,
  ];
  if (texts.every(isBlank)) {
    return outcome === 'reached'
      ? `${by} tidak mencatat kendala ataupun upaya khusus pada indikator ini.`
      : `${by} belum menyampaikan keterangan untuk indikator ini.`;
  }
  if (isBlank(indicator.obstacles) && outcome === 'reached') {
    return `${by} tidak mencatat kendala; keterangan yang disampaikan sebagai berikut.`;
  }
  return `${by} menyampaikan keterangan sebagai berikut.`;
};

/** Fifth analysis: causes and solutions in the division's own words (PermenPANRB 53/2014 Lampiran II). */
export const causesAnalysis = (facts: ReportFacts, result: IndicatorResult): readonly Block[] => {
  const outcome = outcomeOf(facts, result);
  const { indicator } = result;
  return blocks(
    titled(titles[outcome], plain(opening(facts, result, outcome))),
    labelled('Faktor yang mendukung', indicator.supportingFactors),
    labelled('Kendala', indicator.obstacles),
    labelled('Upaya yang telah dilakukan', indicator.solutions),
    labelled('Rencana perbaikan', indicator.plan),
    gaps(facts, result, outcome),
  );
};
