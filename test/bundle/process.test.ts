import { HostError } from '../../src/local/disk/host-error';
import type { Host } from '../../src/local/host';
import {
  CHAIR_OF_PLANNING,
  COMPILER,
  WORKSHEETS,
  done,
  gatheredHost,
  practiceHost,
  refused,
} from '../support/bundle';
import { thrownBy } from '../support/local';
import { columnsOf } from '../support/world';

type Cells = readonly string[];

const tabOf = (host: Host, name: string): readonly Cells[] => {
  const sheet = host.workbook.spreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (sheet === null) throw new Error(`no tab ${name}`);
  return sheet.getDataRange().getDisplayValues();
};

const HEADER_ROW = 4;

/** Rows below the header of a tab with one table, by header. */
const rowsOf = (host: Host, name: string): readonly Readonly<Record<string, string>>[] => {
  const grid = tabOf(host, name);
  const headers = grid[HEADER_ROW] ?? [];
  return grid
    .slice(HEADER_ROW + 1)
    .map((cells) => Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? ''])));
};

const statusesOf = (host: Host): readonly string[] =>
  rowsOf(host, 'Tahapan').map((row) => `${row['No.'] ?? ''} ${row['Status'] ?? ''}`);

const statusLine = (host: Host, tab: string): string => tabOf(host, tab)[2]?.[1] ?? '';

describe('the procedure in the tabs', () => {
  test('waits for the Ketua Divisi in a new workbook, with all ten steps in sight', async () => {
    const host = await practiceHost();
    const rows = rowsOf(host, 'Tahapan');
    expect(rows).toHaveLength(18);
    expect(rows[0]).toMatchObject({
      'No.': '1',
      Status: 'Belum',
      Pemegang: 'Citra Lestari (contoh)',
    });
    expect(tabOf(host, 'Tahapan')[2]?.[0]).toMatch(/^CONTOH/);
    expect(rowsOf(host, 'Penggandaan & Penyerahan').map((row) => row['Status'])).toEqual(
      Array.from({ length: 6 }, () => 'Belum dijilid'),
    );
  });

  test('follows the year from its start to the drafts', async () => {
    const host = await practiceHost();
    done(host.as(CHAIR_OF_PLANNING), 'start-year');
    expect(statusesOf(host).slice(0, 3)).toEqual(['1 Selesai', '2 Berjalan', '3 Belum']);
    const [first, ...others] = WORKSHEETS;
    done(host.as(first[1]), 'submit-worksheet', { division: first[0] });
    expect(statusLine(host, 'Keuangan, Umum, Logistik')).toBe('Terkirim');
    expect(statusLine(host, 'Teknis Penyelenggaraan')).toBe('Draf');
    const second = rowsOf(host, 'Tahapan')[1];
    expect(second?.['Yang Belum Ada']).not.toContain('Keuangan');
    expect(second?.['Yang Belum Ada']).toContain('Divisi Teknis Penyelenggaraan');
    others.forEach(([division, email]) => done(host.as(email), 'submit-worksheet', { division }));
    expect(statusesOf(host).slice(0, 5)).toEqual([
      '1 Selesai',
      '2 Selesai',
      '3 Berjalan',
      '3 Berjalan',
      '4 Belum',
    ]);
    const drafts = done(host.as(COMPILER), 'generate-draft').documents ?? [];
    expect(statusesOf(host).slice(2, 7)).toEqual([
      '3 Selesai',
      '3 Selesai',
      '4 Berjalan',
      '4 Berjalan',
      '5 Belum',
    ]);
    expect(
      rowsOf(host, 'Tahapan')
        .slice(2, 4)
        .map((row) => row['Tautan']),
    ).toEqual(drafts.map(({ url }) => url));
    expect(rowsOf(host, 'Tahapan')[4]).toMatchObject({
      Pemegang: 'Citra Lestari (contoh)',
      Tenggat: '15 Januari 2024',
    });
    expect(rowsOf(host, 'Jejak').map((row) => row['Peristiwa'])).toEqual([
      'year-started',
      ...WORKSHEETS.map(() => 'worksheet-submitted'),
      'draft-generated',
      'draft-generated',
    ]);
    expect(tabOf(host, 'Tahapan')[2]?.[3]).toMatch(
      /^Keadaan 8 Januari 2024 menurut Jejak nomor 8, segel [0-9a-f]{16}\.$/,
    );
  });

  test('shows what the tabs add up to', async () => {
    const host = await gatheredHost();
    const recap = tabOf(host, 'Rekap').map((cells) => cells.join(' '));
    expect(recap).toContain(' Seluruh indikator KPU 13 12 104,93');
    expect(recap).toContain(' Seluruh indikator SEKRETARIAT 14 14 99,37');
    expect(recap).toContain(' Jumlah 30.621.430.000 29.994.399.100 627.030.900 97,95');
    expect(recap).toContain('D-HUK Divisi Hukum dan Pengawasan 4 4 8 Terkirim');
  });

  test('notices a worksheet that was changed after it was handed in', async () => {
    const host = await gatheredHost();
    const sheet = host.workbook.spreadsheetApp
      .getActiveSpreadsheet()
      .getSheetByName('Hukum dan Pengawasan');
    const grid = sheet?.getDataRange().getValues() ?? [];
    const row = grid.findIndex((cells) => cells[0] === 'D-HUK-01') + 1;
    const column = (grid.find((cells) => cells.includes('Pagu (Rp)')) ?? []).indexOf('Pagu (Rp)');
    sheet?.getRange(row, column + 1, 1, 1).setValue(1_000_000);
    done(host, 'check');
    expect(statusLine(host, 'Hukum dan Pengawasan')).toBe('Diubah setelah terkirim');
    expect(statusLine(host, 'Teknis Penyelenggaraan')).toBe('Terkirim');
  });

  test('names a board that somebody has typed over, and rows that are gone from the trail', async () => {
    const host = await gatheredHost();
    expect(done(host, 'verify-trail').message).not.toContain('Tahapan');
    const spreadsheet = host.workbook.spreadsheetApp.getActiveSpreadsheet();
    const status = (tabOf(host, 'Tahapan')[HEADER_ROW] ?? []).indexOf('Status') + 1;
    spreadsheet.getSheetByName('Tahapan')?.getRange(9, status, 1, 1).setValue('Selesai');
    expect(done(host, 'verify-trail').message).toContain('Sel D9 pada tab "Tahapan"');
    spreadsheet.getSheetByName('Jejak')?.getRange(11, 1, 1, 7).clearContent();
    expect(done(host, 'verify-trail').message).toContain('Baris nomor 6 pada tab "Jejak" dihapus');
    done(host, 'check');
    expect(done(host, 'verify-trail').message).toContain('Baris nomor 6 pada tab "Jejak" dihapus');
  });

  test('heals boards that a killed run has left behind, though its second run is refused', async () => {
    const [[division, email]] = WORKSHEETS;
    const submit = (host: Host): unknown => host.as(email).rpc('submit-worksheet', { division });
    const whole = await practiceHost();
    done(whole.as(CHAIR_OF_PLANNING), 'start-year');
    whole.calls.reset();
    submit(whole);
    const calls = whole.calls.total();
    const healed: number[] = [];
    for (let beforeEnd = 1; healed.length === beforeEnd - 1; beforeEnd += 1) {
      const host = await practiceHost();
      done(host.as(CHAIR_OF_PLANNING), 'start-year');
      host.inject({ killAt: calls + 1 - beforeEnd, keepsWrites: true });
      expect(thrownBy(() => submit(host))).toBeInstanceOf(HostError);
      host.inject({});
      // Killed any earlier, the run had not yet written down that the worksheet was handed in.
      if (columnsOf(host, 'Jejak', ['No.']).length < 2) break;
      expect(refused(host.as(email), 'submit-worksheet', { division }).code).toBe('procedure');
      expect(tabOf(host, 'Tahapan')).toEqual(tabOf(whole, 'Tahapan'));
      expect(tabOf(host, 'Rekap')).toEqual(tabOf(whole, 'Rekap'));
      expect(statusLine(host, 'Keuangan, Umum, Logistik')).toBe('Terkirim');
      healed.push(beforeEnd);
    }
    expect(healed.length).toBeGreaterThanOrEqual(4);
  });
});
