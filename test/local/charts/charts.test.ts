import { createCharts } from '../../../src/local/charts/charts';
import type { Charts } from '../../../src/platform/charts';
import { aGate } from '../../support/local';

const tableOf = (charts: Charts): unknown =>
  charts
    .newDataTable()
    .addColumn(charts.ColumnType.STRING, '')
    .addColumn(charts.ColumnType.NUMBER, 'Realisasi')
    .addColumn(charts.ColumnType.NUMBER, 'Target')
    .addRow(['2022', 80.12, 79])
    .addRow(['2023', null, 80])
    .build();

const paint = (unit: string): Buffer => {
  const charts = createCharts(aGate());
  const picture = charts
    .newColumnChart()
    .setDataTable(tableOf(charts))
    .setDimensions(480, 240)
    .setOption('seriesType', 'bars')
    .setOption('fontSize', 12)
    .setOption('series', { 1: { type: 'line', pointSize: 8 } })
    .setOption('colors', ['#8a8a8a', '#262626'])
    .setOption('legend', { position: 'bottom' })
    .setOption('vAxis', { title: unit, minValue: 0 })
    .build()
    .getAs('image/png');
  return Buffer.from(picture.getBytes());
};

describe('Charts', () => {
  test('draws a PNG of the size asked for', () => {
    const png = paint('Persen');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([480, 240]);
  });

  test('draws the same picture twice and another one for another unit', () => {
    expect(paint('Persen').equals(paint('Persen'))).toBe(true);
    expect(paint('Persen').equals(paint('Rupiah'))).toBe(false);
  });

  test.each([
    ['isStacked', true],
    ['seriesType', 'area'],
    ['fontSize', 'besar'],
    ['series', { 0: { type: 'area' } }],
    ['series', { 0: { type: 'line', curveType: 'function' } }],
    ['legend', { position: 'labeled' }],
    ['vAxis', { title: 'x', format: 'percent' }],
    ['vAxis.ticks', [1]],
  ])('refuses the option %s = %j by name', (option, value) => {
    const builder = createCharts(aGate()).newColumnChart();
    expect(() => builder.setOption(option, value)).toThrow(
      /Charts option .* is not in our platform/,
    );
  });

  test('refuses a row of another length and text among numbers', () => {
    const charts = createCharts(aGate());
    const { STRING, NUMBER } = charts.ColumnType;
    const table = charts.newDataTable().addColumn(STRING, '').addColumn(NUMBER, 'x');
    expect(() => table.addRow(['2022'])).toThrow('Row given with size different than 2');
    table.addRow(['2022', 'delapan']);
    expect(() => table.build()).toThrow('cannot be of type string');
  });

  test('refuses a chart without data and a picture that is no PNG', () => {
    const charts = createCharts(aGate());
    expect(() => charts.newColumnChart().build()).toThrow('needs a data table');
    const chart = charts.newColumnChart().setDataTable(tableOf(charts)).build();
    expect(() => chart.getAs('image/jpeg')).toThrow('is not in our platform');
  });
});
