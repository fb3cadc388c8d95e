import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { answerChecklist } from '../../src/local/cli/year/by-hand';
import type { Answer, ShownDraft } from '../../src/application/server-api';
import type { Host } from '../../src/local/host';
import { DRAFTING, approvedHost, changesAfter, draftOf } from '../support/approved';
import { CHAIR_OF_PLANNING, done, refused, smallHost } from '../support/bundle';
import { plainTextOf } from '../support/document-text';
import { dieAfter } from '../support/dying';
import { tabOf, type } from '../support/typing';
import { filledRows } from '../support/world';

const KPU = { report: 'KPU' };
const REMARKS = 'Catatan Pemeriksaan Draf';

const draftText = (host: Host): string =>
  plainTextOf(readFileSync(draftOf(host).path)).replace(/&quot;/g, '"');

/** How the document is called in Drive, on the disk, and in what people are shown. */
const endingsOf = (host: Host): readonly string[] => {
  const draft = draftOf(host);
  const shown = done(host, 'status').status?.drafts.find(({ report }) => report === 'KPU');
  return [draft.name, basename(draft.path, '.docx'), shown?.name ?? ''].map(
    (name) => name.split(' – ')[1] ?? '',
  );
};

const draftOnPanel = (host: Host): ShownDraft | undefined => {
  const answer = host.rpc('status', {}) as Answer;
  return answer.ok ? answer.value.status?.drafts.find((one) => one.report === 'KPU') : undefined;
};

const boardText = (host: Host): string =>
  tabOf(host, 'Tahapan').getDataRange().getDisplayValues().flat().join('\n');

/** What the trail says about final reports, event by event. */
const noticedIn = (host: Host): readonly string[] =>
  filledRows(host, 'Jejak')
    .filter((row) => row.includes('frozen-change-noticed'))
    .map((row) => (JSON.parse(String(row[5])) as { readonly changed: string }).changed);

describe('finalise', () => {
  test('names what the document still asks for; with a reason it takes the remarks out and nothing else', async () => {
    const host = await approvedHost();
    const before = draftText(host);
    expect(before).toContain(REMARKS);
    const { code, message } = refused(host, 'finalise', KPU);
    expect(code).toBe('requests-left');
    expect(message).toContain('kegiatan, pagu, dan realisasi anggaran');
    expect(draftText(host)).toBe(before);
    const reason = 'Satuan kerja tanpa kegiatan.';
    // The run dies with the remarks gone: what Ketua and Sekretaris decided on has been filed as it was.
    dieAfter(['Docs.Documents.batchUpdate'], host, 'finalise', { ...KPU, reason });
    done(host, 'finalise', { ...KPU, reason });
    const filed = host.documents().filter(({ name }) => name.startsWith('Bukti langkah 6'));
    expect(filed.map(({ path }) => plainTextOf(readFileSync(path)).includes(REMARKS))).toEqual([
      true,
      true,
    ]);
    expect(boardText(host)).not.toContain('sesudah naskah diubah');
    const after = draftText(host);
    expect(after).not.toContain(REMARKS);
    expect(after.trimEnd()).toBe(before.slice(0, before.indexOf(REMARKS)).trimEnd());
    expect(draftOnPanel(host)).toMatchObject({ isFrozen: true, checklist: null, older: [] });
    expect(done(host, 'verify-trail').message).toMatch(/^Jejak utuh/);
    for (const [what, change, restore] of changesAfter(host)) {
      change();
      // Somebody else sees changed data at once; the text only once its drafter has looked.
      done(host.as(CHAIR_OF_PLANNING), 'verify-trail');
      expect(done(host, 'verify-trail').message).toContain(
        `LAPKIN KPU berubah setelah dibekukan (${what})`,
      );
      const notice = `Setelah difinalkan, ${what} LAPKIN KPU berubah.`;
      expect(draftOnPanel(host.as('ketua@example.org'))?.frozenNotice).toContain(notice);
      expect(boardText(host)).toContain(`Pemulihan ${what} yang berubah setelah pembekuan`);
      restore();
      expect(done(host, 'verify-trail').message).toMatch(/^Jejak utuh/);
      expect(draftOnPanel(host)?.frozenNotice).toBe('');
      expect(boardText(host)).not.toContain('setelah pembekuan');
    }
    expect(noticedIn(host)).toEqual(['data', 'none', 'text', 'none']);
    // What is final is not called a draft, and what is opened again is one with a number of its own.
    expect(endingsOf(host)).toEqual(['Final', 'Final', 'Final']);
    refused(host, 'unfreeze', KPU);
    expect(endingsOf(host)).toEqual(['Final', 'Final', 'Final']);
    done(host, 'unfreeze', { ...KPU, reason: 'Angka DIPA berubah.' });
    expect(endingsOf(host)).toEqual(['Draf 2', 'Draf 2', 'Draf 2']);
  });
});

describe('errors that remain at the end', () => {
  const SPENT = ['Hukum dan Pengawasan', 'Realisasi', 'K-04'] as const;
  const REASON = 'Data susulan menunggu putusan.';

  test('are let pass by the Ketua Divisi from their own account, and the drafter finalises', async () => {
    const host = await approvedHost();
    const chair = host.as(CHAIR_OF_PLANNING);
    type(host, SPENT, 'menunggu');
    const said = refused(host, 'finalise', { ...KPU, reason: 'Tanpa kegiatan.' });
    expect(said.code).toBe('errors-block-draft');
    expect(said.message).toContain('Izinkan dengan alasan');
    expect(refused(host, 'give-override', { ...KPU, reason: REASON }).message).toContain(
      'Ketua Divisi Perencanaan',
    );
    done(chair, 'give-override', { ...KPU, reason: REASON });
    const board = tabOf(host, 'Tahapan').getDataRange().getDisplayValues().flat().join('\n');
    expect(board).toContain(`walaupun masih ada 1 hal yang terbuka: ${REASON}`);
    expect(refused(chair, 'give-override', { ...KPU, reason: REASON }).code).toBe('procedure');
    type(host, SPENT, 'tidak jelas');
    expect(refused(host, 'finalise', { ...KPU, reason: 'Tanpa kegiatan.' }).code).toBe(
      'errors-block-draft',
    );
    done(chair, 'give-override', { ...KPU, reason: REASON });
    done(host, 'finalise', { ...KPU, reason: 'Tanpa kegiatan.', acceptFigures: true });
    const trail = tabOf(host, 'Jejak').getDataRange().getDisplayValues().flat().join('\n');
    expect(trail).toContain('Hukum dan Pengawasan');
  });
});

describe('refresh-draft before it', () => {
  test('brings the answers of the checklist into its annex', async () => {
    const host = await smallHost({ now: () => DRAFTING });
    done(host, 'generate-draft', KPU);
    expect(draftOnPanel(host)?.checklist).toEqual({ report: 'KPU', answered: 0, of: 23 });
    answerChecklist('Citra Lestari')(host);
    expect(draftOnPanel(host)?.checklist).toEqual({ report: 'KPU', answered: 23, of: 23 });
    expect(draftText(host)).not.toContain('✓');
    done(host, 'refresh-draft', { ...KPU, apply: true });
    expect(draftText(host).match(/✓/g)).toHaveLength(23);
  });
});
