import { categoryOf } from '../../performance/category';
import type { IndicatorResult, SasaranResult } from '../../performance/summary';
import { sevenAnalyses } from '../analysis/seven-analyses';
import { blocks, heading, paragraph } from '../blocks';
import { indicatorChart } from '../charts';
import type { ReportFacts } from '../facts';
import { howMany, percentFigure } from '../figures';
import type { Block } from '../model';
import type { Words } from '../words';
import { plain, say } from '../words';
import { indicatorTable } from './indicator-table';

const summarySentence = (facts: ReportFacts, group: SasaranResult): Words => {
  const { mean, measured, indicators } = group;
  const total = howMany(indicators.length, 'indikator');
  if (mean === null) {
    return measured === 0
      ? say`Sasaran ini memiliki ${howMany(indicators.length, 'indikator')} yang pada tahun ini tidak diukur.`
      : say`Bagian ini memuat ${howMany(indicators.length, 'indikator')}.`;
  }
  const average = percentFigure(mean, 'rata-rata-capaian');
  const category = categoryOf(mean, facts.year.policy.categoryScheme);
  if (indicators.length === 1) {
    return say`Sasaran ini diukur dengan satu indikator yang capaiannya ${average} (kategori ${category}).`;
  }
  if (measured === 1) {
    return say`Sasaran ini memiliki ${total}. Satu indikator yang diukur mencapai ${average} (kategori ${category}).`;
  }
  return measured === indicators.length
    ? say`Sasaran ini diukur dengan ${total} dan mencapai rata-rata capaian ${average} (kategori ${category}).`
    : say`Sasaran ini memiliki ${total}. Dari ${howMany(measured, 'indikator')} yang diukur diperoleh rata-rata capaian ${average} (kategori ${category}).`;
};

const indicatorSection = (facts: ReportFacts, result: IndicatorResult): readonly Block[] =>
  blocks(
    heading(4, result.indicator.name, `indikator-${result.indicator.id}`),
    indicatorTable(facts, result.indicator),
    indicatorChart(facts, result.indicator),
    sevenAnalyses(facts, result),
  );

/** One sasaran with its indicators: table, chart and the seven analyses of each. */
export const sasaranSection = (
  facts: ReportFacts,
  group: SasaranResult,
  number: number,
): readonly Block[] => {
  const isStray = group.sasaran.id === 'tanpa-sasaran';
  const title = isStray ? group.sasaran.name : `Sasaran ${number}: ${group.sasaran.name}`;
  return blocks(
    heading(3, title, `sasaran-${group.sasaran.id}`),
    group.indicators.length === 0
      ? paragraph(plain('Belum ada indikator yang ditetapkan untuk sasaran ini.'))
      : paragraph(summarySentence(facts, group)),
    group.indicators.flatMap((result) => indicatorSection(facts, result)),
  );
};
