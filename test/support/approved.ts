import { readFileSync, writeFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { answerChecklist, writePlenary } from '../../src/local/cli/year/by-hand';
import type { Host } from '../../src/local/host';
import { CHAIR_OF_PLANNING, done, smallHost } from './bundle';
import { measure } from './typing';

const KPU = { report: 'KPU' };
const APPROVED = { ...KPU, outcome: 'setujui' };

/** A morning on which drafts of the practice year are made. */
export const DRAFTING = new Date('2024-01-22T02:00:00Z');
const AFTER_PLENARY = new Date('2024-02-16T02:00:00Z');

/** LAPKIN KPU of the small year, approved by everybody: step 7 can begin. */
export const approvedHost = async (): Promise<Host> => {
  const clock = { now: DRAFTING };
  const host = await smallHost({ now: () => clock.now });
  done(host, 'generate-draft');
  answerChecklist('Citra Lestari')(host);
  done(host, 'log-reviews');
  for (const report of ['KPU', 'SEKRETARIAT']) {
    done(host.as(CHAIR_OF_PLANNING), 'decide-review', { ...APPROVED, report });
  }
  clock.now = AFTER_PLENARY;
  writePlenary(host);
  done(host, 'record-plenary');
  done(host, 'close-correction', { correction: 'P1-01', note: 'Sudah diurutkan.' });
  for (const member of ['ketua@example.org', 'sekretaris@example.org']) {
    done(host.as(member), 'decide-review', APPROVED);
  }
  return host;
};

/** The document of LAPKIN KPU, under whatever name it has by now. */
export const draftOf = (host: Host) => {
  const draft = host.documents().find(({ name }) => /^Laporan Kinerja KPU/.test(name));
  if (draft === undefined) throw new Error('no draft');
  return draft;
};

/** Changes of a final report that no freeze can hinder, each with its name and the way back. */
export const changesAfter = (host: Host) => {
  const { path } = draftOf(host);
  const bytes = readFileSync(path);
  const edited = new PizZip(bytes);
  const body = edited.file('word/document.xml')?.asText() ?? '';
  edited.file('word/document.xml', body.replace('secara terbuka', 'secara tertutup'));
  return [
    ['data', () => measure(host, 91.5), () => measure(host, 0)],
    [
      'naskah',
      () => writeFileSync(path, Buffer.from(edited.generate({ type: 'base64' }), 'base64')),
      () => writeFileSync(path, bytes),
    ],
  ] as const;
};
