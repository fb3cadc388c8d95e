import type { Chart, ChartBuilder, Charts } from '../../platform/charts';
import type { Gate } from '../calls/gate';
import { guard } from '../guard';
import { createBlob } from '../services/blob';
import { createDataTable, dataOf, type ChartData } from './data-table';
import { drawChart } from './draw';
import { defaultOptions, withOption, type ChartOptions } from './options';

const createChart = (gate: Gate, data: ChartData, options: ChartOptions): Chart =>
  guard<Chart>('Chart', {
    getAs: (contentType) =>
      gate.call('Charts', 'getAs', () => {
        if (contentType !== 'image/png')
          throw new TypeError(`Chart.getAs("${contentType}") is not in our platform`);
        return createBlob(drawChart(data, options), contentType, 'chart.png');
      }),
  });

const createBuilder = (gate: Gate): ChartBuilder => {
  let options = defaultOptions;
  let data: ChartData | null = null;
  const change = (next: ChartOptions): ChartBuilder => {
    options = next;
    return builder;
  };
  const builder: ChartBuilder = guard<ChartBuilder>('ColumnChartBuilder', {
    setDataTable: (table) => {
      data = dataOf(table);
      return builder;
    },
    setDimensions: (width, height) => change({ ...options, width, height }),
    setOption: (option, value) => change(withOption(options, option, value)),
    build: () => {
      if (data === null) throw new TypeError('ColumnChartBuilder.build needs a data table');
      return createChart(gate, data, options);
    },
  });
  return builder;
};

/** Google's Charts service, drawn on this machine. Building costs nothing; the picture is one call. */
export const createCharts = (gate: Gate): Charts =>
  guard<Charts>('Charts', {
    newDataTable: createDataTable,
    newColumnChart: () => createBuilder(gate),
    ColumnType: guard('Charts.ColumnType', { STRING: 'STRING', NUMBER: 'NUMBER' }),
  });
