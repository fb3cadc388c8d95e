import type { GivenFile } from '../application/given-file';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands between tags and in attributes; a file is named by what people typed. */
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/**
 * A page that hands a file over by a link that holds it. It asks nothing of the server, so it works where the sidebar
 * does not (several accounts).
 */
export const filePage = (message: string, { name, type, base64 }: GivenFile): string =>
  [
    '<!doctype html><meta charset="utf-8">',
    '<style>body{font:14px Roboto,Arial,sans-serif;color:#202124;background:#fff}a{color:#0b57d0}</style>',
    `<p>${escaped(message)}</p>`,
    `<p><a download="${escaped(name)}" href="data:${type};base64,${escaped(base64)}">${escaped(name)}</a></p>`,
  ].join('');
