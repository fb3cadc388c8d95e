import type { Host } from '../../src/local/host';
import { CHAIR_OF_PLANNING, done, refused, smallHost } from '../support/bundle';
import { AGREED, cellsNaming, copyOf } from '../support/next-year';
import { columnsOf, filledRows, worldOf } from '../support/world';

const HISTORY = [
  'Kode',
  'Target',
  'Realisasi 2021',
  'Target 2022',
  'Target 2023',
  'Realisasi 2023',
];

interface Status {
  readonly copyNotice: string;
  readonly next: readonly { readonly action: string }[];
}

const statusOf = (host: Host): Status =>
  (host.rpc('status') as { readonly value: { readonly status: Status } }).value.status;

let original: Host;
let copy: Host;

/** One change of years for all that is looked at afterwards. */
beforeAll(async () => {
  original = await smallHost();
  copy = await copyOf(original, 2024);
  done(copy, 'start-next-year', AGREED);
}, 60_000);

const lastHash = (host: Host): string => String(filledRows(host, 'Jejak').at(-1)?.[6]);

describe('start-next-year', () => {
  test('leaves the workbook of the year itself as it is and says how to go on', async () => {
    const host = await smallHost();
    const before = worldOf(host);
    expect(refused(host, 'start-next-year', AGREED).message).toContain('Buat salinan');
    expect(worldOf(host)).toEqual(before);
    expect(statusOf(host).copyNotice).toBe('');
  });

  test('is offered in a copy, wants a reason for an unfinished year, and asks before it empties', async () => {
    const fresh = await copyOf(await smallHost(), 2024);
    expect(statusOf(fresh).copyNotice).toContain('salinan dari buku kerja tahun 2023');
    expect(statusOf(fresh).next.map(({ action }) => action)).toEqual([
      'generate-draft',
      'generate-draft',
      'adopt-copy',
      'start-next-year',
    ]);
    done(fresh, 'check');
    expect(JSON.stringify(filledRows(fresh, 'Tahapan'))).toContain('SALINAN');
    const before = worldOf(fresh);
    expect(refused(fresh, 'start-next-year').message).toContain('belum selesai sampai langkah 10');
    expect(refused(fresh, 'start-next-year', { reason: AGREED.reason }).confirm).toBe('nextYear');
    expect(worldOf(fresh)).toEqual(before);
  });

  test('moves the year into the history, empties what was its own, and keeps the rest', () => {
    const rowsOf = (host: Host, headers: readonly string[]) =>
      columnsOf(host, 'Perjanjian Kinerja', headers);
    const [target, realisasi] = [
      columnsOf(original, 'Hukum dan Pengawasan', ['Kode', 'Target'])[0]?.[1],
      columnsOf(original, 'Hukum dan Pengawasan', ['Kode', 'Realisasi'])[0]?.[1],
    ];
    const old = rowsOf(original, ['Kode', 'Realisasi 2021', 'Target 2022']);
    const k04 = old.find(([kode]) => kode === 'K-04') ?? [];
    expect(rowsOf(copy, HISTORY)[0]).toEqual(['K-04', '', k04[1], k04[2], target, realisasi]);
    const renstra = ['Kode', 'Target Renstra', 'Tahun Renstra', 'Rumus'];
    expect(rowsOf(copy, renstra)).toEqual(rowsOf(original, renstra));
    expect(filledRows(copy, 'Peran').slice(1)).toEqual(filledRows(original, 'Peran').slice(1));
    const worksheet = ['Kode', 'Satuan', 'Realisasi', 'Bukti Dukung'];
    expect(columnsOf(copy, 'Hukum dan Pengawasan', worksheet)[0]).toEqual([
      'K-04',
      'pelanggaran',
      '',
      '',
    ]);
  });

  test('asks for everything that belongs to the new year', () => {
    const { problems = [] } = done(copy, 'check');
    const codes = problems.map(({ code }) => code);
    const texts = columnsOf(copy, 'Narasi', ['Naskah']).filter(([text]) => text !== '');
    expect(codes.filter((code) => code === 'narrative-not-confirmed')).toHaveLength(texts.length);
    expect(codes).toEqual(
      expect.arrayContaining(['deadline-missing', 'not-measured-without-reason']),
    );
    expect(problems.some(({ message }) => message.includes('Dokumen anggaran'))).toBe(true);
    expect(codes).not.toContain('holidays-missing');
  });

  test('leaves no year behind but in the history, and in texts that wait to be confirmed', () => {
    const allowed =
      /^Perjanjian Kinerja: (?:Target|Realisasi) 2023$|^Narasi: |^Pengaturan: 2023$|^Jejak: \{.*"fromYear":2023/;
    expect(cellsNaming(copy, 2023).filter((cell) => !allowed.test(cell))).toEqual([]);
  });

  test('begins a trail that names the end of the old one, and the new year starts from it', () => {
    expect(filledRows(copy, 'Jejak').at(-1)?.[5]).toContain(lastHash(original));
    expect(done(copy, 'verify-trail').message).toContain('1 baris');
    expect(statusOf(copy).copyNotice).toBe('');
    expect(refused(copy, 'start-next-year', AGREED).message).toContain('sudah menjadi');
    const chair = copy.as(CHAIR_OF_PLANNING);
    done(chair, 'revise-agreement', { date: '2024-07-12', reason: 'Pergantian Ketua.' });
    expect(done(chair, 'start-year').message).toContain('tahun 2024');
    expect(done(copy, 'verify-trail').message).toContain('3 baris');
  });
});
