import type { DivisionRow } from '../../../domain/office/chosen-divisions';
import type { OfficeDesk, StandingOffice } from '../../../application/founding/ports';
import type { Sheet, Spreadsheet, SpreadsheetApp } from '../../../platform/spreadsheet';
import type { OpenTab } from '../layout/open-tab';
import { openWorkbook } from '../layout/open-workbook';
import type { OpenWorkbook } from '../layout/open-workbook';
import { divisionSeeds, settingValue } from '../layout/settings-values';
import { holdsWork } from '../read/has-data';
import { identitySettings } from '../schema/identity-settings';
import { usualDivisions } from '../schema/seeds';
import { settingAddresses } from '../set-up/settings-rows';
import type { RowValues } from '../set-up/write-table';
import { fillSettings } from './fill-settings';
import { fillTab } from './fill-tab';
import { standingRows } from './replace-year';

const REPORTS = ['KPU', 'SEKRETARIAT'] as const;

type ReportKey = (typeof REPORTS)[number];

const isAbout = (row: RowValues, report: ReportKey): boolean =>
  String(row['laporan'] ?? '')
    .trim()
    .toUpperCase() === report;

const signerRows = (settings: OpenTab): readonly RowValues[] =>
  standingRows(settings, 'penandatangan', 'laporan');

const postOf = (settings: OpenTab, report: ReportKey): string =>
  String(signerRows(settings).find((row) => isAbout(row, report))?.['jabatan'] ?? '');

const read = ({ settings, roster, worksheets }: OpenWorkbook): StandingOffice => ({
  settings: Object.fromEntries(
    identitySettings.map(({ key }) => [key, String(settingValue(settings, key))]),
  ),
  year: String(settingValue(settings, 'tahun')),
  labels: Object.fromEntries(identitySettings.map(({ key, label }) => [key, label])),
  posts: { KPU: postOf(settings, 'KPU'), SEKRETARIAT: postOf(settings, 'SEKRETARIAT') },
  divisions: divisionSeeds(settings),
  worked: worksheets.filter(({ tab }) => holdsWork(tab)).map(({ divisionId }) => divisionId),
  rosterIsEmpty: standingRows(roster, 'orang', 'nama').length === 0,
});

/** The signers with these posts; names and numbers that stand there stay. */
const withPosts = (
  settings: OpenTab,
  posts: Readonly<Record<ReportKey, string>>,
): readonly RowValues[] => {
  const rows = signerRows(settings);
  const others = rows.filter((row) => !REPORTS.some((report) => isAbout(row, report)));
  const own = REPORTS.map((report) => ({
    ...rows.find((row) => isAbout(row, report)),
    laporan: report,
    jabatan: posts[report],
  }));
  return [...own, ...others];
};

const divisionRow = ({ id, name, tab, subbagian }: DivisionRow): RowValues => ({
  kode: id,
  nama: name,
  tab,
  subbagian,
});

/** Worksheets of divisions that are left out, as far as nobody has worked on them. */
const sheetsWithout = (
  { worksheets }: OpenWorkbook,
  divisions: readonly DivisionRow[],
): readonly Sheet[] =>
  worksheets
    .filter(({ divisionId }) => divisions.every(({ id }) => id !== divisionId))
    .filter(({ tab }) => !holdsWork(tab))
    .map(({ tab }) => tab.sheet);

/** `Pengaturan` over Google's spreadsheet, as the first run fills it. */
export const officeDesk = (app: () => SpreadsheetApp): OfficeDesk => {
  const spreadsheet = (): Spreadsheet => app().getActiveSpreadsheet();
  const open = (): OpenWorkbook | null => {
    const opened = openWorkbook(spreadsheet());
    return opened.state === 'open' ? opened.workbook : null;
  };
  const fill = (tab: OpenTab, tables: Readonly<Record<string, readonly RowValues[]>>): void =>
    fillTab(tab, tables, {
      spreadsheet: spreadsheet(),
      app: app(),
      setting: settingAddresses(tab),
    });
  return {
    usualDivisions,
    read: () => {
      const workbook = open();
      return workbook === null ? null : read(workbook);
    },
    write: ({ settings, posts }) => {
      const tab = open()?.settings;
      if (tab === undefined) return;
      fillSettings(tab, settings);
      fill(tab, { penandatangan: withPosts(tab, posts) });
    },
    writeDivisions: (divisions) => {
      const workbook = open();
      if (workbook === null) return;
      // The list still names what is taken away: a run that dies in between leaves a workbook that the next one understands.
      for (const sheet of sheetsWithout(workbook, divisions)) spreadsheet().deleteSheet(sheet);
      fill(workbook.settings, { divisi: divisions.map(divisionRow) });
    },
    setZone: (zone) => {
      if (spreadsheet().getSpreadsheetTimeZone() !== zone) {
        spreadsheet().setSpreadsheetTimeZone(zone);
      }
    },
  };
};
