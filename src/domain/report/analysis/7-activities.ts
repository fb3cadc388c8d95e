import type { Activity } from '../../budget/activity';
import { activitiesFor, budgetTotal, spendingOf } from '../../budget/summary';
import type { IndicatorResult } from '../../performance/summary';
import { formatNumber } from '../../quantity/format';
import { fieldOf } from '../../year/place';
import { blocks, list } from '../blocks';
import { citation } from '../evidence';
import type { ReportFacts } from '../facts';
import { columnPlaces, figure, howMany, percentFigure } from '../figures';
import type { Block } from '../model';
import { rupiah } from '../money';
import { oneLine } from '../prose';
import type { Words } from '../words';
import { enumerate, plain, say, sentences } from '../words';
import { titled } from './lead';

/** More activities than this are summed up in one sentence; each stands in the annex anyway. */
const listedAtMost = 6;

/** Name of an activity as running text says it. */
export const activityName = (activity: Activity): string =>
  oneLine(activity.description) || oneLine(activity.roName) || activity.code;

/** The same between quotation marks, where it stands inside a sentence. */
const quotedName = (activity: Activity): string => `“${activityName(activity)}”`;

/** Whether the planned volume was reached; null when a volume is missing. */
const isComplete = ({ volume }: Activity): boolean | null =>
  volume.target === null || volume.realisasi === null ? null : volume.realisasi >= volume.target;

const isExceeded = ({ volume }: Activity): boolean =>
  (volume.realisasi ?? 0) > (volume.target ?? Infinity);

const spending = (facts: ReportFacts, activity: Activity): Words => {
  const spent = spendingOf(activity);
  const { absorptionPercent } = budgetTotal([activity]);
  if (spent === null || absorptionPercent === null)
    return plain('realisasi anggaran yang belum dicatat');
  const places = [fieldOf(activity.place, 'realisasi')];
  return say`realisasi ${rupiah(facts, spent, 'belanja', places)} (${percentFigure(absorptionPercent, 'penyerapan', [...places, fieldOf(activity.place, 'pagu')])} dari pagu)`;
};

const volumeOf = (activity: Activity): Words => {
  const { target, realisasi, unit } = activity.volume;
  if (target === null || realisasi === null) return [];
  const places = [
    fieldOf(activity.place, 'realisasiVolume'),
    fieldOf(activity.place, 'targetVolume'),
  ];
  const done = figure(
    `${formatNumber(realisasi)} dari ${formatNumber(target)} ${unit}`.trim(),
    'volume',
    places,
  );
  return say`, volume ${done}`;
};

const cited = (facts: ReportFacts, activity: Activity): Words => {
  const words = citation(facts.evidence, activity.id);
  return words.length === 0 ? [] : say` ${words}`;
};

/** An activity with its spending, volume and evidence; `link` stands between the name and the rest. */
const item = (facts: ReportFacts, activity: Activity, link: string): Words =>
  say`${link}${spending(facts, activity)}${volumeOf(activity)}${cited(facts, activity)}`;

/** What an unfinished volume means beside the result of the indicator; nothing when that is not known. */
const meaningOfOpen = (reached: boolean | null): string => {
  if (reached === null) return '';
  return reached
    ? ', tetapi target indikator tetap tercapai'
    : ' dan perlu dicermati sebagai salah satu penyebab belum tercapainya target';
};

const openSentence = (open: readonly Activity[], reached: boolean | null): Words => {
  const names = enumerate(open.slice(0, 3).map((activity) => plain(quotedName(activity))));
  const meaning = meaningOfOpen(reached);
  return open.length > 3
    ? say`Volume ${howMany(open.length, 'kegiatan')} belum terpenuhi, antara lain ${names}${meaning}.`
    : say`Volume kegiatan ${names} belum terpenuhi${meaning}.`;
};

const completionSentence = (activities: readonly Activity[], reached: boolean | null): Words => {
  const states = activities.map(isComplete);
  const open = activities.filter((activity) => isComplete(activity) === false);
  if (open.length > 0) return openSentence(open, reached);
  if (states.includes(null) || reached === null) return [];
  const volume = activities.length === 1 ? 'Volume' : 'Seluruh volume';
  const more = activities.every(isExceeded) ? 'terlampaui' : 'sebagian terlampaui';
  const done = activities.some(isExceeded) ? `terpenuhi, bahkan ${more},` : 'terpenuhi';
  return reached
    ? say`${volume} yang direncanakan ${done} dan menunjang tercapainya target.`
    : say`${volume} yang direncanakan terpenuhi, tetapi belum cukup untuk mencapai target indikator.`;
};

/** Money of another programme stands in the other report, so a reader would miss it in this one's tables. */
const elsewhere = (facts: ReportFacts, activities: readonly Activity[]): Words => {
  const foreign = activities.filter((activity) => !facts.activities.includes(activity));
  if (foreign.length === 0) return [];
  const codes = [...new Set(foreign.map(({ programCode }) => programCode))];
  const names = codes.map((code) =>
    plain(facts.year.programs.find((program) => program.code === code)?.name ?? code),
  );
  const other = facts.report === 'KPU' ? 'Sekretariat' : 'KPU';
  const which =
    foreign.length === activities.length
      ? say`Anggarannya`
      : say`Sebagian anggarannya, yaitu ${howMany(foreign.length, 'kegiatan')},`;
  return say`${which} termasuk ${enumerate(names)} yang dipertanggungjawabkan dalam Laporan Kinerja ${other}.`;
};

const single = (facts: ReportFacts, activity: Activity): Words =>
  say`Indikator ini didukung oleh satu kegiatan, yaitu ${quotedName(activity)}${item(facts, activity, ' dengan ')}.`;

const several = (facts: ReportFacts, activities: readonly Activity[]): Words => {
  const total = budgetTotal(activities);
  const paguPlaces = columnPlaces(activities, 'pagu');
  const spentPlaces = columnPlaces(activities, 'realisasi');
  return say`Indikator ini didukung oleh ${howMany(activities.length, 'kegiatan')} dengan pagu ${rupiah(facts, total.pagu, 'pagu', paguPlaces)} dan realisasi ${rupiah(facts, total.realisasi, 'belanja', spentPlaces)}.`;
};

const largestSentence = (facts: ReportFacts, activities: readonly Activity[]): Words => {
  const largest = [...activities]
    .sort((one, other) => (spendingOf(other) ?? 0) - (spendingOf(one) ?? 0))
    .slice(0, 3);
  const names = largest.map((activity) => say`${quotedName(activity)}${cited(facts, activity)}`);
  return say`Belanja terbesar digunakan untuk ${enumerate(names)}; rincian seluruhnya terdapat dalam lampiran.`;
};

const linkedWords = (
  facts: ReportFacts,
  activities: readonly Activity[],
  reached: boolean | null,
): Words => {
  const [first] = activities;
  if (first === undefined) {
    return plain('Tidak ada kegiatan beranggaran yang ditautkan langsung dengan indikator ini.');
  }
  return sentences(
    activities.length === 1 ? single(facts, first) : several(facts, activities),
    elsewhere(facts, activities),
    activities.length > listedAtMost ? largestSentence(facts, activities) : [],
    completionSentence(activities, reached),
  );
};

/** Seventh analysis: what helped or failed to help, with its money (PermenPANRB 53/2014 Lampiran II). */
export const activitiesAnalysis = (
  facts: ReportFacts,
  { indicator, capaian }: IndicatorResult,
): readonly Block[] => {
  const activities = activitiesFor(facts.year, indicator.id);
  const reached = capaian.state === 'measured' ? capaian.rawPercent >= 100 : null;
  const isListed = activities.length > 1 && activities.length <= listedAtMost;
  return blocks(
    titled('Kegiatan pendukung', linkedWords(facts, activities, reached)),
    isListed
      ? list(
          'bullet',
          activities.map(
            (activity) => say`${activityName(activity)}${item(facts, activity, ': ')}.`,
          ),
        )
      : null,
  );
};
