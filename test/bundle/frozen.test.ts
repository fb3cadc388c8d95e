import type { Host } from '../../src/local/host';
import { approvedHost, changesAfter } from '../support/approved';
import { CHAIR_OF_PLANNING, done, refused } from '../support/bundle';
import { copyOf } from '../support/next-year';
import { measure, tabOf, type } from '../support/typing';

const KPU = { report: 'KPU' };
const REASON = 'Satuan kerja tanpa kegiatan.';
const KETUA = 'ketua@example.org';
const EVIDENCE = ['Hukum dan Pengawasan', 'Bukti Dukung', 'K-04'] as const;

/** LAPKIN KPU of the small year, final. */
const finalHost = async (): Promise<Host> => {
  const host = await approvedHost();
  done(host, 'finalise', { ...KPU, reason: REASON });
  return host;
};

const COLLEAGUE = 'kasubag-rendatin@example.org';

const declareHoliday = (host: Host): void => {
  const sheet = tabOf(host, 'Hari Libur');
  const row = sheet.getDataRange().getValues().length + 1;
  sheet.getRange(row, 1, 1, 3).setValues([['8 Februari 2024', 'Isra Mikraj', 'Libur nasional']]);
};

describe('evidence that is missing', () => {
  test('is asked for before the freeze, and what was let pass there is not asked for again', async () => {
    const host = await approvedHost();
    type(host, EVIDENCE, '');
    const said = refused(host, 'finalise', { ...KPU, reason: REASON });
    expect(said.code).toBe('errors-block-draft');
    expect(said.problems?.map(({ code }) => code)).toEqual(['indicator-evidence-missing']);
    const reason = 'Bukti menyusul.';
    done(host.as(CHAIR_OF_PLANNING), 'give-override', { ...KPU, reason });
    done(host, 'finalise', { ...KPU, reason: REASON });
    done(host, 'record-signature', KPU);
  });
});

describe('a final report', () => {
  test('whose maker is gone is opened again in a copy that goes on, as the refusal says', async () => {
    const host = await finalHost();
    const colleague = host.as(COLLEAGUE);
    const { message } = refused(colleague, 'stamp-copies', KPU);
    expect(message).toContain('belum ditandatangani (langkah 8)');
    const opening = { ...KPU, reason: 'Akun penyusun sudah dihapus.' };
    expect(refused(colleague, 'unfreeze', opening).message).toContain('Lanjutkan pada salinan ini');
    const copy = (await copyOf(host, 2024)).as(COLLEAGUE);
    done(copy, 'adopt-copy', { reason: opening.reason, adoptCopy: true });
    done(copy, 'unfreeze', opening);
    expect(refused(copy, 'generate-draft', KPU).confirm).toBe('newVersion');
  });

  test('is signed whatever changes that it does not print', async () => {
    const host = await finalHost();
    type(host, ['Peran', 'Surel', 'anggota-hukum'], 'anggota-hukum-baru@example.org');
    declareHoliday(host);
    type(host, ['Pengaturan', 'Nama', 'KPU'], 'Baso Hamid');
    type(host, ['Pengaturan', 'Plh./Plt.', 'KPU'], 'Plh.');
    measure(host, 0);
    expect(done(host, 'verify-trail').message).toMatch(/^Jejak utuh/);
    done(host, 'record-signature', KPU);
  });

  test('that has changed is signed from no account, and who cannot read its text is told so', async () => {
    const host = await finalHost();
    const ketua = host.as(KETUA);
    const [[, changeData, restoreData], [, changeText, restoreText]] = changesAfter(host);
    changeData();
    expect(refused(ketua, 'record-signature', KPU).message).toContain('data LAPKIN KPU berubah');
    restoreData();
    changeText();
    const unread =
      'Naskah LAPKIN KPU tidak diperiksa, karena hanya Kartika Dewi (contoh) yang dapat membacanya melalui LAPKIN; menurut Jejak, terakhir diperiksa pada 16 Februari 2024.';
    const looked = done(host.as(CHAIR_OF_PLANNING), 'verify-trail').message;
    expect(looked).toContain('sejauh yang dapat dibaca akun ini');
    expect(looked).toContain(unread);
    expect(done(host, 'verify-trail').message).not.toContain('tidak diperiksa');
    expect(refused(ketua, 'record-signature', KPU).message).toContain('naskah LAPKIN KPU berubah');
    restoreText();
    done(host, 'verify-trail');
    expect(done(ketua, 'record-signature', KPU).message).toContain(unread);
  });
});
