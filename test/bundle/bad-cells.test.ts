import { readFileSync } from 'node:fs';
import { readDocxText } from '../../src/local/drive/read-docx';
import type { Host } from '../../src/local/host';
import {
  CHAIR_OF_PLANNING,
  done,
  gatheredHost,
  practiceHost,
  refused,
  smallHost,
} from '../support/bundle';
import { multiplyActivities } from '../support/scale-year';
import { tabOf, type } from '../support/typing';
import { differences, worldOf } from '../support/world';

const FINANCE = 'Keuangan, Umum, Logistik';

/** The head of the division goes on in spite of what the quality gate says. */
const ALL_THE_SAME = { reason: 'Uji coba.', overrideReason: 'Uji coba.' };

const textsOf = (host: Host): readonly string[] =>
  host.documents().map(({ path }) => {
    const content = readDocxText(readFileSync(path));
    if (!content.ok) throw new Error(`${path}: ${content.fault}`);
    return content.text;
  });

/** Texts that are more than text to some program on their way, by the narrative they are typed into. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['latar-belakang', '=HYPERLINK("https://example.org";"klik di sini")'],
  ['struktur-organisasi', '{#x}isi{/x} {{nama}} {@xml} {^y} {%gambar} } {'],
  ['sumber-daya', '<w:p><w:r><w:t>sisipan</w:t></w:r></w:p> & <b>tebal</b> "kutip" ]]> <!-- x -->'],
  ['aspek-strategis', 'Emoji 🗳️👩🏽‍💻 dan aksara مرحبا بالعالم serta עברית dalam satu baris'],
  ['permasalahan-utama', `${'Kalimat yang sangat panjang. '.repeat(1720)}Tamat`],
];

describe('text that people type', () => {
  test('stands in the drafts as it was typed, whatever it looks like', async () => {
    const host = await smallHost();
    HOSTILE.forEach(([code, text]) => type(host, ['Narasi', 'Naskah', code], text));
    const before = worldOf(host);
    const told = refused(host, 'generate-draft');
    expect(told.code).toBe('errors-block-draft');
    expect(told.problems?.map(({ message }) => message).join()).toContain('{#x}');
    done(host.as(CHAIR_OF_PLANNING), 'generate-draft', { ...ALL_THE_SAME });
    const [, text = ''] = textsOf(host);
    const missing = HOSTILE.filter(([, typed]) => !text.includes(typed)).map(([code]) => code);
    expect(missing).toEqual([]);
    const changed = differences(before, worldOf(host)).filter((line) => line.startsWith('Narasi'));
    expect(changed).toEqual([]);
  });

  test('never becomes a formula, a tag or markup in a worksheet either', async () => {
    const host = await smallHost();
    const typed = '=1+1 {#y} <w:t>';
    type(host, [FINANCE, 'Faktor Pendukung', 'S-01'], typed);
    done(host.as(CHAIR_OF_PLANNING), 'generate-draft', { ...ALL_THE_SAME });
    expect(textsOf(host)[1]).toContain(typed);
  });
});

describe('a number that is none', () => {
  test('is named with its cell, stops the draft, and goes away when it is corrected', async () => {
    const host = await smallHost();
    const place = ['Hukum dan Pengawasan', 'Realisasi', 'K-04'] as const;
    type(host, place, 'kira-kira banyak');
    const before = worldOf(host);
    const { code, problems = [] } = refused(host, 'generate-draft');
    expect(code).toBe('errors-block-draft');
    expect(problems.map(({ tab, cell, message }) => [tab, cell, message])).toContainEqual([
      'Hukum dan Pengawasan',
      expect.stringMatching(/^[A-Z]\d+$/),
      expect.stringContaining('kira-kira banyak'),
    ]);
    expect(differences(before, worldOf(host))).toEqual([]);
    type(host, place, 0);
    done(host, 'generate-draft');
  });
});

describe('a division without anything', () => {
  test('is named by the check and can be handed in with a reason', async () => {
    const host = await practiceHost();
    const sheet = tabOf(host, FINANCE);
    sheet
      .getDataRange()
      .getValues()
      .forEach(([code], index) => {
        if (!/^(?:S-\d+|D-KUL-\d+)$/.test(String(code))) return;
        sheet.getRange(index + 1, 2, 1, sheet.getLastColumn() - 1).clearContent();
        sheet.getRange(index + 1, 1, 1, 1).clearContent();
      });
    const problems = done(host, 'check').problems ?? [];
    expect(problems.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
    const { code, message } = refused(host, 'generate-draft');
    expect([code, message.length > 40]).toEqual([expect.any(String), true]);
  });
});

describe('ten thousand activities', () => {
  test('are refused in a sentence that says what helps, in time and without a document', async () => {
    const host = await gatheredHost();
    multiplyActivities(host, 210);
    const before = worldOf(host);
    const start = performance.now();
    const { code, message } = refused(host, 'generate-draft');
    expect(performance.now() - start).toBeLessThan(60_000);
    expect(code).toBe('report-too-long');
    expect(message).toMatch(/ribu karakter, sedangkan Google Dokumen menampung 1000 ribu/);
    expect(differences(before, worldOf(host))).toEqual([]);
  }, 300_000);
});
