import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const escapeXml = (text) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

const library = (name) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">${name}</library:library>`;

const module = (source) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edit" script:language="StarBasic">${escapeXml(source)}</script:module>`;

/**
 * Lets LibreOffice do with a file what a person would do in its window: `macro` gets the addresses of the file
 * before and after and gives the Basic of a `Sub Edit`, which must end with `StarDesktop.terminate()`.
 */
export const editInLibreOffice = (bytes, extension, target, macro) => {
  const folder = mkdtempSync(join(tmpdir(), 'fixture-'));
  const url = (name) => pathToFileURL(join(folder, name)).href;
  const office = (...args) =>
    execFileSync('soffice', ['--headless', `-env:UserInstallation=${url('profile')}`, ...args], {
      timeout: 300_000,
      stdio: ['ignore', 'ignore', 'ignore'],
    });
  const before = `before.${extension}`;
  try {
    writeFileSync(join(folder, before), bytes);
    office('--terminate_after_init');
    const basic = join(folder, 'profile/user/basic/Standard');
    mkdirSync(basic, { recursive: true });
    writeFileSync(join(basic, 'script.xlb'), library('<library:element library:name="Edit"/>'));
    writeFileSync(join(basic, 'Edit.xba'), module(macro(url(before), pathToFileURL(target).href)));
    office('macro:///Standard.Edit.Edit');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
