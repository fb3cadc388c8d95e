import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { entryCookie, hasEntered, isFromHere, type Door } from './admission';
import type { DeskThread } from './desk-thread';
import type { Windows } from './events';
import { pageAt } from './pages';
import type { QuestionAnswer, SeatedCommand } from './protocol';

/** What the server puts together. */
export interface ServerParts {
  readonly door: () => Door;
  readonly desk: DeskThread;
  readonly windows: Windows;
  readonly dist: string;
  readonly assets: string;
  /** Bytes of a document of the workspace; null when there is none of that id. */
  readonly documentBytes: (id: string) => Promise<Uint8Array | null>;
}

const LARGEST_BODY = 5_000_000;

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const;

const refuse = (response: ServerResponse, status: number, sentence: string): void => {
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' });
  response.end(sentence);
};

const sendJson = (response: ServerResponse, value: unknown): void => {
  response.writeHead(200, { ...HEADERS, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
};

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_BODY) throw new Error('body too large');
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
};

const post = async (
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { desk }: ServerParts,
): Promise<void> => {
  const body = await readBody(request);
  switch (path) {
    case '/command': {
      // The page is part of this program and has shown the token; the desk checks what it acts on.
      sendJson(response, await desk.handle(body as SeatedCommand));
      return;
    }
    case '/answer':
      desk.answer(body as QuestionAnswer);
      {
        sendJson(response, null);
        return;
      }
    default: {
      refuse(response, 404, 'Alamat tidak dikenal.');
      return;
    }
  }
};

const getDocument = async (
  id: string,
  response: ServerResponse,
  { documentBytes }: ServerParts,
): Promise<void> => {
  const bytes = await documentBytes(id);
  if (bytes === null) {
    refuse(response, 404, 'Dokumen tidak ditemukan.');
    return;
  }
  response.writeHead(200, { ...HEADERS, 'content-type': 'application/octet-stream' });
  response.end(bytes);
};

const getPage = (path: string, response: ServerResponse, parts: ServerParts): void => {
  const page = pageAt(path, parts);
  if (page === null) {
    refuse(response, 404, 'Alamat tidak dikenal.');
    return;
  }
  response.writeHead(200, {
    ...HEADERS,
    'content-type': `${page.type}; charset=utf-8`,
    ...(page.policy === undefined ? {} : { 'content-security-policy': page.policy }),
  });
  response.end(page.body);
};

const get = (url: URL, response: ServerResponse, parts: ServerParts): Promise<void> | void => {
  switch (url.pathname) {
    case '/events': {
      parts.windows.add(url.searchParams.get('window') ?? '', response);
      return;
    }
    case '/document-bytes':
      return getDocument(url.searchParams.get('id') ?? '', response, parts);
    default: {
      getPage(url.pathname, response, parts);
      return;
    }
  }
};

/** The address that was printed carries the token; the browser gets it as a cookie and a clean address. */
const enter = (response: ServerResponse, door: Door): void => {
  response.writeHead(303, { ...HEADERS, location: '/', 'set-cookie': entryCookie(door) });
  response.end();
};

const respond = async (
  request: IncomingMessage,
  response: ServerResponse,
  parts: ServerParts,
): Promise<void> => {
  const door = parts.door();
  const isEntry = request.url === `/?token=${door.token}`;
  const caller = { headers: request.headers };
  if (isEntry && request.headers.host === door.host) {
    enter(response, door);
    return;
  }
  if (!isFromHere(caller, door)) {
    refuse(response, 403, 'Permintaan dari luar ditolak.');
    return;
  }
  if (!hasEntered(caller, door)) {
    refuse(response, 401, 'Bukalah alamat lengkap yang tertulis di terminal.');
    return;
  }
  const url = new URL(request.url ?? '/', `http://${door.host}`);
  if (request.method === 'POST') return post(url.pathname, request, response, parts);
  if (request.method === 'GET') return get(url, response, parts);
  refuse(response, 405, 'Cara ini tidak didukung.');
};

/** The server of the preview. It answers this machine only, and only pages that were opened with the token. */
export const createPreviewServer = (parts: ServerParts): Server =>
  createServer((request, response) => {
    respond(request, response, parts).catch(() => {
      if (!response.headersSent) refuse(response, 400, 'Permintaan tidak dapat dibaca.');
    });
  });
