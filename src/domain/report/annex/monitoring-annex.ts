import type { Activity } from '../../budget/activity';
import type { BudgetGroup } from '../../budget/summary';
import { absorptionOf, budgetByDivision, spendingOf } from '../../budget/summary';
import { formatNumber } from '../../quantity/format';
import { fieldOf } from '../../year/place';
import { activityName } from '../analysis/7-activities';
import {
  blocks,
  column,
  headerRow,
  heading,
  labelledTotal,
  paragraph,
  request,
  row,
  table,
} from '../blocks';
import { textOrDash, unitOrDash } from '../chapter-2/agreement-tables';
import { citation } from '../evidence';
import type { ReportFacts } from '../facts';
import { bareCell, columnPlaces, dash, figure, ordinal, rupiahCell } from '../figures';
import type { Block, Row, Table } from '../model';
import type { Words } from '../words';
import { joinWords, plain } from '../words';

const volumeCell = (activity: Activity, which: 'target' | 'realisasi'): Words => {
  const value = activity.volume[which];
  const field = which === 'target' ? 'targetVolume' : 'realisasiVolume';
  return value === null
    ? [dash]
    : [figure(formatNumber(value), 'volume', [fieldOf(activity.place, field)])];
};

/** Physical progress in percent of the planned volume, at most 100. */
const progressCell = (activity: Activity): Words => {
  const { target, realisasi } = activity.volume;
  if (target === null || realisasi === null || target <= 0) return [dash];
  return [
    bareCell(Math.min(100, (realisasi / target) * 100), 'fisik', [
      fieldOf(activity.place, 'realisasiVolume'),
    ]),
  ];
};

const percentCell = (activity: Activity): Words => {
  const spent = spendingOf(activity);
  const percent =
    spent === null || activity.pagu === null ? null : absorptionOf(activity.pagu, spent);
  return percent === null
    ? [dash]
    : [bareCell(percent, 'penyerapan', [fieldOf(activity.place, 'realisasi')])];
};

const followUp = (activity: Activity): Words => {
  const words = joinWords(
    [activity.solutions, activity.followUpStatus].map((text) =>
      text.trim() === '' ? [] : textOrDash(text),
    ),
    ' – ',
  );
  return words.length === 0 ? [dash] : words;
};

const activityRow = (facts: ReportFacts, activity: Activity, index: number): Row => {
  const cited = citation(facts.evidence, activity.id);
  return row(
    [ordinal(index + 1)],
    textOrDash(activity.code),
    plain(activityName(activity)),
    unitOrDash(activity.volume.unit),
    volumeCell(activity, 'target'),
    volumeCell(activity, 'realisasi'),
    progressCell(activity),
    rupiahCell(activity.pagu, 'pagu', [fieldOf(activity.place, 'pagu')]),
    rupiahCell(spendingOf(activity), 'belanja', [fieldOf(activity.place, 'realisasi')]),
    percentCell(activity),
    textOrDash(activity.obstacles),
    followUp(activity),
    cited.length === 0 ? [dash] : cited,
  );
};

const totalOf = ({ activities, total }: BudgetGroup): Row =>
  labelledTotal(
    'Jumlah',
    7,
    rupiahCell(total.pagu, 'pagu', columnPlaces(activities, 'pagu')),
    rupiahCell(total.realisasi, 'belanja', columnPlaces(activities, 'realisasi')),
    total.absorptionPercent === null
      ? [dash]
      : [
          bareCell(
            total.absorptionPercent,
            'penyerapan',
            columnPlaces(activities, 'pagu', 'realisasi'),
          ),
        ],
    [],
    [],
    [],
  );

const columns = [
  column(2, 'center'),
  column(6),
  column(9),
  column(4, 'center'),
  column(3, 'center'),
  column(3, 'center'),
  column(3, 'right'),
  column(6, 'right'),
  column(6, 'right'),
  column(3, 'right'),
  column(8),
  column(8),
  column(4, 'center'),
];

const titles = [
  'No',
  'Kode',
  'Kegiatan',
  'Satuan',
  'Target',
  'Realisasi',
  'Fisik (%)',
  'Pagu (Rp)',
  'Realisasi (Rp)',
  '%',
  'Kendala',
  'Solusi/Tindak Lanjut',
  'Bukti',
];

const divisionMatrix = (facts: ReportFacts, group: BudgetGroup): Table | null =>
  table({
    key: `tabel-matriks-${group.code}`,
    caption: `Matriks Kertas Kerja Monitoring dan Evaluasi ${group.name || group.code}`,
    columns,
    header: [headerRow(...titles)],
    rows: [
      ...group.activities.map((activity, index) => activityRow(facts, activity, index)),
      totalOf(group),
    ],
  });

/** The monitoring worksheets of all divisions, one wide table each. */
export const monitoringAnnex = (facts: ReportFacts): readonly Block[] => {
  const groups = budgetByDivision(facts.year, facts.activities);
  return blocks(
    heading(
      2,
      'Matriks Kertas Kerja Monitoring dan Evaluasi Pelaksanaan Kegiatan Tahunan',
      'lampiran-matriks',
    ),
    groups.length === 0
      ? request('kegiatan setiap divisi pada kertas kerja monitoring dan evaluasi')
      : paragraph(plain('Matriks disajikan menurut divisi dengan jumlah anggaran setiap divisi.')),
    groups.flatMap((group) => divisionMatrix(facts, group) ?? []),
  );
};
