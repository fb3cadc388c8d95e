import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { HostError } from '../../disk/host-error';
import { writeThrough } from '../../disk/write-file';
import { refuseTaken, writeFolder, type FolderFile } from '../../disk/write-folder';
import { openHost, type Host } from '../../host';
import type { Output } from '../output';
import { linksCsv, trailCsv, trailJson, trailRows } from './trail-files';

const MANIFEST = 'MANIFEST.sha256';

const textFile = (path: string, text: string): FolderFile => ({ path, bytes: Buffer.from(text) });

const readMe = (files: readonly FolderFile[], events: number, seal: string): string =>
  [
    'SERAH TERIMA DATA LAPKIN',
    '',
    `Folder ini memuat ${files.length} berkas: buku kerja, seluruh naskah, jejak (${events} peristiwa), dan daftar tautan.`,
    `Segel peristiwa terakhir: ${seal === '' ? '(belum ada peristiwa)' : seal}`,
    '',
    'Memeriksa keutuhan berkas, dijalankan di dalam folder ini:',
    `  Linux           sha256sum -c ${MANIFEST}`,
    `  macOS           shasum -a 256 -c ${MANIFEST}`,
    '  Windows         Get-FileHash -Algorithm SHA256 NAMA-BERKAS, lalu bandingkan dengan daftar',
    '',
    'LAPKIN.xlsx       buku kerja beserta rumusnya',
    'dokumen           laporan dan surat, masing-masing .docx',
    'jejak.csv         peristiwa sebagai tabel',
    'jejak.json        peristiwa sebagai data; kolom payload adalah teks yang disegel',
    'tautan.csv        tautan pada buku kerja: pindaian bertanda tangan dan bukti dukung tidak disalin',
    '',
  ].join('\r\n');

const filesOf = (host: Host): readonly FolderFile[] => {
  const book = host.workbook.spreadsheetApp.getActiveSpreadsheet();
  const events = trailRows(book);
  const files = [
    { path: 'LAPKIN.xlsx', bytes: readFileSync(host.workspace.workbookPath) },
    ...host.documents().map(({ path }) => ({
      path: `dokumen/${basename(path)}`,
      bytes: readFileSync(path),
    })),
    textFile('jejak.csv', trailCsv(events)),
    textFile('jejak.json', trailJson(events)),
    textFile('tautan.csv', linksCsv(book)),
  ];
  const seal = String(events.at(-1)?.['Segel'] ?? '');
  return [...files, textFile('BACA-SAYA.txt', readMe(files, events.length, seal))];
};

/** Lines of `sha256sum`: a digest, two blanks, a path. */
const manifestOf = (files: readonly FolderFile[]): string =>
  files
    .map(({ path, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');

/**
 * Puts everything of a year into one folder: workbook, every document, the events as table and as data, the links, and a
 * manifest that `sha256sum -c` checks. Writes into a new or empty folder only.
 */
export const runHandOver = async (
  words: readonly string[],
  dist: string,
  output: Output,
): Promise<0 | 1> => {
  const { values } = parseArgs({
    args: [...words],
    // Whoever hands over needs no role, but may say who it is as everywhere else.
    options: { workspace: { type: 'string' }, to: { type: 'string' }, as: { type: 'string' } },
  });
  const workspace = values.workspace ?? 'workspace';
  const folder = values.to ?? `${workspace}-serah-terima`;
  refuseTaken(folder);
  const workbook = join(workspace, 'LAPKIN.xlsx');
  if (!existsSync(workbook)) throw new HostError({ code: 'no-workbook', path: workbook });
  const host = await openHost({ workspace, dist, as: '' });
  const files = filesOf(host);
  writeFolder(folder, [...files, textFile(MANIFEST, manifestOf(files))], writeThrough);
  output.print(`${files.length} berkas ditulis ke ${folder}.`);
  output.print(`Periksa dengan: cd ${folder} && sha256sum -c ${MANIFEST}`);
  return 0;
};
