import { readFileSync } from 'node:fs';
import { answerChecklist, writePlenary } from '../../src/local/cli/year/by-hand';
import { typeBelow } from '../../src/local/cli/year/typing';
import type { Host } from '../../src/local/host';
import { CHAIR_OF_PLANNING, done, smallHost } from '../support/bundle';
import { plainTextOf } from '../support/document-text';
import { filledRows } from '../support/world';

const REPORTS = ['KPU', 'SEKRETARIAT'] as const;
const APPROVED = { outcome: 'setujui' };

/** Text of the documents whose names begin so. */
const textsOf = (host: Host, beginning: string): readonly string[] =>
  host
    .documents()
    .filter(({ name }) => name.startsWith(beginning))
    .map(({ path }) => plainTextOf(readFileSync(path)));

const textsIn = (host: Host, tab: string): readonly string[] =>
  filledRows(host, tab).flatMap((row) => row.map(String));

/** Members who are on the roster as heads of their divisions and nothing else. */
const headDivisionsOnly = (host: Host): void => {
  typeBelow(host, 'Peran', 'Nama di Google Docs', (row) => {
    if (row.text('Kode') === '') return null;
    return row.text('Peran') === 'Anggota; Ketua Divisi' ? { Peran: 'Ketua Divisi' } : {};
  });
  expect(textsIn(host, 'Peran').filter((text) => text === 'Ketua Divisi')).toHaveLength(3);
};

/** The verdicts of a session on the first report alone, or on the second. */
const decideOnly = (host: Host, report: (typeof REPORTS)[number]): void => {
  typeBelow(host, 'Pleno', 'Jumlah yang Setuju', (row) =>
    row.text('Laporan') === ''
      ? null
      : row.text('Laporan').includes('Sekretariat') === (report === 'SEKRETARIAT')
        ? {}
        : { Putusan: '', 'Jumlah yang Setuju': '' },
  );
};

describe('the papers of the plenary', () => {
  test('name everybody who votes, and the session that decided on each report', async () => {
    const clock = { now: new Date('2024-01-22T02:00:00Z') };
    const host = await smallHost({ now: () => clock.now });
    headDivisionsOnly(host);
    done(host, 'generate-draft');
    answerChecklist('Citra Lestari')(host);
    done(host, 'log-reviews');
    for (const report of REPORTS) {
      done(host.as(CHAIR_OF_PLANNING), 'decide-review', { report, ...APPROVED });
    }
    done(host, 'plenary-pack', {
      date: '2024-01-30',
      time: '10.00',
      place: 'Ruang Rapat',
      letterNumber: '9',
    });
    expect(textsOf(host, 'Undangan')[0]).toContain('9/PR.03.1-Und/7322/2024');
    clock.now = new Date('2024-01-30T06:00:00Z');
    writePlenary(host);
    decideOnly(host, 'KPU');
    done(host, 'record-plenary');
    const [minutes = ''] = textsOf(host, 'Berita Acara');
    expect(minutes).toContain('NOMOR 5/PR.03.1-BA/7322/2024');
    expect(minutes).toContain('5 (lima) orang dari 5 (lima) orang Ketua dan Anggota');
    expect(minutes).toContain('disetujui oleh 5 (lima) orang');
  }, 120_000);
});
