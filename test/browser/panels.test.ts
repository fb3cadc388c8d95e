import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { practiceHost } from '../support/bundle';
import { aBrowser, aPreview, openPanel, visit, type Preview, type Visit } from '../support/preview';

const PANELS = ['home', 'divisions', 'check', 'documents', 'actions'] as const;

/** Everything that must be shown as text and never be anything else. */
const MARKUP = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
const RIGHT_TO_LEFT = '\u202Eيمين إلى يسار';
const LONG_WORD = 'Pertanggungjawaban'.repeat(12);

const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const violationsIn = async ({ sidebar }: Visit): Promise<readonly string[]> => {
  await sidebar.evaluate(axe);
  const found = await sidebar.evaluate<readonly Violation[]>(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)',
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

const hostileWorkbook = async (): Promise<Uint8Array> => {
  const host = await practiceHost();
  const spreadsheet = host.workbook.spreadsheetApp.getActiveSpreadsheet();
  const replace = (tab: string, wanted: string, text: string): void => {
    const range = spreadsheet.getSheetByName(tab)?.getDataRange();
    const rows = range?.getValues() ?? [];
    const row = rows.findIndex((cells) => cells.includes(wanted));
    const column = rows[row]?.indexOf(wanted) ?? -1;
    if (row < 0) throw new Error(`${tab} does not hold ${wanted}`);
    const cell = spreadsheet.getSheetByName(tab)?.getRange(row + 1, column + 1, 1, 1);
    cell?.setNumberFormat('@').setValue(text);
  };
  replace('Pengaturan', 'KPU Kabupaten Luwu Utara', MARKUP);
  replace('Pengaturan', 'Divisi Hukum dan Pengawasan', RIGHT_TO_LEFT);
  replace('Pengaturan', 'Divisi Teknis Penyelenggaraan', LONG_WORD);
  replace('Peran', 'Citra Lestari (contoh)', MARKUP);
  replace('Perjanjian Kinerja', '%', `=1+1 ${MARKUP}`);
  return host.workbook.save();
};

describe('the panels of the sidebar', () => {
  let browser: Browser;
  let preview: Preview;

  beforeAll(async () => {
    preview = await aPreview(await hostileWorkbook());
    browser = await aBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await preview.stop();
  });

  test.each([
    ['Indonesian', 'light', { locale: 'id', scheme: 'light' }],
    ['English', 'dark', { locale: 'en', scheme: 'dark' }],
  ] as const)('can be used by everybody in %s, %s', async (_, __, wanted) => {
    const look = await visit(browser, preview, wanted);
    for (const panel of PANELS) {
      await openPanel(look, panel);
      expect({ panel, found: await violationsIn(look) }).toEqual({ panel, found: [] });
    }
    await look.sidebar.locator('details').nth(1).locator('summary').click();
    await look.sidebar.locator('details').nth(1).getByRole('button').first().click();
    await look.sidebar.locator('form').waitFor();
    expect(await violationsIn(look)).toEqual([]);
    await look.context.close();
  });

  test('show what stands in cells as text, whatever it is', async () => {
    const look = await visit(browser, preview);
    const { sidebar } = look;
    await sidebar.locator('.steps summary').first().click();
    expect(await sidebar.locator('main').innerText()).toContain(MARKUP);
    await openPanel(look, 'divisions');
    expect(await sidebar.locator('main').innerText()).toContain(LONG_WORD);
    expect(await sidebar.getByText('يمين إلى يسار').count()).toBe(1);
    await openPanel(look, 'check');
    for (const tag of ['img', 'script[src^=x]', 'main script']) {
      expect(await sidebar.locator(tag).count()).toBe(0);
    }
    expect(look.surprises).toEqual([]);
    await look.context.close();
  });

  test('stay within their 300 pixels when words are long and text grows by 40 percent', async () => {
    const look = await visit(browser, preview);
    const { sidebar } = look;
    await sidebar.evaluate('document.documentElement.style.fontSize = "19.6px"');
    for (const panel of PANELS) {
      await openPanel(look, panel);
      const over = await sidebar.evaluate(
        '[document.documentElement, document.querySelector("main")].reduce((sum, one) => sum + one.scrollWidth - one.clientWidth, 0)',
      );
      expect({ panel, over }).toEqual({ panel, over: 0 });
    }
    await look.context.close();
  });

  test('can be worked with the keyboard alone', async () => {
    const look = await visit(browser, preview, { as: 'anggota-rendatin@example.org' });
    const { sidebar, page } = look;
    await sidebar.locator('nav button').first().focus();
    const focused = (): Promise<string> =>
      sidebar.evaluate<string>('document.activeElement.textContent');
    for (let presses = 0; (await focused()) !== 'Mulai penyusunan'; presses += 1) {
      expect(presses).toBeLessThan(10);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await sidebar.locator('form h1').waitFor();
    expect(await focused()).toBe('Mulai penyusunan');
    for (let presses = 0; (await focused()) !== 'Jalankan'; presses += 1) {
      expect(presses).toBeLessThan(12);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await sidebar.locator('.ending.done').waitFor();
    await sidebar.locator('.steps .selesai').first().waitFor();
    await look.context.close();
  });
});
