import type { Host } from '../../src/local/host';
import { CHAIR_OF_PLANNING, done, refused, smallHost } from '../support/bundle';
import { measure, tabOf } from '../support/typing';

const GENERATE = 'generate-draft';
const KPU = { report: 'KPU' };
const NEW = { ...KPU, newVersion: true };
const CHAIR = 'Citra Lestari';
const OWN = 'Paragraf ini ditulis Ketua.';

interface Shown {
  readonly message: string;
  readonly code?: string;
}

const linesOf = (answer: object): readonly Shown[] =>
  ('changes' in answer ? answer.changes : []) as readonly Shown[];

const ownLines = (answer: object): readonly Shown[] =>
  linesOf(answer).filter(({ message }) => message.includes('versi sebelumnya'));

const idOf = (host: Host, name: string): string => {
  const document = host.documents().find((one) => one.name.endsWith(name));
  if (document === undefined) throw new Error(`no ${name}`);
  return document.id;
};

/** A first draft that the chair has worked on, and other data since. */
const editedHost = async (): Promise<Host> => {
  const host = await smallHost();
  done(host, GENERATE, KPU);
  const id = idOf(host, 'Draf 1');
  host.people.editText(id, CHAIR, 'secara terbuka', 'apa adanya');
  host.people.editText(id, CHAIR, 'dalam laporan ini.', `dalam laporan ini.\n${OWN}`);
  measure(host, 91.5);
  return host;
};

const dropBase = (host: Host): void =>
  host.workbook.spreadsheetApp.getActiveSpreadsheet().deleteSheet(tabOf(host, 'Dasar'));

describe('a new version of a draft that people have worked on', () => {
  test('lists by chapter what people wrote and it does not say, until it is carried over or given up', async () => {
    const host = await editedHost();
    const told = done(host, GENERATE, NEW);
    const [first, second, ...others] = ownLines(told);
    expect(others).toEqual([]);
    expect(first?.message).toMatch(
      /^KATA PENGANTAR: ditulis orang .*apa adanya dalam laporan ini\.”\.$/,
    );
    expect(second?.message).toBe(
      `KATA PENGANTAR: ditulis orang pada versi sebelumnya dan tidak ada dalam dokumen ini: “${OWN}”.`,
    );
    expect(told.message).toMatch(/Draf 2\. 2 suntingan orang pada ".* Draf 1" belum ada/);

    const refreshed = done(host, 'refresh-draft', KPU);
    expect(ownLines(refreshed).map(({ code }) => code)).toEqual([first?.code, second?.code]);
    const conflict = first?.code ?? '';
    done(host, 'resolve-conflict', { ...KPU, conflict, choice: 'suntingan' });
    const draft = idOf(host, 'Draf 2');
    host.people.editText(draft, CHAIR, 'dalam laporan ini.', `dalam laporan ini.\n${OWN}`);
    expect(ownLines(done(host, 'refresh-draft', KPU))).toEqual([]);
  });

  test('is the way on when the text of the first one is not kept', async () => {
    const host = await editedHost();
    dropBase(host);
    const answer = refused(host, 'refresh-draft', KPU);
    expect(answer.code).toBe('base-missing');
    expect(answer.message).toContain('versi baru');
    const told = done(host, GENERATE, NEW);
    expect(ownLines(told).map(({ message }) => message.includes(OWN))).toContain(true);
    expect(told.message).toMatch(/\d+ bagian hanya berbeda angka/);
  });

  test('knows a draft in the bin by the last look at it', async () => {
    const host = await editedHost();
    done(host, 'check-figures', KPU);
    host.people.throwAway(idOf(host, 'Draf 1'));
    const answer = refused(host, 'refresh-draft', KPU);
    expect(answer.code).toBe('document-gone');
    expect(answer.message).toContain('tempat sampah');
    expect(ownLines(done(host, GENERATE, NEW))).toHaveLength(2);
  });

  test('knows another account’s draft by its drafter’s last look, or says that it does not', async () => {
    const host = await editedHost();
    done(host, 'check-figures', KPU);
    const other = host.as(CHAIR_OF_PLANNING);
    expect(refused(other, 'refresh-draft', KPU).code).toBe('only-the-drafter');
    const told = done(other, GENERATE, { ...NEW, overrideReason: 'Penyusun sakit.' });
    expect(told.message).toContain('menurut pembacaan terakhir pembuat draf');
    expect(ownLines(told)).toHaveLength(2);
    dropBase(host);
    const blind = done(host, GENERATE, NEW);
    expect(blind.message).toContain('tidak dapat dibaca dengan akun ini');
    expect(ownLines(blind)).toEqual([]);
  });
});
