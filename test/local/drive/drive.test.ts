import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkspace } from '../../../src/local/disk/workspace';
import { createDrive } from '../../../src/local/drive/drive';
import { createBlob } from '../../../src/local/services/blob';
import type { Drive } from '../../../src/platform/drive';
import type { WriteBytes } from '../../../src/local/disk/write-file';
import { aGate, docxBytes, temporaryFolder, thrownBy } from '../../support/local';

const DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const driveOf = (folder: string, email = 'a@example.org', write?: WriteBytes): Drive =>
  createDrive({
    gate: aGate(),
    workspace: openWorkspace(folder, write),
    email,
    displayName: email,
    now: () => new Date('2024-02-02T01:00:00Z'),
  });

const blobOf = (bytes: Uint8Array, type = DOCX) => createBlob(bytes, type, 'x.docx');

const createDraft = (drive: Drive, name = 'LAPKIN KPU', key = 'k1') =>
  drive.Files.create(
    { name, mimeType: DOC, appProperties: { lapkin: key } },
    blobOf(docxBytes('teks')),
    {
      fields: 'id,name,webViewLink',
    },
  );

describe('Drive.Files.create', () => {
  test('writes the document under its name and answers the fields asked for', () => {
    const folder = temporaryFolder();
    const file = createDraft(driveOf(folder));
    expect(file.id).toHaveLength(44);
    expect(file).toEqual({
      id: file.id,
      name: 'LAPKIN KPU',
      webViewLink: `https://docs.google.com/document/d/${file.id ?? ''}/edit?usp=drivesdk`,
    });
    expect(readFileSync(join(folder, 'LAPKIN KPU.docx'))).toEqual(Buffer.from(docxBytes('teks')));
  });

  test('gives no file of one workbook the id of a file of another, as a copied workbook knows both', () => {
    const folders = [temporaryFolder(), temporaryFolder()];
    const ids = folders.flatMap((folder) => [1, 2].map(() => createDraft(driveOf(folder)).id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('never overwrites a file of the same name', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'LAPKIN KPU.docx'), 'milik orang');
    createDraft(driveOf(folder));
    expect(readFileSync(join(folder, 'LAPKIN KPU.docx'), 'utf8')).toBe('milik orang');
    expect(readdirSync(folder)).toContain('LAPKIN KPU (2).docx');
  });

  test('refuses what the converter could not read and leaves nothing behind', () => {
    const folder = temporaryFolder();
    const broken = blobOf(new Uint8Array([1, 2, 3]));
    const error = thrownBy(() =>
      driveOf(folder).Files.create({ name: 'x', mimeType: DOC }, broken, { fields: 'id' }),
    );
    expect(error).toMatchObject({
      message: 'API call to drive.files.create failed with error: Bad Request',
      details: { code: 400 },
    });
    expect(readdirSync(folder)).toEqual(['.lapkin']);
  });

  test('refuses a conversion we do not play, by name', () => {
    const pdf = blobOf(docxBytes('x'), 'application/pdf');
    expect(() =>
      driveOf(temporaryFolder()).Files.create({ name: 'x', mimeType: DOC }, pdf, { fields: 'id' }),
    ).toThrow('application/pdf to application/vnd.google-apps.document is not in our platform');
  });

  test('leaves neither file nor entry when the disk is full', () => {
    const folder = temporaryFolder();
    const full: WriteBytes = () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    expect(() => createDraft(driveOf(folder, 'a@example.org', full))).toThrow(
      /ruang penyimpanan penuh/,
    );
    expect(readdirSync(folder)).toEqual(['.lapkin']);
    expect(
      driveOf(folder).Files.list({ q: 'trashed = false', fields: 'files(id)', pageSize: 9 }),
    ).toEqual({
      files: [],
    });
  });

  test('refuses a field Google does not know', () => {
    expect(() =>
      driveOf(temporaryFolder()).Files.create(
        { name: 'x', mimeType: DOC },
        blobOf(docxBytes('x')),
        { fields: 'id,url' },
      ),
    ).toThrow('Invalid field selection url');
  });
});

describe('Drive.Files.get', () => {
  test('finds what the same person created, in a later run', () => {
    const folder = temporaryFolder();
    const { id = '' } = createDraft(driveOf(folder));
    expect(driveOf(folder).Files.get(id, { fields: 'name,trashed' })).toEqual({
      name: 'LAPKIN KPU',
      trashed: false,
    });
  });

  test('hides the file from everybody else', () => {
    const folder = temporaryFolder();
    const { id = '' } = createDraft(driveOf(folder));
    const error = thrownBy(() => driveOf(folder, 'b@example.org').Files.get(id, { fields: 'id' }));
    expect(error).toMatchObject({ details: { code: 404, message: `File not found: ${id}.` } });
  });

  test('does not find a file a person has deleted', () => {
    const folder = temporaryFolder();
    const { id = '' } = createDraft(driveOf(folder));
    rmSync(join(folder, 'LAPKIN KPU.docx'));
    expect(() => driveOf(folder).Files.get(id, { fields: 'id' })).toThrow(`File not found: ${id}.`);
  });
});

describe('Drive.Files.list', () => {
  test('finds by property, newest first, in pages', () => {
    const folder = temporaryFolder();
    const drive = driveOf(folder);
    createDraft(drive, 'satu');
    createDraft(drive, 'lain', 'k2');
    createDraft(drive, 'dua');
    const q = "appProperties has { key='lapkin' and value='k1' } and trashed = false";
    expect(drive.Files.list({ q, fields: 'files(name),nextPageToken', pageSize: 1 })).toEqual({
      files: [{ name: 'dua' }],
      nextPageToken: '1',
    });
    expect(drive.Files.list({ q, fields: 'files(name)', pageSize: 10 }).files).toEqual([
      { name: 'dua' },
      { name: 'satu' },
    ]);
  });

  test('shows nobody the files of another person', () => {
    const folder = temporaryFolder();
    createDraft(driveOf(folder));
    const list = driveOf(folder, 'b@example.org').Files.list({
      q: 'trashed = false',
      fields: 'files(id)',
      pageSize: 10,
    });
    expect(list.files).toEqual([]);
  });
});
