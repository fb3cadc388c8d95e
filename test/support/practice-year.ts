import { knownHolidays } from '../../src/domain/calendar/holiday-data';
import { isoDate } from '../../src/domain/calendar/iso-date';
import type { Person, Role } from '../../src/domain/office/office';
import type { Activity } from '../../src/domain/budget/activity';
import type { Indicator, ReportKind } from '../../src/domain/performance/indicator';
import type { LapkinYear, Narrative, NarrativeKey } from '../../src/domain/year/lapkin-year';
import agreement from '../../src/apps-script/sheets/practice-year/agreement.json';
import narratives from '../../src/apps-script/sheets/practice-year/narratives.json';
import people from '../../src/apps-script/sheets/practice-year/people.json';
import settings from '../../src/apps-script/sheets/practice-year/settings.json';
import worksheets from '../../src/apps-script/sheets/practice-year/worksheets.json';
import { aDivision, aNumber, aPerson, aSigner, anOffice } from './builders';
import { practiceNumbers } from './practice-numbers';

const { umum } = settings;

const partsOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const amountOf = (value: number | string): number | null =>
  typeof value === 'number' ? value : null;

const sheets = Object.entries(worksheets);
const reported = sheets.flatMap(([divisionId, { indikator }]) =>
  indikator.map((row, index) => ({ ...row, divisionId, row: 8 + index })),
);
const carriedOut = sheets.flatMap(([divisionId, { kegiatan }]) =>
  kegiatan.map((row, index) => ({ ...row, divisionId, row: 40 + index })),
);

const tabOf = (divisionId: string): string =>
  settings.divisi.find(({ kode }) => kode === divisionId)?.tab ?? divisionId;

const withWords = (numbers: Indicator, index: number): Indicator => {
  const agreed = agreement.indikator.find(({ kode }) => kode === numbers.id);
  const row = reported.find(({ kode }) => kode === numbers.id);
  if (agreed === undefined || row === undefined)
    throw new Error(`${numbers.id} is not in the rows`);
  const national = agreed.nilaiNasional;
  return {
    ...numbers,
    name: agreed.nama,
    divisionId: row.divisionId,
    personInCharge: agreed.penanggungJawab,
    dataSource: agreed.sumberData,
    formula: agreed.rumus,
    national:
      typeof national === 'number'
        ? { value: aNumber(national), source: agreed.sumberNasional }
        : null,
    numerator: amountOf(row.pembilang),
    denominator: amountOf(row.penyebut),
    notMeasuredReason: row.alasanTidakDiukur,
    supportingFactors: row.faktorPendukung,
    obstacles: row.penghambat,
    solutions: row.solusi,
    plan: row.rencana,
    evidence: partsOf(row.bukti),
    agreementPlace: { tab: 'Perjanjian Kinerja', row: 24 + index },
    worksheetPlace: { tab: tabOf(row.divisionId), row: row.row },
    worksheetWording: { name: agreed.nama, unit: numbers.unit },
  };
};

const carried = (numbers: Activity): Activity => {
  const row = carriedOut.find(({ kode }) => kode === numbers.id);
  if (row === undefined) throw new Error(`${numbers.id} is not in the rows`);
  return {
    ...numbers,
    description: row.uraian,
    obstacles: row.kendala,
    solutions: row.solusi,
    evidence: partsOf(row.bukti),
    place: { tab: tabOf(row.divisionId), row: row.row },
  };
};

const roleOf = (name: string): Role => name as Role;

const personOf = (row: (typeof people)[number], index: number): Person =>
  aPerson({
    id: row.id,
    name: row.nama,
    position: row.jabatan,
    email: row.email,
    roles: partsOf(row.peran).map(roleOf),
    divisionIds: partsOf(row.divisi),
    place: { tab: 'Peran', row: 6 + index },
  });

const narrativeOf = (row: (typeof narratives)[number], index: number): Narrative => ({
  key: row.kode as NarrativeKey,
  report: row.laporan as Narrative['report'],
  text: row.teks,
  confirmedYear: row.tahunKonfirmasi,
  place: { tab: 'Narasi', row: 6 + index },
});

/** The practice year 2023, figures and words, as it is loaded into the workbook. */
export const practiceYear = (): LapkinYear => {
  const numbers = practiceNumbers();
  return {
    ...numbers,
    office: anOffice({
      name: umum.namaSatker,
      shortName: umum.namaSingkat,
      address: umum.alamat,
      budgetDocument: umum.dokumenAnggaran,
    }),
    divisions: settings.divisi.map(({ kode, nama, tab, subbagian }, index) =>
      aDivision({
        id: kode,
        name: nama,
        tab,
        subbagian,
        place: { tab: 'Pengaturan', row: 40 + index },
      }),
    ),
    signers: settings.penandatangan.map(({ laporan, nama, jabatan, nip }) =>
      aSigner(laporan as ReportKind, { name: nama, position: jabatan, nip }),
    ),
    people: people.map(personOf),
    indicators: numbers.indicators.map(withWords),
    activities: numbers.activities.map(carried),
    narratives: narratives.map(narrativeOf),
    holidays: knownHolidays,
    policy: { ...numbers.policy, deadline: isoDate(umum.batasPenyampaian) },
  };
};
