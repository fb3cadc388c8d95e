import { readFileSync } from 'node:fs';
import { runCommandLine } from '../../src/local/cli/run';
import { readDocxText } from '../../src/local/drive/read-docx';
import type { Host } from '../../src/local/host';
import { builtDist } from '../support/built';
import { aHost, done, refused } from '../support/bundle';
import { temporaryFolder } from '../support/local';
import { tabOf } from '../support/typing';

type Row = Readonly<Record<string, unknown>>;

/** Rows of a tab below the header that holds `anchor`, by header. */
const rowsOf = (host: Host, tab: string, anchor: string): readonly Row[] => {
  const sheet = host.workbook.spreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  const grid = sheet?.getDataRange().getValues() ?? [];
  const headerAt = grid.findIndex((row) => row.includes(anchor));
  const headers = (grid[headerAt] ?? []).map(String);
  return grid
    .slice(headerAt + 1)
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index]])));
};

describe('the practice year from the order to start to the last receipt', () => {
  let host: Host;
  let code: number;
  const said: string[] = [];

  beforeAll(async () => {
    const workspace = temporaryFolder();
    const output = {
      print: (line: string) => said.push(line),
      tell: (line: string) => said.push(line),
    };
    code = await runCommandLine(['demo', '--workspace', workspace], builtDist(), output);
    host = await aHost({ workspace, now: () => new Date('2024-02-21T02:00:00Z') });
  }, 300_000);

  test('ends well', () => {
    expect(said.slice(-5).join('\n')).toContain('Tanda Terima');
    expect(code).toBe(0);
  });

  test('shows every step as finished, for both reports, inside the time of the procedure', () => {
    const board = rowsOf(host, 'Tahapan', 'Aktivitas');
    expect(board).toHaveLength(18);
    expect(new Set(board.map((row) => row['Status']))).toEqual(new Set(['Selesai']));
    expect(board.filter((row) => Number(row['Terlambat (hari kerja)']) > 0)).toEqual([]);
  });

  test('has six bound copies, four handed over with receipts, two in the archive', () => {
    const copies = rowsOf(host, 'Penggandaan & Penyerahan', 'Kode Tujuan');
    expect(copies.filter((row) => row['Dijilid'] !== '')).toHaveLength(6);
    const received = copies.filter((row) => row['Nomor Tanda Terima'] !== '');
    expect(received.map((row) => row['Kode Tujuan']).sort()).toEqual([
      'kpu-provinsi',
      'kpu-provinsi',
      'kpu-ri',
      'kpu-ri',
    ]);
    const archived = copies.filter((row) => row['Kode Tujuan'] === 'arsip');
    expect(archived.map((row) => row['Diserahkan'])).toEqual(['', '']);
  });

  test('logs the comment of the chair once, resolved, with the role of its author', () => {
    const log = rowsOf(host, 'Log Reviu', 'Komentar').filter((row) =>
      String(row['Komentar']).startsWith('Mohon disebutkan'),
    );
    expect(log).toHaveLength(1);
    expect(Object.values(log[0] ?? {})).toContain('Selesai');
  });

  test.each([
    ['Undangan Rapat Pleno', 'Selasa, 30 Januari 2024'],
    ['Daftar Hadir', 'Andi Rahman'],
    ['Berita Acara', 'Selasa tanggal tiga puluh bulan Januari tahun dua ribu dua puluh empat'],
    ['Lembar Pengesahan Laporan Kinerja (LAPKIN) KPU', 'Citra Lestari'],
    ['Surat Pengantar LAPKIN 2023 kepada KPU Republik Indonesia', 'melalui'],
    ['Tanda Terima LAPKIN 2023 untuk KPU Provinsi', 'Yang menerima'],
  ])('leaves the paper %s', (name, words) => {
    const found = host.documents().find((document) => document.name.startsWith(name));
    const content = found && readDocxText(readFileSync(found.path));
    expect(content?.ok === true && content.text).toContain(words);
  });

  test('keeps the document of every decision as evidence', () => {
    const evidence = host.documents().filter(({ name }) => name.startsWith('Bukti langkah'));
    expect(evidence.length).toBeGreaterThanOrEqual(9);
  });

  test('freezes the reports: nobody can edit or comment any more', () => {
    const final = host.documents().find(({ name }) => /^Laporan Kinerja KPU/.test(name));
    expect(() => host.people.comment(final?.id ?? '', 'Siapa', 'BAB I', 'terlambat')).toThrow(
      /dikunci \(LAPKIN final\)/,
    );
  });

  test('takes a wrong stamp back with a reason, misses the receipt at once, and stamps the selected row anew', () => {
    const copies = (): readonly Row[] => rowsOf(host, 'Penggandaan & Penyerahan', 'Kode Tujuan');
    const lastStep = (): Row | undefined => rowsOf(host, 'Tahapan', 'Aktivitas').slice(-2)[0];
    const copy = { report: 'KPU', destination: 'kpu-ri' };
    const undo = { ...copy, reason: 'Salah rangkap.' };
    const others = copies().slice(1);
    expect(refused(host, 'undo-stamp', { ...undo, stamp: 'diserahkan' }).message).toContain(
      'Batalkan dahulu cap sesudahnya: "tanda terima" pada rangkap LAPKIN KPU untuk KPU Republik Indonesia.',
    );
    const archive = { ...undo, destination: 'arsip' };
    expect(refused(host, 'undo-stamp', { ...archive, stamp: 'dijilid' }).message).toBe(
      'Batalkan dahulu cap sesudahnya: "diserahkan" pada rangkap LAPKIN KPU untuk KPU Republik Indonesia dan KPU Provinsi Sulawesi Selatan.',
    );
    expect(refused(host, 'undo-stamp', { ...archive, stamp: 'diserahkan' }).message).toBe(
      'Rangkap LAPKIN KPU untuk Arsip belum bercap "diserahkan", sehingga tidak ada yang dapat dibatalkan.',
    );
    done(host, 'undo-stamp', { ...undo, stamp: 'tanda-terima' });
    expect(copies()[0]).toMatchObject({ Status: 'Diserahkan, menunggu tanda terima' });
    expect(lastStep()).toMatchObject({
      Status: 'Berjalan',
      'Yang Belum Ada': 'Tanda terima dari: KPU Republik Indonesia',
    });
    done(host, 'undo-stamp', { ...undo, stamp: 'diserahkan' });
    const sheet = tabOf(host, 'Penggandaan & Penyerahan');
    const row =
      sheet
        .getDataRange()
        .getValues()
        .findIndex((cells) => cells.includes('kpu-ri')) + 1;
    sheet.getRange(row, 1, 1, 2).activate();
    done(host, 'stamp-submission', { rows: 'terpilih', letterNumber: '14/PR.03.1-SD/7322/2024' });
    done(host, 'record-receipt', { ...copy, number: 'TT-3/II/2024', receiver: 'Petugas' });
    expect(copies()[0]).toMatchObject({ Status: 'Diterima', 'Nomor Tanda Terima': 'TT-3/II/2024' });
    expect(copies().slice(1)).toEqual(others);
    expect(lastStep()).toMatchObject({ Status: 'Selesai', 'Yang Belum Ada': '' });
    expect(done(host, 'verify-trail').message).toContain('Jejak utuh');
  });

  test('finds a row of the trail that somebody edited, and names it', () => {
    const sheet = host.workbook.spreadsheetApp.getActiveSpreadsheet().getSheetByName('Jejak');
    const grid = sheet?.getDataRange().getValues() ?? [];
    const headerAt = grid.findIndex((row) => row.includes('Segel'));
    const column = (grid[headerAt] ?? []).indexOf('Isi') + 1;
    const cell = sheet?.getRange(headerAt + 6, column, 1, 1);
    cell?.setValue(String(cell.getValues()[0]?.[0]).replace('D-', 'X-'));
    const answer = host.rpc('verify-trail') as { readonly value: { readonly message: string } };
    expect(answer.value.message).toContain('Baris nomor 5 pada tab "Jejak" diubah');
  });
});
