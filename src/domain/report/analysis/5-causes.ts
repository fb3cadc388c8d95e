import type { Indicator } from '../../performance/indicator';
import type { IndicatorResult } from '../../performance/summary';
import { trendOf } from '../../performance/trend';
import { blocks, paragraph, request } from '../blocks';
import type { ReportFacts } from '../facts';
import type { Block } from '../model';
import { isBlank, isLong, linked, oneLine } from '../prose';
import type { Words } from '../words';
import { asSentence, italic, plain, say, sentences } from '../words';
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

type OwnText = 'supportingFactors' | 'obstacles' | 'solutions' | 'plan';

const labels: Readonly<Record<OwnText, string>> = {
  supportingFactors: 'Faktor yang mendukung',
  obstacles: 'Kendala yang dihadapi',
  solutions: 'Upaya yang telah dilakukan',
  plan: 'Rencana perbaikan',
};

/** A missed target is explained by its obstacles first, a reached one by what helped. */
const orderOf = (outcome: Outcome): readonly OwnText[] =>
  outcome === 'missed' || outcome === 'fell'
    ? ['obstacles', 'solutions', 'supportingFactors', 'plan']
    : ['supportingFactors', 'obstacles', 'solutions', 'plan'];

const nothingTold = (by: string, outcome: Outcome): Words =>
  outcome === 'reached'
    ? say`${by} tidak mencatat kendala ataupun upaya khusus pada indikator ini.`
    : say`${by} belum menyampaikan keterangan untuk indikator ini.`;

interface Told {
  /** Empty for a sentence of ours. */
  readonly label: string;
  readonly text: string;
}

/** A reached target without an obstacle says so in the place where the obstacle would stand. */
const noObstacle: Told = { label: '', text: 'Tidak ada kendala yang dicatat.' };

/** What the division wrote, in the order of its weight; its name stands at the first text. */
const toldBy = (by: string, indicator: Indicator, outcome: Outcome): readonly Told[] => {
  const order = orderOf(outcome);
  const [first] = order.filter((key) => !isBlank(indicator[key]));
  if (first === undefined) return [];
  return order.flatMap((key): readonly Told[] => {
    if (isBlank(indicator[key])) {
      return key === 'obstacles' && outcome === 'reached' ? [noObstacle] : [];
    }
    const label = key === first ? `${labels[key]} menurut ${by}` : labels[key];
    return [{ label, text: indicator[key] }];
  });
};

const inline = ({ label, text }: Told): Words =>
  label === '' ? plain(text) : say`${italic(`${label}:`)} ${linked(asSentence(oneLine(text)))}`;

/** Short texts are read in one paragraph; from the first long one on each stands by itself. */
const toldBlocks = (title: string, told: readonly Told[]): readonly Block[] => {
  const firstLong = told.findIndex((part) => isLong(part.text));
  const inOne = firstLong < 0 ? told : told.slice(0, firstLong);
  const apart = firstLong < 0 ? [] : told.slice(firstLong);
  return blocks(
    titled(title, sentences(...inOne.map(inline))),
    apart.flatMap((part) =>
      part.label === '' ? [paragraph(plain(part.text))] : labelled(part.label, part.text),
    ),
  );
};

/** Fifth analysis: causes and solutions in the division's own words (PermenPANRB 53/2014 Lampiran II). */
export const causesAnalysis = (facts: ReportFacts, result: IndicatorResult): readonly Block[] => {
  const outcome = outcomeOf(facts, result);
  const { indicator } = result;
  const by = divisionOf(facts, indicator.divisionId);
  const told = toldBy(by, indicator, outcome);
  return blocks(
    told.length === 0
      ? titled(titles[outcome], nothingTold(by, outcome))
      : toldBlocks(titles[outcome], told),
    gaps(facts, result, outcome),
  );
};
