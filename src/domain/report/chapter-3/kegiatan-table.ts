import type { Activity } from '../../budget/activity';
import { budgetByKegiatan } from '../../budget/summary';
import { categoryOfCapaian } from '../../performance/category';
import { realisasiOf } from '../../performance/realisasi';
import type { IndicatorResult } from '../../performance/summary';
import { column, headerRow, row, sectionRow, table } from '../blocks';
import { unitOrDash } from '../chapter-2/agreement-tables';
import type { ReportFacts } from '../facts';
import {
  bareCell,
  capaianPlaces,
  dash,
  measureCell,
  realisasiPlaces,
  targetPlaces,
} from '../figures';
import type { Row, Table } from '../model';
import type { Words } from '../words';
import { enumerate, plain, say } from '../words';

const resultRow = (facts: ReportFacts, { indicator, capaian }: IndicatorResult): Row =>
  row(
    plain(indicator.name),
    unitOrDash(indicator.unit),
    measureCell(indicator.target, 'target', targetPlaces(indicator)),
    measureCell(realisasiOf(indicator).measure, 'realisasi', realisasiPlaces(indicator)),
    capaian.state === 'measured'
      ? [bareCell(capaian.percent, 'capaian', capaianPlaces(indicator))]
      : [dash],
    plain(categoryOfCapaian(capaian, facts.year.policy.categoryScheme)),
  );

const idsIn = (activities: readonly Activity[]): ReadonlySet<string> =>
  new Set(activities.flatMap(({ indicatorIds }) => indicatorIds));

/** Which indicators the table leaves out, so that nobody has to count; empty when it has them all. */
export const withoutKegiatan = (facts: ReportFacts): Words => {
  const supported = idsIn(facts.activities);
  const left = facts.results.filter(({ indicator }) => !supported.has(indicator.id));
  if (left.length === 0) return [];
  return say`Indikator ${enumerate(left.map(({ indicator }) => plain(`“${indicator.name}”`)))} tidak termasuk di dalamnya karena tidak didukung kegiatan yang anggarannya disajikan dalam laporan ini.`;
};

/**
 * Indicators below the budget kegiatan that supports them, as reports of a secretariat show them. An
 * indicator that several kegiatan support stands below each; kegiatan without one are left out.
 */
export const kegiatanTable = (facts: ReportFacts): Table | null => {
  const rows = budgetByKegiatan(facts.activities).flatMap((group) => {
    const ids = idsIn(group.activities);
    const linked = facts.results.filter((result) => ids.has(result.indicator.id));
    if (linked.length === 0) return [];
    return [
      sectionRow(6, plain(`${group.code} ${group.name}`.trim())),
      ...linked.map((result) => resultRow(facts, result)),
    ];
  });
  return table({
    key: 'tabel-capaian-kegiatan',
    caption: `Capaian Indikator menurut Kegiatan Tahun ${facts.year.year}`,
    columns: [
      column(12),
      column(4, 'center'),
      column(4, 'center'),
      column(4, 'center'),
      column(4, 'right'),
      column(5, 'center'),
    ],
    header: [
      headerRow('Kegiatan/Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Kategori'),
    ],
    rows,
  });
};
