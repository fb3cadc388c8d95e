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

const hatchingOf = (color: string, order: number) => {
  const hatching = pick(hatchings, order, null);
  return hatching === null
    ? { symbol: 'none' }
    : { ...hatching, color: isDark(color) ? '#ffffff88' : '#00000066' };
};

const labelsAbove = ({ values }: Series, scale: Scale) => ({
  show: values.length <= MOST_LABELS,
  position: 'top' as const,
  distance: 8,
  color: '#000000',
  textBorderColor: '#ffffff',
  textBorderWidth: 3,
  formatter: ({ value }: { value?: unknown }) =>
    typeof value === 'number' ? scale.format(value) : '',
});

const drawColumn = (
  series: Series,
  color: string,
  order: number,
  scale: Scale,
): BarSeriesOption => ({
  type: 'bar',
  name: series.name,
  data: [...series.values],
  barMaxWidth: 64,
  itemStyle: {
    color,
    borderColor: '#000000',
    borderWidth: 1,
    decal: hatchingOf(color, order),
  },
  label: labelsAbove(series, scale),
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
  { colors, lines }: ChartOptions,
  scale: Scale,
): (BarSeriesOption | LineSeriesOption)[] => {
  const order = { column: 0, line: 0 };
  const onlyLines = series.every((_, index) => lines.has(index));
  return series.map((one, index) => {
    const color = pick(colors, index, '#5a5a5a');
    const size = lines.get(index);
    if (size === undefined) return drawColumn(one, color, order.column++, scale);
    const line = drawLine(one, color, order.line++, size);
    return onlyLines ? { ...line, label: labelsAbove(one, scale) } : line;
  });
};
