import { categoryOfCapaian } from '../../performance/category';
import { compareWithNational } from '../../performance/national';
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
  measureFigure,
  percentFigure,
  realisasiPlaces,
  targetPlaces,
  yearFigure,
} from '../figures';
import type { Cell, Row, Table } from '../model';
import { isBlank, oneLine } from '../prose';
import type { Words } from '../words';
import { lowerFirst, plain, say } from '../words';

/** Years before the report year that fit beside it on a portrait page. */
const earlierYears = 5;

const historyPlaces = (indicator: Indicator): readonly Place[] => [
  fieldOf(indicator.agreementPlace, 'riwayat'),
];

const yearRows = (
  facts: ReportFacts,
  indicator: Indicator,
  points: readonly TrendPoint[],
): readonly Row[] => {
  const history = historyPlaces(indicator);
  const own = (point: TrendPoint): boolean => point.year === facts.year.year;
  const rule = (point: TrendPoint, name: 'target' | 'realisasi') => (own(point) ? name : 'riwayat');
  return [
    row(
      plain('Target'),
      ...points.map((point) =>
        measureCell(
          point.target,
          rule(point, 'target'),
          own(point) ? targetPlaces(indicator) : history,
        ),
      ),
    ),
    row(
      plain('Realisasi'),
      ...points.map((point) =>
        measureCell(
          point.realisasi,
          rule(point, 'realisasi'),
          own(point) ? realisasiPlaces(indicator) : history,
        ),
      ),
    ),
    row(
      plain('Capaian (%)'),
      ...points.map(({ capaian, ...point }) =>
        capaian.state === 'measured'
          ? [
              bareCell(
                capaian.percent,
                'capaian',
                own({ capaian, ...point }) ? capaianPlaces(indicator) : history,
              ),
            ]
          : [dash],
      ),
    ),
    row(
      plain('Kategori'),
      ...points.map((point) =>
        plain(categoryOfCapaian(point.capaian, facts.year.policy.categoryScheme)),
      ),
    ),
  ];
};

const wideRow = (label: string, span: number, words: Words): Row => ({
  role: 'body',
  cells: [{ spans: plain(label) }, { spans: words, columnSpan: span, align: 'left' }],
});

const renstraRow = (facts: ReportFacts, indicator: Indicator, span: number): readonly Row[] => {
  const progress = renstraProgressOf(indicator, facts.year.year, facts.year.policy);
  if (progress === null) return [];
  const places = renstraPlaces(indicator);
  const target = measureFigure(progress.target, indicator, 'renstra', places);
  const until = say`${target} pada tahun ${yearFigure(progress.targetYear)}`;
  return [
    wideRow(
      'Target jangka menengah',
      span,
      progress.progress.state === 'measured'
        ? say`${until}; kemajuan ${percentFigure(progress.progress.percent, 'kemajuan-renstra', places)}`
        : until,
    ),
  ];
};

const nationalRow = (indicator: Indicator, span: number): readonly Row[] => {
  const comparison = compareWithNational(indicator);
  if (comparison === null) return [];
  const value = measureFigure(comparison.national, indicator, 'nasional', [
    fieldOf(indicator.agreementPlace, 'nasional'),
  ]);
  return [
    wideRow(
      'Pembanding nasional',
      span,
      isBlank(comparison.source)
        ? [value]
        : say`${value} (${lowerFirst(oneLine(comparison.source))})`,
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
      ...yearRows(facts, indicator, shown),
      ...renstraRow(facts, indicator, shown.length),
      ...nationalRow(indicator, shown.length),
    ],
    source: isBlank(indicator.dataSource) ? '' : `Sumber data: ${oneLine(indicator.dataSource)}`,
  });
};
