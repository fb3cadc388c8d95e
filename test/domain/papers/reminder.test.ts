import { reminder } from '../../../src/domain/papers/reminder';
import type { ReminderDetails } from '../../../src/domain/papers/reminder';
import { aDay } from '../../support/builders';
import { aPaperSetting } from '../../support/example-papers';

const details = (change: Partial<ReminderDetails> = {}): ReminderDetails => ({
  division: 'Divisi Hukum dan Pengawasan',
  subbagian: 'Subbagian Teknis Penyelenggaraan Pemilu dan Hukum',
  due: aDay('2024-01-15'),
  today: aDay('2024-01-12'),
  missing: ['Realisasi indikator K-07 belum diisi.', 'Bukti dukung 2 kegiatan belum ada'],
  reopened: 'unlocked',
  reason: '',
  url: 'https://docs.example/buku-kerja',
  sender: 'Subbagian Perencanaan, Data, dan Informasi',
  ...change,
});

describe('reminder', () => {
  test('reads as a polite letter with due date, gaps and the way back', () => {
    expect(reminder(aPaperSetting(), details())).toEqual({
      subject: 'Pengingat: Kertas Kerja Monev Tahun 2023 Divisi Hukum dan Pengawasan',
      text: [
        'Yth. Divisi Hukum dan Pengawasan serta Subbagian Teknis Penyelenggaraan Pemilu dan Hukum',
        'Dengan hormat, kami mengingatkan bahwa Kertas Kerja Monitoring dan Evaluasi Pelaksanaan Kegiatan Tahun 2023 Divisi Hukum dan Pengawasan belum kami terima.',
        'Batas waktu: Senin, 15 Januari 2024 (3 hari lagi).',
        'Yang masih perlu dilengkapi:\n- Realisasi indikator K-07 belum diisi\n- Bukti dukung 2 kegiatan belum ada',
        'Mohon kertas kerja tersebut dilengkapi dan dikirim melalui buku kerja LAPKIN:\nhttps://docs.example/buku-kerja',
        'Apabila telah dikirim, mohon pengingat ini diabaikan. Atas perhatian dan kerja sama Saudara, kami ucapkan terima kasih.',
        'Subbagian Perencanaan, Data, dan Informasi\nKPU Kabupaten Sungai Jernih',
      ].join('\n\n'),
    });
  });

  test.each([
    ['2024-01-05', '(10 hari lagi)'],
    ['2024-01-14', '(besok)'],
    ['2024-01-15', '(hari ini)'],
    ['2024-01-16', '(telah lewat 1 hari)'],
    ['2024-02-15', '(telah lewat 31 hari)'],
    ['2026-11-30', '(telah lewat 1.050 hari)'],
  ])('says on %s how the due date stands: %s', (today, expected) => {
    expect(reminder(aPaperSetting(), details({ today: aDay(today) })).text).toContain(expected);
  });

  test('gives the reason when the worksheet was returned', () => {
    const { text } = reminder(
      aPaperSetting(),
      details({ reopened: 'returned', reason: 'pagu belum cocok. ' }),
    );
    expect(text).toContain('telah dikembalikan untuk diperbaiki');
    expect(text).toContain('Alasan pengembalian: pagu belum cocok.\n');
  });

  test('says that it was opened again when the division asked for it', () => {
    const reason = 'Divisi minta menambah satu kegiatan';
    const { text } = reminder(aPaperSetting(), details({ reopened: 'unlocked', reason }));
    expect(text).toContain('telah dibuka kembali dan belum kami terima kembali');
    expect(text).toContain(`Alasan pembukaan: ${reason}.`);
    expect(text).not.toContain('dikembalikan');
  });

  test('is marked when it speaks of practice data', () => {
    const { subject, text } = reminder(aPaperSetting({ practice: true }), details());
    expect([subject, text].map((each) => each.startsWith('[CONTOH] '))).toEqual([true, true]);
  });

  test('leaves out what it does not know', () => {
    const { text } = reminder(aPaperSetting(), details({ missing: [' '], url: '', subbagian: '' }));
    expect(text).not.toContain('dilengkapi:\n-');
    expect(text).toContain('melalui buku kerja LAPKIN.\n');
    expect(text).toMatch(/^Yth\. Divisi Hukum dan Pengawasan\n/u);
  });
});
