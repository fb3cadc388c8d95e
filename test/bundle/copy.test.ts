import type { Host } from '../../src/local/host';
import { done, refused, smallHost } from '../support/bundle';
import { AGREED, copyOf } from '../support/next-year';
import { filledRows, worldOf } from '../support/world';

interface Status {
  readonly copyNotice: string;
  readonly next: readonly { readonly action: string }[];
  readonly drafts: readonly { readonly version: number; readonly isLeftBehind: boolean }[];
  readonly past: {
    readonly year: number;
    readonly documents: readonly { readonly name: string; readonly url: string }[];
  } | null;
}

const statusOf = (host: Host): Status =>
  (host.rpc('status') as { readonly value: { readonly status: Status } }).value.status;

const WHY = { reason: 'Akun pemilik buku kerja asal sudah dihapus.' };
const ADOPTED = { ...WHY, adoptCopy: true };
const KPU = { report: 'KPU' };

let original: Host;
let names: readonly string[];

/** One year with drafts, from which every copy is made. */
beforeAll(async () => {
  original = await smallHost();
  names = (done(original, 'generate-draft').documents ?? []).map(({ name }) => name);
}, 60_000);

describe('a copy made by hand', () => {
  test('offers both ways out, and writes nothing before a reason and consent are there', async () => {
    const copy = await copyOf(original, 2024);
    const { copyNotice, next } = statusOf(copy);
    expect(copyNotice).toContain('Lanjutkan pada salinan ini');
    expect(copyNotice).toContain('Mulai tahun berikutnya');
    expect(next.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['adopt-copy', 'start-next-year']),
    );
    const before = worldOf(copy);
    expect(refused(copy, 'adopt-copy', { reason: ' ' }).message).toContain('Alasan');
    expect(refused(copy, 'adopt-copy', WHY).confirm).toBe('adoptCopy');
    expect(worldOf(copy)).toEqual(before);
  });

  test('goes on as the workbook of its year, and names the documents it cannot read', async () => {
    const copy = await copyOf(original, 2024);
    const rows = filledRows(copy, 'Jejak').length;
    const told = done(copy, 'adopt-copy', ADOPTED).message;
    for (const name of names) expect(told).toContain(name);
    expect(filledRows(copy, 'Jejak')).toHaveLength(rows + 1);
    expect(JSON.stringify(filledRows(copy, 'Tahapan'))).not.toContain('SALINAN');
    const adopted = statusOf(copy);
    expect(adopted.copyNotice).toBe('');
    expect(adopted.drafts.map(({ isLeftBehind }) => isLeftBehind)).toEqual([true, true]);
    expect(adopted.next.map(({ action }) => action)).toEqual(['generate-draft', 'generate-draft']);
    for (const action of ['log-reviews', 'refresh-draft']) {
      expect(refused(copy, action, KPU)).toMatchObject({ code: 'document-left-behind' });
    }
    done(copy, 'generate-draft', { ...KPU, newVersion: true });
    expect(statusOf(copy).drafts[0]).toMatchObject({ version: 2, isLeftBehind: false });
    done(copy, 'log-reviews', KPU);
    expect(done(copy, 'verify-trail').message).toContain('Jejak utuh');
    expect(refused(copy, 'adopt-copy', ADOPTED).message).toContain('bukan salinan');
    expect(refused(copy, 'start-next-year', AGREED).message).toContain('Buat salinan');
  });

  test('shows the reports of the year before as links once it is that of the next year', async () => {
    const copy = await copyOf(original, 2024);
    done(copy, 'start-next-year', AGREED);
    expect(statusOf(copy)).toMatchObject({ drafts: [], past: { year: 2023 } });
    expect(statusOf(copy).past?.documents.map(({ name }) => name)).toEqual(names);
  });

  test('of a new year that has not begun can only be adopted', async () => {
    const next = await copyOf(original, 2024);
    done(next, 'start-next-year', AGREED);
    const copy = await copyOf(next, 2025);
    expect(statusOf(copy).next.map(({ action }) => action)).toEqual(['adopt-copy']);
    done(copy, 'adopt-copy', ADOPTED);
    expect(statusOf(copy).copyNotice).toBe('');
    expect(done(copy, 'verify-trail').message).toContain('Jejak utuh');
  });
});

test('the workbook of the year itself is not adopted', () => {
  expect(refused(original, 'adopt-copy', ADOPTED).message).toContain('bukan salinan');
});
