import type {
  HistoricalYear,
  Indicator,
  Polarity,
  ReportKind,
  Sasaran,
} from '../../../domain/performance/indicator';
import { readMeasure } from '../../../domain/quantity/read-cell';
import type { OpenTab } from '../layout/open-tab';
import { HISTORY_YEARS } from '../schema/agreement-tab';
import { polarityChoices, reportsChoices } from '../schema/choices';
import { isBlankCell, isDateCell, report } from './cell';
import type { Reading, Site } from './cell';
import { amountOf, measureOf, yearIn } from './figure-cell';
import { codeOf, reportUnknown, requiredLine } from './identity';
import type { SeenCodes } from './identity';
import { filledRows } from './rows';
import type { FilledRow } from './rows';
import { choiceOf, choicesOf, lineOf, textOf } from './text-cell';

/** An indicator as the PK has it, before the division's worksheet is read. */
export type AgreedIndicator = Omit<
  Indicator,
  | 'realisasi'
  | 'notMeasuredReason'
  | 'numerator'
  | 'denominator'
  | 'supportingFactors'
  | 'obstacles'
  | 'solutions'
  | 'plan'
  | 'evidence'
  | 'worksheetPlace'
  | 'worksheetWording'
>;

const BOTH: readonly ReportKind[] = ['KPU', 'SEKRETARIAT'];

/** Reports of a row; `KEDUANYA` and `KPU; SEKRETARIAT` mean both. Empty when the cell is empty. */
const reportsOf = (site: Site, reading: Reading): readonly ReportKind[] => {
  const choices = choicesOf(site, reportsChoices, reading);
  if (choices.includes('KEDUANYA')) return BOTH;
  return BOTH.filter((kind) => choices.includes(kind));
};

const readSasaran = (tab: OpenTab, reading: Reading): readonly Sasaran[] => {
  const seen: SeenCodes = new Map();
  return filledRows(tab, 'sasaran', reading).map(({ site, number }): Sasaran => {
    const reports = reportsOf(site('laporan'), reading);
    if (isBlankCell(site('laporan'))) report(reading, 'required-missing', site('laporan'));
    return {
      id: codeOf(site('kode'), seen, reading),
      name: requiredLine(site('nama'), reading),
      reports: reports.length === 0 ? BOTH : reports,
      place: { tab: tab.layout.name, row: number },
    };
  });
};

/** Polarity that the text of the target speaks of, for rows that name none. */
const impliedBy = ({ raw }: Site, unit: string): Polarity | null => {
  if (isDateCell(raw)) return 'tanggal';
  const found = readMeasure(raw, { unit, polarity: 'maksimum' });
  return 'impliedPolarity' in found ? (found.impliedPolarity ?? null) : null;
};

/** Declared polarity, else the one the target implies; without either the gap is reported. */
const polarityOf = (row: FilledRow, unit: string, reading: Reading): Polarity => {
  const site = row.site('polaritas');
  const declared = choiceOf(site, polarityChoices, reading);
  if (declared !== null) return declared;
  const implied = isBlankCell(site) ? impliedBy(row.site('target'), unit) : null;
  if (implied === null && isBlankCell(site)) report(reading, 'required-missing', site);
  return implied ?? 'maksimum';
};

interface MeasureKind {
  readonly unit: string;
  readonly polarity: Polarity;
}

/** A realisasi is a result, so a limit such as `≤ 5` is not one. */
export const realisasiIn = (
  site: Site,
  kind: MeasureKind & Partial<Pick<Indicator, 'target'>>,
  reading: Reading,
): Indicator['realisasi'] => {
  const found = measureOf(site, kind, reading);
  if (found?.impliedPolarity === undefined) return found?.measure ?? null;
  report(reading, 'kind-conflict', site, {
    polarity: kind.polarity,
    doubt: 'kind-conflict',
    guess: '',
  });
  return null;
};

const historyOf = (
  row: FilledRow,
  { year, ...kind }: MeasureKind & { readonly year: number },
  reading: Reading,
): readonly HistoricalYear[] =>
  HISTORY_YEARS.map((back): HistoricalYear => {
    const target = measureOf(row.site(`target${String(back)}`), kind, reading)?.measure ?? null;
    const realisasi = realisasiIn(
      row.site(`realisasi${String(back)}`),
      { ...kind, target },
      reading,
    );
    return { year: year - back, target, realisasi };
  });

const renstraOf = (
  row: FilledRow,
  kind: MeasureKind,
  renstraEnd: number,
  reading: Reading,
): Indicator['renstra'] => {
  const target = measureOf(row.site('targetRenstra'), kind, reading)?.measure ?? null;
  const year = yearIn(row.site('tahunRenstra'), reading) ?? renstraEnd;
  return target === null ? null : { year, target };
};

const nationalOf = (row: FilledRow, kind: MeasureKind, reading: Reading): Indicator['national'] => {
  const value = measureOf(row.site('nilaiNasional'), kind, reading)?.measure ?? null;
  return value === null ? null : { value, source: lineOf(row.site('sumberNasional'), reading) };
};

/** What the rows of the PK are checked against. */
export interface AgreementContext {
  readonly year: number;
  readonly renstraEnd: number;
  readonly divisionIds: readonly string[];
}

/** A code of another table; one that stands nowhere is reported. */
const referenceOf = (
  site: Site,
  known: readonly string[],
  code: 'unknown-sasaran' | 'unknown-division',
  reading: Reading,
): string => {
  const id = requiredLine(site, reading);
  if (id !== '' && !known.includes(id)) reportUnknown(code, site, id, reading);
  return id;
};

const readIndicator = (
  row: FilledRow,
  context: AgreementContext & {
    readonly sasaran: readonly Sasaran[];
    readonly seen: SeenCodes;
    readonly tab: string;
  },
  reading: Reading,
): AgreedIndicator => {
  const { site } = row;
  const sasaranIds = context.sasaran.map(({ id }) => id);
  const sasaranId = referenceOf(site('sasaran'), sasaranIds, 'unknown-sasaran', reading);
  const ownReports = reportsOf(site('laporan'), reading);
  const unit = lineOf(site('satuan'), reading);
  const kind = { unit, polarity: polarityOf(row, unit, reading) };
  return {
    id: codeOf(site('kode'), context.seen, reading),
    sasaranId,
    name: requiredLine(site('nama'), reading),
    ...kind,
    reports:
      ownReports.length > 0
        ? ownReports
        : (context.sasaran.find(({ id }) => id === sasaranId)?.reports ?? BOTH),
    divisionId: referenceOf(site('divisi'), context.divisionIds, 'unknown-division', reading),
    personInCharge: lineOf(site('penanggungJawab'), reading),
    formula: textOf(site('rumus'), reading),
    dataSource: lineOf(site('sumberData'), reading),
    weight: amountOf(site('bobot'), '', reading),
    target: measureOf(site('target'), kind, reading)?.measure ?? null,
    history: historyOf(row, { ...kind, year: context.year }, reading),
    renstra: renstraOf(row, kind, context.renstraEnd, reading),
    national: nationalOf(row, kind, reading),
    agreementPlace: { tab: context.tab, row: row.number },
  };
};

/** The PK: sasaran and indicators in its order. */
export interface Agreement {
  readonly sasaran: readonly Sasaran[];
  readonly indicators: readonly AgreedIndicator[];
}

/** Reads `Perjanjian Kinerja`. */
export const readAgreement = (
  tab: OpenTab,
  context: AgreementContext,
  reading: Reading,
): Agreement => {
  const sasaran = readSasaran(tab, reading);
  const seen: SeenCodes = new Map();
  const indicators = filledRows(tab, 'indikator', reading).map((row) =>
    readIndicator(row, { ...context, sasaran, seen, tab: tab.layout.name }, reading),
  );
  return { sasaran, indicators };
};
