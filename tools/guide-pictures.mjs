/**
 * The pictures of the guide, taken in the preview at four moments of the practice year: the worksheets are being
 * filled in, the drafts are with the chair, the plenary is over, everything is handed over.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser, openWindow, startPreview } from './preview-browser.mjs';

const PANELS = ['home', 'divisions', 'check', 'documents', 'actions'];
/** Sharp enough to be read, small enough to be kept in the project. */
const LOOK = { deviceScaleFactor: 1.5, viewport: { width: 1180, height: 620 } };

const openPanel = async ({ sidebar }, name) => {
  await sidebar.locator('nav button').nth(PANELS.indexOf(name)).click();
  await sidebar.locator('main[aria-busy=false] h1').first().waitFor();
  if (name === 'check') await sidebar.locator('.chips').waitFor();
};

/** Gives the sidebar the height of what it shows, up to a limit. */
const sidebarPicture = async ({ page, sidebar }, path, tallest = 900) => {
  const needed = await sidebar.evaluate(
    'document.querySelector("nav").offsetHeight + document.querySelector("main").scrollHeight',
  );
  const { width } = page.viewportSize();
  const around = 140;
  await page.setViewportSize({ width, height: Math.min(needed + around, tallest) });
  await page.locator('aside.sidebar').screenshot({ path });
};

const tabPicture = async ({ page }, tab, path) => {
  await page.getByRole('button', { name: tab, exact: true }).click();
  await page.getByLabel(`Isi tab ${tab}`).waitFor();
  await page.getByLabel('Tutup').click();
  await page.waitForTimeout(500);
  await page.locator('.sheet-pane').screenshot({ path });
};

const openForm = async (window, title) => {
  await openPanel(window, 'actions');
  const button = window.sidebar.getByRole('button', { name: title, includeHidden: true });
  const group = window.sidebar.locator('details', { has: button });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  await button.click();
  await window.sidebar.locator('form').waitFor();
};

/** What is photographed at which moment, by whom. `until` is the last step that has been taken. */
const MOMENTS = [
  {
    until: 1,
    date: '2024-01-05',
    shots: [
      [
        'kasubag-tekhum',
        'divisi',
        async (window, path) => {
          await openPanel(window, 'divisions');
          await sidebarPicture(window, path, 700);
        },
      ],
      [
        'kasubag-tekhum',
        'kertas-kerja',
        (window, path) => tabPicture(window, 'Teknis Penyelenggaraan', path),
      ],
      [
        'kasubag-tekhum',
        'periksa',
        async (window, path) => {
          await openPanel(window, 'check');
          await sidebarPicture(window, path, 800);
        },
      ],
      ['anggota-rendatin', 'beranda', (window, path) => sidebarPicture(window, path)],
      ['staf-rendatin-1', 'tahapan', (window, path) => tabPicture(window, 'Tahapan', path)],
    ],
  },
  {
    until: 3,
    date: '2024-01-23',
    shots: [
      [
        'anggota-rendatin',
        'putuskan-reviu',
        async (window, path) => {
          await openForm(window, 'Putuskan reviu');
          await sidebarPicture(window, path);
        },
      ],
      [
        'staf-rendatin-1',
        'dokumen',
        async (window, path) => {
          await openPanel(window, 'documents');
          await sidebarPicture(window, path);
        },
      ],
    ],
  },
  {
    until: 5,
    date: '2024-01-31',
    shots: [
      ['ketua', 'ketua-beranda', (window, path) => sidebarPicture(window, path)],
      ['staf-rendatin-1', 'log-reviu', (window, path) => tabPicture(window, 'Log Reviu', path)],
    ],
  },
  {
    until: 10,
    date: '2024-02-21',
    shots: [
      [
        'staf-rendatin-1',
        'penggandaan',
        (window, path) => tabPicture(window, 'Penggandaan & Penyerahan', path),
      ],
      [
        'staf-rendatin-1',
        'rangkap',
        async (window, path) => {
          await openPanel(window, 'documents');
          await sidebarPicture(window, path, 1100);
        },
      ],
    ],
  },
];

const takeMoment = async (browser, folder, { until, date, shots }) => {
  const workspace = join(folder, String(until));
  const words = ['demo', '--workspace', workspace, '--until', String(until)];
  execFileSync(process.execPath, ['.build/lapkin.mjs', ...words], { stdio: 'ignore' });
  const preview = await startPreview(workspace, date);
  for (const [person, name, take] of shots) {
    const window = await openWindow(browser, preview, `${person}@example.org`, LOOK);
    const path = join('docs/panduan/gambar', `${name}.png`);
    await take(window, path);
    await window.context.close();
    console.log(path);
  }
  preview.stop();
};

/** Takes every picture of the guide anew. */
export const takeGuidePictures = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  mkdirSync('docs/panduan/gambar', { recursive: true });
  const browser = await openBrowser();
  try {
    for (const moment of MOMENTS) await takeMoment(browser, folder, moment);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
