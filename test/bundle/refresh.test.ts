import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import PizZip from 'pizzip';
import { pngSize } from '../../src/docx/writer/png';
import { HostError } from '../../src/local/disk/host-error';
import type { Host } from '../../src/local/host';
import { CHAIR_OF_PLANNING, done, refused, smallHost } from '../support/bundle';
import { plainTextOf } from '../support/document-text';
import { thrownBy } from '../support/local';
import { measure } from '../support/typing';
import { filledRows } from '../support/world';

/** Calls of a preview that the run after it is spared: telling, looking, converting, reading, discarding, keeping. */
const ONLY_ASKING = 6;

const ACTION = 'refresh-draft';
const RESOLVE = 'resolve-conflict';
const KPU = { report: 'KPU' };
const APPLY = { ...KPU, apply: true };
const CHAIR = 'Citra Lestari';

interface Shown {
  readonly kind: string;
  readonly message: string;
  readonly code?: string;
  readonly takesData?: boolean;
  readonly chart?: string;
}

const shownIn = (answer: object, kind: string): readonly Shown[] =>
  (('changes' in answer ? answer.changes : []) as readonly Shown[]).filter(
    (line) => line.kind === kind,
  );

const linesIn = (answer: object, kind: string): readonly string[] =>
  shownIn(answer, kind).map(({ message }) => message);

/** Captions of charts, without those that the list of figures repeats. */
const captionsIn = (text: string): readonly string[] => [
  ...new Set(text.match(/Gambar \d\.\d/g) ?? []),
];

/** A draft of LAPKIN KPU over the small year. */
const draftedHost = async (): Promise<Host> => {
  const host = await smallHost();
  done(host, 'generate-draft', KPU);
  return host;
};

const versionOf = (host: Host, version: number): { readonly id: string; readonly path: string } => {
  const draft = host.documents().find(({ name }) => name.endsWith(`Draf ${String(version)}`));
  if (draft === undefined) throw new Error('no draft');
  return draft;
};

const draftOf = (host: Host): ReturnType<typeof versionOf> => versionOf(host, 1);

interface HandedOver {
  readonly name: string;
  readonly base64: string;
}

/** The file that an answer hands over. */
const fileIn = (answer: object): HandedOver => {
  if ('file' in answer) return answer.file as HandedOver;
  throw new Error('no file');
};

/** What a PNG shows, line by line, as far as it can be told without undoing its filters. */
const pixelsOf = (png: Buffer): Buffer => {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const isData = png.toString('latin1', at + 4, at + 8) === 'IDAT';
    if (isData) data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return inflateSync(Buffer.concat(data));
};

/** Every picture of a document, as it was put in. */
const picturesIn = (docx: Buffer): readonly Buffer[] => {
  const zip = new PizZip(docx);
  return zip.file(/^word\/media\//).map((file) => Buffer.from(file.asUint8Array()));
};

const bytesOf = (host: Host): Buffer => readFileSync(draftOf(host).path);

const textOf = (host: Host): string => plainTextOf(bytesOf(host));

const refreshesIn = (host: Host): number =>
  filledRows(host, 'Jejak').filter((row) => row.includes('draft-refreshed')).length;

describe('refresh-draft', () => {
  test('changes nothing while the data are the same, whatever people have written', async () => {
    const host = await draftedHost();
    host.people.editText(draftOf(host).id, CHAIR, 'secara terbuka', 'apa adanya');
    const before = bytesOf(host);
    expect(done(host, ACTION, KPU).message).toMatch(/^Tidak ada yang perlu ditulis/);
    done(host, ACTION, APPLY);
    expect(bytesOf(host)).toEqual(before);
    expect(refreshesIn(host)).toBe(0);
  });

  test('shows what would change, then brings the figures in and keeps every word and comment', async () => {
    const host = await draftedHost();
    const { id } = draftOf(host);
    host.people.editText(id, CHAIR, 'secara terbuka', 'apa adanya');
    const thread = host.people.comment(id, CHAIR, 'Keberhasilan dan kekurangan', 'Bagus.');
    measure(host, 91.5);
    const before = bytesOf(host);
    const preview = refused(host, ACTION, KPU);
    expect(preview).toMatchObject({ code: 'refresh-needs-consent', confirm: 'apply' });
    expect(linesIn(preview, 'change')).toContain('KATA PENGANTAR: “100%” menjadi “0%”.');
    // The row of the average has merged cells; its figures are named by the headers that they stand under.
    expect(linesIn(preview, 'change').join('\n')).toContain(
      '› Rata-rata capaian indikator yang diukur › Capaian (%): “100,00” menjadi “0,00”.',
    );
    expect(linesIn(preview, 'conflict')).toEqual([]);
    expect(linesIn(preview, 'manual').join(' ')).toMatch(
      /grafik tidak lagi sesuai dengan data dan harus diganti sendiri; menurut data: “(?!\(gambar\)).*Unduh grafik/,
    );
    expect(bytesOf(host)).toEqual(before);
    const chart = shownIn(preview, 'manual').find((line) => line.chart !== undefined)?.chart;
    const drawn = done(host, 'download-chart', { ...KPU, chart: chart ?? '' });
    expect(fileIn(drawn).name).toMatch(/^Gambar \d+\.\d+\.png$/);
    expect(refused(host, 'download-chart', { ...KPU, chart: '99.1' }).code).toBe('chart-not-found');

    const told = done(host, ACTION, APPLY);
    expect(told.message).toMatch(/^Draf diperbarui/);
    expect(linesIn(told, 'change')).toEqual(linesIn(preview, 'change'));
    expect(textOf(host)).toContain(
      'dengan capaian 0%. Keberhasilan dan kekurangan di balik angka tersebut diuraikan apa adanya dalam laporan ini.',
    );
    expect(textOf(host)).toContain('91,5');
    expect(host.people.openThreads(id)).toEqual([thread]);
    expect(refreshesIn(host)).toBe(1);

    const after = bytesOf(host);
    expect(done(host, ACTION, APPLY).message).toMatch(/^Tidak ada yang perlu ditulis/);
    expect(bytesOf(host)).toEqual(after);
    expect(refreshesIn(host)).toBe(1);
  });

  test('hands over the very picture that a new version of the draft would have', async () => {
    const host = await draftedHost();
    const pictureOf = (chart: string): Buffer =>
      Buffer.from(fileIn(done(host, 'download-chart', { ...KPU, chart })).base64, 'base64');
    const before = picturesIn(bytesOf(host));
    measure(host, 91.5);
    const told = done(host, ACTION, APPLY);
    const chart = shownIn(told, 'manual').find((line) => line.chart !== undefined)?.chart ?? '';
    const picture = pictureOf(chart);
    expect(before).not.toContainEqual(picture);
    done(host, 'generate-draft', { ...KPU, newVersion: true, reason: 'Uji gambar.' });
    expect(picturesIn(readFileSync(versionOf(host, 2).path))).toContainEqual(picture);
    expect(pngSize(picture.toString('base64'))).toEqual({ width: 1240, height: 520 });
    expect(new Set(pixelsOf(picture)).size).toBeGreaterThan(2);
  });

  test('names a chart that first appears without its caption; a new version has both', async () => {
    const host = await draftedHost();
    const [before] = captionsIn(textOf(host));
    expect(captionsIn(textOf(host))).toEqual([before]);
    measure(host, 1);
    const told = done(host, ACTION, APPLY);
    const fresh = shownIn(told, 'manual').find(({ message }) => message.startsWith('grafik baru'));
    expect(fresh?.message).toContain('Target dan Realisasi: Jumlah pelanggaran kode etik');
    expect(captionsIn(textOf(host))).toEqual([before]);
    expect(done(host, 'download-chart', { ...KPU, chart: fresh?.chart ?? '' }).message).toContain(
      '3.2',
    );
    done(host, RESOLVE, { ...KPU, conflict: fresh?.code ?? '', choice: 'suntingan' });
    expect(linesIn(done(host, ACTION, APPLY), 'manual').join()).not.toContain('grafik baru');
    done(host, 'generate-draft', { ...KPU, newVersion: true, reason: 'Grafik baru.' });
    const second = host.documents().find(({ name }) => name.endsWith('Draf 2'));
    const text = plainTextOf(readFileSync(second?.path ?? ''));
    expect(captionsIn(text)).toHaveLength(2);
    expect(text).toContain('Gambar 3.2 Target dan Realisasi');
  });

  test('leaves a person’s words where the data changed the same ones, and lists both', async () => {
    const host = await draftedHost();
    host.people.editText(draftOf(host).id, CHAIR, 'capaian 100%', 'capaian penuh');
    measure(host, 91.5);
    const told = done(host, ACTION, APPLY);
    expect(linesIn(told, 'conflict')).toEqual([
      'KATA PENGANTAR: orang dan data mengubah kata yang sama. Dalam dokumen: “penuh”; menurut data: “0%”.',
    ]);
    expect(textOf(host)).toContain('telah diukur dengan capaian penuh.');
    expect(linesIn(done(host, ACTION, KPU), 'conflict')).toHaveLength(1);
  });

  test('settles a conflict in one step, for the person or for the data', async () => {
    const host = await draftedHost();
    host.people.editText(draftOf(host).id, CHAIR, 'capaian 100%', 'capaian penuh');
    measure(host, 91.5);
    const [conflict] = shownIn(done(host, ACTION, APPLY), 'conflict');
    expect(conflict?.takesData).toBe(true);
    const code = conflict?.code ?? '';
    const kept = done(host, RESOLVE, { ...KPU, conflict: code, choice: 'suntingan' });
    expect(linesIn(kept, 'conflict')).toEqual([]);
    expect(textOf(host)).toContain('telah diukur dengan capaian penuh.');
    expect(refused(host, RESOLVE, { ...KPU, conflict: code, choice: 'data' }).code).toBe(
      'conflict-not-found',
    );
    measure(host, 0);
    const [again] = shownIn(done(host, ACTION, APPLY), 'conflict');
    done(host, RESOLVE, { ...KPU, conflict: again?.code ?? '', choice: 'data' });
    expect(textOf(host)).toContain('telah diukur dengan capaian 100%.');
    expect(linesIn(done(host, ACTION, KPU), 'conflict')).toEqual([]);
  });

  test('brings no other new data in with a decision before they were seen', async () => {
    const host = await draftedHost();
    host.people.editText(draftOf(host).id, CHAIR, 'capaian 100%', 'capaian penuh');
    measure(host, 91.5);
    const [conflict] = shownIn(refused(host, ACTION, KPU), 'conflict');
    const args = { ...KPU, conflict: conflict?.code ?? '', choice: 'data' };
    const before = bytesOf(host);
    expect(refused(host, RESOLVE, args).confirm).toBe('apply');
    expect(bytesOf(host)).toEqual(before);
    const told = done(host, RESOLVE, { ...args, apply: true });
    expect(told.message).toContain('teks dari data telah ditulis');
    expect(textOf(host)).toContain('telah diukur dengan capaian 0%.');
    expect(textOf(host)).toContain('91,5');
  });

  test('merges again when somebody types at the same moment', async () => {
    const host = await draftedHost();
    const { id } = draftOf(host);
    measure(host, 91.5);
    host.calls.reset();
    refused(host, ACTION, KPU);
    const untilWriting = host.calls.total() - ONLY_ASKING + 1;
    const type = (): void => host.people.editText(id, CHAIR, 'secara terbuka', 'apa adanya');
    host.inject({ meanwhile: { at: untilWriting, run: type } });
    done(host, ACTION, APPLY);
    host.inject({});
    expect(textOf(host)).toContain('dengan capaian 0%');
    expect(textOf(host)).toContain('apa adanya');
    expect(refreshesIn(host)).toBe(1);
  });

  test('finishes the job of a run that died right after writing', async () => {
    const host = await draftedHost();
    measure(host, 91.5);
    host.calls.reset();
    refused(host, ACTION, KPU);
    host.inject({ killAt: host.calls.total() - ONLY_ASKING + 3, keepsWrites: true });
    expect(thrownBy(() => host.rpc(ACTION, APPLY))).toBeInstanceOf(HostError);
    host.inject({});
    const written = textOf(host);
    expect(written).toContain('dengan capaian 0%');
    expect(refreshesIn(host)).toBe(0);
    done(host, ACTION, APPLY);
    expect(textOf(host)).toBe(written);
    expect(refreshesIn(host)).toBe(1);
    measure(host, 0);
    done(host, ACTION, APPLY);
    expect(textOf(host)).toContain('dengan capaian 100%');
  });

  test('says no without a draft, to another account, and when the base is gone', async () => {
    const host = await smallHost();
    expect(refused(host, ACTION, KPU)).toMatchObject({
      code: 'procedure',
      message: 'Belum ada draf LAPKIN KPU.',
    });
    done(host, 'generate-draft', KPU);
    expect(refused(host.as(CHAIR_OF_PLANNING), ACTION, KPU).code).toBe('only-the-drafter');
    const spreadsheet = host.workbook.spreadsheetApp.getActiveSpreadsheet();
    const base = spreadsheet.getSheetByName('Dasar');
    if (base === null) throw new Error('no base');
    spreadsheet.deleteSheet(base);
    const answer = refused(host, ACTION, KPU);
    expect(answer.code).toBe('base-missing');
    expect(answer.message).toContain('versi baru');
  });
});
