import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Output } from '../cli/output';
import { openWorkspace } from '../disk/workspace';
import { documentsIn } from '../drive/documents';
import type { Door } from './admission';
import { startDesk, type DeskThread } from './desk-thread';
import { createWindows, type Windows } from './events';
import { createPreviewServer } from './server';
import { watchFolder, type FolderWatch } from './watch-folder';

const LOOPBACK = '127.0.0.1';
const DEFAULT_PORT = 8023;

const readOptions = (words: readonly string[]) => {
  const { values } = parseArgs({
    args: [...words],
    options: { workspace: { type: 'string' }, port: { type: 'string' }, date: { type: 'string' } },
  });
  return {
    workspace: values.workspace ?? 'workspace',
    port: Number(values.port ?? DEFAULT_PORT),
    date: values.date ?? null,
  };
};

const readDocument = async (folder: string, id: string): Promise<Uint8Array | null> => {
  const found = documentsIn(openWorkspace(folder)).find((document) => document.id === id);
  return found === undefined ? null : readFile(found.path);
};

const listen = async (
  parts: { readonly desk: DeskThread; readonly windows: Windows; readonly dist: string },
  { workspace, port }: { readonly workspace: string; readonly port: number },
): Promise<string> => {
  let door: Door = { host: '', token: randomBytes(24).toString('base64url') };
  const server = createPreviewServer({
    ...parts,
    door: () => door,
    assets: fileURLToPath(new URL('preview', import.meta.url)),
    documentBytes: (id) => readDocument(workspace, id),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  door = { ...door, host: `${LOOPBACK}:${String(actual)}` };
  return `http://${door.host}/?token=${door.token}`;
};

/**
 * Serves the preview until the program is stopped: the workbook with the practice year, the real sidebar and
 * the documents, in a browser on this machine. Throws when the port is taken or the workspace cannot be used.
 */
export const runPreview = async (
  words: readonly string[],
  dist: string,
  output: Output,
): Promise<0> => {
  const options = readOptions(words);
  output.tell('Menyiapkan buku kerja contoh …');
  let asking = '';
  let folder: FolderWatch | null = null;
  const windows = createWindows((window) => {
    // Nobody is left to answer; the script gets what closing the dialog means.
    if (window === asking) desk.answer({ button: 'CLOSE' });
  });
  const desk = await startDesk({
    script: new URL('preview-worker.mjs', import.meta.url),
    workspace: options.workspace,
    dist,
    date: options.date,
    onEvent: (window, event) => {
      asking = event.kind === 'question' ? window : '';
      if (event.kind === 'changed') folder?.told();
      windows.send(window, event);
    },
  });
  const address = await listen({ desk, windows, dist }, options);
  folder = watchFolder(options.workspace, () => windows.send('', { kind: 'changed' }));
  output.print(`Pratinjau LAPKIN: ${address}`);
  output.tell('Buka alamat itu di peramban pada mesin ini. Hentikan dengan Ctrl+C.');
  await new Promise(() => undefined);
  return 0;
};
