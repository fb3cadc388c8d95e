import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { callLedger, type CallLedger } from '../../src/local/calls/call-counter';
import { createFaultLine, type Faults } from '../../src/local/calls/faults';
import { createGate, type Gate } from '../../src/local/calls/gate';

/** A fresh folder outside the repository. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'lapkin-'));

/** The four scopes of the manifest. */
const minimalScopes = [
  'spreadsheets.currentonly',
  'script.container.ui',
  'drive.file',
  'userinfo.email',
].map((name) => `https://www.googleapis.com/auth/${name}`);

interface GateOptions {
  readonly faults?: Faults;
  readonly granted?: readonly string[];
  readonly kind?: 'user' | 'simple-trigger';
  readonly ledger?: CallLedger;
}

/** A gate that lets everything of the minimal scopes through, unless told otherwise. */
export const aGate = ({ faults = {}, granted, kind, ledger }: GateOptions = {}): Gate =>
  createGate({
    ledger: ledger ?? callLedger(),
    faultLine: createFaultLine(faults),
    granted: granted ?? minimalScopes,
    kind: kind ?? 'user',
  });

/** A folder as it would be pushed, with a script and a page. */
export const writeDist = (code: string, scopes: readonly string[] = minimalScopes): string => {
  const dist = join(temporaryFolder(), 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'Code.js'), code);
  writeFileSync(join(dist, 'Sidebar.html'), '<!doctype html><p>LAPKIN</p>');
  const manifest = {
    timeZone: 'Asia/Makassar',
    oauthScopes: scopes,
    dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive' }, { userSymbol: 'Docs' }] },
  };
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify(manifest));
  return dist;
};

/** The smallest .docx a converter accepts; parts can be replaced. */
export const docxBytes = (text: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': '<?xml version="1.0" encoding="UTF-8"?><Types/>',
        '_rels/.rels': '<Relationships/>',
        'word/document.xml': `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
        ...parts,
      }).map(([name, content]) => [name, strToU8(content)]),
    ),
    // Two archives of the same text are the same bytes, whatever the clock says meanwhile.
    { mtime: '2024-01-22T08:00:00' },
  );

/** The error a call throws, of whatever kind. */
export const thrownBy = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return error;
  }
  return null;
};
