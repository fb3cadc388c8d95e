import { knownHolidays } from '../../../domain/calendar/holiday-data';
import { formatDate } from '../../../domain/calendar/format-date';
import { isoDate } from '../../../domain/calendar/iso-date';
import { readDate } from '../../../domain/calendar/read-date';
import type { LapkinYear } from '../../../domain/year/lapkin-year';
import {
  carriedRealisasi,
  holidaysToAdd,
  nextNumberTemplate,
} from '../../../domain/year/roll-over';
import type { CellValue } from '../../../platform/spreadsheet';
import type { OpenTab } from '../layout/open-tab';
import type { OpenWorkbook } from '../layout/open-workbook';
import { settingValue } from '../layout/settings-values';
import { isDateCell } from '../read/cell';
import { filledRows } from '../read/rows';
import { HISTORY_YEARS } from '../schema/agreement-tab';
import { holidayKindLabel } from '../schema/seeds';
import { PLACED_COLUMNS } from './place-indicators';

/** A cell that goes through JSON unharmed; days are written as text. */
export type KeptCell = string | number | boolean;
type KeptRow = Readonly<Record<string, KeptCell>>;

/** Everything that makes the workbook that of the next year, as it will stand in the cells. */
export interface NextYearRows {
  /** The new report year. */
  readonly year: number;
  readonly agreement: readonly KeptRow[];
  /** Columns of the earlier years as they stood: their headers change while the work is under way. */
  readonly historyColumns: Readonly<Record<string, number>>;
  readonly worksheets: Readonly<Record<string, readonly KeptRow[]>>;
  readonly holidays: readonly KeptRow[];
  readonly settings: KeptRow;
}

/** What the rows are made from. */
export interface RollSource {
  readonly workbook: OpenWorkbook;
  readonly year: LapkinYear;
  readonly dateToIso: (date: Date) => string;
}

const dayText = (iso: string): string => {
  const day = isoDate(iso);
  return day === null ? iso : formatDate(day);
};

const rowsOf = (
  tab: OpenTab,
  tableKey: string,
  { dateToIso }: Pick<RollSource, 'dateToIso'>,
): readonly KeptRow[] => {
  const keys = Object.keys(tab.layout.tables[tableKey]?.columns ?? {});
  const kept = (cell: CellValue): KeptCell => (isDateCell(cell) ? dayText(dateToIso(cell)) : cell);
  return filledRows(tab, tableKey, { dateToIso, problems: [] }).map(({ site }) =>
    Object.fromEntries(keys.map((key) => [key, kept(site(key).raw)])),
  );
};

/** Realisasi of the year by code of the indicator, as it goes into the history. */
const realisasiByCode = (source: RollSource): ReadonlyMap<string, KeptCell> => {
  const { workbook, year } = source;
  const typed = new Map(
    workbook.worksheets
      .flatMap(({ tab }) => rowsOf(tab, 'indikator', source))
      .map((row) => [String(row['kode']).trim(), row['realisasi'] ?? ''] as const)
      .reverse(),
  );
  return new Map(
    year.indicators.map((indicator) => {
      const carried = carriedRealisasi(indicator);
      return [
        indicator.id,
        carried === 'as-typed' ? (typed.get(indicator.id) ?? '') : (carried ?? ''),
      ];
    }),
  );
};

/** Each history moves back by one year and the oldest drops off; what only holds for one year is emptied. */
const nextAgreementRow = (row: KeptRow, realisasi: KeptCell): KeptRow => {
  const moved = HISTORY_YEARS.flatMap((back): readonly (readonly [string, KeptCell])[] =>
    back === 1
      ? [
          ['target1', row['target'] ?? ''],
          ['realisasi1', realisasi],
        ]
      : ['target', 'realisasi'].map((of) => [
          `${of}${String(back)}`,
          row[`${of}${String(back - 1)}`] ?? '',
        ]),
  );
  return {
    ...row,
    ...Object.fromEntries(moved),
    target: '',
    nilaiNasional: '',
    sumberNasional: '',
  };
};

const agreementRows = (source: RollSource): readonly KeptRow[] => {
  const realisasi = realisasiByCode(source);
  return rowsOf(source.workbook.agreement, 'indikator', source).map((row) =>
    nextAgreementRow(row, realisasi.get(String(row['kode']).trim()) ?? ''),
  );
};

/** Table A of each worksheet as the PK has it, to be filled anew. */
const worksheetRows = (
  { workbook }: RollSource,
  agreed: readonly KeptRow[],
): NextYearRows['worksheets'] =>
  Object.fromEntries(
    workbook.worksheets.map(({ divisionId }) => [
      divisionId,
      agreed
        .filter(({ divisi }) => String(divisi).trim() === divisionId)
        .map((row) => Object.fromEntries(PLACED_COLUMNS.map((key) => [key, row[key] ?? '']))),
    ]),
  );

const dayOf = (cell: KeptCell | undefined): string => {
  const read = readDate(String(cell ?? ''));
  return read.state === 'certain' ? read.date : String(cell ?? '');
};

/** Days before the new report year go; decreed days that the list lacks come in, in the order of dates. */
const holidayRows = (source: RollSource, year: number): readonly KeptRow[] => {
  const standing = rowsOf(source.workbook.holidays, 'libur', source)
    .map((row) => ({ ...row, tanggal: dayOf(row['tanggal']) }))
    .filter(({ tanggal }) => !(isoDate(tanggal) !== null && Number(tanggal.slice(0, 4)) < year));
  const dates = new Set(standing.map(({ tanggal }) => tanggal));
  const added = holidaysToAdd(year, dates, knownHolidays).map(({ date, name, kind }) => ({
    tanggal: date,
    nama: name,
    jenis: holidayKindLabel(kind),
  }));
  return [...standing, ...added].sort((a, b) => (a.tanggal < b.tanggal ? -1 : 1));
};

const settingValues = ({ workbook, year }: RollSource): KeptRow => {
  const template = (key: string): string =>
    nextNumberTemplate(String(settingValue(workbook.settings, key)), year.year);
  return {
    tahun: year.year + 1,
    dokumenAnggaran: '',
    batasPenyampaian: '',
    nomorSurat: template('nomorSurat'),
    nomorBeritaAcara: template('nomorBeritaAcara'),
    nomorUndangan: template('nomorUndangan'),
  };
};

/** Works out the next year's rows. The texts of `Narasi` stay: their year of confirmation is now an old one. */
export const nextYearRows = (source: RollSource): NextYearRows => {
  const agreement = agreementRows(source);
  const columns = source.workbook.agreement.layout.tables['indikator']?.columns ?? {};
  const isHistory = (key: string): boolean => /^(?:target|realisasi)\d$/.test(key);
  return {
    year: source.year.year + 1,
    agreement,
    historyColumns: Object.fromEntries(Object.entries(columns).filter(([key]) => isHistory(key))),
    worksheets: worksheetRows(source, agreement),
    holidays: holidayRows(source, source.year.year + 1),
    settings: settingValues(source),
  };
};
