import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file as the browser gets it. */
export interface Served {
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly policy?: string;
}

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' } as const;

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const hashes = (html: string): string =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)]
    .map(([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
    .join(' ');

/** Only the script that belongs to the page runs, whatever the cells of the workbook hold. */
const sidebarPolicy = (html: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashes(html)}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');

/** The sidebar as it would be pushed, with a stand-in for Google's client library put before its script. */
const sidebar = (dist: string): Served => {
  const html = readFileSync(join(dist, 'Sidebar.html'), 'utf8');
  return {
    type: TYPES.html,
    body: html.replace('<head>', '<head><script src="/google-script-run.js"></script>'),
    policy: sidebarPolicy(html),
  };
};

/** The pages of the preview by their path. */
export const pageAt = (
  path: string,
  { dist, assets }: { readonly dist: string; readonly assets: string },
): Served | null => {
  const file = (name: string, type: keyof typeof TYPES): Served => ({
    type: TYPES[type],
    body: readFileSync(join(assets, name)),
    ...(type === 'html' ? { policy: PAGE_POLICY } : {}),
  });
  switch (path) {
    case '/':
      return file('index.html', 'html');
    case '/document':
      return file('document.html', 'html');
    case '/page.js':
    case '/document.js':
    case '/google-script-run.js':
      return file(path.slice(1), 'js');
    case '/page.css':
    case '/document.css':
      return file(path.slice(1), 'css');
    case '/sidebar':
      return sidebar(dist);
    default:
      return null;
  }
};
