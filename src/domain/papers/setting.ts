import type { Office } from '../office/office';
import type { ReportKind } from '../performance/indicator';
import { DOTS } from './blanks';
import type { TimeZoneName } from './clock-time';
import type { Letterhead, PaperKind, PaperModel } from './model';

/** What every paper of a year needs to know. */
export interface PaperSetting {
  readonly office: Office;
  /** Year that the reports are about. */
  readonly year: number;
  readonly practice: boolean;
  /** Name of the office's time zone; empty when it is not one of the three Indonesian ones. */
  readonly zone: TimeZoneName | '';
}

const REGION = / (?=(?:KABUPATEN|KOTA|PROVINSI) )/u;

const letterheadOf = ({ name, shortName, address, website }: Office): Letterhead => ({
  name: (name || shortName || DOTS).toUpperCase().replace(REGION, '\n'),
  address,
  website,
});

/** A paper with the head of the office and, for practice data, its mark. */
export const paperOf = (
  setting: PaperSetting,
  kind: PaperKind,
  title: string,
  blocks: PaperModel['blocks'],
): PaperModel => ({
  kind,
  title,
  practice: setting.practice,
  letterhead: letterheadOf(setting.office),
  blocks,
});

/** Name of the office as running text says it. */
export const officeName = ({ office }: PaperSetting): string =>
  office.shortName || office.name || DOTS;

/** Who answers for a report: the commission or its secretariat. */
export const ownerOf = (setting: PaperSetting, report: ReportKind): string =>
  report === 'KPU' ? officeName(setting) : `Sekretariat ${officeName(setting)}`;

/** Full name of a report: `Laporan Kinerja (LAPKIN) KPU Kabupaten … Tahun 2023`. */
export const reportName = (setting: PaperSetting, report: ReportKind): string =>
  `Laporan Kinerja (LAPKIN) ${ownerOf(setting, report)} Tahun ${setting.year}`;
