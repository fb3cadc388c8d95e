import type { Indicator, Measure } from '../../../domain/performance/indicator';
import { proportionOf, realisasiOf } from '../../../domain/performance/realisasi';
import { readingProblem } from '../../../domain/quality/reading-problems';
import { formatMeasureBare, formatNumber } from '../../../domain/quantity/format';
import type { OpenTab } from '../layout/open-tab';
import { report } from './cell';
import type { Reading, Site } from './cell';
import { amountOf, measureOf } from './figure-cell';
import { codeOf, reportUnknown } from './identity';
import type { SeenCodes } from './identity';
import { realisasiIn } from './read-agreement';
import type { AgreedIndicator } from './read-agreement';
import { filledRows } from './rows';
import type { FilledRow } from './rows';
import { lineOf, listOf, textOf } from './text-cell';

/** A typed percentage may differ from its proportion by the last printed digit. */
const TOLERANCE_PERCENT = 0.01;

/** Rows of table A of one worksheet by the code of their indicator. */
export interface WorksheetRows {
  readonly divisionId: string;
  readonly tab: OpenTab;
  readonly rows: ReadonlyMap<string, FilledRow>;
}

/** Reads which indicators stand on a worksheet; codes that the PK does not know are reported. */
export const worksheetRows = (
  tab: OpenTab,
  divisionId: string,
  agreed: readonly AgreedIndicator[],
  reading: Reading,
): WorksheetRows => {
  const seen: SeenCodes = new Map();
  const rows = new Map<string, FilledRow>();
  for (const row of filledRows(tab, 'indikator', reading)) {
    const site = row.site('kode');
    const id = codeOf(site, seen, reading);
    const indicator = agreed.find((candidate) => candidate.id === id);
    if (indicator === undefined) {
      if (seen.has(id)) reportUnknown('unknown-indicator', site, id, reading);
    } else if (indicator.divisionId !== divisionId) {
      report(reading, 'indicator-elsewhere', site, { id, division: indicator.divisionId });
    } else if (!rows.has(id)) rows.set(id, row);
  }
  return { divisionId, tab, rows };
};

/** A worksheet may have `5` for `≤ 5`: what is reported against it is the same. */
const shown = (measure: Measure | null): string => {
  if (measure === null) return '';
  return measure.kind === 'number' ? formatNumber(measure.value) : formatMeasureBare(measure);
};

/** True when the target of the PK itself is in doubt; the worksheet is then no second fault. */
const isTargetDoubted = ({ agreementPlace }: AgreedIndicator, { problems }: Reading): boolean =>
  problems.some(
    ({ place }) =>
      place.field === 'target' &&
      place.row === agreementPlace.row &&
      place.tab === agreementPlace.tab,
  );

const compareTarget = (indicator: AgreedIndicator, site: Site, reading: Reading): void => {
  if (indicator.target === null && isTargetDoubted(indicator, reading)) return;
  const quiet: Reading = { ...reading, problems: [] };
  const onSheet = measureOf(site, indicator, quiet)?.measure ?? null;
  if (shown(onSheet) === shown(indicator.target)) return;
  const expected = indicator.target === null ? '' : formatMeasureBare(indicator.target);
  report(reading, 'target-differs', site, { expected });
};

const compareProportion = (
  figures: Pick<Indicator, 'unit' | 'numerator' | 'denominator' | 'realisasi'>,
  site: Site,
  reading: Reading,
): void => {
  const proportion = proportionOf(figures);
  const { realisasi } = figures;
  if (typeof proportion !== 'number' || realisasi?.kind !== 'number') return;
  // Half a unit of the sixth decimal allows for binary fractions, not for another figure.
  if (Math.abs(realisasi.value - proportion) <= TOLERANCE_PERCENT + 5e-7) return;
  report(reading, 'numerator-disagrees', site, { expected: formatNumber(proportion) });
};

const wordsOf = (row: FilledRow, reading: Reading) => {
  const text = (key: string): string => textOf(row.site(key), reading);
  return {
    notMeasuredReason: text('alasanTidakDiukur'),
    supportingFactors: text('faktorPendukung'),
    obstacles: text('penghambat'),
    solutions: text('solusi'),
    plan: text('rencana'),
    evidence: listOf(row.site('bukti'), reading),
  };
};

const withWorksheet = (
  indicator: AgreedIndicator,
  row: FilledRow,
  tab: string,
  reading: Reading,
): Indicator => {
  const { site } = row;
  compareTarget(indicator, site('target'), reading);
  const figures = {
    unit: indicator.unit,
    numerator: amountOf(site('pembilang'), '', reading),
    denominator: amountOf(site('penyebut'), '', reading),
    realisasi: realisasiIn(site('realisasi'), indicator, reading),
  };
  compareProportion(figures, site('realisasi'), reading);
  return {
    ...indicator,
    ...figures,
    realisasi: realisasiOf(figures).measure,
    ...wordsOf(row, reading),
    worksheetPlace: { tab, row: row.number },
    worksheetWording: {
      name: lineOf(site('nama'), reading),
      unit: lineOf(site('satuan'), reading),
    },
  };
};

const withoutWorksheet = (indicator: AgreedIndicator): Indicator => ({
  ...indicator,
  numerator: null,
  denominator: null,
  realisasi: null,
  notMeasuredReason: '',
  supportingFactors: '',
  obstacles: '',
  solutions: '',
  plan: '',
  evidence: [],
  worksheetPlace: null,
  worksheetWording: null,
});

/** Joins the PK with what the divisions reported, in the order of the PK. */
export const joinIndicators = (
  agreed: readonly AgreedIndicator[],
  worksheets: readonly WorksheetRows[],
  reading: Reading,
): readonly Indicator[] =>
  agreed.map((indicator) => {
    const worksheet = worksheets.find(({ divisionId }) => divisionId === indicator.divisionId);
    const row = worksheet?.rows.get(indicator.id);
    if (worksheet !== undefined && row !== undefined) {
      return withWorksheet(indicator, row, worksheet.tab.layout.name, reading);
    }
    if (worksheet !== undefined) {
      const data = { id: indicator.id, tab: worksheet.tab.layout.name };
      reading.problems.push(
        readingProblem('indicator-row-missing', indicator.agreementPlace, indicator.id, data),
      );
    }
    return withoutWorksheet(indicator);
  });
