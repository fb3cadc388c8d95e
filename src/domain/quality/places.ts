import type { Indicator, ReportKind } from '../performance/indicator';
import type { LapkinYear, NarrativeKey } from '../year/lapkin-year';
import type { Place } from '../year/place';
import { fieldOf } from '../year/place';

/** Tabs that are named when there is no row to point at. */
export const tabs = {
  settings: 'Pengaturan',
  roster: 'Peran',
  holidays: 'Hari Libur',
  agreement: 'Perjanjian Kinerja',
  narratives: 'Narasi',
} as const;

/** The two reports, in the order of the papers. */
export const reportKinds: readonly ReportKind[] = ['KPU', 'SEKRETARIAT'];

/** A cell of the division's row; the row of the PK when the division has none. */
export const onWorksheet = (
  { worksheetPlace, agreementPlace }: Pick<Indicator, 'worksheetPlace' | 'agreementPlace'>,
  field: string,
): Place => (worksheetPlace === null ? agreementPlace : fieldOf(worksheetPlace, field));

/** The cell of a setting; the tab when nobody knows the cell. */
export const onSettings = (year: Pick<LapkinYear, 'settingPlaces'>, key: string): Place =>
  year.settingPlaces?.[key] ?? { tab: tabs.settings };

/** The topmost row of a text of `Narasi`; the tab when it has no row. */
export const narrativePlace = (
  year: Pick<LapkinYear, 'narratives'>,
  wanted: NarrativeKey,
): Place => {
  const rows = year.narratives.filter(({ key }) => key === wanted).map(({ place }) => place);
  const [first, ...rest] = rows;
  if (first === undefined) return { tab: tabs.narratives };
  const top = rest.reduce((best, one) => ((one.row ?? 0) < (best.row ?? 0) ? one : best), first);
  return fieldOf(top, 'teks');
};
