import type { Holiday, Person } from '../../../domain/office/office';
import type { Narrative } from '../../../domain/year/lapkin-year';
import type { OpenTab } from '../layout/open-tab';
import {
  holidayKindChoices,
  narrativeChoices,
  reportsChoices,
  roleChoices,
} from '../schema/choices';
import { isBlankCell, report } from './cell';
import type { Reading } from './cell';
import { dateOf, yearIn } from './figure-cell';
import { codeOf, reportUnknown } from './identity';
import type { SeenCodes } from './identity';
import { filledRows } from './rows';
import { choiceOf, choicesOf, codesOf, lineOf, textOf } from './text-cell';

/** The roster. A division that `Pengaturan` does not name is reported and left out. */
export const readPeople = (
  tab: OpenTab,
  divisionIds: readonly string[],
  reading: Reading,
): readonly Person[] => {
  const seen: SeenCodes = new Map();
  return filledRows(tab, 'orang', reading).map(({ site, number }): Person => {
    const line = (key: string): string => lineOf(site(key), reading);
    const divisions = codesOf(site('divisi'), reading);
    for (const id of divisions.filter((candidate) => !divisionIds.includes(candidate))) {
      reportUnknown('unknown-division', site('divisi'), id, reading);
    }
    return {
      id: codeOf(site('id'), seen, reading),
      name: line('nama'),
      position: line('jabatan'),
      nip: line('nip'),
      email: line('email').toLowerCase(),
      docsName: line('namaDocs'),
      roles: choicesOf(site('peran'), roleChoices, reading),
      divisionIds: divisions.filter((id) => divisionIds.includes(id)),
      subbagian: line('subbagian'),
      place: { tab: tab.layout.name, row: number },
    };
  });
};

/** The days off. A row without a readable day is reported and left out. */
export const readHolidays = (tab: OpenTab, reading: Reading): readonly Holiday[] =>
  filledRows(tab, 'libur', reading).flatMap(({ site }): readonly Holiday[] => {
    const date = dateOf(site('tanggal'), reading);
    if (isBlankCell(site('tanggal'))) report(reading, 'required-missing', site('tanggal'));
    const kind = choiceOf(site('jenis'), holidayKindChoices, reading) ?? 'libur';
    return date === null ? [] : [{ date, name: lineOf(site('nama'), reading), kind }];
  });

/** The texts of the chapters; rows without a text are not there yet. */
export const readNarratives = (tab: OpenTab, reading: Reading): readonly Narrative[] =>
  filledRows(tab, 'teks', reading).flatMap(({ site, number }): readonly Narrative[] => {
    const text = textOf(site('teks'), reading);
    const key = choiceOf(site('kode'), narrativeChoices, reading);
    if (text === '' || key === null) return [];
    const narrative: Narrative = {
      key,
      report: choiceOf(site('laporan'), reportsChoices, reading) ?? 'KEDUANYA',
      text,
      confirmedYear: yearIn(site('tahunKonfirmasi'), reading),
      place: { tab: tab.layout.name, row: number },
    };
    return [narrative];
  });
