import type { CellValue } from '../../../platform/spreadsheet';
import type { Host } from '../../host';
import { performs, worksByHand } from './move';
import type { Move } from './move';
import { typeBelow } from './typing';

/*
 * Another office in another province: a city with four divisions, other policies and another time zone. It is made from
 * the practice year as an office would do it, with the actions that an office has.
 */

const CITY = { level: 'KOTA', name: 'Teluk Permai', province: 'Maluku', areaCode: '9971' } as const;
const PLACE = `Kota ${CITY.name}`;

const JOINED = 'D-TEK';
const JOINED_NAME = 'Divisi Teknis Penyelenggaraan dan Hukum';
const DIVISIONS = `D-KUL; ${JOINED}=${JOINED_NAME}; D-DATIN; D-SOS`;
const DISSOLVED = 'D-HUK';
const OLD_TAB = 'Hukum lama';

/** Choices that differ from those of the practice year, by label. */
const POLICIES: Readonly<Record<string, CellValue>> = {
  'Plafon capaian (%)': 110,
  'Rumus indikator minimum': 'rasio',
  'Arti satu minggu': 'hari kalender',
  'Tampilkan seluruh anggaran': 'Ya',
  'Gaya penulisan rupiah': 'Rp 1.250.000,-',
  Alamat: `Jalan Pelabuhan Nomor 7, ${CITY.name} (contoh)`,
  Laman: 'www.kpu.example',
  'Kedudukan KPU provinsi': 'Ambon',
};

type Change = (text: string, header: string) => CellValue;

/** Changes typed texts of a tab; `change` is told the header above each. */
const retype = (host: Host, tab: string, change: Change): void => {
  const sheet = host.workbook.spreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (sheet === null) throw new Error(`the practice workbook has no tab ${tab}`);
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  let headers: readonly CellValue[] = [];
  range.getValues().forEach((row, down) => {
    // Every table of the workbook has a column of codes.
    if (row.some((cell) => /^Kode( Orang)?$/.test(String(cell)))) headers = row;
    row.forEach((cell, across) => {
      if (typeof cell !== 'string' || cell === '') return;
      if ((formulas[down]?.[across] ?? '') !== '') return;
      const changed = change(cell, String(headers[across] ?? ''));
      if (changed !== cell) sheet.getRange(down + 1, across + 1, 1, 1).setValue(changed);
    });
  });
};

const settingsOf = (host: Host): ReadonlyMap<string, string> => {
  const sheet = host.workbook.spreadsheetApp.getActiveSpreadsheet().getSheetByName('Pengaturan');
  const rows = sheet?.getDataRange().getValues() ?? [];
  return new Map(rows.map(([label = '', value = '']) => [String(label), String(value)]));
};

/** What the practice office calls itself and its places, with what stands for it here; longest first. */
const namesFrom = (host: Host): readonly (readonly [string, string])[] => {
  const settings = settingsOf(host);
  const full = (settings.get('Nama singkat') ?? '').replace(/^KPU /, '');
  const bare = full.replace(/^Kabupaten /, '');
  return [
    [full, PLACE],
    [bare, CITY.name],
    [settings.get('Tempat penandatanganan') ?? '', CITY.name],
    [settings.get('Provinsi') ?? '', CITY.province],
    ['Divisi Teknis Penyelenggaraan', JOINED_NAME],
    ['Divisi Hukum dan Pengawasan', JOINED_NAME],
    ['dalam lima divisi', 'dalam empat divisi'],
  ];
};

const TEXT_TABS = [
  'Peran',
  'Perjanjian Kinerja',
  'Narasi',
  'Keuangan, Umum, Logistik',
  'Teknis Penyelenggaraan',
  'Perencanaan, Data, Informasi',
  'Hukum dan Pengawasan',
  'Sosdiklih, Parmas, SDM',
] as const;

const joined = (text: string): string =>
  [...new Set(text.split(/;\s*/).map((id) => (id === DISSOLVED ? JOINED : id)))].join('; ');

/** Of five members one no longer heads a division. */
const releaseChair = (host: Host): void => {
  const member = { Jabatan: `Anggota KPU ${PLACE}`, Peran: 'Anggota', Divisi: '' };
  typeBelow(host, 'Peran', 'Kode', (row) => {
    if (row.text('Kode') === '') return null;
    return row.text('Divisi') === DISSOLVED && row.text('Peran').includes('Ketua Divisi')
      ? member
      : {};
  });
};

/** The staff types the names, the choices and the new arrangement of divisions. */
const retypeOffice = (host: Host): void => {
  const names = namesFrom(host);
  releaseChair(host);
  const renamed = (text: string): string =>
    names
      .reduce((rest, [from, to]) => (from === '' ? rest : rest.split(from).join(to)), text)
      .replace(/\bkabupaten\b(?!\/)/g, 'kota')
      .replace(/\bKabupaten\b(?!\/)/g, 'Kota');
  for (const tab of TEXT_TABS) {
    retype(host, tab, (text, header) => (header === 'Divisi' ? joined(text) : renamed(text)));
  }
  const book = host.workbook.spreadsheetApp.getActiveSpreadsheet();
  const settings = book.getSheetByName('Pengaturan');
  settings
    ?.getDataRange()
    .getValues()
    .forEach(([label = ''], down) => {
      const value = POLICIES[String(label)];
      if (value !== undefined) settings.getRange(down + 1, 2, 1, 1).setValue(value);
    });
  book.getSheetByName('Hukum dan Pengawasan')?.setName(OLD_TAB);
};

const dropOldTab = (host: Host): void => {
  const book = host.workbook.spreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName(OLD_TAB);
  if (sheet !== null) book.deleteSheet(sheet);
};

const takeOver = (by: string, table: string): Move =>
  performs(by, 'import-worksheet', { division: JOINED, table, source: OLD_TAB });

/** Makes the practice workbook that of the second office. */
export const beginSecondOffice = (by: string): readonly Move[] => [
  worksByHand(by, 'mengganti isian kantor dan pembagian divisi', retypeOffice),
  performs(by, 'found-office', { ...CITY, divisions: DIVISIONS }),
  takeOver(by, 'INDIKATOR'),
  takeOver(by, 'KEGIATAN'),
  worksByHand(by, 'menghapus tab divisi lama', dropOldTab),
  performs(by, 'set-up'),
];
