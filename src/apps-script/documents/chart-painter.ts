import type { ChartPainter } from '../../application/ports';
import type { ChartSpec } from '../../domain/report/model';
import type { Charts, DataTableBuilder } from '../../platform/charts';
import type { Utilities } from '../../platform/services';

/** Twice the pixels that a page shows, so that print is sharp; the text is as large as a caption. */
const WIDTH = 1240;
const HEIGHT = 520;
const FONT_SIZE = 24;

/** Greys that stay apart on a black-and-white printer. */
const GREYS = ['#b5b5b5', '#262626', '#5a5a5a', '#8a8a8a'];

const tableOf = (charts: Charts, chart: ChartSpec): unknown => {
  const { STRING, NUMBER } = charts.ColumnType;
  const header: DataTableBuilder = chart.series.reduce(
    (table, series) => table.addColumn(NUMBER, series.name),
    charts.newDataTable().addColumn(STRING, ''),
  );
  return chart.categories
    .reduce(
      (table, category, row) =>
        table.addRow([category, ...chart.series.map(({ values }) => values[row] ?? null)]),
      header,
    )
    .build();
};

const lineSeries = (chart: ChartSpec): Record<number, { type: string; pointSize: number }> =>
  Object.fromEntries(
    chart.series.flatMap(({ style }, index) =>
      style === 'line' ? [[index, { type: 'line', pointSize: 12 }]] : [],
    ),
  );

/**
 * Charts through Google's Charts service, columns and lines in one picture. The service needs no scope
 * and hands back a PNG (Apps Script reference, *Charts*).
 */
export const chartPainter = (charts: () => Charts, utilities: () => Utilities): ChartPainter => ({
  paint: (chart) => {
    const service = charts();
    const picture = service
      .newColumnChart()
      .setDataTable(tableOf(service, chart))
      .setDimensions(WIDTH, HEIGHT)
      .setOption('seriesType', 'bars')
      .setOption('fontSize', FONT_SIZE)
      .setOption('series', lineSeries(chart))
      .setOption('colors', GREYS)
      .setOption('legend', { position: 'bottom' })
      .setOption('vAxis', { title: chart.unit, minValue: 0 })
      .build()
      .getAs('image/png');
    return utilities().base64Encode(picture.getBytes());
  },
});
