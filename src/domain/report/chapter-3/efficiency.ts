import type { OutputEfficiency, SkipReason, SkippedOutput } from '../../performance/efficiency';
import { outputEfficiency, simpleEfficiency } from '../../performance/efficiency';
import { activityName } from '../analysis/7-activities';
import {
  blocks,
  column,
  headerRow,
  heading,
  list,
  note,
  paragraph,
  reference,
  row,
  table,
} from '../blocks';
import type { ReportFacts } from '../facts';
import { bareCell, dash, percentCell, rupiahCell } from '../figures';
import type { Block, Row, Table } from '../model';
import { plain, say } from '../words';
import { efficiencySentences, moneyPlaces, outputPlaces } from './efficiency-sentences';

const skipTexts: Readonly<Record<SkipReason, string>> = {
  pagu: 'pagu nol atau belum diisi',
  'volume-target': 'target volume nol atau belum diisi',
  'volume-realisasi': 'realisasi volume nol atau belum diisi',
  realisasi: 'realisasi anggaran belum diisi',
};

const outputRows = (facts: ReportFacts, result: OutputEfficiency): readonly Row[] => {
  if (result.state === 'not-computed') return [];
  const places = outputPlaces(facts);
  return [
    row(
      plain('Biaya yang seharusnya untuk volume terealisasi (Rp)'),
      rupiahCell(result.expectedCost, 'efisiensi', places),
    ),
    row(
      plain('Realisasi anggaran kegiatan yang dihitung (Rp)'),
      rupiahCell(result.spent, 'belanja', places),
    ),
    row(plain('Efisiensi keluaran (E)'), [percentCell(result.percent, 'efisiensi', places)]),
    row(plain('Nilai efisiensi (NE)'), [bareCell(result.score, 'efisiensi', places)]),
  ];
};

const efficiencyTable = (facts: ReportFacts, result: OutputEfficiency): Table | null => {
  const mean = facts.performance.meanOfIndicators;
  const absorption = facts.budget.absorptionPercent;
  if (absorption === null) return null;
  const simple = mean === null ? null : simpleEfficiency(mean, absorption);
  const places = moneyPlaces(facts);
  return table({
    key: 'tabel-efisiensi',
    caption: `Efisiensi Penggunaan Sumber Daya Tahun ${facts.year.year}`,
    columns: [column(9), column(4, 'right')],
    header: [headerRow('Uraian', 'Nilai')],
    rows: [
      row(
        plain('Rata-rata capaian indikator'),
        mean === null ? [dash] : [percentCell(mean, 'rata-rata-capaian')],
      ),
      row(plain('Penyerapan anggaran'), [percentCell(absorption, 'penyerapan', places)]),
      row(
        plain('Selisih capaian dan penyerapan (poin persen)'),
        simple === null ? [dash] : [bareCell(simple.percent, 'efisiensi', places)],
      ),
      ...outputRows(facts, result),
    ],
  });
};

const skippedBlocks = (skipped: readonly SkippedOutput[]): readonly Block[] =>
  skipped.length === 0
    ? []
    : blocks(
        paragraph(plain('Kegiatan berikut tidak diperhitungkan dalam efisiensi keluaran:')),
        list(
          'bullet',
          skipped.map(
            ({ activity, lacks }) => say`${activityName(activity)} (${skipTexts[lacks]}).`,
          ),
        ),
      );

/** Section C: efficiency with its conditions. */
export const efficiency = (facts: ReportFacts): readonly Block[] => {
  const result = outputEfficiency(facts.activities, facts.year.policy.capPercent);
  const content = efficiencyTable(facts, result);
  const told = efficiencySentences(facts);
  return blocks(
    heading(2, 'Analisis Efisiensi Penggunaan Sumber Daya', 'analisis-efisiensi'),
    content === null
      ? paragraph(
          plain('Efisiensi belum dapat dihitung karena belum ada pagu dan realisasi anggaran.'),
        )
      : paragraph(say`Perhitungan efisiensi disajikan pada ${reference('tabel-efisiensi')}.`),
    content,
    content === null ? null : told.map(paragraph),
    content === null
      ? null
      : note(
          plain(
            'Capaian yang tinggi dengan penyerapan rendah hanya disebut efisien bila target tercapai; rumus dan batas perhitungannya terdapat dalam metode pengukuran.',
          ),
        ),
    content === null ? null : skippedBlocks(result.skipped),
  );
};
