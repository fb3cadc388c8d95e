import { categoryOfCapaian } from '../../performance/category';
import { compareWithNational } from '../../performance/national';
import type { RenstraProgress } from '../../performance/renstra-progress';
import { renstraProgressOf } from '../../performance/renstra-progress';
import type { Indicator } from '../../performance/indicator';
import type { TrendPoint } from '../../performance/trend';
import { trendOf } from '../../performance/trend';
import type { Place } from '../../year/place';
import { fieldOf } from '../../year/place';
import { renstraPlaces } from '../analysis/3-renstra';
import { column, row, table } from '../blocks';
import type { ReportFacts } from '../facts';
import {
  bareCell,
  capaianPlaces,
  dash,
  measureCell,
  measureWithUnit,
  percentFigure,
  realisasiPlaces,
  targetPlaces,
  yearFigure,
} from '../figures';
import type { Cell, Row, Table } from '../model';
import { isBlank, oneLine } from '../prose';
import type { Words } from '../words';
import { plain, say } from '../words';

/** Years before the report year that fit beside it on a portrait page. */
const earlierYears = 5;

const historyPlaces = (indicator: Indicator): readonly Place[] => [
  fieldOf(indicator.agreementPlace, 'riwayat'),
];

interface Told {
  readonly facts: ReportFacts;
  readonly indicator: Indicator;
}

const isOwn = ({ facts }: Told, point: TrendPoint): boolean => point.year === facts.year.year;

const valueCell = (told: Told, point: TrendPoint, which: 'target' | 'realisasi'): Words => {
  if (!isOwn(told, point)) {
    return measureCell(point[which], 'riwayat', historyPlaces(told.indicator));
  }
  const places = which === 'target' ? targetPlaces : realisasiPlaces;
  return measureCell(point[which], which, places(told.indicator));
};

const percentCell = (told: Told, point: TrendPoint): Words => {
  if (point.capaian.state === 'not-measured') return [dash];
  const places = isOwn(told, point) ? capaianPlaces : historyPlaces;
  return [bareCell(point.capaian.percent, 'capaian', places(told.indicator))];
};

/** Before an indicator had a target nobody could have measured it. */
const categoryCell = (told: Told, points: readonly TrendPoint[], index: number): Words => {
  const known = points.slice(0, index + 1).some(({ target, realisasi }) => target ?? realisasi);
  const point = points[index];
  if (point === undefined || (!known && !isOwn(told, point))) return [dash];
  return plain(categoryOfCapaian(point.capaian, told.facts.year.policy.categoryScheme));
};

const yearRows = (told: Told, points: readonly TrendPoint[]): readonly Row[] => {
  return [
    row(plain('Target'), ...points.map((point) => valueCell(told, point, 'target'))),
    row(plain('Realisasi'), ...points.map((point) => valueCell(told, point, 'realisasi'))),
    row(plain('Capaian (%)'), ...points.map((point) => percentCell(told, point))),
    row(plain('Kategori'), ...points.map((_, index) => categoryCell(told, points, index))),
  ];
};

const wideRow = (label: string, span: number, words: Words): Row => ({
  role: 'body',
  cells: [{ spans: plain(label) }, { spans: words, columnSpan: span, align: 'left' }],
});

/** How far it is; a percentage of 0 would hide how near a target of nothing is. */
const progressWords = ({ reached, progress }: RenstraProgress, places: readonly Place[]): Words => {
  if (reached === true) return plain('; sudah tercapai');
  return progress.state === 'measured' && progress.rawPercent > 0
    ? say`; kemajuan ${percentFigure(progress.percent, 'kemajuan-renstra', places)}`
    : [];
};

const renstraRow = (facts: ReportFacts, indicator: Indicator, span: number): readonly Row[] => {
  const progress = renstraProgressOf(indicator, facts.year.year, facts.year.policy);
  if (progress === null) return [];
  const places = renstraPlaces(indicator);
  const target = measureWithUnit(progress.target, indicator, 'renstra', places);
  const until = say`${target} pada tahun ${yearFigure(progress.targetYear)}`;
  return [wideRow('Target jangka menengah', span, say`${until}${progressWords(progress, places)}`)];
};

const nationalRow = (indicator: Indicator, span: number): readonly Row[] => {
  const comparison = compareWithNational(indicator);
  if (comparison === null) return [];
  const value = measureWithUnit(comparison.national, indicator, 'nasional', [
    fieldOf(indicator.agreementPlace, 'nasional'),
  ]);
  return [
    wideRow(
      'Pembanding nasional',
      span,
      isBlank(comparison.source) ? [value] : say`${value}; sumber: ${oneLine(comparison.source)}`,
    ),
  ];
};

const headerOf = (points: readonly TrendPoint[]): Row => {
  const cells: readonly Cell[] = [
    { spans: plain('Uraian'), align: 'center' },
    ...points.map((point): Cell => ({ spans: [yearFigure(point.year)], align: 'center' })),
  ];
  return { role: 'body', cells };
};

/** Target, realisasi, capaian and category over the years, with medium-term target and national value. */
export const indicatorTable = (facts: ReportFacts, indicator: Indicator): Table | null => {
  const { points } = trendOf(indicator, facts.year.policy, facts.year.year);
  const shown = points.slice(-(earlierYears + 1));
  return table({
    key: `tabel-indikator-${indicator.id}`,
    caption: `Target, Realisasi, dan Capaian: ${indicator.name}`,
    columns: [column(4), ...shown.map(() => column(3, 'center'))],
    header: [headerOf(shown)],
    rows: [
      ...yearRows({ facts, indicator }, shown),
      ...renstraRow(facts, indicator, shown.length),
      ...nationalRow(indicator, shown.length),
    ],
    source: isBlank(indicator.dataSource) ? '' : `Sumber data: ${oneLine(indicator.dataSource)}`,
  });
};
