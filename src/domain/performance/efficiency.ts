import type { Activity } from '../budget/activity';
import { spendingOf } from '../budget/summary';
import type { Policy } from '../office/office';
import type { PolarityRule } from './polarity-rules';
import { roundPercent } from './percent';

/** How each efficiency formula is explained in the method note. The texts are printed as they stand. */
export const efficiencyRules: Readonly<Record<Policy['efficiencyFormula'], PolarityRule>> = {
  E1: {
    label: 'Efisiensi sederhana',
    formula: 'capaian kinerja (%) − penyerapan anggaran (%)',
    reference:
      'praktik pelaporan kinerja; dinyatakan efisien hanya jika capaian sekurang-kurangnya 100%',
  },
  E4: {
    label: 'Efisiensi keluaran',
    formula:
      'Σ(pagu × capaian keluaran − realisasi) ÷ Σ(pagu × capaian keluaran) × 100%; ' +
      'nilai efisiensi = 50 + E ÷ 20 × 50 dengan E dibatasi −20% sampai dengan 20%',
    reference: 'PMK 22/PMK.02/2021',
  },
};

/** Reading of the simple efficiency. Money left over while the target was missed is no efficiency. */
export type EfficiencyVerdict = 'efisien' | 'seimbang' | 'belum-efisien' | 'target-belum-tercapai';

/** Capaian minus absorption, in percentage points. */
export interface SimpleEfficiency {
  readonly percent: number;
  readonly verdict: EfficiencyVerdict;
}

const verdictOf = (percent: number, capaianPercent: number): EfficiencyVerdict => {
  if (percent < 0) return 'belum-efisien';
  if (capaianPercent < 100) return 'target-belum-tercapai';
  return percent > 0 ? 'efisien' : 'seimbang';
};

/** Efficiency E1 of two percentages. */
export const simpleEfficiency = (
  capaianPercent: number,
  absorptionPercent: number,
): SimpleEfficiency => {
  const percent = roundPercent(capaianPercent - absorptionPercent);
  return { percent, verdict: verdictOf(percent, capaianPercent) };
};

/** What an output lacks to be counted: a zero or an empty cell there makes the cost per unit undefined. */
export type SkipReason = 'pagu' | 'volume-target' | 'volume-realisasi' | 'realisasi';

/** An output that could not be counted. */
export interface SkippedOutput {
  readonly activity: Activity;
  readonly lacks: SkipReason;
}

/** Efficiency E4 over outputs, and its score NE. */
export type OutputEfficiency =
  | {
      readonly state: 'computed';
      /** E in percent, before it is limited. */
      readonly percent: number;
      /** E limited to −20…20, the range that the score knows. */
      readonly limitedPercent: number;
      readonly limited: boolean;
      /** NE, 0–100. */
      readonly score: number;
      /** Rupiah that the realised volumes should have cost, and rupiah spent on them. */
      readonly expectedCost: number;
      readonly spent: number;
      readonly counted: number;
      readonly skipped: readonly SkippedOutput[];
    }
  | { readonly state: 'not-computed'; readonly skipped: readonly SkippedOutput[] };

interface Output {
  readonly expectedCost: number;
  readonly spent: number;
}

const isPositive = (value: number | null): value is number => value !== null && value > 0;

const outputOf = (activity: Activity, capPercent: number): Output | SkippedOutput => {
  const { pagu, volume } = activity;
  const spent = spendingOf(activity);
  if (!isPositive(pagu)) return { activity, lacks: 'pagu' };
  if (!isPositive(volume.target)) return { activity, lacks: 'volume-target' };
  if (!isPositive(volume.realisasi)) return { activity, lacks: 'volume-realisasi' };
  if (spent === null) return { activity, lacks: 'realisasi' };
  const share = Math.min(volume.realisasi / volume.target, capPercent / 100);
  return { expectedCost: pagu * share, spent };
};

const limit = (percent: number): number => Math.min(20, Math.max(-20, percent));

/**
 * Efficiency E4 (idea of PMK 22/PMK.02/2021): what the realised volumes should have cost against what
 * was spent, weighted by budget. The capaian of an output is realised over planned volume, limited by
 * the cap of the office so that a modest target does not make money look saved. The score uses the
 * unrounded E.
 */
export const outputEfficiency = (
  activities: readonly Activity[],
  capPercent = 120,
): OutputEfficiency => {
  const results = activities.map((activity) => outputOf(activity, capPercent));
  const outputs = results.filter((result) => 'spent' in result);
  const skipped = results.filter((result) => 'lacks' in result);
  if (outputs.length === 0) return { state: 'not-computed', skipped };
  const expectedCost = outputs.reduce((sum, output) => sum + output.expectedCost, 0);
  const spent = outputs.reduce((sum, output) => sum + output.spent, 0);
  const percent = ((expectedCost - spent) / expectedCost) * 100;
  return {
    state: 'computed',
    percent: roundPercent(percent),
    limitedPercent: roundPercent(limit(percent)),
    limited: limit(percent) !== percent,
    score: roundPercent(50 + (limit(percent) / 20) * 50),
    expectedCost,
    spent,
    counted: outputs.length,
    skipped,
  };
};
