import type { CellValue } from '../../../platform/spreadsheet';
import { findChoice } from '../layout/find-choice';
import { narrativeChoices } from '../schema/choices';
import type { Tables, YearRows } from '../write/replace-year';
import agreement from './agreement.json';
import narratives from './narratives.json';
import people from './people.json';
import settings from './settings.json';
import worksheets from './worksheets.json';

/** Rows of a whole year, those of `Pengaturan` included. */
export interface PracticeRows extends YearRows {
  readonly year: number;
  readonly settings: Readonly<Record<string, CellValue>>;
  readonly settingsTables: Tables;
}

/** The practice year as rows of the tabs. Everything in it is invented and marked *contoh*. The build packs them. */
export const practiceRows = (): PracticeRows => ({
  year: settings.umum.tahun,
  settings: settings.umum,
  settingsTables: {
    divisi: settings.divisi,
    program: settings.program,
    penandatangan: settings.penandatangan,
  },
  roster: { orang: people },
  agreement,
  narratives: {
    teks: narratives.map((row) => ({
      ...row,
      bagian: findChoice(row.kode, narrativeChoices)?.label ?? '',
    })),
  },
  worksheets,
});
