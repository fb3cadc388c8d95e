import type { Activity } from '../../src/domain/budget/activity';
import type { Indicator, Measure } from '../../src/domain/performance/indicator';
import type { LapkinYear, Narrative } from '../../src/domain/year/lapkin-year';
import { inserted, replaced } from './chance';
import type { Chance } from './chance';

/** What somebody changes in the tabs on one day. */
type YearChange = (chance: Chance, year: LapkinYear) => LapkinYear;

const WORDS = ['pendataan ulang', 'rapat koordinasi', 'supervisi lapangan', 'arsip digital'];

const someWords = ({ one, pick }: Chance): string =>
  `${one(WORDS, '')} ke-${pick(900) + 100} di ${pick(30) + 2} kecamatan`;

const scaled = ({ pick }: Chance, value: number): number =>
  Math.round(value * (80 + pick(41)) + pick(100)) / 100;

const otherMeasure = (chance: Chance, measure: Measure | null): Measure | null =>
  measure?.kind === 'number' ? { ...measure, value: scaled(chance, measure.value) } : measure;

const changedAt = <T>(
  { pick }: Chance,
  list: readonly T[],
  change: (item: T) => readonly T[],
): readonly T[] => {
  const at = pick(list.length);
  const item = list[at];
  return item === undefined ? list : replaced(list, at, ...change(item));
};

const onIndicator =
  (change: (chance: Chance, indicator: Indicator) => readonly Indicator[]): YearChange =>
  (chance, year) => ({
    ...year,
    indicators: changedAt(chance, year.indicators, (one) => change(chance, one)),
  });

const onActivity =
  (change: (chance: Chance, activity: Activity) => readonly Activity[]): YearChange =>
  (chance, year) => ({
    ...year,
    activities: changedAt(chance, year.activities, (one) => change(chance, one)),
  });

const onNarrative =
  (change: (chance: Chance, lines: readonly string[]) => readonly string[]): YearChange =>
  (chance, year) => ({
    ...year,
    narratives: changedAt(chance, year.narratives, (one: Narrative) => [
      { ...one, text: change(chance, one.text.split('\n')).join('\n') },
    ]),
  });

const unmeasured = ({ id }: Indicator): Partial<Indicator> => ({
  realisasi: null,
  numerator: null,
  denominator: null,
  notMeasuredReason: `Data ${id} belum diterbitkan.`,
});

const otherBudget = (chance: Chance, activity: Activity): Activity => {
  const quarters = activity.quarters.map((amount) =>
    amount === null ? null : Math.round(scaled(chance, amount)),
  ) as unknown as Activity['quarters'];
  const realisasi = quarters.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  const pagu = activity.pagu === null ? null : Math.round(scaled(chance, activity.pagu));
  return { ...activity, quarters, realisasi, pagu };
};

const CHANGES: readonly YearChange[] = [
  onIndicator((chance, one) => [{ ...one, realisasi: otherMeasure(chance, one.realisasi) }]),
  onIndicator((chance, one) => [{ ...one, target: otherMeasure(chance, one.target) }]),
  onIndicator((_, one) => [{ ...one, ...unmeasured(one) }]),
  onIndicator(() => []),
  onIndicator((chance, one) => [
    one,
    { ...one, id: `${one.id}-b`, name: `Persentase ${someWords(chance)}` },
  ]),
  onIndicator((chance, one) => [
    {
      ...one,
      obstacles: `Kendala ${someWords(chance)}.`,
      solutions: `Solusi ${someWords(chance)}.`,
    },
  ]),
  onIndicator((chance, one) => [{ ...one, supportingFactors: '', plan: someWords(chance) }]),
  onIndicator((chance, one) => [
    { ...one, evidence: inserted(one.evidence, chance.pick(3), `Laporan ${someWords(chance)}`) },
  ]),
  onActivity((chance, one) => [otherBudget(chance, one)]),
  onActivity(() => []),
  onActivity((chance, one) => [
    one,
    { ...otherBudget(chance, one), id: `${one.id}-b`, description: someWords(chance) },
  ]),
  onNarrative((chance, lines) => [
    ...lines.slice(0, -1),
    `${lines[lines.length - 1] ?? ''} Hal ini didukung ${someWords(chance)}.`,
  ]),
  onNarrative((chance, lines) => inserted(lines, chance.pick(lines.length), someWords(chance))),
  onNarrative((_, lines) => lines.slice(0, -1)),
  (chance, year) => ({
    ...year,
    people: changedAt(chance, year.people, (one) => [
      { ...one, name: `Pejabat ${chance.pick(90)}` },
    ]),
  }),
];

/** The same year after so many days on which somebody changed something. */
export const changedYear = (chance: Chance, year: LapkinYear, days: number): LapkinYear =>
  Array.from({ length: days }).reduce<LapkinYear>(
    (before) => chance.one(CHANGES, (_, same) => same)(chance, before),
    year,
  );
