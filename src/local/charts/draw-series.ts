import type { BarSeriesOption, LineSeriesOption } from 'echarts';
import type { ChartData, Series } from './data-table';
import type { ChartOptions } from './options';
import type { Scale } from './scale';

/** Above this many values in a series their figures would run into each other. */
const MOST_LABELS = 12;

/** How hatchings are laid so that columns stay apart where a printer knows only black. The first is plain. */
const hatchings = [
  null,
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 5], rotation: -Math.PI / 4 },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 5], rotation: Math.PI / 4 },
  { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: 0 },
];
const markers = ['diamond', 'circle', 'triangle', 'rect'];
const dashes = ['dashed', 'solid', 'dotted'] as const;

const pick = <T>(list: readonly T[], index: number, fallback: T): T =>
  list[index % list.length] ?? fallback;

const isDark = (color: string): boolean => parseInt(color.slice(1, 3), 16) < 0x60;

/** What all series of a chart share. */
interface Manner {
  readonly scale: Scale;
  readonly fontSize: number;
  /** Highest value of the chart. */
  readonly highest: number;
  /** Whether lines run across the columns. */
  readonly crossed: boolean;
}

const hatchingOf = (color: string, order: number) => {
  const hatching = pick(hatchings, order, null);
  return hatching === null
    ? { symbol: 'none' }
    : { ...hatching, color: isDark(color) ? '#ffffff88' : '#00000066' };
};

const labelsAbove = ({ values }: Series, { scale, fontSize }: Manner) => ({
  show: values.length <= MOST_LABELS,
  position: 'top' as const,
  distance: 8,
  fontSize,
  color: '#000000',
  textBorderColor: '#ffffff',
  textBorderWidth: Math.round(fontSize / 4),
  formatter: ({ value }: { value?: unknown }) =>
    typeof value === 'number' ? scale.format(value) : '',
});

/** A column is high enough for its figure from this part of the highest on. */
const ROOMY = 0.15;

/** Where a line runs along the tops of the columns, their figures stand inside; short columns keep them above. */
const labelled = (values: Series['values'], { crossed, highest }: Manner) =>
  values.map((value) => ({
    value,
    label: { position: crossed && (value ?? 0) > ROOMY * highest ? 'inside' : 'top' } as const,
  }));

const drawColumn = (
  series: Series,
  color: string,
  order: number,
  manner: Manner,
): BarSeriesOption => ({
  type: 'bar',
  name: series.name,
  data: labelled(series.values, manner),
  barMaxWidth: 5 * manner.fontSize,
  itemStyle: {
    color,
    borderColor: '#000000',
    borderWidth: 1,
    decal: hatchingOf(color, order),
  },
  label: labelsAbove(series, manner),
  labelLayout: { hideOverlap: true },
});

const drawLine = (
  series: Series,
  color: string,
  order: number,
  size: number,
): LineSeriesOption => ({
  type: 'line',
  name: series.name,
  data: [...series.values],
  symbol: pick(markers, order, 'circle'),
  symbolSize: size + 2,
  itemStyle: { color },
  lineStyle: { color, width: 2.5, type: pick(dashes, order, 'solid') },
  // The columns carry the figures; a line among them would print its own over theirs.
  label: { show: false },
});

/** Columns and lines that stay apart in black and white: greys, hatchings, markers and dashes. */
export const drawSeries = (
  { series }: ChartData,
  { colors, fontSize, lines }: ChartOptions,
  scale: Scale,
): (BarSeriesOption | LineSeriesOption)[] => {
  const order = { column: 0, line: 0 };
  const highest = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const manner: Manner = { scale, fontSize, highest, crossed: lines.size > 0 };
  const onlyLines = series.every((_, index) => lines.has(index));
  return series.map((one, index) => {
    const color = pick(colors, index, '#5a5a5a');
    const size = lines.get(index);
    if (size === undefined) return drawColumn(one, color, order.column++, manner);
    const line = drawLine(one, color, order.line++, size);
    return onlyLines ? { ...line, label: labelsAbove(one, manner) } : line;
  });
};
