import { readFileSync, readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { readDocxText } from '../../src/local/drive/read-docx';
import { begunHost, workspaceAfter } from '../support/bundle';
import {
  aBrowser,
  aPreview,
  agree,
  ending,
  goToCell,
  handTo,
  openDraft,
  openPanel,
  paste,
  perform,
  pressButton,
  saved,
  selectWords,
  visit,
  type Preview,
  type Visit,
} from '../support/preview';

const DIVISION = 'kasubag-tekhum@example.org';
const COMPILER = 'staf-rendatin-1@example.org';
const CHAIR = 'anggota-rendatin@example.org';
const HEAD = 'ketua@example.org';
const SECRETARY = 'sekretaris@example.org';

const TAB = 'Hukum dan Pengawasan';
const WITH_REASON = { outcome: 'setujui', reason: 'Checklist dibahas dalam rapat.' };

/** Five people at one workbook, in the order of the procedure: every part goes on where the one before ended. */
describe('a year in the preview', () => {
  let browser: Browser;
  let preview: Preview;
  let look: Visit;

  beforeAll(async () => {
    preview = await aPreview(
      await workspaceAfter('begun', begunHost, () => undefined),
      '2024-01-15',
    );
    browser = await aBrowser();
    look = await visit(browser, preview, { as: DIVISION });
  });
  afterAll(async () => {
    await browser.close();
    await preview.stop();
  });

  const documents = (beginning: string): readonly string[] =>
    readdirSync(preview.workspace).filter((name) => name.startsWith(beginning));

  const sit = async (email: string): Promise<void> => {
    look = await handTo(look, email);
  };

  const type = async (cell: string, text: string): Promise<void> => {
    await goToCell(look, TAB, cell);
    await look.page.keyboard.type(text);
    await look.page.keyboard.press('Enter');
    await saved(look);
  };

  const handIn = async (): Promise<string> => {
    await openPanel(look, 'divisions');
    const own = look.sidebar.locator('details.division', { hasText: TAB });
    await own.getByRole('button', { name: 'Kirim kertas kerja divisi' }).click();
    return ending(look);
  };

  test('begins in a cell: a division fills it, hands in without a mouse, and may do no more', async () => {
    await type('N6', 'Pembinaan etik dilanjutkan setiap triwulan.');
    await look.sidebar.locator('nav button').first().focus();
    await pressButton(look, 'Divisi');
    // This panel begins to check by itself.
    await look.sidebar.locator('.division[open]').getByText('Tidak ada catatan').first().waitFor();
    await pressButton(look, 'Kirim kertas kerja divisi');
    expect(await ending(look)).toContain('Kertas kerja Divisi Hukum dan Pengawasan dikirim.');
    await pressButton(look, 'Tutup pesan');
    expect(await perform(look, 'Buat draf LAPKIN')).toContain('Peran Anda pada tab "Peran" tidak');
    expect(documents('Laporan')).toEqual([]);
  });

  test('hands the report over as a file when Drive makes no document', async () => {
    await sit(COMPILER);
    const instead = [{ action: 'download-draft', args: { report: 'KPU' } }];
    const refusal = { ok: false, error: { code: 'quota', message: 'Batas Google.', instead } };
    const value = { result: JSON.stringify(refusal), selection: null };
    await look.page.route('**/command', (route) =>
      (route.request().postData() ?? '').includes('generate-draft')
        ? route.fulfill({ json: { ok: true, value } })
        : route.continue(),
    );
    expect(await perform(look, 'Buat draf LAPKIN')).toContain('Batas Google.');
    await look.page.unroute('**/command', undefined);
    await look.sidebar
      .locator('.tray')
      .getByRole('button', { name: /^Unduh draf/ })
      .click();
    expect(await ending(look)).toContain('diberikan sebagai');
    const [file] = await Promise.all([
      look.page.waitForEvent('download'),
      look.sidebar.locator('a[download]').click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^Laporan Kinerja KPU .* – Draf 1\.docx$/);
    expect(readDocxText(readFileSync(await file.path())).ok).toBe(true);
    expect(documents('Laporan')).toEqual([]);
  });

  test('makes the drafts once, though the connection breaks in the middle', async () => {
    await openPanel(look, 'home');
    await look.page.route('**/command', async (route) => {
      if (!(route.request().postData() ?? '').includes('generate-draft')) return route.continue();
      // The request has arrived, and nobody hears what becomes of it.
      void route.fetch({ timeout: 120_000 }).catch(() => undefined);
      await look.sidebar.locator('.at-work').waitFor();
      return route.abort('connectionreset');
    });
    await look.sidebar.locator('nav button').first().focus();
    await pressButton(look, 'Buat draf LAPKIN');
    expect(await ending(look)).toContain('Sambungan terputus');
    await look.page.unroute('**/command', undefined);
    await look.sidebar.getByRole('button', { name: 'Coba lagi' }).click();
    expect(await look.sidebar.locator('.ending.question').innerText()).toContain('versi 2');
    await look.sidebar.getByRole('button', { name: 'Batal' }).click();
    expect(documents('Laporan')).toHaveLength(2);
  });

  test('returns with the notes and the comment of the chair', async () => {
    await sit(CHAIR);
    const document = await openDraft(look);
    await selectWords(document, 'secara terbuka');
    await document.getByLabel('Komentar', { exact: true }).fill('Mohon diperjelas.');
    await document.getByRole('button', { name: 'Simpan' }).click();
    await document.locator('.thread').first().waitFor();
    await document.close();
    await sit(COMPILER);
    expect(await perform(look, 'Catat reviu')).toContain('LAPKIN KPU dicatat: 1 komentar terbuka');
    await sit(CHAIR);
    const returned = { report: 'KPU', outcome: 'kembalikan', notes: 'Perbaiki kata pengantar.' };
    expect(await perform(look, 'Putuskan reviu', returned)).toContain('mengembalikan LAPKIN KPU');
    const approved = { report: 'SEKRETARIAT', outcome: WITH_REASON.outcome };
    expect(await perform(look, 'Putuskan reviu', approved)).toContain('Checklist reviu belum');
    await pressButton(look, 'Melanjutkan dengan alasan');
    await look.sidebar.locator('#field-reason:focus').waitFor();
    await look.page.keyboard.type(WITH_REASON.reason);
    await pressButton(look, 'Jalankan');
    expect(await ending(look)).toContain('menyetujui');
  });

  test('keeps what the drafter wrote where new data disagree, until somebody decides', async () => {
    await sit(COMPILER);
    const document = await openDraft(look);
    await selectWords(document, 'dengan capaian 100%');
    await document.getByRole('button', { name: 'Ubah' }).click();
    await document.getByLabel('Teks pengganti').fill('dengan capaian penuh');
    await document.getByRole('button', { name: 'Simpan' }).click();
    await document.locator('.pages').getByText('dengan capaian penuh').first().waitFor();
    await document.locator('.thread').getByRole('button', { name: 'Tandai selesai' }).click();
    await document.getByRole('button', { name: 'Buka kembali' }).waitFor();
    await document.close();
    await perform(look, 'Catat reviu');
    const opened = { division: 'D-HUK', reason: 'Ada putusan baru.' };
    expect(await perform(look, 'Buka kembali kertas kerja', opened)).toContain('dibuka kembali');
    await sit(DIVISION);
    await type('H6', '1');
    await goToCell(look, TAB, 'L6');
    await paste(look, [['Satu laporan terbukti.', 'Pembinaan anggota badan adhoc.']]);
    expect(await handIn()).toContain('dikirim');
    await sit(COMPILER);
    expect(await perform(look, 'Perbarui draf')).toContain('benturan');
    expect(await agree(look)).toContain('Draf diperbarui');
    await look.sidebar.getByRole('button', { name: 'Pertahankan suntingan' }).first().click();
    await look.sidebar.locator('.ending', { hasText: 'Putuskan benturan' }).waitFor();
    const note = { report: 'KPU', note: 'Kata pengantar diperjelas.' };
    expect(await perform(look, 'Ajukan kembali draf', note)).toContain('sebagai versi 2');
    await perform(look, 'Catat reviu');
  });

  test('passes the plenary', async () => {
    await sit(CHAIR);
    const approved = { report: 'KPU', ...WITH_REASON };
    await perform(look, 'Putuskan reviu', approved);
    if (await look.sidebar.locator('.ending.question').isVisible()) await agree(look);
    expect(await ending(look)).toContain('menyetujui LAPKIN KPU versi 2');
    await sit(COMPILER);
    const session = { date: '2024-01-15', time: '10.00', place: 'Aula' };
    expect(await perform(look, 'Siapkan rapat pleno', session)).toContain('dijadwalkan');
    await goToCell(look, 'Pleno', 'A6');
    await paste(look, [['15/01/2024', 'Aula', '', '10.00']]);
    await goToCell(look, 'Pleno', 'D15');
    await paste(
      look,
      Array.from({ length: 2 }, () => ['Setujui', '5']),
    );
    await goToCell(look, 'Pleno', 'D20');
    await paste(
      look,
      Array.from({ length: 10 }, () => ['Ya']),
    );
    await perform(look, 'Catat rapat pleno');
    if (await look.sidebar.locator('.ending.question').isVisible()) await agree(look);
    expect(await ending(look)).toContain('Berita Acara');
    await perform(look, 'Catat reviu');
  });

  test('is decided in two windows at once, and each window shows both decisions', async () => {
    await sit(HEAD);
    const other = await visit(browser, preview, { as: SECRETARY });
    for (const report of ['KPU', 'SEKRETARIAT']) {
      const decided = await Promise.all(
        [look, other].map(async (window) => {
          await perform(window, 'Putuskan reviu', { report, ...WITH_REASON });
          if (await window.sidebar.locator('.ending.question').isVisible()) await agree(window);
          return ending(window);
        }),
      );
      expect(decided[0]).toContain('selaku Ketua menyetujui');
      expect(decided[1]).toContain('selaku Sekretaris menyetujui');
    }
    for (const window of [look, other]) {
      await openPanel(window, 'home');
      await window.sidebar.getByRole('button', { name: 'Muat ulang' }).click();
      await window.sidebar.locator('.card', { hasText: 'Langkah 7' }).waitFor();
    }
    await other.context.close();
  });

  test('ends in English: final, signed, bound, handed over and received', async () => {
    await look.context.close();
    look = await visit(browser, preview, { as: COMPILER, locale: 'en' });
    for (const report of ['KPU', 'SEKRETARIAT']) {
      await perform(look, 'Finalise', { report, reason: 'Practice.' });
      if (await look.sidebar.locator('.ending.question').isVisible()) await agree(look);
      expect(await ending(look)).toContain('is final and frozen');
    }
    await sit(HEAD);
    expect(await perform(look, 'Record signature', { report: 'KPU' })).toContain('signed by');
    await sit(SECRETARY);
    const signed = await perform(look, 'Record signature', { report: 'SEKRETARIAT' });
    expect(signed).toContain('signed by');
    await sit(COMPILER);
    expect(await perform(look, 'Stamp copies')).toContain('3 copies of LAPKIN Sekretariat bound');
    const letter = { letterNumber: '12' };
    expect(await perform(look, 'Stamp submission', letter)).toContain('handed over through');
    for (const destination of ['kpu-provinsi', 'kpu-ri']) {
      const receipt = { destination, number: 'TT-1', receiver: 'Petugas' };
      expect(await perform(look, 'Record receipt', receipt)).toContain('received by Petugas');
    }
    expect(await perform(look, 'Verify the trail')).toContain('The trail is whole');
    await openPanel(look, 'home');
    await look.sidebar.getByText('All steps are finished.').waitFor();
    expect(look.surprises).toEqual([]);
  });
});
