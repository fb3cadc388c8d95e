import type { Division, Office, Policy, Program, Signer } from '../../../domain/office/office';
import { readingProblem } from '../../../domain/quality/reading-problems';
import type { Place } from '../../../domain/year/place';
import { findChoice } from '../layout/find-choice';
import type { OpenTab } from '../layout/open-tab';
import { settingRows } from '../layout/setting-rows';
import { tabNameFor } from '../layout/settings-values';
import {
  actingChoices,
  categorySchemeChoices,
  efficiencyFormulaChoices,
  languageChoices,
  minimumFormulaChoices,
  reportChoices,
  rupiahStyleChoices,
  weekMeaningChoices,
  yesNoChoices,
} from '../schema/choices';
import type { Choice } from '../schema/schema';
import { settingSchemas } from '../schema/settings';
import { report } from './cell';
import type { Reading, Site } from './cell';
import { amountOf, dateOf, yearIn } from './figure-cell';
import { codeOf, requiredLine } from './identity';
import type { SeenCodes } from './identity';
import { filledRows } from './rows';
import { choiceOf, lineOf } from './text-cell';

/** Where an office has chosen nothing, the usual limit of a capaian counts. */
const USUAL_CAP_PERCENT = 120;

type SettingSite = (key: string) => Site;

const settingSites = (tab: OpenTab, reading: Reading): SettingSite => {
  const rows = settingRows(tab);
  const column = tab.layout.tables['umum']?.columns['isi'];
  for (const { key, label } of settingSchemas) {
    if (rows[key] !== undefined) continue;
    const place = { tab: tab.layout.name };
    reading.problems.push(readingProblem('setting-missing', place, '', { label }));
  }
  return (key) => {
    const row = rows[key];
    const header = settingSchemas.find((setting) => setting.key === key)?.label ?? key;
    if (row === undefined || column === undefined) {
      return { raw: '', place: { tab: tab.layout.name }, header };
    }
    const raw = tab.grid[row - 1]?.[column - 1] ?? '';
    return { raw, place: { tab: tab.layout.name, row, field: 'isi' }, header };
  };
};

const readOffice = (site: SettingSite, reading: Reading): Office => {
  const line = (key: string): string => lineOf(site(key), reading);
  return {
    name: line('namaSatker'),
    shortName: line('namaSingkat'),
    province: line('provinsi'),
    provincialOffice: line('kpuProvinsi'),
    nationalOffice: line('kpuRi'),
    capital: line('ibuKota'),
    areaCode: line('kodeWilayah'),
    satkerCode: line('kodeSatker'),
    address: line('alamat'),
    website: line('laman'),
    budgetDocument: line('dokumenAnggaran'),
  };
};

const namesIn = (line: string): readonly string[] =>
  line
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const readPolicy = (site: SettingSite, year: number, reading: Reading): Policy => {
  const choice = <Code extends string>(
    key: string,
    choices: readonly Choice<Code>[],
    usual: Code,
  ): Code => choiceOf(site(key), choices, reading) ?? usual;
  const yes = (key: string, usual: 'yes' | 'no'): boolean =>
    choice(key, yesNoChoices, usual) === 'yes';
  return {
    capPercent: amountOf(site('plafonCapaian'), '%', reading) ?? USUAL_CAP_PERCENT,
    categoryScheme: choice('skemaKategori', categorySchemeChoices, 'permendagri'),
    minimumFormula: choice('rumusMinimum', minimumFormulaChoices, 'selisih'),
    weekMeaning: choice('artiMinggu', weekMeaningChoices, 'working-days'),
    jointLeaveIsHoliday: yes('cutiBersama', 'yes'),
    deadline: dateOf(site('batasPenyampaian'), reading),
    showWholeBudget: yes('tampilkanSeluruhAnggaran', 'no'),
    efficiencyFormula: choice('rumusEfisiensi', efficiencyFormulaChoices, 'E1'),
    rupiahStyle: choice('gayaRupiah', rupiahStyleChoices, 'eyd'),
    renstraPeriod: {
      start: yearIn(site('awalRenstra'), reading) ?? year,
      end: yearIn(site('akhirRenstra'), reading) ?? year,
    },
    letterNumberTemplate: lineOf(site('nomorSurat'), reading),
    minutesNumberTemplate: lineOf(site('nomorBeritaAcara'), reading),
    invitationNumberTemplate: lineOf(site('nomorUndangan'), reading),
    provincialSeat: lineOf(site('kedudukanKpuProvinsi'), reading),
    letterCopiesTo: namesIn(lineOf(site('tembusan'), reading)),
    language: choice('bahasa', languageChoices, 'auto'),
  };
};

/** The report year; zero with an error when the cell holds none, which blocks every draft. */
const readReportYear = (site: Site, reading: Reading): number => {
  const year = yearIn(site, { ...reading, problems: [] });
  if (year === null) report(reading, 'year-missing', site);
  return year ?? 0;
};

const readDivisions = (tab: OpenTab, reading: Reading): readonly Division[] => {
  const seen: SeenCodes = new Map();
  return filledRows(tab, 'divisi', reading).map(({ site, number }): Division => {
    const id = codeOf(site('kode'), seen, reading);
    return {
      id,
      name: requiredLine(site('nama'), reading),
      tab: tabNameFor(lineOf(site('tab'), reading), id),
      subbagian: lineOf(site('subbagian'), reading),
      place: { tab: tab.layout.name, row: number },
    };
  });
};

const readPrograms = (tab: OpenTab, reading: Reading): readonly Program[] => {
  const seen: SeenCodes = new Map();
  return filledRows(tab, 'program', reading).flatMap(({ site, number }): readonly Program[] => {
    const code = codeOf(site('kode'), seen, reading);
    const owner = choiceOf(site('laporan'), reportChoices, reading);
    if (owner === null && lineOf(site('laporan'), reading) === '') {
      report(reading, 'required-missing', site('laporan'));
    }
    if (owner === null) return [];
    const place = { tab: tab.layout.name, row: number };
    return [{ code, name: lineOf(site('nama'), reading), report: owner, place }];
  });
};

const readSigners = (tab: OpenTab, reading: Reading): readonly Signer[] =>
  filledRows(tab, 'penandatangan', reading).flatMap(({ site, number }): readonly Signer[] => {
    const owner = choiceOf(site('laporan'), reportChoices, reading);
    if (owner === null) return [];
    const signer: Signer = {
      report: owner,
      position: lineOf(site('jabatan'), reading),
      name: lineOf(site('nama'), reading),
      nip: lineOf(site('nip'), reading),
      acting: choiceOf(site('plhPlt'), actingChoices, reading) ?? '',
      place: { tab: tab.layout.name, row: number },
    };
    return [signer];
  });

/** Everything that `Pengaturan` says. */
export interface Settings {
  readonly year: number;
  readonly practice: boolean;
  readonly office: Office;
  readonly policy: Policy;
  readonly divisions: readonly Division[];
  readonly programs: readonly Program[];
  readonly signers: readonly Signer[];
  readonly settingPlaces: Readonly<Record<string, Place>>;
}

/** Reads `Pengaturan`. An empty choice means the usual one. */
export const readSettings = (tab: OpenTab, reading: Reading): Settings => {
  const site = settingSites(tab, reading);
  const year = readReportYear(site('tahun'), reading);
  return {
    year,
    practice: findChoice(String(site('dataContoh').raw), yesNoChoices)?.code === 'yes',
    office: readOffice(site, reading),
    policy: readPolicy(site, year, reading),
    divisions: readDivisions(tab, reading),
    programs: readPrograms(tab, reading),
    signers: readSigners(tab, reading),
    settingPlaces: Object.fromEntries(settingSchemas.map(({ key }) => [key, site(key).place])),
  };
};
