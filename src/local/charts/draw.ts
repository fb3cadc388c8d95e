import { Resvg } from '@resvg/resvg-js';
import { init, setPlatformAPI, type EChartsOption } from 'echarts';
import { packageFile } from '../package-file';
import type { ChartData } from './data-table';
import { drawSeries } from './draw-series';
import type { ChartOptions } from './options';
import { scaleOf, type Scale } from './scale';

const FONT = 'DejaVu Sans';
const fontFiles = (): string[] =>
  ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) =>
    packageFile(`dejavu-fonts-ttf/ttf/${file}`),
  );

/** Average width of a DejaVu letter, as a part of its height. Without it long figures run over titles. */
const LETTER_WIDTH = 0.63;
/** The library takes the height of a line from the width of a Chinese letter. */
const LINE_HEIGHT = 1.25;

setPlatformAPI({
  measureText: (text, font) => {
    const size = Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? 12);
    const heights = Array.from(text, (letter) => (letter > '\u2e80' ? LINE_HEIGHT : LETTER_WIDTH));
    return { width: heights.reduce((sum, height) => sum + height * size, 0) };
  },
});

const legendAt: Readonly<Record<ChartOptions['legend'], object>> = {
  top: { top: 8, left: 'center' },
  bottom: { bottom: 8, left: 'center' },
  right: { right: 8, top: 'middle', orient: 'vertical' },
  none: { show: false },
};

const layoutOf = (data: ChartData, options: ChartOptions): EChartsOption => ({
  grid: {
    left: 16,
    right: options.legend === 'right' ? 13 * options.fontSize : 16,
    top: options.legend === 'top' ? 4 * options.fontSize : 2 * options.fontSize,
    bottom: options.legend === 'bottom' ? Math.round(2.75 * options.fontSize) : 16,
    outerBoundsMode: 'same',
    outerBoundsContain: 'all',
  },
  legend: {
    ...legendAt[options.legend],
    itemWidth: 2 * options.fontSize,
    textStyle: { color: '#000000', fontSize: options.fontSize },
  },
  xAxis: {
    type: 'category',
    data: [...data.categories],
    name: options.categoryTitle,
    nameLocation: 'middle',
    nameGap: Math.round(2.5 * options.fontSize),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#000000' } },
    axisLabel: {
      interval: 0,
      color: '#000000',
      fontSize: options.fontSize,
      width: Math.floor((options.width - 120) / Math.max(1, data.categories.length)) - 8,
      overflow: 'break',
    },
  },
});

const axisName = ({ axisTitle }: ChartOptions, { word }: Scale): string =>
  word === '' ? axisTitle : `${axisTitle} (${word})`.trim();

const valueAxis = (options: ChartOptions, scale: Scale): EChartsOption['yAxis'] => ({
  type: 'value',
  name: axisName(options, scale),
  nameLocation: 'middle',
  nameGap: 12,
  nameTextStyle: { color: '#000000', fontSize: options.fontSize },
  ...(options.axisMinimum === null
    ? { scale: true }
    : { min: ({ min }: { min: number }) => Math.min(min, options.axisMinimum ?? min) }),
  axisLabel: {
    color: '#000000',
    fontSize: options.fontSize,
    formatter: (value: number) => scale.format(value),
  },
  splitLine: { lineStyle: { color: '#d9d9d9' } },
});

/** The chart as SVG: same data, same text. */
const toSvg = (data: ChartData, options: ChartOptions): string => {
  const { width, height } = options;
  const scale = scaleOf(data);
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily: FONT },
    ...layoutOf(data, options),
    yAxis: valueAxis(options, scale),
    series: drawSeries(data, options, scale),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
};

const toPng = (svg: string, { width }: ChartOptions): Uint8Array =>
  new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: FONT },
    fitTo: { mode: 'width', value: width },
  })
    .render()
    .asPng();

/** Pictures by what they show: a draft is drawn again at every refresh, and most of its charts are the same. */
const drawn = new Map<string, Uint8Array>();
const MOST_KEPT = 200;

/** Draws a chart as PNG with the project's own fonts, so that every machine gives the same picture. */
export const drawChart = (data: ChartData, options: ChartOptions): Uint8Array => {
  const key = JSON.stringify([data, options, [...options.lines]]);
  const picture = drawn.get(key) ?? toPng(toSvg(data, options), options);
  if (drawn.size >= MOST_KEPT) drawn.clear();
  drawn.set(key, picture);
  return picture;
};
