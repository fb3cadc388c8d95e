import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../src/local/host';
import { typeBelow } from '../../src/local/cli/year/typing';
import type { CellValue } from '../../src/platform/spreadsheet';
import { CHAIR_OF_PLANNING, WORKSHEETS, done, gatheredHost } from '../support/bundle';
import { plainTextOf } from '../support/document-text';
import { AGREED, cellsNaming, copyOf } from '../support/next-year';
import { columnsOf } from '../support/world';

const REASON = { reason: 'Uji coba.' };
const TABS = [
  ...['Keuangan, Umum, Logistik', 'Teknis Penyelenggaraan', 'Perencanaan, Data, Informasi'],
  ...['Hukum dan Pengawasan', 'Sosdiklih, Parmas, SDM'],
];

/** What an office types in a new year: the targets of the new PK, and at its end what came of them. */
const fillYear = (host: Host, target: CellValue, realisasi: number): void => {
  const hasCode = (row: { text: (header: string) => string }): boolean => row.text('Kode') !== '';
  typeBelow(host, 'Perjanjian Kinerja', 'Indikator Kinerja', (row) =>
    hasCode(row) ? { Target: target } : null,
  );
  done(host, 'set-up');
  const told = { Realisasi: realisasi, Penghambat: 'Anggaran terbatas.', Solusi: 'Dijadwalkan.' };
  for (const tab of TABS) {
    typeBelow(host, tab, 'Alasan Tidak Diukur', (row) => (hasCode(row) ? told : null));
  }
  done(host.as(CHAIR_OF_PLANNING), 'start-year');
  for (const [division, email] of WORKSHEETS) {
    done(host.as(email), 'submit-worksheet', { division, ...REASON });
  }
};

let third: Host;
let drafts: readonly { readonly name: string }[];

/** The whole practice year and the two years after it, each begun in a copy of the one before. */
beforeAll(async () => {
  const second = await copyOf(await gatheredHost(), 2024);
  done(second, 'start-next-year', AGREED);
  fillYear(second, 80, 82);
  third = await copyOf(second, 2025);
  done(third, 'start-next-year', AGREED);
  fillYear(third, 85, 88);
  third.rpc('generate-draft', {});
  done(third.as(CHAIR_OF_PLANNING), 'give-override', REASON);
  drafts = done(third, 'generate-draft').documents ?? [];
}, 180_000);

/** Where an earlier year belongs on the tabs of 2025. */
const ON_TABS: readonly RegExp[] = [
  /^Perjanjian Kinerja: (?:Target|Realisasi) 202[34]$/,
  /^Narasi: /,
  /^Jejak: \{.*"fromYear":2024/,
  // The last year of the Renstra and the targets set for it; the year before the practice data came.
  /^Pengaturan: 202[34]$/,
  /^Perjanjian Kinerja: 2024$/,
];

/** Where an earlier year belongs in a report of 2025. */
const IN_REPORT: readonly RegExp[] = [
  /^202[34]$/,
  /^Perbandingan dengan tahun-tahun sebelumnya\./,
  /^Kemajuan terhadap target jangka menengah\./,
  /pada tahun 2024(?:;|$)/,
  /2020–2024/,
  // The last page asks for every text that still speaks of another year.
  /^\S.* [A-Z]+\d+: /,
];

const linesNaming = (file: string): readonly string[] =>
  plainTextOf(readFileSync(join(third.workspace.folder, file)))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /(?<!\d)202[34](?!\d)/.test(line));

describe('three years rolled one after the other', () => {
  test('give the history of the third without typing', () => {
    const history = ['Target 2023', 'Realisasi 2023', 'Target 2024', 'Realisasi 2024', 'Target'];
    const rows = columnsOf(third, 'Perjanjian Kinerja', history).filter(([, , now]) => now !== '');
    expect(new Set(rows.map((row) => row.slice(2).join()))).toEqual(new Set(['80,82,85']));
    expect(rows.filter(([target]) => target !== '').length).toBeGreaterThan(20);
    expect(done(third, 'verify-trail').message).toContain('Jejak utuh');
  });

  test('leave no earlier year on a tab where it does not belong', () => {
    const left = [2023, 2024].flatMap((year) => cellsNaming(third, year));
    expect(left.filter((cell) => !ON_TABS.some((allowed) => allowed.test(cell)))).toEqual([]);
  });

  test('leave no earlier year in either draft but where it is compared or asked for', () => {
    expect(drafts.map(({ name }) => name)).toEqual([
      expect.stringContaining('2025'),
      expect.stringContaining('2025'),
    ]);
    const texts = columnsOf(third, 'Narasi', ['Naskah']).flatMap(([text]) =>
      String(text)
        .split('\n')
        .map((line) => line.trim()),
    );
    const files = readdirSync(third.workspace.folder).filter((name) => name.endsWith('.docx'));
    expect(files).toHaveLength(2);
    const left = files
      .flatMap(linesNaming)
      .filter((line) => !texts.includes(line))
      .filter((line) => !IN_REPORT.some((allowed) => allowed.test(line)));
    expect(left).toEqual([]);
  });
});
