import type { ChartData } from './data-table';

/** How the figures of one chart are written: large rupiah in juta, miliar or triliun, all in the same. */
export interface Scale {
  /** The word that belongs to the axis, empty for plain figures. */
  readonly word: string;
  format(value: number): string;
}

const steps = [
  { from: 1e12, word: 'triliun' },
  { from: 1e9, word: 'miliar' },
  { from: 1e7, by: 1e6, word: 'juta' },
] as const;

const indonesian = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

/** Chooses by the largest value of the chart. */
export const scaleOf = ({ series }: ChartData): Scale => {
  const largest = Math.max(
    0,
    ...series.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))),
  );
  const step = steps.find(({ from }) => largest >= from);
  if (step === undefined) return { word: '', format: (value) => indonesian.format(value) };
  const unit = 'by' in step ? step.by : step.from;
  return { word: step.word, format: (value) => indonesian.format(value / unit) };
};
