import type { Activity } from '../budget/activity';
import { absorptionOf, spendingOf } from '../budget/summary';
import { roundPercent } from '../performance/percent';
import { realisasiOf } from '../performance/realisasi';
import { formatPercent } from '../quantity/format';
import type { LapkinYear } from '../year/lapkin-year';
import type { Place } from '../year/place';
import { fieldOf } from '../year/place';
import { isEmptyText, saysSomething } from './answers';
import { onWorksheet } from './places';
import { always, errorFrom } from './quality-rule';
import type { Finding, QualityRule } from './quality-rule';
import { references } from './references';

/** Below these an activity owes its obstacle, in percent. */
const EXPECTED_ABSORPTION = 90;
const WHOLE_VOLUME = 100;

/** Absorption of an activity that spent too little of its pagu; null for every other. */
const lowAbsorptionOf = (activity: Activity): number | null => {
  const spending = spendingOf(activity);
  if (activity.pagu === null || spending === null) return null;
  const percent = absorptionOf(activity.pagu, spending);
  return percent !== null && percent < EXPECTED_ABSORPTION ? percent : null;
};

/** Share of the planned volume, of an activity that fell short of it; null for every other. */
const lowVolumeOf = ({ volume }: Activity): number | null => {
  if (volume.target === null || volume.realisasi === null || volume.target <= 0) return null;
  const percent = roundPercent((volume.realisasi / volume.target) * 100);
  return percent < WHOLE_VOLUME ? percent : null;
};

const onObstacle = ({ id, obstacles, place }: Activity, percent: number): Finding => ({
  place: fieldOf(place, 'kendala'),
  found: obstacles,
  data: { id, percent: formatPercent(percent) },
});

const unexplainedAbsorption = (year: LapkinYear): readonly Finding[] =>
  year.activities.flatMap((activity) => {
    const percent = lowAbsorptionOf(activity);
    return percent === null || saysSomething(activity.obstacles)
      ? []
      : [onObstacle(activity, percent)];
  });

/** One empty cell is named once, for the money when both fell short. */
const unexplainedVolume = (year: LapkinYear): readonly Finding[] =>
  year.activities.flatMap((activity) => {
    const percent = lowVolumeOf(activity);
    return percent === null ||
      lowAbsorptionOf(activity) !== null ||
      saysSomething(activity.obstacles)
      ? []
      : [onObstacle(activity, percent)];
  });

const unsolved = (year: LapkinYear): readonly Finding[] =>
  year.activities
    .filter((activity) => lowAbsorptionOf(activity) !== null || lowVolumeOf(activity) !== null)
    .filter(({ obstacles, solutions }) => saysSomething(obstacles) && !saysSomething(solutions))
    .map(({ id, solutions, place }) => ({
      place: fieldOf(place, 'solusi'),
      found: solutions,
      data: { id },
    }));

const indicatorsWithoutEvidence = (year: LapkinYear): readonly Finding[] =>
  year.indicators
    .filter(
      (indicator) =>
        realisasiOf(indicator).measure !== null && indicator.evidence.every(isEmptyText),
    )
    .map((indicator) => ({
      place: onWorksheet(indicator, 'bukti'),
      found: '',
      data: { id: indicator.id, name: indicator.name },
    }));

const isRealised = (activity: Activity): boolean =>
  (spendingOf(activity) ?? 0) > 0 || (activity.volume.realisasi ?? 0) > 0;

const activitiesWithoutEvidence = (year: LapkinYear): readonly Finding[] =>
  year.activities
    .filter((activity) => isRealised(activity) && activity.evidence.every(isEmptyText))
    .map(({ id, description, place }) => ({
      place: fieldOf(place, 'bukti'),
      found: '',
      data: { id, name: description },
    }));

const unnamedIn = (id: string, evidence: readonly string[], place: Place): readonly Finding[] =>
  evidence
    .filter((text) => !isEmptyText(text) && !saysSomething(text))
    .map((text) => ({ place, found: text, data: { id } }));

/** `ada` and `terlampir` prove nothing to a reader of the report. */
const unnamedEvidence = (year: LapkinYear): readonly Finding[] => [
  ...year.indicators.flatMap((indicator) =>
    unnamedIn(indicator.id, indicator.evidence, onWorksheet(indicator, 'bukti')),
  ),
  ...year.activities.flatMap(({ id, evidence, place }) =>
    unnamedIn(id, evidence, fieldOf(place, 'bukti')),
  ),
];

/**
 * Rules about what was carried out: obstacles and evidence. Evidence may still be gathered while the
 * draft is discussed, but not after the report is final: it is printed.
 */
export const executionRules = [
  {
    id: 'PEL-01',
    code: 'low-absorption-unexplained',
    severity: errorFrom('plenary'),
    reference: references.worksheet,
    check: unexplainedAbsorption,
  },
  {
    id: 'PEL-02',
    code: 'low-volume-unexplained',
    severity: errorFrom('plenary'),
    reference: references.worksheet,
    check: unexplainedVolume,
  },
  {
    id: 'PEL-03',
    code: 'obstacle-without-solution',
    severity: always('warning'),
    reference: references.worksheet,
    check: unsolved,
  },
  {
    id: 'PEL-04',
    code: 'indicator-evidence-missing',
    severity: errorFrom('signing'),
    reference: references.review,
    check: indicatorsWithoutEvidence,
  },
  {
    id: 'PEL-05',
    code: 'activity-evidence-missing',
    severity: errorFrom('signing'),
    reference: references.review,
    check: activitiesWithoutEvidence,
  },
  {
    id: 'PEL-06',
    code: 'evidence-not-named',
    severity: always('warning'),
    reference: references.review,
    check: unnamedEvidence,
  },
] as const satisfies readonly QualityRule[];
