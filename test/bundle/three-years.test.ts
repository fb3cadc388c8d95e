import type { Host } from '../../src/local/host';
import { typeBelow } from '../../src/local/cli/year/typing';
import { CHAIR_OF_PLANNING, WORKSHEETS, done, smallHost } from '../support/bundle';
import { AGREED, copyOf } from '../support/next-year';
import { columnsOf } from '../support/world';

const REASON = { reason: 'Uji coba.' };
const TABS = ['Keuangan, Umum, Logistik', 'Hukum dan Pengawasan'];

/** What an office types in a new year: the targets of the new PK, and at its end the realisasi. */
const fillYear = (host: Host, target: number, realisasi: number): void => {
  typeBelow(host, 'Perjanjian Kinerja', 'Indikator Kinerja', (row) =>
    row.text('Kode') === '' ? null : { Target: target },
  );
  done(host, 'set-up');
  TABS.forEach((tab) =>
    typeBelow(host, tab, 'Alasan Tidak Diukur', (row) =>
      row.text('Kode') === '' ? null : { Realisasi: realisasi },
    ),
  );
  done(host.as(CHAIR_OF_PLANNING), 'start-year');
  WORKSHEETS.forEach(([division, email]) =>
    done(host.as(email), 'submit-worksheet', { division, ...REASON }),
  );
};

test('three years rolled one after the other give the history of the third without typing', async () => {
  const first = await smallHost();
  const second = await copyOf(first, 2024);
  done(second, 'start-next-year', AGREED);
  fillYear(second, 80, 82);
  const third = await copyOf(second, 2025);
  done(third, 'start-next-year', AGREED);
  fillYear(third, 85, 88);
  const history = ['Target 2023', 'Realisasi 2023', 'Target 2024', 'Realisasi 2024', 'Target'];
  const rows = columnsOf(third, 'Perjanjian Kinerja', history);
  expect(rows.map((row) => row.slice(2))).toEqual([
    [80, 82, 85],
    [80, 82, 85],
  ]);
  expect(rows.every(([target, realisasi]) => target !== '' && realisasi !== '')).toBe(true);
  const drafts = done(third, 'generate-draft', { newVersion: true });
  expect(drafts.documents?.map(({ name }) => name)).toEqual([
    expect.stringContaining('2025'),
    expect.stringContaining('2025'),
  ]);
  expect(done(third, 'verify-trail').message).toContain('Jejak utuh');
}, 120_000);
