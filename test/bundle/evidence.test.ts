import { readFileSync } from 'node:fs';
import { answerChecklist, writePlenary } from '../../src/local/cli/year/by-hand';
import type { Host } from '../../src/local/host';
import { CHAIR_OF_PLANNING, done, refused, smallHost } from '../support/bundle';
import { plainTextOf } from '../support/document-text';
import { dieAfter } from '../support/dying';
import { measure } from '../support/typing';
import { columnsOf, filledRows } from '../support/world';

const KPU = { report: 'KPU' };
const SEKRETARIAT = { report: 'SEKRETARIAT' };
const APPROVED = { outcome: 'setujui' };
const CHAIR = 'Citra Lestari';
const VALUES = 'SpreadsheetApp.Range.setValues';
/** Calls with which events come into the trail, and those that draw the boards before `Tahapan`. */
const RECORDING = ['SpreadsheetApp.Range.setNumberFormats', VALUES, VALUES, VALUES, VALUES];
const LAW = 'kasubag-tekhum@example.org';

/** An office with a clock on the wall, whose time is in the zone of the workbook. */
const officeAt = async (
  time: string,
): Promise<{ readonly host: Host; readonly at: (time: string) => void }> => {
  const clock = { now: new Date(`${time}:00+08:00`) };
  const host = await smallHost({ now: () => clock.now });
  const at = (next: string): void => {
    clock.now = new Date(`${next}:00+08:00`);
  };
  return { host, at };
};

const draftOf = (host: Host): string =>
  host.documents().find(({ name }) => /^Laporan Kinerja KPU/.test(name))?.id ?? '';

/** Name and text of each document that was filed as evidence. */
const filedIn = (host: Host): readonly (readonly [string, string])[] =>
  host
    .documents()
    .filter(({ name }) => name.startsWith('Bukti'))
    .map(({ name, path }) => [name, plainTextOf(readFileSync(path))]);

const namesIn = (host: Host): readonly string[] => filedIn(host).map(([name]) => name);

/** Of each filed document, whether it had been edited between the decision and its filing. */
const editedSince = (host: Host): readonly boolean[] =>
  filledRows(host, 'Jejak')
    .filter((row) => row.includes('evidence-filed'))
    .map((row) => {
      const { decidedAt, editedAt } = JSON.parse(String(row[5])) as Record<string, string>;
      return Date.parse(editedAt ?? '') > Date.parse(decidedAt ?? '');
    });

/** Both drafts, made, looked at and answered for: step 4 can be decided. */
const reviewed = async (): ReturnType<typeof officeAt> => {
  const office = await officeAt('2024-01-22T09:00');
  const { host } = office;
  done(host, 'generate-draft');
  answerChecklist(CHAIR)(host);
  done(host, 'log-reviews');
  return office;
};

describe('the document of a decision', () => {
  test('of somebody who cannot read it is filed by the drafter’s next action, whatever that is', async () => {
    const { host, at } = await reviewed();
    const chair = host.as(CHAIR_OF_PLANNING);
    at('2024-01-23T09:00');
    done(chair, 'decide-review', { ...KPU, ...APPROVED });
    done(chair, 'decide-review', { ...SEKRETARIAT, ...APPROVED });
    expect(namesIn(host)).toEqual([]);
    at('2024-01-23T10:00');
    // Somebody else who compiles cannot read it either, and their work goes on.
    done(host.as('kasubag-rendatin@example.org'), 'return-worksheet', {
      division: 'D-HUK',
      reason: 'Uji coba.',
    });
    expect(namesIn(host)).toEqual([]);
    const told = done(host, 'plenary-pack', {
      date: '2024-01-30',
      time: '10.00',
      place: 'Ruang Rapat',
    });
    expect(namesIn(host)).toHaveLength(2);
    expect(told.message).not.toContain('sesudah keputusan');
    done(host.as(LAW), 'submit-worksheet', { division: 'D-HUK', reason: 'Uji coba.' });
    done(host, 'log-reviews');
    expect(namesIn(host)).toHaveLength(2);
  });

  test('says which of several decisions was on a text that somebody has edited since', async () => {
    const { host, at } = await reviewed();
    const chair = host.as(CHAIR_OF_PLANNING);
    at('2024-01-23T09:00');
    done(chair, 'decide-review', { ...KPU, ...APPROVED });
    at('2024-01-23T10:00');
    host.people.editText(draftOf(host), CHAIR, 'secara terbuka', 'apa adanya');
    at('2024-01-23T11:00');
    done(chair, 'decide-review', { ...SEKRETARIAT, ...APPROVED });
    at('2024-01-23T12:00');
    const { message } = done(host, 'log-reviews');
    const said = (report: string): string =>
      `Berkas "Bukti langkah 4 – ${report} versi 1 – Ketua Divisi Perencanaan, Data, dan Informasi.docx" disimpan.`;
    expect(message).toContain(
      `${said('LAPKIN KPU')} Naskah terakhir disunting 23 Januari 2024 pukul 10.00, sesudah keputusan 23 Januari 2024 pukul 09.00; naskah pada saat keputusan ada dalam riwayat versi Google Dokumen.`,
    );
    expect(message).toContain(`${said('LAPKIN Sekretariat')}\n`);
    const [ofKpu] = filedIn(host).filter(([name]) => name.includes('LAPKIN KPU'));
    expect(ofKpu?.[1]).toContain('apa adanya');
    expect(editedSince(host)).toEqual([true, false]);
  });

  test('of both who decide at step 6 is filed before new data come into it', async () => {
    const { host, at } = await reviewed();
    at('2024-01-30T09:00');
    for (const report of [KPU, SEKRETARIAT]) {
      done(host.as(CHAIR_OF_PLANNING), 'decide-review', { ...report, ...APPROVED });
    }
    writePlenary(host);
    // The run that records the plenary dies between the boards; its second run finds no session that is left to record.
    dieAfter(RECORDING, host, 'record-plenary');
    expect(refused(host, 'record-plenary').code).toBe('plenary-incomplete');
    expect(columnsOf(host, 'Tahapan', ['No.', 'Status'])).toContainEqual([5, 'Selesai']);
    done(host, 'close-correction', { correction: 'P1-01', note: 'Sudah diurutkan.' });
    const before = namesIn(host).length;
    done(host.as('ketua@example.org'), 'decide-review', { ...KPU, ...APPROVED });
    at('2024-01-30T10:00');
    host.people.editText(draftOf(host), CHAIR, 'secara terbuka', 'apa adanya');
    at('2024-01-30T11:00');
    done(host.as('sekretaris@example.org'), 'decide-review', { ...KPU, ...APPROVED });
    measure(host, 91.5);
    const told = done(host, 'refresh-draft', { ...KPU, apply: true });
    expect(told.message).toMatch(/^Draf diperbarui/);
    const filed = filedIn(host).slice(before);
    expect(filed.map(([name]) => name)).toEqual([
      'Bukti langkah 6 – LAPKIN KPU versi 1 – Ketua.docx',
      'Bukti langkah 6 – LAPKIN KPU versi 1 – Sekretaris.docx',
    ]);
    filed.forEach(([, text]) => {
      expect(text).toContain('apa adanya');
      expect(text).not.toContain('91,5');
    });
    // Of the two only the first was decided on another text.
    expect(editedSince(host).slice(-2)).toEqual([true, false]);
  });
});
