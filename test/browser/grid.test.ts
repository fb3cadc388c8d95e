import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { openWorkbook, type LocalWorkbook } from '../../src/local/spreadsheet/open-workbook';
import type { Sheet } from '../../src/platform/spreadsheet';
import { practiceHost } from '../support/bundle';
import { aBrowser, aPreview, visit, type Preview, type Visit } from '../support/preview';

const TAB = 'Teknis Penyelenggaraan';

describe('the grid of the preview', () => {
  let browser: Browser;
  let preview: Preview;
  let look: Visit;

  beforeAll(async () => {
    preview = await aPreview((await practiceHost()).workbook.save());
    browser = await aBrowser();
    look = await visit(browser, preview);
    await look.page.getByRole('button', { name: TAB, exact: true }).click();
    await look.page.getByLabel(`Isi tab ${TAB}`).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await preview.stop();
  });

  const cell = (page: Page, row: number, letter: string): Locator =>
    page.locator(
      `.tabulator-row[data-row="${String(row)}"] [tabulator-field="c${String(letter.charCodeAt(0) - 64)}"]`,
    );

  const selected = async (page: Page, name: string): Promise<void> =>
    page.locator(`.formula-bar[data-place="${name}"]`).waitFor();

  const shows = (row: number, letter: string, text: string): Promise<void> =>
    cell(look.page, row, letter).getByText(text, { exact: true }).waitFor();

  const file = (): string => join(preview.workspace, 'LAPKIN.xlsx');

  const fromFile = async (): Promise<{
    readonly workbook: LocalWorkbook;
    readonly sheet: Sheet;
  }> => {
    const workbook = await openWorkbook(readFileSync(file()), {
      calls: { count: () => undefined },
    });
    const sheet = workbook.spreadsheetApp.getActiveSpreadsheet().getSheetByName(TAB);
    if (sheet === null) throw new Error(`the file has no tab ${TAB}`);
    return { workbook, sheet };
  };

  test('takes amounts as offices write them, computes, and keeps them in the file', async () => {
    const { page } = look;
    await cell(page, 25, 'L').click();
    await selected(page, 'L25');
    await page.keyboard.type('Rp 10.000,00');
    await page.keyboard.press('Tab');
    await selected(page, 'M25');
    await page.keyboard.type('112000000');
    await page.keyboard.press('Enter');
    await selected(page, 'M26');
    await shows(25, 'L', '10.000');
    await shows(25, 'M', '112.000.000');
    await shows(25, 'N', '94,44');
    await shows(25, 'O', '6.600.000');
    const { sheet } = await fromFile();
    expect(sheet.getRange(25, 12, 1, 4).getValues()).toEqual([
      [10_000, 112_000_000, 94.44, 6_600_000],
    ]);
  });

  test('goes on with the keyboard from cell to cell, and lets go of an entry with Escape', async () => {
    const { page } = look;
    await cell(page, 26, 'P').click();
    await page.keyboard.type('Jarak jauh');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Jaringan lambat');
    await page.keyboard.press('Shift+Enter');
    await selected(page, 'P26');
    await page.keyboard.type('tidak jadi');
    await page.keyboard.press('Escape');
    await shows(26, 'P', 'Jarak jauh');
    await shows(27, 'P', 'Jaringan lambat');
  });

  test('offers the choices of a cell, and fills it with the chosen one', async () => {
    const { page } = look;
    await cell(page, 25, 'R').dblclick();
    const list = cell(page, 25, 'R').locator('select');
    const choices = await list.locator('option').allInnerTexts();
    expect(choices).toContain('Selesai');
    const other = choices.find((choice) => choice !== '' && choice !== 'Selesai') ?? '';
    await list.selectOption(other);
    await shows(25, 'R', other);
    await look.page.locator('.saved').waitFor();
    expect((await fromFile()).sheet.getRange(25, 18, 1, 1).getValues()).toEqual([[other]]);
  });

  test('asks before a cell that LAPKIN fills is changed', async () => {
    const { page } = look;
    await cell(page, 25, 'O').click();
    await page.keyboard.press('Delete');
    expect(look.surprises.splice(0)).toEqual([expect.stringContaining('Tetap mengubahnya?')]);
    await shows(25, 'O', '6.600.000');
  });

  test('shows what another program has changed in the file', async () => {
    const { workbook, sheet } = await fromFile();
    sheet.getRange(25, 13, 1, 1).setValue(100_000_000);
    writeFileSync(file(), workbook.save());
    await shows(25, 'M', '100.000.000');
    await shows(25, 'O', '18.600.000');
    expect(look.surprises).toEqual([]);
  });
});
