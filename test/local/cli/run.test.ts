import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommandLine } from '../../../src/local/cli/run';
import { docxBytes, temporaryFolder, writeDist } from '../../support/local';

const DOCX = Buffer.from(docxBytes('LAPORAN KINERJA')).toString('base64');

/** A script with the envelope of the real one: describe, a refusal that can be confirmed, and drafts. */
const SCRIPT = `
var option = function (name, kind) { return { name: name, kind: kind, required: false, description: 'Keterangan' }; };
var list = [
  { name: 'describe', title: '', step: null, options: [] },
  { name: 'set-up', title: 'Siapkan buku kerja', step: null, options: [option('year', 'number')] },
  { name: 'load-practice-year', title: 'Muat tahun contoh', step: null, options: [option('replaceData', 'flag')] },
  { name: 'status', title: 'Keadaan', step: null, options: [] },
  { name: 'generate-draft', title: 'Susun draf', step: 3, options: [option('newVersion', 'flag')] },
];
var say = function (text) { SpreadsheetApp.getActiveSpreadsheet().toast(text, 'LAPKIN', 5); };
var write = function (text) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1, 1, 1).setValue(text); };
var draft = function (name) {
  var blob = Utilities.newBlob(Utilities.base64Decode('${DOCX}'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'x');
  Drive.Files.create({ name: name, mimeType: 'application/vnd.google-apps.document' }, blob, { fields: 'id' });
};
var perform = {
  describe: function () { return { ok: true, value: { message: '', actions: list } }; },
  'set-up': function () { say('Membuat tab'); write('siap'); return { ok: true, value: { message: 'Buku kerja siap.' } }; },
  'load-practice-year': function (args) {
    if (!args.replaceData) return { ok: false, error: { code: 'has-data', message: 'Data akan diganti.', confirm: 'replaceData' } };
    return { ok: true, value: { message: 'Tahun contoh dimuat.', problems: [{ severity: 'warning', tab: 'Narasi', cell: 'D4', message: 'kosong' }] } };
  },
  status: function () {
    var track = { report: 'SEKRETARIAT', status: 'berjalan', holders: ['Citra'], due: '2024-01-29', finishedOn: null, missing: ['keputusan'] };
    var done = { report: null, status: 'selesai', holders: [], due: '2024-01-15', finishedOn: '2024-01-12', missing: [] };
    var steps = [{ number: 2, title: 'Monitoring', tracks: [done] }, { number: 4, title: 'Koreksi', tracks: [track] }];
    return { ok: true, value: { message: 'Keadaan saat ini.', status: { year: 2023, office: 'KPU Contoh', copyNotice: 'Ini salinan.', drafts: [{ frozenNotice: 'Naskah berubah.' }, { frozenNotice: '' }], steps: steps } } };
  },
  'generate-draft': function () {
    draft('LAPKIN KPU');
    if (typeof ONE_DRAFT === 'undefined') draft('LAPKIN Sekretariat');
    return { ok: true, value: { message: 'Draf tersusun.' } };
  },
};
function rpc(json) { var r = JSON.parse(json); return JSON.stringify(perform[r.action](r.args)); }
`;

const run = async (words: readonly string[], script = SCRIPT) => {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await runCommandLine(words, writeDist(script), {
    print: (line) => void printed.push(line),
    tell: (line) => void told.push(line),
  });
  return { code, printed, told };
};

describe('runCommandLine', () => {
  test('performs an action, shows its progress and saves the workbook', async () => {
    const folder = temporaryFolder();
    const { code, printed, told } = await run([
      'set-up',
      '--workspace',
      folder,
      '--as',
      'a@example.org',
    ]);
    expect(code).toBe(0);
    expect(told).toEqual(['  … Membuat tab']);
    expect(printed.slice(0, 2)).toEqual([
      'Buku kerja siap.',
      `Berkas: ${join(folder, 'LAPKIN.xlsx')}`,
    ]);
    expect(printed[2]).toMatch(/^Panggilan ke Google: \d+ \(perkiraan \d+,\d detik\)$/);
    expect(existsSync(join(folder, 'LAPKIN.xlsx'))).toBe(true);
  });

  test('tells where the year stands, step by step', async () => {
    const words = ['status', '--workspace', temporaryFolder(), '--as', 'a@example.org'];
    const { printed } = await run(words);
    expect(printed.slice(0, -1)).toEqual([
      'Keadaan saat ini.',
      '  KPU Contoh, tahun 2023',
      '  Ini salinan.',
      '  Naskah berubah.',
      '  2. Monitoring: selesai; 12 Januari 2024',
      '  4. Koreksi: LAPKIN Sekretariat berjalan; pada Citra; tenggat 29 Januari 2024; belum ada keputusan',
    ]);
  });

  test('refuses without --yes, performs with it, and shows the remarks', async () => {
    const words = ['load-practice-year', '--workspace', temporaryFolder(), '--as', 'a@example.org'];
    const refused = await run(words);
    expect([refused.code, ...refused.printed.slice(0, 2)]).toEqual([
      1,
      'Data akan diganti.',
      'Ulangi dengan --yes untuk menyetujui.',
    ]);
    const agreed = await run([...words, '--yes']);
    expect([agreed.code, ...agreed.printed.slice(0, 2)]).toEqual([
      0,
      'Tahun contoh dimuat.',
      '  Peringatan Narasi D4: kosong',
    ]);
  });

  test('writes one JSON line on request', async () => {
    const folder = temporaryFolder();
    const { printed } = await run([
      'generate-draft',
      '--workspace',
      folder,
      '--as',
      'a@b',
      '--json',
    ]);
    expect(printed).toHaveLength(1);
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({
      action: 'generate-draft',
      ok: true,
      value: { message: 'Draf tersusun.' },
      files: [join(folder, 'LAPKIN KPU.docx'), join(folder, 'LAPKIN Sekretariat.docx')],
      calls: { total: 2, methods: [{ method: 'Drive.Files.create', times: 2 }] },
    });
  });

  test('lists every action with its options', async () => {
    const { code, printed } = await run(['--help']);
    expect(code).toBe(0);
    const help = printed.join('\n');
    expect(help).toMatch(/generate-draft +Susun draf \(langkah 3\)\n +--new-version +Keterangan/);
    expect(help).not.toContain('describe');
  });

  test('explains one action', async () => {
    const { printed } = await run(['set-up', '--help']);
    expect(printed.join('\n')).toContain('set-up: Siapkan buku kerja\n');
    expect(printed.join('\n')).toContain('--year ANGKA');
  });

  test('ends with 2 on a line it does not understand', async () => {
    const { code, told } = await run(['hapus']);
    expect([code, told[0]]).toEqual([2, 'Tindakan "hapus" tidak dikenal.']);
  });

  test.each([
    [['demo', '--kantor', 'kota'], 'Pilihan --kantor tidak dikenal.'],
    [['hand-over', 'folder'], 'Kata "folder" tidak dimengerti.'],
  ])('says of %j in Indonesian what is not understood', async (words, sentence) => {
    const { code, told } = await run(words);
    expect([code, told[0]]).toEqual([2, sentence]);
  });

  test.each(['demo', 'hand-over', 'start'])('explains %s instead of doing it', async (task) => {
    const { code, printed } = await run([task, '--help']);
    expect([code, printed.join('\n')]).toEqual([0, expect.stringContaining(`  ${task} `)]);
  });

  test('ends with 1 and a sentence when the workbook is none', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'LAPKIN.xlsx'), 'x');
    const words = ['set-up', '--workspace', folder, '--as', 'a@example.org'];
    const { code, told } = await run(words);
    expect([code, told[0]]).toEqual([1, expect.stringContaining('bukan buku kerja .xlsx')]);
    const { printed } = await run([...words, '--json']);
    expect(JSON.parse(printed[0] ?? '')).toMatchObject({
      ok: false,
      error: { code: 'workbook-not-xlsx' },
    });
  });
});

describe('runDemo', () => {
  test('ends with 2 on an option it does not have', async () => {
    expect((await run(['demo', '--warna'])).code).toBe(2);
  });

  test('ends well without drafts when it stops before they are made', async () => {
    const { code, told } = await run(['demo', '--workspace', temporaryFolder(), '--until', '0']);
    expect([code, told]).toEqual([0, []]);
  });

  test('moves what an earlier run left aside, and loses nothing of it', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'catatan.txt'), 'milik orang');
    const words = ['demo', '--workspace', folder, '--until', '0'];
    await run(words);
    writeFileSync(join(folder, 'catatan.txt'), 'lagi');
    await run(words);
    expect(readFileSync(join(folder, 'sebelumnya-1', 'catatan.txt'), 'utf8')).toBe('milik orang');
    expect(readFileSync(join(folder, 'sebelumnya-2', 'catatan.txt'), 'utf8')).toBe('lagi');
  });
});
