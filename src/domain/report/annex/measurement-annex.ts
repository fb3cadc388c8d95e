import { categoryOfCapaian } from '../../performance/category';
import type { Polarity } from '../../performance/indicator';
import { realisasiOf } from '../../performance/realisasi';
import type { IndicatorResult } from '../../performance/summary';
import { blocks, column, headerRow, heading, request, row, sectionRow, table } from '../blocks';
import { textOrDash, unitOrDash } from '../chapter-2/agreement-tables';
import { citation } from '../evidence';
import type { ReportFacts } from '../facts';
import {
  bareCell,
  capaianPlaces,
  dash,
  measureCell,
  ordinal,
  realisasiPlaces,
  targetPlaces,
} from '../figures';
import type { Block, Row, Table } from '../model';
import type { Words } from '../words';
import { plain } from '../words';

const polarityNames: Readonly<Record<Polarity, string>> = {
  maksimum: 'Maksimum',
  minimum: 'Minimum',
  'minimum-rasio': 'Minimum (rasio)',
  rentang: 'Rentang',
  'rentang-skp': 'Rentang (SKP)',
  ordinal: 'Ordinal',
  tanggal: 'Tanggal',
  'ya-tidak': 'Ya/Tidak',
};

const capaianCell = (result: IndicatorResult, which: 'percent' | 'rawPercent'): Words =>
  result.capaian.state === 'measured'
    ? [bareCell(result.capaian[which], 'capaian', capaianPlaces(result.indicator))]
    : [dash];

const resultRow = (facts: ReportFacts, result: IndicatorResult, number: number): Row => {
  const { indicator, capaian } = result;
  const cited = citation(facts.evidence, indicator.id);
  return row(
    [ordinal(number)],
    plain(indicator.name),
    unitOrDash(indicator.unit),
    plain(polarityNames[indicator.polarity]),
    measureCell(indicator.target, 'target', targetPlaces(indicator)),
    measureCell(realisasiOf(indicator).measure, 'realisasi', realisasiPlaces(indicator)),
    capaianCell(result, 'rawPercent'),
    capaianCell(result, 'percent'),
    plain(categoryOfCapaian(capaian, facts.year.policy.categoryScheme)),
    textOrDash(indicator.personInCharge),
    cited.length === 0 ? [dash] : cited,
  );
};

const columns = [
  column(2, 'center'),
  column(13),
  column(4, 'center'),
  column(5, 'center'),
  column(4, 'center'),
  column(4, 'center'),
  column(5, 'right'),
  column(4, 'right'),
  column(6, 'center'),
  column(9),
  column(4, 'center'),
];

const titles = [
  'No',
  'Sasaran/Indikator',
  'Satuan',
  'Polaritas',
  'Target',
  'Realisasi',
  'Capaian Sebelum Plafon (%)',
  'Capaian (%)',
  'Kategori',
  'Penanggung Jawab',
  'Bukti',
];

const measurementTable = (facts: ReportFacts): Table | null => {
  let number = 0;
  return table({
    key: 'tabel-pengukuran',
    caption: `Pengukuran Kinerja ${facts.owner} Tahun ${facts.year.year}`,
    columns,
    header: [headerRow(...titles)],
    rows: facts.groups
      .filter((group) => group.indicators.length > 0)
      .flatMap((group) => [
        sectionRow(columns.length, plain(group.sasaran.name)),
        ...group.indicators.map((result) => {
          number += 1;
          return resultRow(facts, result, number);
        }),
      ]),
  });
};

/** The measurement of all indicators on one wide table. */
export const measurementAnnex = (facts: ReportFacts): readonly Block[] => {
  const content = measurementTable(facts);
  return blocks(
    heading(2, `Pengukuran Kinerja Tahun ${facts.year.year}`, 'lampiran-pengukuran'),
    content ?? request('indikator kinerja beserta target dan realisasinya'),
  );
};
